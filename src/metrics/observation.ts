import { samplesNeededFor } from "../base/sample-size.ts";
import { Outcome } from "../base/outcome.ts";
import type { Instant } from "../base/time.ts";
import { NANOS_PER_SECOND } from "../base/time.ts";
import type { AssertedMetric, Assertion, Scenario, Statistic } from "../scenario/scenario.ts";
import type { ConnectionTally } from "./connection-tally.ts";
import { perSecond } from "./exchange-tally.ts";
import type { ExchangeTally, LoadTime, TimesTally } from "./exchange-tally.ts";
import { Histogram } from "./histogram.ts";
import type { Observation, Unit } from "./run-metrics.ts";

/** What an assertion is answered from. */
export type Evidence = {
  readonly scenario: Scenario;
  /** Of what the assertion selects. */
  readonly tally: ExchangeTally;
  readonly connections: ConnectionTally;
  /** Exchanges that ended in the measured window, of any kind: what a count of 0 stands on. */
  readonly endedMeasured: number;
  readonly loadTime: LoadTime;
  readonly lastAt: Instant;
};

/** The number an assertion asks for. No number where the question has no answer. */
export function observationOf(assertion: Assertion, evidence: Evidence): Observation {
  const histogram = timesOf(assertion, evidence);
  if (histogram !== undefined) return timeObservation(histogram, assertion.statistic);
  const amount = amountOf(assertion, evidence);
  const { value, unit } = readAmount(amount, assertion);
  return { value, unit, samples: amount.samples, samplesNeeded: 1 };
}

/** The histogram behind a metric that is a time; undefined for the others. */
function timesOf(assertion: Assertion, evidence: Evidence): Histogram | undefined {
  switch (assertion.metric) {
    case "http_req_duration":
      return ofOutcome(assertion, evidence.tally, (times) => times.responseTime);
    case "http_req_service_time":
      return ofOutcome(assertion, evidence.tally, (times) => times.serviceTime);
    case "http_req_waiting":
      return ofOutcome(assertion, evidence.tally, (times) => times.waiting);
    case "http_req_delayed":
      return ofOutcome(assertion, evidence.tally, (times) => times.delayed);
    case "http_req_connecting":
      return merged(
        evidence.connections.connecting.filter((_, target) =>
          isOfTarget(assertion, evidence, target),
        ),
      );
    default:
      return undefined;
  }
}

function ofOutcome(
  { where }: Assertion,
  { ok, failures }: ExchangeTally,
  pick: (times: TimesTally) => Histogram,
): Histogram {
  if (where.outcome === "any") return merged([pick(ok), pick(failures)]);
  return pick(where.outcome === "failed" ? failures : ok);
}

function timeObservation(histogram: Histogram, statistic: Statistic): Observation {
  const samples = histogram.count;
  if (statistic.kind === "count") {
    return { value: samples, samples, samplesNeeded: 1, unit: "count" };
  }
  const samplesNeeded = statistic.kind === "percentile" ? samplesNeededFor(statistic.percent) : 1;
  const value = samples > 0 ? timeStatistic(histogram, statistic) : undefined;
  return { value, samples, samplesNeeded, unit: "nanos" };
}

function timeStatistic(histogram: Histogram, statistic: Statistic): number | undefined {
  switch (statistic.kind) {
    case "percentile":
      return histogram.valueAt(statistic.percent);
    case "avg":
      return histogram.mean();
    case "min":
      return histogram.min;
    case "max":
      return histogram.max;
    default:
      return undefined;
  }
}

/** A metric that is counted. `of` is what its ratio is a share of. */
type Amount = {
  readonly count: number;
  readonly of: number | undefined;
  /** What happened while the load went on, and for how many seconds it did. */
  readonly inSpan: number;
  readonly seconds: number;
  readonly samples: number;
};

function amountOf(assertion: Assertion, evidence: Evidence): Amount {
  const { tally, endedMeasured: everyEnded } = evidence;
  const seconds = tally.secondsOf(evidence.loadTime);
  const ended = tally.succeeded + tally.failed;
  const share = (count: number, of: number): Amount => ({
    count,
    of,
    inSpan: count,
    seconds,
    samples: of,
  });
  const flow = (count: number, inSpan: number): Amount => ({
    count,
    of: undefined,
    inSpan,
    seconds,
    samples: everyEnded,
  });
  switch (assertion.metric) {
    case "http_req_failed":
      return share(tally.failed, ended);
    case "http_status": {
      const { status } = assertion.where;
      return share(status ? tally.withStatus(status.from, status.to) : 0, ended);
    }
    case "checks": {
      const unlike = tally.failedBy(Outcome.status) + tally.failedBy(Outcome.check);
      return share(tally.succeeded, tally.succeeded + unlike);
    }
    case "dropped_iterations":
      return share(tally.dropped, tally.begun + tally.dropped);
    case "http_reqs":
      return flow(...endedOf(assertion, tally));
    case "iterations":
      return flow(tally.iterations, tally.iterationsInSpan);
    case "data_received":
      return flow(tally.bytesRead, tally.bytesReadInSpan);
    default:
      return bytesSent(assertion, evidence);
  }
}

function endedOf({ where }: Assertion, tally: ExchangeTally): [count: number, inSpan: number] {
  if (where.outcome === "ok") return [tally.succeeded, tally.succeededInSpan];
  if (where.outcome === "failed") return [tally.failed, tally.failedInSpan];
  return [tally.succeeded + tally.failed, tally.succeededInSpan + tally.failedInSpan];
}

/** Sockets count what they wrote per connection: there is no such number of one request. */
function bytesSent(assertion: Assertion, evidence: Evidence): Amount {
  const { where, window } = assertion;
  const isAnswerable =
    where.request === undefined && where.status === undefined && window === undefined;
  let count = 0;
  for (const [target, bytes] of evidence.connections.bytesWritten.entries()) {
    if (isOfTarget(assertion, evidence, target)) count += bytes;
  }
  const seconds = evidence.lastAt / NANOS_PER_SECOND;
  const samples = isAnswerable ? evidence.endedMeasured : 0;
  return { count, of: undefined, inSpan: count, seconds, samples };
}

const byteMetrics: ReadonlySet<AssertedMetric> = new Set(["data_received", "data_sent"]);
/** As in k6, the rate of these is a share and not a speed. */
const shareMetrics: ReadonlySet<AssertedMetric> = new Set([
  "http_req_failed",
  "http_status",
  "checks",
]);

function readAmount(
  amount: Amount,
  { metric, statistic }: Assertion,
): { value: number | undefined; unit: Unit } {
  const isBytes = byteMetrics.has(metric);
  const isShare = shareMetrics.has(metric) && statistic.kind === "rate";
  const some = amount.samples > 0;
  if (statistic.kind === "ratio" || isShare) {
    const value = some && amount.of !== undefined ? amount.count / amount.of : undefined;
    return { value, unit: "ratio" };
  }
  if (statistic.kind === "rate") {
    const value = some ? perSecond(amount.inSpan, amount.seconds) : undefined;
    return { value, unit: isBytes ? "bytesPerSecond" : "perSecond" };
  }
  const value = some && statistic.kind === "count" ? amount.count : undefined;
  return { value, unit: isBytes ? "bytes" : "count" };
}

function isOfTarget({ where }: Assertion, { scenario }: Evidence, target: number): boolean {
  return where.target === undefined || scenario.targets[target]?.name === where.target;
}

function merged(histograms: readonly Histogram[]): Histogram {
  const whole = new Histogram();
  for (const histogram of histograms) whole.add(histogram);
  return whole;
}
