import { signedRankValuesMin } from "../../stats/signed-rank.ts";
import {
  ALARM_BUDGET,
  REQUESTS_UNSPLIT_MAX,
  type TimeQuantity,
  timeQuantities,
} from "../comparison-rules.ts";
import { COUNTS_BUDGET_SHARE, UNITS_MIN } from "./paired-rules.ts";

/** Figures of times that share the budget for false alarms. */
export type Sharing = {
  /** Of the mean over requests. */
  readonly ofMean: number;
  /** Of requests by themselves. */
  readonly ofRequests: number;
};

export type BudgetPlan = { readonly requests: number; readonly looks: number };

/** p99 is too noisy on a usual machine to be asked for a pass; it can only fail. */
export const requiredQuantities: ReadonlySet<TimeQuantity> = new Set(["p50", "p95"]);

/** Whether the mean over requests is judged beside each of them. */
export function hasMean(requests: number): boolean {
  return requests > REQUESTS_UNSPLIT_MAX;
}

/**
 * What one figure of times may spend: each the same, so that an interval and its verdict agree. Among
 * many requests what slows all of them must not drown: the mean then has half of what times have.
 */
export function timeAlarm(
  kind: keyof Sharing,
  sharing: Sharing,
  { requests, looks }: BudgetPlan,
): number {
  const ofTimes = (ALARM_BUDGET / looks) * (1 - COUNTS_BUDGET_SHARE);
  const { ofMean, ofRequests } = sharing;
  const isSplit = requests > REQUESTS_UNSPLIT_MAX && ofMean > 0 && ofRequests > 0;
  return isSplit ? ofTimes / 2 / sharing[kind] : ofTimes / Math.max(1, ofMean + ofRequests);
}

/** Units without which a figure has no bounds at this chance of a false alarm. */
export function unitsNeeded(alarm: number): number {
  return Math.max(UNITS_MIN, signedRankValuesMin(alarm));
}

/** … where all figures share that there can be: joining neighbours must leave as many. */
export function unitsKept(kind: keyof Sharing, plan: BudgetPlan): number {
  const { requests } = plan;
  const each = timeQuantities.length;
  const sharing = { ofMean: hasMean(requests) ? each : 0, ofRequests: requests * each };
  return unitsNeeded(timeAlarm(kind, sharing, plan));
}

/** Units without which nothing can be decided: where only those figures share that a pass needs. */
export function unitsRequired(plan: BudgetPlan): number {
  const { requests } = plan;
  const each = requiredQuantities.size;
  const isMean = hasMean(requests);
  const sharing = { ofMean: isMean ? each : 0, ofRequests: isMean ? 0 : requests * each };
  return unitsNeeded(timeAlarm(isMean ? "ofMean" : "ofRequests", sharing, plan));
}
