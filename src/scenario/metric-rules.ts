import type { AssertedMetric, Statistic, Where } from "./scenario.ts";

/** What the limit of an expression is measured in. */
export type Quantity = "time" | "ratio" | "count" | "rate" | "bytes" | "byteRate";

/** What can be asked about a metric, and of which exchanges. */
export type MetricRule = {
  readonly about: string;
  readonly quantities: Readonly<Partial<Record<Statistic["kind"], Quantity>>>;
  readonly where: readonly (keyof Where)[];
  /** Whether a part of the measured time can be asked for. */
  readonly windowed: boolean;
};

const timeStatistics = { percentile: "time", avg: "time", min: "time", max: "time" } as const;
const exchange = ["request", "target", "status", "outcome"] as const;

function times(about: string): MetricRule {
  return { about, quantities: timeStatistics, where: exchange, windowed: true };
}

/** As in k6, the `rate` of a share is its ratio. */
const share = { ratio: "ratio", rate: "ratio" } as const;
const flow = { count: "count", rate: "rate" } as const;
const bytes = { count: "bytes", rate: "byteRate" } as const;

export const metricRules: Readonly<Record<AssertedMetric, MetricRule>> = {
  http_req_duration: times("Response time: from the intended start to the last byte."),
  http_req_service_time: times("Service time: from the send to the last byte."),
  http_req_waiting: times("From the send to the first byte."),
  http_req_delayed: times("Scheduling lag: from the intended start to the send."),
  http_req_connecting: {
    about: "DNS, TCP and TLS of a connection, one value per connection.",
    quantities: timeStatistics,
    where: ["target"],
    windowed: false,
  },
  http_req_failed: {
    about: "Failed exchanges, of all.",
    quantities: share,
    where: ["request", "target"],
    windowed: true,
  },
  http_reqs: {
    about: "Exchanges that ended: how many, and how many per second.",
    quantities: flow,
    where: exchange,
    windowed: true,
  },
  http_status: {
    about: "Exchanges with the status of `where.status`, of all.",
    quantities: share,
    where: ["request", "target", "status"],
    windowed: true,
  },
  checks: {
    about: "Complete responses that were as expected, of all complete ones.",
    quantities: share,
    where: ["request", "target"],
    windowed: true,
  },
  iterations: {
    about: "Iterations completed: how many, and how many per second.",
    quantities: flow,
    where: [],
    windowed: true,
  },
  dropped_iterations: {
    about: "Arrivals that were never sent: how many, and of all planned.",
    quantities: { count: "count", ratio: "ratio" },
    where: [],
    windowed: true,
  },
  data_received: {
    about: "Bytes of responses: how many, and how many per second.",
    quantities: bytes,
    where: ["request", "target"],
    windowed: true,
  },
  data_sent: {
    about: "Bytes written to sockets: how many, and how many per second.",
    quantities: bytes,
    where: ["target"],
    windowed: false,
  },
};
