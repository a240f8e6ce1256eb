import { bucketTotal, mergedBuckets, type SparseBuckets } from "../base/coarse-buckets.ts";
import { bucketQuantile, bucketShareAbove } from "./bucket-quantile.ts";
import { variance } from "./mean.ts";
import type { Bounds } from "./proportion.ts";
import { tQuantile } from "./student-t.ts";

/** Beyond these shares a quantile is the smallest or the largest value. */
const SHARE_MIN = 1e-9;
const SHARE_MAX = 1 - 1e-9;

export type QuantileInterval = { readonly estimate: number } & Bounds;

/**
 * A quantile of all values and its bounds, from how much the share of values above it differs
 * between blocks of time (batch means: Conway, Some tactical problems in digital simulation,
 * Management Science 10, 1963), turned into bounds of the quantile as by Woodruff, Confidence
 * intervals for medians and other position measures, JASA 47, 1952. Values that follow each other
 * in a queue resemble each other, which an interval from order statistics does not know.
 *
 * @param blocks at least two, none of them empty, of equal length in time
 * @param options 0 < share < 1; each bound is missed with a chance of `alpha`, 0 < alpha ≤ ½
 */
export function batchedQuantile(
  blocks: readonly SparseBuckets[],
  { share, alpha }: { readonly share: number; readonly alpha: number },
): QuantileInterval {
  const pooled = mergedBuckets(blocks.filter((block) => bucketTotal(block) > 0));
  const estimate = bucketQuantile(pooled, share);
  const above = blocks.map((block) => bucketShareAbove(block, estimate));
  const error = Math.sqrt(variance(above) / above.length);
  const half = tQuantile(1 - alpha, above.length - 1) * error;
  return {
    estimate,
    lower: bucketQuantile(pooled, Math.max(SHARE_MIN, share - half)),
    upper: bucketQuantile(pooled, Math.min(SHARE_MAX, share + half)),
  };
}
