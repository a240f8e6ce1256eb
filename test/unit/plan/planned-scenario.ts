import type { PlannedScenario } from "../../../src/plan/plan.ts";
import type { RequestTemplate, Target } from "../../../src/scenario/scenario.ts";
import { NANOS_PER_SECOND as second } from "../../../src/base/time.ts";

/** One VU, one target and one request, but for what a test says. */
export function planned(different: Partial<PlannedScenario> = {}): PlannedScenario {
  return {
    seed: 42,
    load: {
      model: "closed",
      stages: [{ vusFrom: 1, vusTo: 1, durationNanos: second }],
      iterations: undefined,
    },
    requests: [request("home", 1)],
    targets: [target("main", 1)],
    flow: undefined,
    thinkTime: { kind: "none" },
    pairing: undefined,
    ...different,
  };
}

export function request(name: string, weight: number): RequestTemplate {
  return {
    name,
    method: "GET",
    path: `/${name}`,
    headers: [],
    body: undefined,
    timeoutNanos: second,
    weight,
    expect: { statuses: [{ from: 200, to: 299 }], checks: [], bodyBytesMax: 1000 },
  };
}

export function target(name: string, weight: number): Target {
  return {
    name,
    scheme: "http",
    host: "127.0.0.1",
    port: 80,
    basePath: "",
    weight,
    verifyCertificate: true,
    caBundlePath: undefined,
    serverName: undefined,
    httpVersion: "http1.1",
    maxConnections: 1,
    connectTimeoutNanos: second,
    tlsTimeoutNanos: second,
    requestsPerConnection: Infinity,
    idleTimeoutNanos: Infinity,
  };
}
