import {
  COMPARISON_SUMMARY_SCHEMA,
  type ComparisonSummary,
} from "../../../src/gate/ab/comparison-summary.ts";
import { summary } from "./stored-runs.ts";

/** A comparison whose rounds say this, as logarithms, each give or take 0.2 %. */
export function comparison(
  estimates: readonly number[],
  scenario: ComparisonSummary["scenario"] = summary().scenario,
): ComparisonSummary {
  const { z6, origin, world, environment, startedAt } = summary();
  return {
    schema: COMPARISON_SUMMARY_SCHEMA,
    z6,
    scenario,
    origin,
    world,
    environment,
    startedAt,
    identical: false,
    starts: estimates.length,
    rounds: estimates.map((estimate, round) => ({ round, estimate, error: 0.002 })),
  };
}
