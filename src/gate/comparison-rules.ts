import type { ComparisonMargins, MarginRule } from "../scenario/scenario.ts";
import type { ChangeRule } from "../stats/change-point.ts";

/** For false alarms of the whole comparison: one in a hundred runs of unchanged code. */
export const ALARM_BUDGET = 0.01;
/** One-sided, of each row: that a worsening of the pass bound would have shown. */
export const MISS_BUDGET = 0.05;
/** Chance to suspect a change of the size that a row calls the smallest seen. */
export const POWER = 0.8;
/** With more requests, all exchanges together get half of the budget for themselves. */
export const REQUESTS_UNSPLIT_MAX = 5;

export type TimeQuantity = keyof ComparisonMargins;

export type RelativeRule = MarginRule & {
  /** What runs of one code on machines of one kind commonly differ by, as a standard deviation. */
  readonly priorSpread: number;
};

export type TimeRule = Pick<RelativeRule, "priorSpread"> & {
  /** Of the exchanges that are faster. */
  readonly share: number;
};

/** STATS 2.3. From when on a worsening matters, the scenario says. */
export const timeRules: Readonly<Record<TimeQuantity, TimeRule>> = {
  p50: { share: 0.5, priorSpread: 0.1 },
  p95: { share: 0.95, priorSpread: 0.15 },
  p99: { share: 0.99, priorSpread: 0.2 },
};
export const timeQuantities = ["p50", "p95", "p99"] as const;

/** Of a closed load, whose rate is the target's speed. */
export const rateRule: RelativeRule = {
  failMargin: 0.05,
  passBound: 0.1,
  floorNanos: 0,
  priorSpread: 0.1,
};

/** Shares of exchanges, absolute. */
export const failureRule = { failMargin: 0.001, passBound: 0.002, failuresMin: 5 } as const;

/** Weight of the prior, in runs. */
export const PRIOR_RUNS = 4;
/**
 * Added to the spread when no stored run is of this machine's kind: the prior knows what machines
 * of one kind differ by. An assumption, as no such pair has been measured.
 */
export const OTHER_MACHINE_SPREAD = 0.2;

/** Which stored runs are compared with. */
export const BASELINES_MAX = 20;
export const BASELINE_AGE_DAYS_MAX = 30;
/** Stored runs in a trend, the newest: a reader sees no more at once, and each costs a download. */
export const TREND_RUNS_MAX = 20;
/** So many of the same machine make those of others unnecessary. */
export const SAME_MACHINE_MIN = 5;
/** Where stored runs themselves moved to another level, by more than the margin given (STATS 2.3). */
export function changeRuleOf(marginMin: number): ChangeRule {
  return { sideMin: CHANGE_SIDE_MIN, pMax: CHANGE_P_MAX, marginMin };
}
/** Runs on each side of a change point. */
const CHANGE_SIDE_MIN = 3;
const CHANGE_P_MAX = 0.001;
