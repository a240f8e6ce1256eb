import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestStep } from "../../../src/stats/change-point.ts";

describe("the largest step of a sequence", () => {
  it("is where its mean changes", () => {
    const step = largestStep([1, 2, 1, 2, 1, 9, 8, 9, 8], 2)!;
    expect(step).toMatchObject({ at: 5 });
    expect(step.difference).toBeCloseTo(8.5 - 1.4, 12);
    expect(step.p).toBeLessThan(0.001);
  });

  it("is none where a side would be too short", () => {
    expect(largestStep([1, 2, 9, 9, 9], 3)).toBeUndefined();
  });

  it("is found by trying every place, and mirrored in the reversed sequence", () => {
    const values = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(values, (list) => {
        const there = largestStep(list, 3)!;
        const back = largestStep(list.toReversed(), 3)!;
        expect(Math.abs(back.t)).toBeCloseTo(Math.abs(there.t), 9);
        expect(there.at).toBeGreaterThanOrEqual(3);
        expect(there.at).toBeLessThanOrEqual(list.length - 3);
      }),
    );
  });
});
