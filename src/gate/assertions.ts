import type { Observation, RunMetrics } from "../metrics/run-metrics.ts";
import type { Assertion, Scenario } from "../scenario/scenario.ts";
import { assertionSummary } from "./assertion-summary.ts";
import type { AssertionRow } from "./judgement.ts";
import { limitAlphaOf, limitIntervalOf, type NoInterval } from "./limit-interval.ts";
import type { LimitInterval } from "./quantile-limit.ts";

/**
 * One row for each assertion of the scenario, in its order. A value within its limit holds. One
 * beyond it fails when all of its interval is beyond, too, or when there is no interval.
 */
export function assertionRowsOf(metrics: RunMetrics, scenario: Scenario): AssertionRow[] {
  const { blocks, observations, run } = metrics;
  const query = { blocks, alpha: limitAlphaOf(scenario.assertions) };
  return scenario.assertions.map((assertion, index) => {
    const observation = observations[index]!;
    const { value, samples, samplesNeeded, unit } = observation;
    const { text, level, comparison, limit, span } = assertion;
    const found =
      assertion.decideOn === "interval" && value !== undefined && samples >= samplesNeeded
        ? limitIntervalOf(assertion, observation, query)
        : undefined;
    const interval = typeof found === "object" ? found : undefined;
    const status = statusOf(assertion, observation, interval);
    const margin = value === undefined ? undefined : marginOf(assertion, value);
    const noInterval = typeof found === "string" ? found : reasonWithoutChoice(assertion);
    const about = { assertion, observation, status, interval, noInterval };
    return {
      text,
      level,
      status,
      comparison,
      limit,
      observed: value,
      interval: interval && { lower: interval.lower, upper: interval.upper },
      margin,
      samples,
      samplesNeeded,
      unit,
      span,
      summary: `${text}: ${assertionSummary(about, { margin, windowNanos: run.windowNanos })}`,
    };
  });
}

function statusOf(
  assertion: Assertion,
  { value, samples, samplesNeeded }: Observation,
  interval: LimitInterval | undefined,
): AssertionRow["status"] {
  if (value === undefined) return "no_data";
  if (samples < samplesNeeded) return "too_few_samples";
  if (isFulfilled(assertion, value)) return "pass";
  if (interval === undefined) return "fail";
  const best = assertion.comparison.startsWith("<") ? interval.lower : interval.upper;
  return isFulfilled(assertion, best) ? "within_noise" : "fail";
}

/** An interval of a percentile is what a reader would expect. */
function reasonWithoutChoice({ decideOn, statistic }: Assertion): NoInterval | undefined {
  return decideOn === undefined && statistic.kind === "percentile" ? "no_blocks" : undefined;
}

function isFulfilled({ comparison, limit }: Assertion, value: number): boolean {
  switch (comparison) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "==":
      return value === limit;
    case "!=":
      return value !== limit;
  }
  return comparison satisfies never;
}

function marginOf({ comparison, limit }: Assertion, value: number): number {
  switch (comparison) {
    case "<":
    case "<=":
      return limit - value;
    case ">":
    case ">=":
      return value - limit;
    case "==":
      return -Math.abs(value - limit);
    case "!=":
      return Math.abs(value - limit);
  }
  return comparison satisfies never;
}
