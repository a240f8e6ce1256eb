import { describe, expect, it } from "vitest";
import { DropCause, Outcome } from "../../../src/base/outcome.ts";
import { CloseReason, RecordKind } from "../../../src/eventlog/record.ts";
import type { Observation } from "../../../src/metrics/run-metrics.ts";
import type { Assertion, Where } from "../../../src/scenario/scenario.ts";
import { RunScript } from "./run-script.ts";
import { ms, sampleAssertion, sampleRequests, sampleScenario, second } from "./sample-scenario.ts";

describe("an observation of a time", () => {
  it("is of the successful exchanges unless the assertion says otherwise", () => {
    expect(observed({ statistic: { kind: "max" } })).toMatchObject({ value: 30 * ms, samples: 3 });
    expect(observed({ statistic: { kind: "max" }, where: where({ outcome: "failed" }) })).toEqual({
      value: 500 * ms,
      samples: 2,
      samplesNeeded: 1,
      unit: "nanos",
    });
    const any = { statistic: { kind: "count" }, where: where({ outcome: "any" }) } as const;
    expect(observed(any).value).toBe(5);
  });

  it("is of the request that the assertion names", () => {
    const cart = { statistic: { kind: "avg" }, where: where({ request: "cart" }) } as const;
    expect(observed(cart)).toMatchObject({ value: 30 * ms, samples: 1 });
  });

  it("is of the exchanges intended in the assertion's window", () => {
    const late = { fromNanos: second, toNanos: 2 * second };
    expect(observed({ statistic: { kind: "min" }, window: late })).toMatchObject({
      value: 20 * ms,
      samples: 1,
    });
  });

  it("says how many samples its percentile needs", () => {
    expect(observed({})).toMatchObject({ value: 30 * ms, samples: 3, samplesNeeded: 1_000 });
  });

  it("has no value without a sample", () => {
    const never = where({ request: "never" });
    expect(observed({ where: never })).toMatchObject({ value: undefined, samples: 0 });
  });

  it("knows the time to connect, once a connection", () => {
    const connecting = { metric: "http_req_connecting", statistic: { kind: "max" } } as const;
    expect(observed(connecting)).toMatchObject({ value: 3 * ms, samples: 1 });
  });

  it("knows the lag before the send", () => {
    const delayed = { metric: "http_req_delayed", statistic: { kind: "max" } } as const;
    expect(observed(delayed)).toMatchObject({ value: 4 * ms, samples: 3 });
  });
});

describe("an observation of a count", () => {
  it("takes failures as a share of what ended; k6's rate is the same", () => {
    const expected = { value: 0.4, samples: 5, unit: "ratio" };
    expect(observed({ metric: "http_req_failed", statistic: { kind: "ratio" } })).toMatchObject(
      expected,
    );
    expect(observed({ metric: "http_req_failed", statistic: { kind: "rate" } })).toMatchObject(
      expected,
    );
  });

  it("takes a class of statuses as a share of all exchanges", () => {
    const broken = where({ status: { from: 500, to: 599 } });
    const share = { metric: "http_status", statistic: { kind: "ratio" }, where: broken } as const;
    expect(observed(share)).toMatchObject({ value: 0.2, samples: 5 });
  });

  it("counts the exchanges of one status", () => {
    const unavailable = where({ status: { from: 503, to: 503 } });
    const count = {
      metric: "http_reqs",
      statistic: { kind: "count" },
      where: unavailable,
    } as const;
    expect(observed(count)).toMatchObject({ value: 1, samples: 5 });
  });

  it("takes a count of 0 for an answer, because something else was seen", () => {
    const gone = where({ status: { from: 410, to: 410 } });
    const count = { metric: "http_reqs", statistic: { kind: "count" }, where: gone } as const;
    expect(observed(count)).toMatchObject({ value: 0, samples: 5 });
  });

  it("divides a rate by the measured window", () => {
    const rate = { kind: "rate" } as const;
    expect(observed({ metric: "http_reqs", statistic: rate })).toMatchObject({
      value: 0.5,
      unit: "perSecond",
    });
    const good = where({ outcome: "ok" });
    expect(observed({ metric: "http_reqs", statistic: rate, where: good }).value).toBe(0.3);
    expect(observed({ metric: "iterations", statistic: rate }).value).toBe(0.5);
    expect(observed({ metric: "data_received", statistic: rate })).toMatchObject({
      value: 12,
      unit: "bytesPerSecond",
    });
  });

  it("takes drops as a share of what was planned", () => {
    const dropped = { metric: "dropped_iterations", statistic: { kind: "ratio" } } as const;
    expect(observed(dropped)).toMatchObject({ value: 1 / 6, samples: 6 });
  });

  it("takes checks as a share of complete responses", () => {
    const checks = { metric: "checks", statistic: { kind: "ratio" } } as const;
    expect(observed(checks)).toMatchObject({ value: 0.75, samples: 4 });
  });

  it("knows the bytes sent of the whole run, and of no request", () => {
    const sent = { metric: "data_sent", statistic: { kind: "count" } } as const;
    expect(observed(sent)).toMatchObject({ value: 900, unit: "bytes" });
    expect(observed({ ...sent, where: where({ request: "home" }) }).value).toBeUndefined();
  });
});

/** What an assertion sees of three good exchanges, a 503, a reset, and a dropped arrival. */
function observed(changes: Partial<Assertion>): Observation {
  const requests = sampleRequests("home", "cart", "never");
  const script = new RunScript()
    .add({ kind: RecordKind.connectionOpening, who: 0 })
    .add({ kind: RecordKind.opened, who: 0, at: ms, x: ms, y: ms, z: ms })
    .exchange({ intendedAt: 0, sentAt: 4 * ms, endedAt: 10 * ms, bytes: 100 })
    .exchange({ intendedAt: second, endedAt: second + 20 * ms, bytes: 20 })
    .exchange({ request: 1, intendedAt: 2 * second, endedAt: 2 * second + 30 * ms })
    .exchange({ intendedAt: 0, endedAt: 40 * ms, status: 503, failedCheck: 1 })
    .exchange({ intendedAt: 0, endedAt: 500 * ms, outcome: Outcome.reset })
    .dropped(DropCause.no_vu, { index: 5, intendedAt: 0, at: second })
    .add({ kind: RecordKind.closed, who: 0, code: CloseReason.local, x: 5_000, y: 900 })
    .finished(10 * second);
  const assertions = [sampleAssertion(changes)];
  return script.metrics(sampleScenario({ requests, assertions })).observations[0]!;
}

function where(changes: Partial<Where>): Where {
  return {
    request: undefined,
    target: undefined,
    status: undefined,
    outcome: undefined,
    ...changes,
  };
}
