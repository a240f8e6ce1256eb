import { coarseBucketOf, type SparseBuckets } from "../../../src/base/coarse-buckets.ts";

/** The bucket list of some values, counted the plain way. */
export function bucketsOf(values: readonly number[]): SparseBuckets {
  const indexes = Int32Array.from(values, (value) => coarseBucketOf(value)).toSorted();
  const list: number[] = [];
  let before = 0;
  for (const [at, index] of indexes.entries()) {
    if (at > 0 && index === before) list[list.length - 1]! += 1;
    else list.push(index - before, 1);
    before = index;
  }
  return list;
}
