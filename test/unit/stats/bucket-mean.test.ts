import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketMean } from "../../../src/stats/bucket-mean.ts";
import { mean } from "../../../src/stats/mean.ts";
import { bucketsOf } from "./bucket-lists.ts";

describe("the mean of bucketed values", () => {
  it("is at most 0.2 % off, and a unit and a half where buckets are that wide", () => {
    const values = fc.array(fc.nat({ max: 10 ** 10 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(values, (all) => {
        const exact = mean(all);
        const off = Math.abs(bucketMean(bucketsOf(all)) - exact);
        expect(off).toBeLessThanOrEqual(0.002 * exact + 1.5);
      }),
    );
  });

  it("of nothing is none", () => {
    expect(bucketMean([])).toBeNaN();
  });
});
