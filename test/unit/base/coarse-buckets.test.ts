import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bucketTotal,
  coarseBucketLow,
  coarseBucketOf,
  coarseBucketWidth,
  mergedBuckets,
} from "../../../src/base/coarse-buckets.ts";
import { bucketsOf } from "../stats/bucket-lists.ts";

const nanos = fc.integer({ min: 0, max: 2 ** 46 });

describe("a coarse bucket", () => {
  it("holds its values, and is at most 0.4 % of them wide", () => {
    fc.assert(
      fc.property(nanos, (value) => {
        const index = coarseBucketOf(value);
        const low = coarseBucketLow(index);
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThan(low + coarseBucketWidth(index));
        expect(coarseBucketWidth(index)).toBeLessThanOrEqual(Math.max(4, low / 256));
      }),
    );
  });
});

describe("merged bucket lists", () => {
  it("are the list of all values together", () => {
    const values = fc.array(nanos, { maxLength: 30 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const merged = mergedBuckets([bucketsOf(a), bucketsOf(b)]);
        expect(merged).toEqual(bucketsOf([...a, ...b]));
        expect(bucketTotal(merged)).toBe(a.length + b.length);
      }),
    );
  });
});
