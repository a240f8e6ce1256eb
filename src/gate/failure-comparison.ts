import { bucketTotal } from "../base/coarse-buckets.ts";
import { normalQuantile } from "../stats/normal.ts";
import { newcombeBounds, type Proportion } from "../stats/proportion.ts";
import { failureRule, MISS_BUDGET, POWER } from "./comparison-rules.ts";
import type { RunSummary } from "./run-summary.ts";
import type { ComparedChange, ComparisonStatus } from "./stored-comparison.ts";

/** Halvings of the range of shares: finer than any report shows. */
const SEARCH_STEPS = 40;

export type FailureComparison = {
  readonly status: ComparisonStatus;
  readonly baseline: number;
  readonly head: number;
  readonly change: ComparedChange;
};

/**
 * Failures of a run beside those of the stored runs together (STATS 2.5). More is suspected only
 * when it is certainly beyond the margin, is not one burst, and no stored run had as large a share.
 *
 * @param head in it something ended, as in each of the baselines; of these there is one at least
 */
export function compareFailures(
  head: RunSummary,
  baselines: readonly RunSummary[],
  alpha: number,
): FailureComparison {
  const ofHead = failuresOf(head);
  const each = baselines.map(failuresOf);
  const base = {
    count: each.reduce((sum, { count }) => sum + count, 0),
    of: each.reduce((sum, { of }) => sum + of, 0),
  };
  const z = normalQuantile(1 - alpha);
  const cautious = newcombeBounds({ head: ofHead, base }, z);
  const { upper } = newcombeBounds({ head: ofHead, base }, normalQuantile(1 - MISS_BUDGET));
  const share = shareOf(ofHead);
  const worst = Math.max(...each.map(shareOf));
  const isSuspected =
    ofHead.count >= failureRule.failuresMin &&
    cautious.lower > failureRule.failMargin &&
    share > worst &&
    isMoreThanOneBurst(head, { base, z });
  let status: ComparisonStatus = "cannot_tell";
  if (isSuspected) status = "suspected_regression";
  else if (cautious.upper < -failureRule.failMargin) status = "improved";
  else if (upper < failureRule.passBound) status = "no_regression_seen";
  return {
    status,
    baseline: shareOf(base),
    head: share,
    change: {
      estimate: share - shareOf(base),
      lower: cautious.lower,
      upper,
      margin: failureRule.failMargin,
      smallestSeen: smallestFailureGrowth(base, { of: ofHead.of, z }),
    },
  };
}

export function failuresOf({ counts }: RunSummary): Proportion {
  return { count: counts.failed, of: counts.succeeded + counts.failed };
}

function shareOf({ count, of }: Proportion): number {
  return count / of;
}

type Test = { readonly base: Proportion; readonly z: number };

/** A connection pool that was reset, or one stall, is no change of the code. */
function isMoreThanOneBurst(head: RunSummary, { base, z }: Test): boolean {
  let worst = { failed: 0, ended: 0 };
  for (const { failed, buckets } of head.overall) {
    if (failed > worst.failed) worst = { failed, ended: failed + bucketTotal(buckets) };
  }
  const { count, of } = failuresOf(head);
  const rest = { count: count - worst.failed, of: of - worst.ended };
  if (rest.of <= 0 || rest.count < 0 || rest.count > rest.of) return false;
  return newcombeBounds({ head: rest, base }, z).lower > failureRule.failMargin;
}

/** The smallest growth of the share that is suspected with POWER, bursts left aside. */
export function smallestFailureGrowth(
  base: Proportion,
  { of, z }: { readonly of: number; readonly z: number },
): number {
  const unlucky = normalQuantile(POWER);
  const isSeen = (share: number): boolean => {
    const drawn = share - unlucky * Math.sqrt((share * (1 - share)) / of);
    const head = { count: Math.max(0, drawn) * of, of };
    const { lower } = newcombeBounds({ head, base }, z);
    return head.count >= failureRule.failuresMin && lower > failureRule.failMargin;
  };
  let low = shareOf(base);
  let high = 1;
  for (let step = 0; step < SEARCH_STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (isSeen(middle)) high = middle;
    else low = middle;
  }
  return high - shareOf(base);
}
