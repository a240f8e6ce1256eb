import { describe, expect, it } from "vitest";
import { Philox } from "../../../src/base/philox.ts";
import { mean, variance } from "../../../src/stats/mean.ts";
import { welchTest } from "../../../src/stats/welch.ts";

describe("Welch's test", () => {
  it("is Student's when both samples are alike", () => {
    // Means 2 and 5, variances 1: t = 3 / √(2/3), 4 degrees of freedom, p = 0.0213.
    const { difference, t, p } = welchTest([1, 2, 3], [4, 5, 6]);
    expect([difference, t]).toEqual([3, 3 / Math.sqrt(2 / 3)]);
    expect(p).toBeCloseTo(0.0213, 4);
  });

  it("is certain of a difference where nothing varies", () => {
    expect(welchTest([1, 1, 1], [2, 2, 2])).toEqual({ difference: 1, t: Infinity, p: 0 });
    expect(welchTest([1, 1], [1, 1])).toEqual({ difference: 0, t: 0, p: 1 });
  });

  it("has its degrees of freedom also where an error's square is no number any more", () => {
    expect(welchTest([0, 0, 1e-162], [0, 0, 1e-162])).toEqual({ difference: 0, t: 0, p: 1 });
  });

  it("takes equal means for different no more often than it says", () => {
    const draws = new Philox(5, 1);
    const tests = 4_000;
    let rejected = 0;
    for (let test = 0; test < tests; test += 1) {
      const draw = (at: number, spread: number): number =>
        spread * (draws.unit(test, at, 0) + draws.unit(test, at, 1) + draws.unit(test, at, 2));
      const a = Array.from({ length: 4 }, (_, i) => draw(i, 1));
      const b = Array.from({ length: 9 }, (_, i) => 1.5 - 1.5 * 3 + draw(10 + i, 3));
      if (welchTest(a, b).p < 0.05) rejected += 1;
    }
    expect(rejected / tests).toBeLessThan(0.06);
  });
});

describe("mean and variance", () => {
  it("are the arithmetic mean and what n − 1 gives", () => {
    expect([mean([2, 4, 9]), variance([2, 4, 9]), variance([3])]).toEqual([5, 13, 0]);
  });
});
