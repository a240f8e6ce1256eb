import { coarseBucketLow, coarseBucketWidth, type SparseBuckets } from "../base/coarse-buckets.ts";

/**
 * The arithmetic mean, each value taken for the middle of its bucket: at most 0.2 % off; NaN when
 * empty.
 */
export function bucketMean(buckets: SparseBuckets): number {
  let index = 0;
  let count = 0;
  let sum = 0;
  for (let at = 0; at < buckets.length; at += 2) {
    index += buckets[at]!;
    const values = buckets[at + 1]!;
    const middle = coarseBucketLow(index) + (coarseBucketWidth(index) - 1) / 2;
    count += values;
    sum += values * middle;
  }
  return sum / count;
}
