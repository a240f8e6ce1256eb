import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { theilSenSlope } from "../../../src/stats/theil-sen.ts";

const z99 = 2.5758;

describe("the Theil–Sen slope", () => {
  it("is the published one of five years of cloud seeding", () => {
    // Hollander & Wolfe, Nonparametric Statistical Methods, example 9.1.
    expect(theilSenSlope([[1.26, 1.27, 1.12, 1.16, 1.03]], z99).slope).toBeCloseTo(-0.05625, 10);
  });

  it("has Sen's bounds: the slopes that Kendall's S cannot tell from none", () => {
    // Ten values: 45 slopes; 1.96 · sqrt(125) = 21.9, so the 11th and the 35th.
    const values = [3, 9, 1, 14, 20, 11, 25, 40, 22, 31];
    const slopes: number[] = [];
    for (let i = 0; i < 10; i += 1) {
      for (let j = i + 1; j < 10; j += 1) slopes.push((values[j]! - values[i]!) / (j - i));
    }
    slopes.sort((a, b) => a - b);
    const { lower, upper } = theilSenSlope([values], 1.96);
    expect([lower, upper]).toEqual([slopes[10], slopes[34]]);
  });

  it("does not see steps between series", () => {
    const rising = [0, 1, 2, 3, 4, 5, 6, 7];
    const series = [rising, rising.map((value) => value - 100), rising.map((value) => value + 7)];
    expect(theilSenSlope(series, z99)).toEqual({ slope: 1, lower: 1, upper: 1 });
  });

  it("turns with the values, and does not care where they begin", () => {
    const values = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 6, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: -9, max: 9 }), (list, tilt) => {
        const flat = theilSenSlope([list], z99);
        const tilted = theilSenSlope([list.map((value, at) => value + tilt * at + 5)], z99);
        expect(tilted.slope).toBeCloseTo(flat.slope + tilt, 9);
        const mirrored = theilSenSlope([list.map((value) => -value)], z99);
        expect(mirrored.lower).toBeCloseTo(-flat.upper, 9);
      }),
    );
  });

  it("is bounded by nothing where there are too few values", () => {
    expect(theilSenSlope([[1, 2, 3]], z99)).toEqual({
      slope: 1,
      lower: -Infinity,
      upper: Infinity,
    });
  });
});
