import { NANOS_PER_MILLI } from "../base/time.ts";
import type {
  Distribution,
  ExchangeMetrics,
  NamedExchangeMetrics,
  RunMetrics,
} from "../metrics/run-metrics.ts";
import { hdrBase64 } from "./hdr-encoding.ts";
import type { MetricsDocument } from "./metrics-schema.ts";
import { percentileKey } from "./percentile-key.ts";

type Times = MetricsDocument["metrics"]["http_req_duration"];
type Named = MetricsDocument["requests"][number];

/** Milliseconds with all the nanoseconds in the fraction; null for no sample. */
export function inMillis(nanos: number | undefined): number | null {
  return nanos === undefined ? null : nanos / NANOS_PER_MILLI;
}

/** Of the whole run. */
export function metricsSection(metrics: RunMetrics): MetricsDocument["metrics"] {
  const { overall, rates, lag, connections, iterations, measured } = metrics;
  return {
    ...selectionOf(overall),
    http_reqs: {
      count: overall.ended,
      rate_per_second: rates.endedPerSecond,
      planned_per_second: rates.plannedPerSecond ?? null,
      achieved_per_second: rates.achievedPerSecond,
      peak_per_second: rates.peakEndedPerSecond,
    },
    http_req_delayed: timesOf(lag.total),
    http_req_delayed_by_slot: timesOf(lag.waitingForSlot),
    http_req_delayed_by_generator: timesOf(lag.generatorLate),
    http_req_connecting: timesOf(connections.connecting),
    http_req_looking_up: timesOf(connections.dns),
    http_req_tcp_connecting: timesOf(connections.tcp),
    http_req_tls_handshaking: timesOf(connections.tls),
    iterations: {
      count: iterations.completedMeasured,
      rate_per_second: rates.iterationsPerSecond,
    },
    dropped_iterations: {
      count: measured.dropped,
      ratio: share(measured.dropped, measured.planned),
    },
    checks: checksOf(overall),
    vus_max: iterations.vusMax,
    in_flight_max: iterations.inFlightMax,
    data_received: {
      bytes: overall.bytesRead,
      bytes_per_second: rates.bytesReadPerSecond,
    },
    data_sent: { bytes: connections.bytesWritten },
  };
}

/** Of one request or one target. */
export function namedSelection(metrics: NamedExchangeMetrics): Named {
  return { name: metrics.name, ...selectionOf(metrics) };
}

function selectionOf(metrics: ExchangeMetrics): Omit<Named, "name"> {
  const { ok, failures } = metrics;
  return {
    http_reqs: { count: metrics.ended, rate_per_second: metrics.endedPerSecond },
    http_req_failed: { ratio: metrics.failedRatio ?? null, count: metrics.failed },
    http_req_duration: timesOf(ok.responseTime),
    http_req_duration_failed: timesOf(failures.responseTime),
    http_req_service_time: timesOf(ok.serviceTime),
    http_req_waiting: timesOf(ok.waiting),
    http_req_receiving: timesOf(metrics.receiving),
    data_received: { bytes: metrics.bytesRead },
    outcomes: { ok: metrics.succeeded, ...metrics.failedBy },
    statuses: metrics.statuses.map(({ status, count }) => ({ status, count })),
  };
}

/** Of responses, as the assertion `checks` counts them: one that fails any check fails. */
function checksOf({ succeeded, failedBy }: ExchangeMetrics): MetricsDocument["metrics"]["checks"] {
  const fails = (failedBy.status ?? 0) + (failedBy.check ?? 0);
  return { passes: succeeded, fails, ratio: share(succeeded, succeeded + fails) };
}

export function timesOf(distribution: Distribution): Times {
  const { count, minNanos, meanNanos, medianNanos, maxNanos, percentiles } = distribution;
  const values = percentiles.map(({ percent, nanos, eligible }) => [
    percentileKey(percent),
    eligible ? inMillis(nanos) : null,
  ]);
  return {
    count,
    min_ms: inMillis(minNanos),
    avg_ms: inMillis(meanNanos),
    med_ms: inMillis(medianNanos),
    max_ms: inMillis(maxNanos),
    percentiles: Object.fromEntries(values),
    histogram: hdrBase64(distribution.histogram),
  };
}

function share(part: number, all: number): number | null {
  return all > 0 ? part / all : null;
}
