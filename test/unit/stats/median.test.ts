import { describe, expect, it } from "vitest";
import { median, medianSpread } from "../../../src/stats/median.ts";

describe("the median", () => {
  it("is the middle value, or the mean of the two middle ones", () => {
    expect([median([9, 1, 5]), median([9, 1, 5, 7])]).toEqual([5, 6]);
  });

  it("of nothing is not a number", () => {
    expect(median([])).toBeNaN();
  });
});

describe("the median spread", () => {
  it("is 1.4826 times the median distance from the median", () => {
    expect(medianSpread([1, 2, 3, 4, 5])).toBeCloseTo(1.4826, 12);
  });

  it("does not follow a wild value", () => {
    expect(medianSpread([1, 2, 3, 4, 1e9])).toBeCloseTo(1.4826, 12);
  });
});
