import { NANOS_PER_MILLI, NANOS_PER_SECOND } from "../../../src/base/time.ts";
import type {
  Assertion,
  Check,
  RequestTemplate,
  Scenario,
  Target,
} from "../../../src/scenario/scenario.ts";
import { marginDefaults } from "../../../src/scenario/margin-defaults.ts";

export const ms = NANOS_PER_MILLI;
export const second = NANOS_PER_SECOND;

/** An open load of 100/s for 10 s with one request, `home`, and nothing to judge. */
export function sampleScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    metadata: {
      name: "sample",
      description: undefined,
      version: undefined,
      author: undefined,
      tags: [],
    },
    seed: 1,
    load: {
      model: "open",
      stages: [{ rateFrom: 100, rateTo: 100, durationNanos: 10 * second }],
      spacing: "uniform",
      maxInFlight: 50,
      maxWaitNanos: second,
      iterations: undefined,
    },
    autoNanosMax: undefined,
    warmUpNanos: 0,
    gracefulStopNanos: second,
    timer: "precise",
    workers: "auto",
    comparison: marginDefaults,
    pairing: undefined,
    eventLogPath: undefined,
    flushIntervalTicks: undefined,
    targets: [sampleTarget("main")],
    requests: [sampleRequest("home")],
    flow: undefined,
    thinkTime: { kind: "none" },
    assertions: [],
    limits: {
      responseHeadBytesMax: 65_536,
      responseFieldsMax: 256,
      queuedArrivalsMax: 1_000,
      logBytesMax: 1_000_000,
    },
    env: [],
    ...changes,
  };
}

export function sampleTarget(name: string): Target {
  return {
    name,
    scheme: "http",
    host: "127.0.0.1",
    port: 8080,
    basePath: "",
    weight: 1,
    verifyCertificate: true,
    caBundlePath: undefined,
    serverName: undefined,
    httpVersion: "http1.1",
    maxConnections: 50,
    connectTimeoutNanos: second,
    tlsTimeoutNanos: second,
    requestsPerConnection: Infinity,
    idleTimeoutNanos: Infinity,
  };
}

export function sampleRequest(name: string, checks: readonly Check[] = []): RequestTemplate {
  return {
    name,
    method: "GET",
    path: `/${name}`,
    headers: [],
    body: undefined,
    timeoutNanos: second,
    weight: 1,
    expect: { statuses: [{ from: 200, to: 299 }], checks, bodyBytesMax: 1_000_000 },
  };
}

/** Says `p(99) < 200ms` of the response time unless told otherwise. */
export function sampleAssertion(changes: Partial<Assertion> = {}): Assertion {
  return {
    text: "http_req_duration p(99) < 200ms",
    metric: "http_req_duration",
    statistic: { kind: "percentile", percent: 99 },
    comparison: "<",
    limit: 200 * ms,
    where: { request: undefined, target: undefined, status: undefined, outcome: undefined },
    window: undefined,
    level: "error",
    decideOn: "interval",
    span: { file: "sample.toml", line: 1, column: 1, length: 1 },
    ...changes,
  };
}

export function sampleRequests(first: string, ...others: string[]): Scenario["requests"] {
  return [sampleRequest(first), ...others.map((name) => sampleRequest(name))];
}
