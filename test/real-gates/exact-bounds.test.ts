import { describe, expect, it } from "vitest";
import { DOUBT, exactLower, exactUpper } from "./exact-bounds.ts";

describe("the exact bounds of a share", () => {
  it("are, for none and for all, powers of the doubt", () => {
    expect(exactUpper({ count: 0, of: 60 })).toBeCloseTo(1 - DOUBT ** (1 / 60), 12);
    expect(exactLower({ count: 60, of: 60 })).toBeCloseTo(DOUBT ** (1 / 60), 12);
    expect(exactUpper({ count: 60, of: 60 })).toBe(1);
    expect(exactLower({ count: 0, of: 60 })).toBe(0);
  });

  it("prove less than 1 in 100 from 299 without one on", () => {
    expect(exactUpper({ count: 0, of: 298 })).toBeGreaterThan(0.01);
    expect(exactUpper({ count: 0, of: 299 })).toBeLessThan(0.01);
  });

  it("are where the polynomials of small numbers say", () => {
    const { count, of } = { count: 1, of: 3 };
    const upper = exactUpper({ count, of });
    expect((1 - upper) ** 3 + 3 * upper * (1 - upper) ** 2).toBeCloseTo(DOUBT, 12);
    const lower = exactLower({ count, of });
    expect(1 - (1 - lower) ** 3).toBeCloseTo(DOUBT, 12);
  });
});
