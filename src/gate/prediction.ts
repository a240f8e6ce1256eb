import { mean, variance } from "../stats/mean.ts";
import { median } from "../stats/median.ts";
import { tQuantile } from "../stats/student-t.ts";
import { MISS_BUDGET, POWER, PRIOR_RUNS, type RelativeRule } from "./comparison-rules.ts";
import { marginsOf } from "./margins.ts";
import type { Typical } from "./typical-second.ts";

export type PredictionInput = {
  readonly head: Typical;
  /** At least one. */
  readonly baselines: readonly Typical[];
  readonly rule: RelativeRule;
  /** This comparison's part of the budget for false alarms. */
  readonly alpha: number;
  /** Added to the spread between runs; 0 for runs of machines of one kind. */
  readonly machineSpread: number;
};

/** How the run differs from what stored runs let expect. Logarithms of ratios, more is worse. */
export type Prediction = {
  /** The mean of the stored runs' levels. */
  readonly expected: number;
  readonly change: number;
  /** The change is at least this, at 1 − alpha. */
  readonly lower: number;
  /** The change is at most this, at 1 − MISS_BUDGET. */
  readonly upper: number;
  /** The change is at most this, at 1 − alpha. */
  readonly cautiousUpper: number;
  readonly failMargin: number;
  readonly passBound: number;
  readonly smallestSeen: number;
};

/**
 * A prediction interval for one more run of the same code (STATS 2.3). The spread between runs is
 * what the stored ones show, held together with a prior worth PRIOR_RUNS of them; the prior grows
 * with the noise inside the runs, because noisy machines also differ more from each other.
 */
export function predictionOf(input: PredictionInput): Prediction {
  const { head, baselines, rule, alpha, machineSpread } = input;
  const levels = baselines.map(({ level }) => level);
  const runs = levels.length;
  const inside = Math.max(head.noise, median(baselines.map(({ noise }) => noise)));
  const prior = square(rule.priorSpread) + square(inside);
  const degrees = PRIOR_RUNS + runs - 1;
  const between = (PRIOR_RUNS * prior + (runs - 1) * variance(levels)) / degrees;
  const error = Math.sqrt((between + square(machineSpread)) * (1 + 1 / runs));
  const expected = mean(levels);
  const change = head.level - expected;
  const half = tQuantile(1 - alpha, degrees) * error;
  const { failMargin, passBound } = marginsOf(rule, expected);
  return {
    expected,
    change,
    lower: change - half,
    upper: change + tQuantile(1 - MISS_BUDGET, degrees) * error,
    cautiousUpper: change + half,
    failMargin,
    passBound,
    smallestSeen: failMargin + half + tQuantile(POWER, degrees) * error,
  };
}

function square(x: number): number {
  return x * x;
}
