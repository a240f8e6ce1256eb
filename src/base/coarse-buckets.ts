import { BUCKETS, bucketLow, bucketOf, bucketWidth } from "./log-buckets.ts";

/** Four neighbours make one: at most 1/256 = 0.4 % of its values wide. */
const SHIFT = 2;
const FINE_PER_COARSE = 1 << SHIFT;

export const COARSE_BUCKETS: number = BUCKETS >>> SHIFT;

/**
 * The coarse buckets that are not empty, flat: gap, count, gap, count … A gap is how far a
 * bucket's index is from the one before; the first is the index itself. Gaps after the first and
 * counts are at least 1.
 */
export type SparseBuckets = readonly number[];

export function coarseBucketOf(value: number): number {
  return bucketOf(value) >>> SHIFT;
}

/** The smallest value of a coarse bucket. */
export function coarseBucketLow(index: number): number {
  return bucketLow(index << SHIFT);
}

export function coarseBucketWidth(index: number): number {
  return FINE_PER_COARSE * bucketWidth(index << SHIFT);
}

/** Together what each of the lists holds. */
export function mergedBuckets(lists: readonly SparseBuckets[]): SparseBuckets {
  if (lists.length === 1) return lists[0]!;
  const counts = new Map<number, number>();
  for (const list of lists) {
    let index = 0;
    for (let at = 0; at < list.length; at += 2) {
      index += list[at]!;
      counts.set(index, (counts.get(index) ?? 0) + list[at + 1]!);
    }
  }
  const merged: number[] = [];
  let before = 0;
  for (const [index, count] of [...counts].toSorted(([a], [b]) => a - b)) {
    merged.push(index - before, count);
    before = index;
  }
  return merged;
}

export function bucketTotal(list: SparseBuckets): number {
  let total = 0;
  for (let at = 1; at < list.length; at += 2) total += list[at]!;
  return total;
}
