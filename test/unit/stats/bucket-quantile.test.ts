import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketQuantile } from "../../../src/stats/bucket-quantile.ts";
import { bucketsOf } from "./bucket-lists.ts";

describe("a quantile of buckets", () => {
  it("is the value of nearest rank, but for the bucket's width", () => {
    const values = fc.array(fc.integer({ min: 2_000, max: 1e9 }), { minLength: 1, maxLength: 200 });
    const share = fc.constantFrom(0.5, 0.95, 0.99);
    fc.assert(
      fc.property(values, share, (some, wanted) => {
        const sorted = some.toSorted((a, b) => a - b);
        const exact = sorted[Math.ceil(wanted * some.length - 1e-9) - 1]!;
        expect(bucketQuantile(bucketsOf(some), wanted) / exact).toBeCloseTo(1, 2);
      }),
    );
  });

  it("of nothing is not a number", () => {
    expect(bucketQuantile([], 0.5)).toBeNaN();
  });
});
