import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exponential, ln } from "../../../src/base/ln.ts";
import { Philox } from "../../../src/base/philox.ts";

describe("the natural logarithm", () => {
  it("is within 1e-15 of the platform's, relative to it", () => {
    const positive = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true });
    const nearOne = fc.double({ min: 0.3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(positive, nearOne), (x) => {
        const error = Math.abs(ln(x) - Math.log(x));
        expect(error).toBeLessThanOrEqual(1e-15 * Math.abs(Math.log(x)));
      }),
      { numRuns: 20_000 },
    );
  });

  it("is 0 at 1", () => {
    expect(ln(1)).toBe(0);
  });

  it("is right at the ends of the range of doubles", () => {
    expect(ln(Number.MIN_VALUE)).toBeCloseTo(-744.4400719213812, 12);
    expect(ln(Number.MAX_VALUE)).toBeCloseTo(709.782712893384, 12);
  });
});

describe("an exponential draw", () => {
  it("is 0 for the smallest unit and 53 ln 2 for the largest", () => {
    expect(exponential(0)).toBe(0);
    expect(exponential(1 - 2 ** -53)).toBeCloseTo(53 * Math.LN2, 12);
  });

  it("has mean 1 and variance 1", () => {
    const draws = new Philox(2026, 1);
    const count = 100_000;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < count; i += 1) {
      const drawn = exponential(draws.unit(0, i, 0));
      sum += drawn;
      squares += drawn * drawn;
    }
    const mean = sum / count;
    expect(Math.abs(mean - 1)).toBeLessThan(0.01);
    expect(Math.abs(squares / count - mean * mean - 1)).toBeLessThan(0.03);
  });
});
