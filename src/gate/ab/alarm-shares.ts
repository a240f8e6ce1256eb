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
export const requiredQuantities = ["p50", "p95"] as const satisfies readonly TimeQuantity[];

/** Of the mean over requests beside which each is judged by itself. */
export function meanQuantitiesOf(requests: number): readonly TimeQuantity[] {
  if (requests === 1) return [];
  return requests > REQUESTS_UNSPLIT_MAX ? timeQuantities : requiredQuantities;
}

/** Whether a pass needs each request's figures, and not their mean only. */
export function needsEach(requests: number): boolean {
  return requests <= REQUESTS_UNSPLIT_MAX;
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
  const isSplit = !needsEach(requests) && ofMean > 0 && ofRequests > 0;
  return isSplit ? ofTimes / 2 / sharing[kind] : ofTimes / Math.max(1, ofMean + ofRequests);
}

/** Units without which a figure has no bounds at this chance of a false alarm. */
export function unitsNeeded(alarm: number): number {
  return Math.max(UNITS_MIN, signedRankValuesMin(alarm));
}

/** … where all figures share that there can be: joining neighbours must leave as many. */
export function unitsKept(kind: keyof Sharing, plan: BudgetPlan): number {
  const ofMean = meanQuantitiesOf(plan.requests).length;
  const ofRequests = plan.requests * timeQuantities.length;
  return unitsNeeded(timeAlarm(kind, { ofMean, ofRequests }, plan));
}

/** Units without which nothing can be decided: where only those figures share that a pass needs. */
export function unitsRequired(plan: BudgetPlan): number {
  const { requests } = plan;
  const each = requiredQuantities.length;
  const ofMean = requests === 1 ? 0 : each;
  const ofRequests = needsEach(requests) ? requests * each : 0;
  const kind = ofRequests > 0 ? "ofRequests" : "ofMean";
  return unitsNeeded(timeAlarm(kind, { ofMean, ofRequests }, plan));
}
