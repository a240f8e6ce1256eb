import { describe, expect, it } from "vitest";
import { DropCause, Outcome, Shortage } from "../../../src/base/outcome.ts";
import { EndReason, RecordKind, StopReason } from "../../../src/eventlog/record.ts";
import type { ValidityRow, ValidityRule } from "../../../src/gate/validity-row.ts";
import { validityRowsOf } from "../../../src/gate/validity.ts";
import type { Load, Scenario } from "../../../src/scenario/scenario.ts";
import { RunScript } from "../metrics/run-script.ts";
import { ms, sampleScenario, second } from "../metrics/sample-scenario.ts";

const closed: Load = {
  model: "closed",
  stages: [{ vusFrom: 50, vusTo: 50, durationNanos: 10 * second }],
  iterations: undefined,
};

describe("a sound run", () => {
  it("holds every rule that its log can answer", () => {
    const script = new RunScript().steady(1_000);
    for (let i = 1; i < 10; i += 1) script.heartbeat(i * second, { y: 0.1 * second, x: ms });
    const metrics = script.finished(10 * second).metrics(sampleScenario());
    const rows = validityRowsOf(metrics, sampleScenario());
    expect(rows.filter(({ status }) => status !== "held")).toEqual([]);
  });

  it("leaves open what no heartbeat tells", () => {
    for (const rule of ["generator_cpu", "event_loop", "machine_steal"] as const) {
      expect(rowOf(rule, new RunScript().steady(1_000)).status).toBe("unknown");
    }
  });
});

describe("a run is invalid by", () => {
  it("a log that breaks off", () => {
    const scenario = sampleScenario();
    const [row] = validityRowsOf(new RunScript().steady(10).metrics(scenario), scenario);
    expect(row).toMatchObject({ rule: "log_complete", status: "broken", cause: "run" });
  });

  it("a log that could not be written", () => {
    const script = new RunScript().add({ kind: RecordKind.stop, code: StopReason.log });
    expect(rowOf("log_complete", script).summary).toMatch(/could not be written/);
  });

  it("an end without a beginning", () => {
    const script = new RunScript().steady(10).add({ kind: RecordKind.ended, who: 60, code: 200 });
    expect(rowOf("accounting", script)).toMatchObject({ status: "broken", cause: "run" });
  });

  it("a warm-up in which everything happened", () => {
    const scenario = sampleScenario({ warmUpNanos: 5 * second });
    expect(rowOf("measured_samples", new RunScript().steady(10), scenario).status).toBe("broken");
  });

  it("a generator without descriptors", () => {
    const script = new RunScript().steady(10).unsent({
      intendedAt: 0,
      at: ms,
      outcome: Outcome.generator,
    });
    expect(rowOf("generator_resources", script)).toMatchObject({
      cause: "generator",
      observed: 1,
    });
  });

  it.each([
    [[], "file descriptors, ports or memory 2 times."],
    [
      [Shortage.descriptors, Shortage.descriptors],
      "file descriptors 2 times: raise ulimit -n, or lower max_connections.",
    ],
    [
      [Shortage.ports, Shortage.ports],
      "ports 2 times: widen ip_local_port_range, or raise requests_per_connection.",
    ],
    [
      [Shortage.memory, Shortage.descriptors],
      "file descriptors and of memory 2 times: raise ulimit -n, or lower max_connections; lower the load, or use a larger machine.",
    ],
  ])("a generator that had none left, by its name: %j", (shortages, words) => {
    const script = new RunScript().steady(1_000);
    for (const who of [0, 1]) {
      const detail = shortages[who] ?? Shortage.none;
      script.add({ kind: RecordKind.openFailed, who, code: Outcome.generator, detail });
    }
    expect(rowOf("generator_resources", script).summary).toBe(`The generator ran out of ${words}`);
  });

  it("a generator whose process had no time to run", () => {
    const script = new RunScript().steady(1_000).heartbeat(second, { y: 0.9 * second });
    expect(rowOf("generator_cpu", script)).toMatchObject({ cause: "generator", observed: 0.9 });
    expect(rowOf("generator_cpu", script, sampleScenario({ load: closed })).status).toBe("held");
  });

  it("an event loop that was held up in more than one second", () => {
    const held = new RunScript().heartbeat(second, { x: 60 * ms }).heartbeat(2 * second);
    expect(rowOf("event_loop", held).status).toBe("held");
    const ofClosed = sampleScenario({ load: closed });
    expect(rowOf("event_loop", held, ofClosed).status).toBe("held");
    const broken = held.heartbeat(3 * second, { x: 60 * ms });
    expect(rowOf("event_loop", broken)).toMatchObject({ status: "broken", observed: 2 / 3 });
    const row = rowOf("event_loop", broken, ofClosed);
    expect(row).toMatchObject({ status: "limited", cause: "generator", observed: 2 / 3 });
    expect(row.summary).toMatch(/in 2 of 3 s\. Z6 was the bottleneck of this closed load/);
  });

  it("a host that gave the CPU to others", () => {
    const once = new RunScript().heartbeat(second, { detail: 60 }).heartbeat(2 * second);
    expect(rowOf("machine_steal", once)).toMatchObject({ status: "held", observed: 0.5 });
    const twice = once.heartbeat(3 * second, { detail: 60 }).heartbeat(4 * second);
    expect(rowOf("machine_steal", twice)).toMatchObject({ status: "broken", observed: 0.5 });
  });

  it("more than 0.1 % of dropped arrivals", () => {
    const script = new RunScript().steady(999);
    const drop = { index: 0, intendedAt: 0, at: second };
    expect(rowOf("arrivals_not_dropped", script.dropped(DropCause.no_vu, drop)).status).toBe(
      "held",
    );
    script.dropped(DropCause.no_connection, drop);
    expect(rowOf("arrivals_not_dropped", script)).toMatchObject({
      status: "broken",
      cause: "target",
      summary: "2 of 1,001 planned exchanges were dropped (0.2%): the target held all connections.",
    });
  });
});

describe("a generator that is late", () => {
  const late = (lateness: number, took: number): RunScript => {
    const script = new RunScript();
    for (let i = 0; i < 1_000; i += 1) {
      const sentAt = i * 10 * ms + lateness;
      script.exchange({ vu: i % 50, intendedAt: i * 10 * ms, sentAt, endedAt: sentAt + took });
    }
    return script;
  };

  it("breaks the rule over 1 ms and over a fifth of the service time", () => {
    expect(rowOf("generator_on_time", late(0.9 * ms, ms)).status).toBe("held");
    expect(rowOf("generator_on_time", late(1.5 * ms, 10 * ms)).status).toBe("held");
    expect(rowOf("generator_on_time", late(1.5 * ms, 5 * ms))).toMatchObject({
      status: "broken",
      cause: "generator",
      observed: 1.5 * ms,
      limit: ms,
    });
  });

  it("limits a closed load, which has no schedule to miss", () => {
    const row = rowOf(
      "generator_on_time",
      late(1.5 * ms, 5 * ms),
      sampleScenario({ load: closed }),
    );
    expect(row).toMatchObject({ status: "limited", cause: "generator" });
  });

  it("may be 2 ms late when its timer only sleeps", () => {
    const economical = sampleScenario({ timer: "economical" });
    expect(rowOf("generator_on_time", late(1.5 * ms, 5 * ms), economical).status).toBe("held");
  });

  it("is not late while it waits for a virtual user", () => {
    const script = new RunScript();
    for (let i = 0; i < 1_000; i += 1) {
      const at = i * 10 * ms;
      script.exchange({
        vu: i % 50,
        intendedAt: at,
        availableAt: at + 9 * ms,
        sentAt: at + 9 * ms,
        endedAt: at + 10 * ms,
      });
    }
    expect(rowOf("generator_on_time", script)).toMatchObject({ status: "held", observed: 0 });
  });

  it("is judged by the percentile that its sample carries", () => {
    const script = new RunScript().steady(99);
    script.exchange({ vu: 50, intendedAt: 0, sentAt: 30 * ms, endedAt: 40 * ms });
    expect(rowOf("generator_on_time", script).summary).toMatch(/at p90/);
    expect(rowOf("generator_on_time", new RunScript().steady(10)).status).toBe("unknown");
  });
});

function rowOf(
  rule: ValidityRule,
  script: RunScript,
  scenario: Scenario = sampleScenario(),
): ValidityRow {
  const whole = new RunScript();
  for (const row of script.rows) whole.add(row);
  const metrics = whole.finished(10 * second, EndReason.duration).metrics(scenario);
  return validityRowsOf(metrics, scenario).find((row) => row.rule === rule)!;
}
