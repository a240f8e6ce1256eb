import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Philox } from "../../../src/base/philox.ts";
import { lagOneAutocorrelation, partnerCorrelation } from "../../../src/stats/autocorrelation.ts";

describe("the lag-1 autocorrelation", () => {
  it("is the textbook's of 1 … 10", () => {
    // Σ(x_t − 5.5)(x_{t+1} − 5.5) = 57.75, over 82.5.
    expect(lagOneAutocorrelation([[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]])).toBeCloseTo(0.7, 12);
  });

  it("is near −1 where values alternate, and 0 where they do not vary", () => {
    const alternating = Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? 1 : -1));
    expect(lagOneAutocorrelation([alternating])).toBeCloseTo(-0.99, 12);
    expect(lagOneAutocorrelation([[4, 4, 4]])).toBe(0);
  });

  it("neither sees a step from one series to the next nor where a series lies", () => {
    const series = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(series, series, (a, b) => {
        const there = lagOneAutocorrelation([a, b]);
        const moved = lagOneAutocorrelation([a.map((value) => value + 1_000), b]);
        expect(moved).toBeCloseTo(there, 6);
        expect(Math.abs(there)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("the correlation of partners", () => {
  it("is 1 where partners are the same, and −1 where they are opposite", () => {
    expect(partnerCorrelation([[3, 3, -1, -1, 4, 4, -6, -6]])).toBeCloseTo(1, 12);
    expect(partnerCorrelation([[3, -3, -1, 1, 4, -4]])).toBeCloseTo(-1, 12);
    expect(partnerCorrelation([[2, 2, 2, 2]])).toBe(0);
  });

  it("is what lag 1 halves, because every second neighbour is a stranger", () => {
    const draws = new Philox(8, 1);
    const values = Array.from({ length: 4_000 }, (_, at) => draws.unit(Math.floor(at / 2), 0, 0));
    expect(partnerCorrelation([values])).toBeCloseTo(1, 12);
    expect(lagOneAutocorrelation([values])).toBeCloseTo(0.5, 1);
  });

  it("leaves out one without a partner", () => {
    expect(partnerCorrelation([[1, 1, -2, -2, 2]])).toBeCloseTo(
      // About the mean, 0, of all five.
      1,
      12,
    );
  });
});
