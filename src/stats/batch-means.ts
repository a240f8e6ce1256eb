import { bucketTotal, mergedBuckets, type SparseBuckets } from "../base/coarse-buckets.ts";
import { bucketQuantile, bucketShareAbove } from "./bucket-quantile.ts";
import { variance } from "./mean.ts";
import type { Bounds } from "./proportion.ts";
import { tQuantile } from "./student-t.ts";

/** Beyond these shares a quantile is the smallest or the largest value. */
const SHARE_MIN = 1e-9;
const SHARE_MAX = 1 - 1e-9;

export type QuantileInterval = Bounds & {
  readonly estimate: number;
  /** How far the bounds are from the estimate, as a share of all values. */
  readonly half: number;
};

/**
 * A quantile of all values and its bounds, from how much the share of values above it differs
 * between blocks of time (batch means: Conway, Some tactical problems in digital simulation,
 * Management Science 10, 1963), turned into bounds of the quantile as by Woodruff, Confidence
 * intervals for medians and other position measures, JASA 47, 1952. Values that follow each other
 * in a queue resemble each other, which an interval from order statistics does not know.
 *
 * A block counts by its number of values (the variance of a ratio: Cochran, Sampling Techniques,
 * 1977, 6.3), so that one with few, as where a run breaks off, does not pass for a different one.
 *
 * @param blocks at least two, none of them empty, of about equal length in time
 * @param options 0 < share < 1; each bound is missed with a chance of `alpha`, 0 < alpha ≤ ½
 */
export function batchedQuantile(
  blocks: readonly SparseBuckets[],
  { share, alpha }: { readonly share: number; readonly alpha: number },
): QuantileInterval {
  const pooled = mergedBuckets(blocks);
  const estimate = bucketQuantile(pooled, share);
  const above = bucketShareAbove(pooled, estimate);
  const perBlock = bucketTotal(pooled) / blocks.length;
  const excess = blocks.map(
    (block) => (bucketShareAbove(block, estimate) - above) * (bucketTotal(block) / perBlock),
  );
  const error = Math.sqrt(variance(excess) / blocks.length);
  const half = tQuantile(1 - alpha, blocks.length - 1) * error;
  return {
    estimate,
    half,
    lower: bucketQuantile(pooled, Math.max(SHARE_MIN, share - half)),
    upper: bucketQuantile(pooled, Math.min(SHARE_MAX, share + half)),
  };
}
