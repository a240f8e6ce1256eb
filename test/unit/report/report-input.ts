import { distributionOf, DEFAULT_PERCENTILES } from "../../../src/metrics/distribution.ts";
import type { AssertionRow, Judgement } from "../../../src/gate/judgement.ts";
import type { ValidityRow } from "../../../src/gate/validity-row.ts";
import type { LogHeader } from "../../../src/eventlog/header.ts";
import { Histogram } from "../../../src/metrics/histogram.ts";
import type {
  Accounting,
  Distribution,
  ExchangeMetrics,
  NamedExchangeMetrics,
  RunMetrics,
  ServerTimingMetrics,
  TimelineSecond,
} from "../../../src/metrics/run-metrics.ts";
import type { ReportInput } from "../../../src/report/model.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import {
  NANOS_PER_MICRO as us,
  NANOS_PER_MILLI as ms,
  NANOS_PER_SECOND as second,
} from "../../../src/base/time.ts";
import { marginDefaults } from "../../../src/scenario/margin-defaults.ts";
import { request, target } from "../plan/planned-scenario.ts";

/** A run of an API gate: 30 s at 200 arrivals a second after 5 s of warm-up; p99 is too slow. */
export function reportInput(different: Partial<ReportInput> = {}): ReportInput {
  return {
    header,
    scenario: scenario(),
    metrics: runMetrics(),
    judgement: judgement(),
    notes: ["HTTP/2 was asked for; HTTP/1.1 was used."],
    logEnding: "complete",
    ...different,
  };
}

export const header: LogHeader = {
  engine: "0.1.0",
  world: "real",
  seed: 42,
  shard: { index: 0, count: 1 },
  workers: 1,
  scenario: { file: "perf/checkout.toml", text: "", sha256: "c0ffee".padEnd(64, "0") },
  overrides: { target: "http://127.0.0.1:8080" },
  environment: { node: "24.1.0", cpus: 2, platform: "linux" },
  startedAt: "2026-03-01T12:00:00.250Z",
};

export function scenario(different: Partial<Scenario> = {}): Scenario {
  return {
    metadata: {
      name: "checkout",
      description: undefined,
      version: undefined,
      author: undefined,
      tags: [],
    },
    seed: 42,
    load: {
      model: "open",
      stages: [{ rateFrom: 200, rateTo: 200, durationNanos: 35 * second }],
      spacing: "uniform",
      maxInFlight: 50,
      maxWaitNanos: second,
      iterations: undefined,
    },
    autoNanosMax: undefined,
    warmUpNanos: 5 * second,
    gracefulStopNanos: 5 * second,
    timer: "precise",
    workers: "auto",
    comparison: marginDefaults,
    pairing: undefined,
    eventLogPath: undefined,
    flushIntervalTicks: undefined,
    targets: [{ ...target("main", 1), port: 8080 }],
    requests: [request("list_users", 3), request("create_order", 1)],
    flow: undefined,
    thinkTime: { kind: "none" },
    assertions: [],
    limits: {
      responseHeadBytesMax: 65_536,
      responseFieldsMax: 100,
      queuedArrivalsMax: 10_000,
      logBytesMax: 1_000_000_000,
    },
    env: [],
    ...different,
  };
}

const distributions = new Map<string, Distribution>();

/** `count` values that rise from `from` to `to`, the last tenth steeply. */
export function distribution(count: number, from: number, to: number): Distribution {
  const key = `${count} ${from} ${to}`;
  const known = distributions.get(key) ?? newDistribution(count, from, to);
  distributions.set(key, known);
  return known;
}

function newDistribution(count: number, from: number, to: number): Distribution {
  const histogram = new Histogram();
  for (let i = 0; i < count; i += 1) {
    const share = i / Math.max(1, count - 1);
    const bend = share < 0.9 ? share / 9 : 0.1 + (share - 0.9) * 9;
    histogram.record(Math.round(from + (to - from) * bend));
  }
  return distributionOf(histogram, DEFAULT_PERCENTILES);
}

export function exchangeMetrics(different: Partial<ExchangeMetrics> = {}): ExchangeMetrics {
  return {
    ended: 5_998,
    succeeded: 5_988,
    failed: 10,
    failedRatio: 10 / 5_998,
    endedPerSecond: 199.9,
    failedBy: { timeout: 8, reset: 2 },
    statuses: [{ status: 200, count: 5_988 }],
    bytesRead: 12_345_678,
    ok: {
      responseTime: distribution(5_988, 8.2 * ms, 231 * ms),
      serviceTime: distribution(5_988, 8.1 * ms, 228 * ms),
      waiting: distribution(5_988, 7.9 * ms, 220 * ms),
    },
    failures: {
      responseTime: distribution(10, 2 * second, 2.1 * second),
      serviceTime: distribution(10, 2 * second, 2.1 * second),
      waiting: distribution(0, 0, 0),
    },
    receiving: distribution(5_988, 12 * us, 800 * us),
    ...different,
  };
}

export function namedMetrics(name: string, samples: number): NamedExchangeMetrics {
  return {
    name,
    ...exchangeMetrics({
      ended: samples,
      succeeded: samples,
      failed: 0,
      failedRatio: 0,
      failedBy: {},
      ok: {
        responseTime: distribution(samples, 8 * ms, 90 * ms),
        serviceTime: distribution(samples, 8 * ms, 89 * ms),
        waiting: distribution(samples, 7 * ms, 80 * ms),
      },
      failures: {
        responseTime: distribution(0, 0, 0),
        serviceTime: distribution(0, 0, 0),
        waiting: distribution(0, 0, 0),
      },
    }),
  };
}

const measured: Accounting = {
  planned: 6_000,
  sent: 6_000,
  unsent: 0,
  dropped: 0,
  succeeded: 5_988,
  failed: 10,
  cancelled: 2,
  unfinished: 0,
  failedBy: { timeout: 8, reset: 2 },
  droppedBy: {},
  holds: true,
};

/** Two entries of each of these requests. */
export function serverTiming(requests: readonly string[], name = "db"): ServerTimingMetrics {
  return {
    entries: requests.flatMap((asked) => [
      { request: asked, name, sumNanos: 90 * second, time: distribution(4_499, 3 * ms, 80 * ms) },
      {
        request: asked,
        name: `${name}-2`,
        sumNanos: second,
        time: distribution(99, 2 * ms, 9 * ms),
      },
    ]),
    leftOut: { bad_duration: 3 },
  };
}

export function runMetrics(different: Partial<RunMetrics> = {}): RunMetrics {
  return {
    paired: undefined,
    serverTiming: undefined,
    run: {
      model: "open",
      durationNanos: 35_102_003_004,
      windowFrom: 5 * second,
      windowTo: 35 * second,
      windowNanos: 30 * second,
      endReason: "duration",
      stopReason: undefined,
      interrupted: false,
      complete: true,
    },
    wholeRun: { ...measured, planned: 7_000, sent: 7_000, succeeded: 6_988 },
    measured,
    rates: {
      endedPerSecond: 199.9,
      achievedPerSecond: 200,
      plannedPerSecond: 200,
      peakEndedPerSecond: 213,
      iterationsPerSecond: 199.9,
      bytesReadPerSecond: 411_522.6,
    },
    overall: exchangeMetrics(),
    requests: [namedMetrics("list_users", 4_499), namedMetrics("create_order", 1_499)],
    targets: [],
    lag: {
      total: distribution(6_000, 9 * us, 3 * ms),
      waitingForSlot: distribution(6_000, 0, 2.9 * ms),
      generatorLate: distribution(6_000, 9 * us, 310 * us),
      lateness: { percent: 99, nanos: 279 * us, eligible: true, samplesNeeded: 1_000 },
    },
    checks: [
      { request: "list_users", label: "status", passed: 4_499, failed: 0 },
      { request: "create_order", label: "body contains id", passed: 1_487, failed: 12 },
    ],
    iterations: { completed: 6_998, completedMeasured: 5_998, vusMax: 14, inFlightMax: 14 },
    connections: {
      opened: 14,
      failed: 0,
      failedBy: {},
      closed: 14,
      closedBy: { local: 12, reset: 2 },
      reusedRatio: 0.998,
      shortOf: {},
      openMax: 14,
      bytesRead: 14_400_000,
      bytesWritten: 1_230_000,
      dns: distribution(14, 0, 0),
      tcp: distribution(14, 80 * us, 400 * us),
      tls: distribution(0, 0, 0),
      connecting: distribution(14, 80 * us, 400 * us),
    },
    health: {
      heartbeats: 30,
      loopDelayMaxNanos: 3.2 * ms,
      cpuShareMean: 0.214,
      cpuShareMax: 0.31,
      loadCpuShareMean: 0.214,
      gcPauses: 12,
      gcNanos: 9 * ms,
      gcLongestNanos: 2 * ms,
      stealShareMax: 0.01,
      machineBusyShareMean: 0.6,
      residentBytesMax: 121_634_816,
      process: {
        heartbeats: 30,
        cpuShareMean: 0.34,
        cpuShareMax: 0.52,
        loopDelayMaxNanos: 5.5 * ms,
        gcPauses: 20,
        gcNanos: 14 * ms,
        gcLongestNanos: 3 * ms,
        blocksWaitingMax: 2,
      },
    },
    timeline: {
      seconds: Array.from({ length: 36 }, (_, i) => timelineSecond(i)),
      secondsOmitted: 0,
    },
    blocks: { blockNanos: second, overall: [], requests: [] },
    observations: [],
    ...different,
  };
}

export function timelineSecond(at: number): TimelineSecond {
  return {
    second: at,
    sent: 200,
    ended: 199,
    failed: at % 3 === 0 ? 1 : 0,
    dropped: 0,
    bytesRead: 411_000,
    p50Nanos: 20 * ms,
    p90Nanos: 30 * ms,
    p95Nanos: 90 * ms,
    p99Nanos: 180 * ms + (at % 7) * ms,
    maxNanos: 231 * ms,
    vus: 14,
    inFlight: 3,
    heartbeat:
      at === 0
        ? undefined
        : {
            at: at * second,
            elapsedNanos: second,
            cpuShare: 0.21,
            loopDelayMaxNanos: 2.5 * ms,
            gcPauses: 1,
            gcNanos: 0.3 * ms,
            gcLongestNanos: 0.3 * ms,
            stealShare: 0,
            machineBusyShare: 0.6,
            residentBytes: 121_634_816,
          },
  };
}

export function judgement(different: Partial<Judgement> = {}): Judgement {
  const assertions = [
    assertionRow("http_req_duration p(99) < 200ms", {
      status: "fail",
      summary:
        "http_req_duration p(99) < 200ms: 212ms (n = 5,988; 205–219ms), off the limit by 12ms",
      limit: 200 * ms,
      observed: 212 * ms,
      interval: { lower: 205 * ms, upper: 219 * ms },
      margin: -12 * ms,
    }),
    assertionRow("http_req_failed rate < 1%", {
      summary: "http_req_failed rate < 1%: 0.17% (n = 5,998; 0.092–0.3%)",
      unit: "ratio",
      limit: 0.01,
      observed: 10 / 5_998,
      interval: { lower: 0.00092, upper: 0.003 },
      margin: 0.01 - 10 / 5_998,
      samples: 5_998,
      samplesNeeded: 1,
    }),
    assertionRow("http_reqs rate >= 210", {
      level: "warn",
      status: "fail",
      summary: "http_reqs rate >= 210: 200/s (n = 5,988), off the limit by 10.1/s",
      comparison: ">=",
      unit: "perSecond",
      limit: 210,
      observed: 199.9,
      interval: undefined,
      margin: -10.1,
      samplesNeeded: 1,
    }),
    assertionRow("http_req_duration{request=create_order} p(99.9) < 400ms", {
      status: "too_few_samples",
      summary:
        "http_req_duration{request=create_order} p(99.9) < 400ms: 90ms (n = 1,499); n too small, this percentile needs 10,000 samples",
      limit: 400 * ms,
      observed: 90 * ms,
      interval: undefined,
      margin: 310 * ms,
      samples: 1_499,
      samplesNeeded: 10_000,
    }),
  ];
  return {
    verdict: "fail",
    exitCode: 1,
    reasons: [assertions[0]!.summary],
    notes: [`Warning: ${assertions[2]!.summary}`],
    validity: [validityRow(), validityRow({ rule: "event_loop" })],
    assertions,
    paired: undefined,
    comparison: undefined,
    ...different,
  };
}

export function assertionRow(text: string, different: Partial<AssertionRow> = {}): AssertionRow {
  return {
    text,
    level: "error",
    status: "pass",
    comparison: "<",
    limit: 200 * ms,
    observed: 100 * ms,
    interval: { lower: 97.2 * ms, upper: 103 * ms },
    margin: 100 * ms,
    samples: 5_988,
    samplesNeeded: 1_000,
    unit: "nanos",
    span: { file: "perf/checkout.toml", line: 31, column: 1, length: 20 },
    summary: `${text}: 100ms (n = 5,988; 97.2–103ms)`,
    ...different,
  };
}

export function validityRow(different: Partial<ValidityRow> = {}): ValidityRow {
  return {
    rule: "generator_on_time",
    status: "held",
    cause: undefined,
    summary: "The generator sent late by 279µs at p99 (limit 1ms).",
    observed: 279 * us,
    limit: ms,
    unit: "nanos",
    ...different,
  };
}
