import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp } from "../../../src/base/exp.ts";
import { ln } from "../../../src/base/ln.ts";

describe("the exponential", () => {
  it("is within 1e-15 of the platform's, relative to it", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(1e-15 * Math.exp(x));
      }),
      { numRuns: 20_000 },
    );
  });

  it("takes the logarithm back", () => {
    for (const x of [1e-9, 0.3, 1, 2.5, 4e12]) expect(exp(ln(x)) / x).toBeCloseTo(1, 12);
  });

  it("is 1 at 0, and ends in 0, Infinity and NaN", () => {
    const ends = [0, -1e9, 1e9, -Infinity, Infinity, Number.NaN].map((x) => exp(x));
    expect(ends).toEqual([1, 0, Infinity, 0, Infinity, Number.NaN]);
  });
});
