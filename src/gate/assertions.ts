import type { Observation, RunMetrics } from "../metrics/run-metrics.ts";
import type { Assertion, Scenario } from "../scenario/scenario.ts";
import type { AssertionRow } from "./judgement.ts";
import { formatCount, formatQuantity } from "./wording.ts";

/** One row for each assertion of the scenario, in its order. Decides on the observed value. */
export function assertionRowsOf(metrics: RunMetrics, scenario: Scenario): AssertionRow[] {
  return scenario.assertions.map((assertion, index) =>
    rowOf(assertion, metrics.observations[index]!),
  );
}

function rowOf(assertion: Assertion, observation: Observation): AssertionRow {
  const { text, level, comparison, limit, span } = assertion;
  const { value, samples, samplesNeeded, unit } = observation;
  const status = statusOf(assertion, observation);
  const margin = value === undefined ? undefined : marginOf(assertion, value);
  return {
    text,
    level,
    status,
    comparison,
    limit,
    observed: value,
    margin,
    samples,
    samplesNeeded,
    unit,
    span,
    summary: `${text}: ${summaryOf(assertion, observation, status)}`,
  };
}

function statusOf(
  assertion: Assertion,
  { value, samples, samplesNeeded }: Observation,
): AssertionRow["status"] {
  if (value === undefined) return "no_data";
  if (samples < samplesNeeded) return "too_few_samples";
  return isFulfilled(assertion, value) ? "pass" : "fail";
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

function summaryOf(
  assertion: Assertion,
  { value, samples, samplesNeeded, unit }: Observation,
  status: AssertionRow["status"],
): string {
  if (value === undefined) return "no data, and a gate that saw nothing does not open";
  const observed = `${formatQuantity(value, unit)} (n = ${formatCount(samples)})`;
  if (status === "too_few_samples") {
    const needed = formatCount(samplesNeeded);
    return `${observed}; n too small, this percentile needs ${needed} samples`;
  }
  const distance = formatQuantity(Math.abs(marginOf(assertion, value)), unit);
  return status === "pass" ? observed : `${observed}, off the limit by ${distance}`;
}
