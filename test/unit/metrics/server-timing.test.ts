import { describe, expect, it } from "vitest";
import { LogError } from "../../../src/base/errors.ts";
import { Outcome } from "../../../src/base/outcome.ts";
import { TIMING_NAMES_MAX, TimingLoss } from "../../../src/base/server-timing.ts";
import { FactBatch } from "../../../src/engine/fact-batch.ts";
import { RecordKind } from "../../../src/eventlog/record.ts";
import { RunFold } from "../../../src/metrics/fold.ts";
import type { ServerTimingMetrics } from "../../../src/metrics/run-metrics.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { RunScript } from "./run-script.ts";
import { ms, sampleRequest, sampleScenario, second } from "./sample-scenario.ts";

/** The rows of a run whose server says its times, as several workers write them. */
class TimingScript extends RunScript {
  tick(worker: number): this {
    return this.add({ kind: RecordKind.tick, who: worker });
  }

  named(number: number, name: string): this {
    const facts = new FactBatch();
    facts.timingName(number, 0, new TextEncoder().encode(name));
    const { rows } = facts;
    for (let row = 0; row < rows.length; row += 1) {
      const [serial, code] = [rows.serial[row]!, rows.code[row]!];
      const [x, y, z] = [rows.x[row]!, rows.y[row]!, rows.z[row]!];
      this.add({ kind: RecordKind.timingName, who: number, serial, code, x, y, z });
    }
    return this;
  }

  took(serial: number, name: number, nanos: number): this {
    return this.add({ kind: RecordKind.serverTiming, serial, code: name, x: nanos });
  }

  lost(serial: number, loss: number, count: number): this {
    return this.add({ kind: RecordKind.timingLost, serial, code: loss, detail: count });
  }

  answered(serial: number, end: { failedCheck?: number } = {}): this {
    const { failedCheck: detail = 0 } = end;
    return this.add({ kind: RecordKind.ended, serial, code: 200, detail, at: second, x: second });
  }

  timing(scenario: Scenario = sampleScenario(), workers = 1): ServerTimingMetrics | undefined {
    const fold = new RunFold(scenario, { workers });
    fold.add(this.block());
    return fold.finish().serverTiming;
  }
}

const entriesOf = (timing: ServerTimingMetrics | undefined): string[] =>
  timing!.entries.map(
    ({ request, name, sumNanos, time }) => `${request} ${name} ${time.count} ${sumNanos}`,
  );

describe("what servers say of their times", () => {
  it("is joined by name, however each worker numbers its names", () => {
    const script = new TimingScript().tick(0).named(0, "db").named(1, "app");
    const first = script.sent({ intendedAt: 0 });
    script.took(first, 0, 5).took(first, 1, 1).answered(first);
    script.tick(1).named(0, "app").named(1, "db");
    const again = script.sent({ intendedAt: 0 });
    script.took(again, 0, 2).took(again, 1, 7).answered(again);
    expect(entriesOf(script.timing(sampleScenario(), 2))).toEqual(["home db 2 12", "home app 2 3"]);
  });

  it("is by request in the scenario's order, then what took most in all", () => {
    const script = new TimingScript().tick(0).named(0, "db").named(1, "app");
    const other = script.sent({ intendedAt: 0, request: 1 });
    script.took(other, 0, 5).answered(other);
    const home = script.sent({ intendedAt: 0 });
    script.took(home, 0, 1).took(home, 1, 2).answered(home);
    const scenario = sampleScenario({ requests: [sampleRequest("home"), sampleRequest("other")] });
    expect(entriesOf(script.timing(scenario))).toEqual([
      "home app 1 2",
      "home db 1 1",
      "other db 1 5",
    ]);
  });

  it("counts for measured successes only, what is lost for all that is measured", () => {
    const script = new TimingScript().tick(0).named(0, "db");
    const early = script.sent({ intendedAt: 0 });
    script.took(early, 0, 100).lost(early, TimingLoss.malformed, 9).answered(early);
    const failed = script.sent({ intendedAt: 20 * ms });
    script.took(failed, 0, 10).lost(failed, TimingLoss.malformed, 2);
    script.answered(failed, { failedCheck: 1 });
    const good = script.sent({ intendedAt: 30 * ms });
    script.took(good, 0, 1).lost(good, TimingLoss.bad_duration, 3).answered(good);
    const timing = script.timing(sampleScenario({ warmUpNanos: 10 * ms }));
    expect(entriesOf(timing)).toEqual(["home db 1 1"]);
    expect(timing!.leftOut).toEqual({ malformed: 2, bad_duration: 3 });
  });

  it("is nobody's when the exchange was given up in the same turn, or has no end", () => {
    const script = new TimingScript().tick(0).named(0, "db");
    const late = script.sent({ intendedAt: 0 });
    script.add({ kind: RecordKind.requestTimedOut, serial: late, at: second });
    script.took(late, 0, 100).answered(late);
    const cut = script.sent({ intendedAt: 0, vu: 1 });
    script.add({ kind: RecordKind.serverTiming, who: 1, serial: cut, x: 50 });
    const broken = script.sent({ intendedAt: 0 });
    script.add({ kind: RecordKind.failed, serial: broken, code: Outcome.closed, at: second });
    expect(script.timing()).toBeUndefined();
  });

  it("tells few names apart, and says how often it could not", () => {
    const script = new TimingScript().tick(0);
    for (let name = 0; name < TIMING_NAMES_MAX; name += 1) script.named(name, `n${name}`);
    const one = script.sent({ intendedAt: 0 });
    for (let name = 0; name < TIMING_NAMES_MAX; name += 1) script.took(one, name, name);
    script.answered(one).tick(1).named(0, "one-more").named(1, "n3");
    const two = script.sent({ intendedAt: 0 });
    script.took(two, 0, 100).took(two, 1, 100).answered(two);
    const timing = script.timing(sampleScenario(), 2);
    expect(timing!.entries).toHaveLength(TIMING_NAMES_MAX);
    expect(entriesOf(timing)[0]).toBe("home n3 2 103");
    expect(timing!.leftOut).toEqual({ many_names: 1 });
  });

  it("tells few pairs of request and name apart, and says how often it could not", () => {
    const others = Array.from({ length: 19 }, (_, index) => sampleRequest(`r${index}`));
    const requests = [sampleRequest("home"), ...others] as const;
    const script = new TimingScript().tick(0);
    for (let name = 0; name < TIMING_NAMES_MAX; name += 1) script.named(name, `n${name}`);
    for (const request of requests.keys()) {
      const serial = script.sent({ intendedAt: 0, request });
      for (let name = 0; name < TIMING_NAMES_MAX; name += 1) script.took(serial, name, 1);
      script.answered(serial);
    }
    const timing = script.timing(sampleScenario({ requests }));
    expect(timing!.entries).toHaveLength(512);
    expect(timing!.leftOut).toEqual({ many_series: 20 * TIMING_NAMES_MAX - 512 });
  });
});

describe("a log that no client can have written is refused", () => {
  it.each([
    ["an entry without a name", new TimingScript().took(0, 0, 1)],
    ["another worker's name", new TimingScript().tick(0).named(0, "db").tick(1).took(0, 0, 1)],
    ["too high a number", new TimingScript().named(TIMING_NAMES_MAX, "db")],
    ["an unknown loss", new TimingScript().lost(0, 6, 1)],
    [
      "too many entries of a response",
      Array.from({ length: TIMING_NAMES_MAX + 1 }).reduce<TimingScript>(
        (script) => script.took(0, 0, 1),
        new TimingScript().named(0, "db"),
      ),
    ],
  ])("for %s", (_, script) => {
    expect(() => script.timing(sampleScenario(), 2)).toThrow(LogError);
  });
});
