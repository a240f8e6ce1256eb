import { NANOS_PER_SECOND } from "../base/time.ts";
import type { Distribution, NamedExchangeMetrics } from "../metrics/run-metrics.ts";
import type { ReportModel } from "./model.ts";
import { familyLines } from "./openmetrics-family.ts";
import type { Family, Sample } from "./openmetrics-family.ts";

const verdicts = ["pass", "fail", "inconclusive", "invalid"];
type Labels = Readonly<Record<string, string>>;

/**
 * OpenMetrics 1.0 text of a finished run, for a push gateway or a file collector. Percentiles
 * that the sample cannot carry are left out.
 */
export function renderOpenMetrics(model: ReportModel): string {
  const families = [
    ...verdictFamilies(model),
    ...runFamilies(model),
    ...requestFamilies(model.metrics.requests),
  ].filter(({ samples }) => samples.length > 0);
  return [...families.flatMap(familyLines), "# EOF", ""].join("\n");
}

function verdictFamilies({ origin, judgement }: ReportModel): Family[] {
  const { scenario, seed, engine, world } = origin;
  const run = { scenario: scenario.name, scenario_sha256: scenario.sha256, engine, world };
  const decided = new Map(
    judgement.assertions
      .filter(({ status }) => status === "pass" || status === "fail")
      .map(({ text, level, status }) => [text, { level, value: status === "pass" ? 1 : 0 }]),
  );
  return [
    {
      name: "run",
      type: "info",
      help: "What was run.",
      samples: [{ suffix: "_info", labels: { ...run, seed: String(seed) }, value: 1 }],
    },
    {
      name: "verdict",
      type: "stateset",
      help: "What the gate says.",
      samples: verdicts.map((verdict) => ({
        labels: { z6_verdict: verdict },
        value: verdict === judgement.verdict ? 1 : 0,
      })),
    },
    {
      name: "assertion_held",
      type: "gauge",
      help: "1 where the assertion holds, 0 where it fails; missing where it is undecided.",
      samples: [...decided].map(([assertion, { level, value }]) => ({
        labels: { assertion, level },
        value,
      })),
    },
    {
      name: "validity_held",
      type: "gauge",
      help: "1 where the rule of a valid measurement holds, 0 where it is broken.",
      samples: judgement.validity
        .filter(({ status }) => status !== "unknown")
        .map(({ rule, status }) => ({ labels: { rule }, value: status === "held" ? 1 : 0 })),
    },
  ];
}

function runFamilies({ metrics }: ReportModel): Family[] {
  const { measured, rates, overall, lag, connections, iterations } = metrics;
  const { plannedPerSecond, achievedPerSecond, endedPerSecond } = rates;
  const outcomes = { ok: overall.succeeded, ...overall.failedBy };
  return [
    counter(
      "http_reqs",
      "Exchanges that ended in the measured window.",
      perLabel("outcome", outcomes),
    ),
    counter("dropped_iterations", "Arrivals that were never sent.", [total(measured.dropped)]),
    counter("iterations", "Completed iterations.", [total(iterations.completedMeasured)]),
    counter("connections_opened", "Connections of the whole run.", [total(connections.opened)]),
    counter("connections_failed", "Attempts to connect that failed.", [total(connections.failed)]),
    {
      ...counter("data_received_bytes", "Heads and bodies of responses.", [
        total(overall.bytesRead),
      ]),
      unit: "bytes",
    },
    {
      ...counter("data_sent_bytes", "Over closed connections.", [total(connections.bytesWritten)]),
      unit: "bytes",
    },
    {
      name: "http_reqs_per_second",
      type: "gauge",
      help: "Rates over the measured window.",
      samples: [
        ...(plannedPerSecond === undefined ? [] : [rate("planned", plannedPerSecond)]),
        rate("achieved", achievedPerSecond),
        rate("ended", endedPerSecond),
      ],
    },
    {
      name: "vus_max",
      type: "gauge",
      help: "The most virtual users at once.",
      samples: [{ value: iterations.vusMax }],
    },
    summary("http_req_duration", "From the intended start to the last byte.", [
      ...summarySamples(overall.ok.responseTime, { outcome: "ok" }),
      ...summarySamples(overall.failures.responseTime, { outcome: "failed" }),
    ]),
    summary("http_req_service_time", "From the send to the last byte.", [
      ...summarySamples(overall.ok.serviceTime, { outcome: "ok" }),
      ...summarySamples(overall.failures.serviceTime, { outcome: "failed" }),
    ]),
    summary("http_req_waiting", "From the send to the first byte.", [
      ...summarySamples(overall.ok.waiting, { outcome: "ok" }),
    ]),
    summary("http_req_delayed", "From the intended start to the send.", [
      ...summarySamples(lag.total, {}),
    ]),
    summary("http_req_connecting", "DNS, TCP and TLS of a connection.", [
      ...summarySamples(connections.connecting, {}),
    ]),
  ];
}

/** In families of their own: a sum over a family must not count an exchange twice. */
function requestFamilies(requests: readonly NamedExchangeMetrics[]): Family[] {
  return [
    counter(
      "request_http_reqs",
      "Exchanges of one request of the scenario.",
      requests.flatMap(({ name, succeeded, failedBy }) =>
        perLabel("outcome", { ok: succeeded, ...failedBy }, { request: name }),
      ),
    ),
    summary(
      "request_http_req_duration",
      "From the intended start to the last byte, of one request of the scenario.",
      requests.flatMap(({ name, ok }) => summarySamples(ok.responseTime, { request: name })),
    ),
    summary(
      "request_http_req_service_time",
      "From the send to the last byte, of one request of the scenario.",
      requests.flatMap(({ name, ok }) => summarySamples(ok.serviceTime, { request: name })),
    ),
  ];
}

function counter(name: string, help: string, samples: readonly Sample[]): Family {
  return { name, type: "counter", help, samples };
}

function summary(name: string, help: string, samples: readonly Sample[]): Family {
  return { name: `${name}_seconds`, type: "summary", unit: "seconds", help, samples };
}

function total(value: number): Sample {
  return { suffix: "_total", value };
}

function rate(kind: string, value: number): Sample {
  return { labels: { kind }, value };
}

function perLabel(
  key: string,
  counts: Readonly<Record<string, number>>,
  labels: Labels = {},
): Sample[] {
  return Object.entries(counts).map(([word, value]) => ({
    suffix: "_total",
    labels: { ...labels, [key]: word },
    value,
  }));
}

/** A summary has its quantiles, then its count. Its sum is optional, and a rounded mean is none. */
function summarySamples({ count, percentiles }: Distribution, labels: Labels): Sample[] {
  const quantiles = percentiles.flatMap(({ percent, nanos, eligible }) =>
    nanos === undefined || !eligible
      ? []
      : [{ labels: { ...labels, quantile: quantile(percent) }, value: nanos / NANOS_PER_SECOND }],
  );
  return [...quantiles, { suffix: "_count", labels, value: count }];
}

/** 99.9 is 0.999, without the noise of a division. */
function quantile(percent: number): string {
  return String(Number((percent / 100).toPrecision(12)));
}
