import { type Nanos, NANOS_PER_SECOND } from "../base/time.ts";
import type { Observation } from "../metrics/run-metrics.ts";
import type { Assertion } from "../scenario/scenario.ts";
import { SUGGESTED_TIME_MAX } from "./ab/paired-rules.ts";
import type { AssertionRow } from "./judgement.ts";
import type { NoInterval } from "./limit-interval.ts";
import type { LimitInterval } from "./quantile-limit.ts";
import { formatCount, formatQuantity, formatRange } from "./wording.ts";

type Judged = {
  readonly assertion: Assertion;
  readonly observation: Observation;
  readonly status: AssertionRow["status"];
  readonly interval: LimitInterval | undefined;
  readonly noInterval: NoInterval | undefined;
};

/**
 * What was seen, on how much it stands and what follows.
 *
 * @param options.margin negative: beyond the limit
 * @param options.windowNanos what was measured
 */
export function assertionSummary(
  judged: Judged,
  { margin = 0, windowNanos }: { readonly margin: number | undefined; readonly windowNanos: Nanos },
): string {
  const { assertion, observation, status, interval } = judged;
  const { value, samples, samplesNeeded, unit } = observation;
  if (value === undefined) return "no data, and a gate that saw nothing does not open";
  const bounds = interval === undefined ? "" : `; ${formatRange(interval, unit)}`;
  const observed = `${formatQuantity(value, unit)} (n = ${formatCount(samples)}${bounds})`;
  const distance = formatQuantity(Math.abs(margin), unit);
  switch (status) {
    case "no_data":
    case "pass":
      return observed;
    case "too_few_samples":
      return `${observed}; n too small, this percentile needs ${formatCount(samplesNeeded)} samples`;
    case "fail":
      return `${observed}, off the limit by ${distance}${pointWords(judged)}`;
    case "within_noise": {
      const side = assertion.comparison.startsWith("<") ? "over" : "under";
      const needed = neededWords(interval, windowNanos);
      return `${observed}, ${side} the limit by ${distance}, not beyond this run's noise${needed}`;
    }
  }
  return status satisfies never;
}

/** Where a reader may take a failure for one beyond the noise. */
function pointWords({ assertion, noInterval }: Judged): string {
  if (assertion.decideOn === "point") return "; decided on the point, as the scenario says";
  switch (noInterval) {
    case undefined:
      return "";
    case "short_run":
      return "; decided on the point, the run is too short for an interval";
    case "no_blocks":
      return "; decided on the point, no interval is known of such a selection";
  }
  return noInterval satisfies never;
}

/** Half-widths narrow with the root of the time. Nothing when it would be more than is worth it. */
function neededWords(interval: LimitInterval | undefined, windowNanos: Nanos): string {
  const halves = interval?.halvesToLimit ?? Infinity;
  const needed = windowNanos * halves * halves;
  if (!(needed > windowNanos && needed <= SUGGESTED_TIME_MAX)) return "";
  return `: about ${formatCount(Math.ceil(needed / NANOS_PER_SECOND))}s of load would decide`;
}
