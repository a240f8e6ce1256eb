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
  if (lists.length === 0) return [];
  if (lists.length === 1) return lists[0]!;
  const half = lists.length >>> 1;
  return mergedTwo(mergedBuckets(lists.slice(0, half)), mergedBuckets(lists.slice(half)));
}

function mergedTwo(one: SparseBuckets, other: SparseBuckets): SparseBuckets {
  const merged: number[] = [];
  let before = 0;
  let atOne = 0;
  let atOther = 0;
  let ofOne = one[0] ?? Infinity;
  let ofOther = other[0] ?? Infinity;
  while (ofOne < Infinity || ofOther < Infinity) {
    const index = Math.min(ofOne, ofOther);
    let count = 0;
    if (ofOne === index) {
      count += one[atOne + 1]!;
      atOne += 2;
      ofOne += one[atOne] ?? Infinity;
    }
    if (ofOther === index) {
      count += other[atOther + 1]!;
      atOther += 2;
      ofOther += other[atOther] ?? Infinity;
    }
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
