import {
  bucketTotal,
  coarseBucketLow,
  coarseBucketWidth,
  type SparseBuckets,
} from "../base/coarse-buckets.ts";

/**
 * The value of nearest rank ⌈share · n⌉, where the values of a bucket are taken as evenly spread in
 * it; at most half a bucket, 0.2 %, off for many values.
 *
 * @param share 0 < share < 1
 * @returns NaN when there is no value
 */
export function bucketQuantile(buckets: SparseBuckets, share: number): number {
  const rank = Math.max(1, Math.ceil(share * bucketTotal(buckets) - 1e-9));
  let index = 0;
  let before = 0;
  for (let at = 0; at < buckets.length; at += 2) {
    index += buckets[at]!;
    const inBucket = buckets[at + 1]!;
    if (before + inBucket >= rank) {
      const within = (rank - before - 0.5) / inBucket;
      return coarseBucketLow(index) + coarseBucketWidth(index) * within;
    }
    before += inBucket;
  }
  return Number.NaN;
}

/**
 * The share of values above a limit, where the values of a bucket are taken as evenly spread in it.
 *
 * @returns 0..1; NaN when there is no value
 */
export function bucketShareAbove(buckets: SparseBuckets, limit: number): number {
  let index = 0;
  let above = 0;
  for (let at = 0; at < buckets.length; at += 2) {
    index += buckets[at]!;
    const within = (limit - coarseBucketLow(index)) / coarseBucketWidth(index);
    above += buckets[at + 1]! * (1 - Math.min(1, Math.max(0, within)));
  }
  return above / bucketTotal(buckets);
}
