import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LogError } from "../../../src/base/errors.ts";
import { DropCause, Outcome, Shortage } from "../../../src/base/outcome.ts";
import { CloseReason, EndReason, RecordKind, StopReason } from "../../../src/eventlog/record.ts";
import { RunFold } from "../../../src/metrics/fold.ts";
import type { RunMetrics } from "../../../src/metrics/run-metrics.ts";
import { rowsOf, RunScript } from "./run-script.ts";
import {
  ms,
  sampleRequest,
  sampleRequests,
  sampleScenario,
  sampleTarget,
  second,
} from "./sample-scenario.ts";

describe("the times of an exchange", () => {
  const metrics = new RunScript()
    .exchange({
      intendedAt: 100 * ms,
      availableAt: 103 * ms,
      sentAt: 104 * ms,
      firstByteAt: 110 * ms,
      endedAt: 112 * ms,
    })
    .metrics(sampleScenario());

  it("run from the intended start, from the send and from the first byte", () => {
    const { ok, receiving } = metrics.overall;
    expect(ok.responseTime.maxNanos).toBe(12 * ms);
    expect(ok.serviceTime.maxNanos).toBe(8 * ms);
    expect(ok.waiting.maxNanos).toBe(6 * ms);
    expect(receiving.maxNanos).toBe(2 * ms);
  });

  it("split the lag into waiting for a slot and the generator's lateness", () => {
    expect(metrics.lag.total.maxNanos).toBe(4 * ms);
    expect(metrics.lag.waitingForSlot.maxNanos).toBe(3 * ms);
    expect(metrics.lag.generatorLate.maxNanos).toBe(ms);
  });
});

describe("a failed exchange", () => {
  it("contributes the time it took to the failures, and nothing to the successes", () => {
    const script = new RunScript();
    const serial = script.sent({ intendedAt: 0 });
    script.add({ kind: RecordKind.requestTimedOut, who: 0, serial, at: second });
    const { overall } = script.metrics(sampleScenario());
    expect(overall.ok.responseTime.count).toBe(0);
    expect(overall.ok.responseTime.medianNanos).toBeUndefined();
    expect(overall.failures.responseTime.minNanos).toBe(second);
    expect(overall.failedBy).toEqual({ timeout: 1 });
  });

  it("that was never sent has a response time and no service time", () => {
    const script = new RunScript().unsent({ intendedAt: 0, at: 3 * ms });
    const { overall, wholeRun } = script.metrics(sampleScenario());
    expect(overall.failures.responseTime.maxNanos).toBe(3 * ms);
    expect(overall.failures.serviceTime.count).toBe(0);
    expect(wholeRun).toMatchObject({ sent: 1, unsent: 1, failed: 1, holds: true });
  });

  it("is told apart by what was wrong with its answer", () => {
    const check = { label: "has title", kind: "bodyContains", text: "Title" } as const;
    const { overall, checks } = new RunScript()
      .exchange({ intendedAt: 0, endedAt: ms })
      .exchange({ intendedAt: 0, endedAt: ms, status: 500, failedCheck: 1 })
      .exchange({ intendedAt: 0, endedAt: ms, failedCheck: 2 })
      .exchange({ intendedAt: 0, endedAt: ms, outcome: Outcome.reset })
      .metrics(sampleScenario({ requests: [sampleRequest("home", [check])] }));
    expect(overall.failedBy).toEqual({ status: 1, check: 1, reset: 1 });
    expect(overall.failedRatio).toBe(0.75);
    expect(overall.statuses).toEqual([
      { status: 200, count: 2 },
      { status: 500, count: 1 },
    ]);
    expect(checks).toEqual([
      { request: "home", label: "status", passed: 2, failed: 1 },
      { request: "home", label: "has title", passed: 1, failed: 1 },
    ]);
  });
});

describe("the measured window", () => {
  const script = new RunScript()
    .steady(100, { took: 20 * ms })
    .steady(900, { from: second, took: 10 * ms })
    .finished(10 * second);
  const metrics = script.metrics(sampleScenario({ warmUpNanos: second }));

  it("leaves out what was intended in the warm-up", () => {
    expect(metrics.overall.succeeded).toBe(900);
    expect(metrics.overall.ok.responseTime.maxNanos).toBe(10 * ms);
    expect([metrics.wholeRun.sent, metrics.measured.sent]).toEqual([1_000, 900]);
  });

  it("is what rates are divided by", () => {
    expect(metrics.run).toMatchObject({ windowNanos: 9 * second, endReason: "duration" });
    expect(metrics.rates).toMatchObject({ achievedPerSecond: 100, plannedPerSecond: 100 });
    // Two of the warm-up end in the window; one of the window ends as it closes.
    expect(metrics.rates.endedPerSecond).toBeCloseTo((900 + 2 - 1) / 9, 9);
  });

  it("keeps an exchange that ends in the drain, and not in its rate", () => {
    const late = new RunScript()
      .exchange({ vu: 1, intendedAt: 0, endedAt: ms })
      .add({ kind: RecordKind.requestSent, who: 0, serial: 1, at: 9 * second, x: 9 * second })
      .add({ kind: RecordKind.loadEnded, at: 10 * second, code: EndReason.duration })
      .add({ kind: RecordKind.ended, who: 0, serial: 1, code: 200, at: 11 * second })
      .metrics(sampleScenario());
    expect(late.overall.succeeded).toBe(2);
    expect(late.rates.endedPerSecond).toBe(0.1);
  });

  it("of an open load lasts to the end of its stages when the arrivals are over before", () => {
    const early = new RunScript().steady(10).finished(9.95 * second, EndReason.iterations);
    expect(early.metrics(sampleScenario()).run.windowTo).toBe(10 * second);
  });

  it("ends where the load was stopped", () => {
    const stopped = new RunScript()
      .steady(10)
      .add({ kind: RecordKind.stop, at: 4 * second, code: StopReason.graceful })
      .finished(4 * second, EndReason.stopped)
      .metrics(sampleScenario());
    expect(stopped.run).toMatchObject({
      windowTo: 4 * second,
      interrupted: true,
      stopReason: "graceful",
      endReason: "stopped",
    });
  });

  it("is empty, with rates of 0, when the run ended in its warm-up", () => {
    const scenario = sampleScenario({ warmUpNanos: 5 * second });
    const { run, rates } = new RunScript().steady(10).finished(second).metrics(scenario);
    expect([run.windowNanos, rates.endedPerSecond]).toEqual([0, 0]);
  });
});

describe("the accounting", () => {
  it("adds up over successes, failures, cancellations and drops", () => {
    const script = new RunScript().steady(3);
    script.exchange({ intendedAt: 0, endedAt: ms, outcome: Outcome.closed });
    const serial = script.sent({ intendedAt: 0, vu: 7 });
    script
      .add({ kind: RecordKind.requestCancelled, who: 7, serial, at: second })
      .dropped(DropCause.no_vu, { index: 5, intendedAt: 0, at: second });
    expect(script.metrics(sampleScenario()).wholeRun).toEqual({
      planned: 6,
      sent: 5,
      unsent: 0,
      dropped: 1,
      succeeded: 3,
      failed: 1,
      cancelled: 1,
      unfinished: 0,
      failedBy: { closed: 1 },
      droppedBy: { no_vu: 1 },
      holds: true,
    });
  });

  it("does not hold when an exchange has no end", () => {
    const script = new RunScript();
    script.sent({ intendedAt: 0 });
    expect(script.metrics(sampleScenario()).wholeRun).toMatchObject({
      unfinished: 1,
      holds: false,
    });
  });

  it("does not hold when an end has no beginning", () => {
    const script = new RunScript().add({ kind: RecordKind.ended, who: 3, serial: 9, code: 200 });
    expect(script.metrics(sampleScenario()).wholeRun.holds).toBe(false);
  });

  it("credits an answer that came with its timeout to nobody, and holds", () => {
    const script = new RunScript();
    const serial = script.sent({ intendedAt: 0 });
    script
      .add({ kind: RecordKind.requestTimedOut, who: 0, serial, at: second })
      .add({ kind: RecordKind.ended, who: 0, serial, code: 200, at: second });
    const { wholeRun } = script.metrics(sampleScenario());
    expect(wholeRun).toMatchObject({ succeeded: 0, failed: 1, holds: true });
  });

  it("is checked against the plan where the plan is known", () => {
    const finish = (planned: number): RunMetrics => {
      const fold = new RunFold(sampleScenario());
      fold.add(
        new RunScript()
          .steady(10)
          .finished(10 * second)
          .block(),
      );
      return fold.finish(planned);
    };
    expect(finish(10).wholeRun.holds).toBe(true);
    expect(finish(11).wholeRun).toMatchObject({ planned: 11, holds: false });
  });
});

describe("selections", () => {
  it("give every request its own numbers, also the one never sent", () => {
    const requests = sampleRequests("home", "cart", "never");
    const metrics = new RunScript()
      .exchange({ request: 0, intendedAt: 0, endedAt: ms })
      .exchange({ request: 1, intendedAt: 0, endedAt: 5 * ms })
      .metrics(sampleScenario({ requests }));
    expect(metrics.requests.map(({ name, ended }) => [name, ended])).toEqual([
      ["home", 1],
      ["cart", 1],
      ["never", 0],
    ]);
    expect(metrics.requests[1]!.ok.responseTime.maxNanos).toBe(5 * ms);
  });

  it("tell targets apart by the connection", () => {
    const metrics = new RunScript()
      .add({ kind: RecordKind.connectionOpening, who: 4, code: 1 })
      .exchange({ connection: 4, intendedAt: 0, endedAt: ms })
      .metrics(sampleScenario({ targets: [sampleTarget("blue"), sampleTarget("green")] }));
    expect(metrics.targets.map(({ name, ended }) => [name, ended])).toEqual([
      ["blue", 0],
      ["green", 1],
    ]);
  });
});

describe("connections", () => {
  it("are counted by how they opened and ended, with the time of each phase", () => {
    const { connections } = new RunScript()
      .add({ kind: RecordKind.connectionOpening, who: 0, code: 0 })
      .add({ kind: RecordKind.opened, who: 0, at: ms, x: 1_000, y: 2_000, z: 3_000 })
      .exchange({ intendedAt: 0, endedAt: ms, reused: false })
      .exchange({ intendedAt: 0, endedAt: ms, reused: true })
      .add({ kind: RecordKind.closed, who: 0, code: CloseReason.peer, x: 500, y: 100 })
      .add({ kind: RecordKind.openFailed, who: 1, code: Outcome.refused })
      .add({ kind: RecordKind.openFailed, who: 1, code: Outcome.generator, detail: Shortage.ports })
      .metrics(sampleScenario());
    expect(connections).toMatchObject({
      opened: 1,
      openMax: 1,
      closed: 1,
      closedBy: { peer: 1 },
      failed: 2,
      failedBy: { refused: 1, generator: 1 },
      shortOf: { ports: 1 },
      bytesRead: 500,
      bytesWritten: 100,
      reusedRatio: 0.5,
    });
    expect(connections.connecting.maxNanos).toBe(6_000);
    expect(connections.tls.maxNanos).toBe(3_000);
  });

  it("that are closed before they open have timed out, in TCP or in TLS", () => {
    const { connections } = new RunScript()
      .add({ kind: RecordKind.connectionOpening, who: 0 })
      .add({ kind: RecordKind.closed, who: 0 })
      .add({ kind: RecordKind.connectionOpening, who: 1 })
      .add({ kind: RecordKind.connected, who: 1 })
      .add({ kind: RecordKind.closed, who: 1 })
      .metrics(sampleScenario());
    expect(connections.failedBy).toEqual({ connect_timeout: 1, tls_timeout: 1 });
    expect(connections.closed).toBe(0);
  });
});

describe("iterations and virtual users", () => {
  it("count an iteration with its last exchange, and VUs at their peak", () => {
    const { iterations } = new RunScript()
      .add({ kind: RecordKind.vuSpawned, who: 0 })
      .add({ kind: RecordKind.vuSpawned, who: 1 })
      .exchange({ intendedAt: 0, endedAt: ms, lastOfIteration: false })
      .exchange({ intendedAt: ms, endedAt: 2 * ms })
      .add({ kind: RecordKind.vuCompleted, who: 1 })
      .metrics(sampleScenario());
    expect(iterations).toEqual({
      completed: 1,
      completedMeasured: 1,
      vusMax: 2,
      inFlightMax: 1,
    });
  });
});

describe("the fold", () => {
  it("gives the same however the log is cut into blocks", () => {
    const { rows } = new RunScript()
      .add({ kind: RecordKind.vuSpawned, who: 0 })
      .steady(40, { every: 90 * ms })
      .heartbeat(2 * second, { y: second })
      .exchange({ intendedAt: 3 * second, endedAt: 3.2 * second, outcome: Outcome.reset })
      .dropped(DropCause.no_vu, { index: 1, intendedAt: 3 * second, at: 4 * second })
      .finished(10 * second);
    const scenario = sampleScenario({ warmUpNanos: second });
    const whole = new RunFold(scenario);
    whole.add(rowsOf(rows));
    const expected = whole.finish();
    fc.assert(
      fc.property(fc.array(fc.nat(rows.length), { maxLength: 6 }), (cuts) => {
        const edges = [0, ...cuts.toSorted((a, b) => a - b), rows.length];
        const fold = new RunFold(scenario);
        for (let i = 1; i < edges.length; i += 1) {
          fold.add(rowsOf(rows.slice(edges[i - 1], edges[i])));
        }
        expect(fold.finish()).toEqual(expected);
      }),
    );
  });

  it("gives plain data: JSON takes it and gives it back", () => {
    const metrics = new RunScript()
      .steady(5)
      .finished(10 * second)
      .metrics(sampleScenario());
    const copy: unknown = JSON.parse(JSON.stringify(metrics));
    expect(copy).toEqual(withoutUndefined(metrics));
  });

  it("lists the percentiles it is asked for, and says which the sample carries", () => {
    const fold = new RunFold(sampleScenario(), { percentiles: [50, 99] });
    fold.add(new RunScript().steady(20).block());
    expect(fold.finish().overall.ok.responseTime.percentiles).toEqual([
      { percent: 50, nanos: 10 * ms, eligible: true, samplesNeeded: 20 },
      { percent: 99, nanos: 10 * ms, eligible: false, samplesNeeded: 1_000 },
    ]);
  });

  it("shows a run that still goes on", () => {
    const fold = new RunFold(sampleScenario());
    const script = new RunScript().steady(300);
    script.sent({ vu: 50, intendedAt: 3 * second });
    fold.add(script.block());
    expect(fold.live()).toMatchObject({
      elapsedNanos: 3 * second,
      ended: 300,
      inFlight: 1,
      endedPerSecond: 100,
      p99Nanos: 10 * ms,
    });
  });

  it("refuses what no run of this scenario can have written", () => {
    const rowsThatLie = [
      { kind: RecordKind.requestSent, code: 1 },
      { kind: RecordKind.requestSent, who: 4_000_000_000 },
      { kind: RecordKind.connectionOpening, who: 4_000_000_000 },
      { kind: RecordKind.connectionOpening, code: 1 },
      { kind: RecordKind.arrivalDropped, code: 9 },
      { kind: RecordKind.openFailed, code: 99 },
      { kind: RecordKind.openFailed, code: Outcome.generator, detail: 99 },
      { kind: RecordKind.closed, code: 99 },
    ];
    for (const row of rowsThatLie) {
      const fold = new RunFold(sampleScenario());
      expect(() => fold.add(rowsOf([row]))).toThrow(LogError);
    }
  });
});

function withoutUndefined(metrics: RunMetrics): unknown {
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(entries.map(([key, part]) => [key, clean(part)]));
  };
  return clean(metrics);
}
