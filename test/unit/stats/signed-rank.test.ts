import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  SignedRankShift,
  signedRankCdf,
  signedRankValuesMin,
} from "../../../src/stats/signed-rank.ts";

/** By going through all 2^n signs. */
function cdfByEnumeration(n: number): number[] {
  const counts = Array.from({ length: (n * (n + 1)) / 2 + 1 }, () => 0);
  for (let signs = 0; signs < 2 ** n; signs += 1) {
    let sum = 0;
    for (let rank = 1; rank <= n; rank += 1) if ((signs >> (rank - 1)) & 1) sum += rank;
    counts[sum]! += 1;
  }
  let below = 0;
  return counts.map((count) => (below += count) / 2 ** n);
}

function criticalValue(n: number, alpha: number): number {
  return signedRankCdf(n).findLastIndex((probability) => probability <= alpha);
}

describe("the signed-rank statistic under the null", () => {
  it("is distributed as all signs say", () => {
    for (const n of [1, 2, 3, 5, 8, 12]) {
      const brute = cdfByEnumeration(n);
      const exact = [...signedRankCdf(n)];
      expect(exact.length).toBe(brute.length);
      for (const [k, probability] of exact.entries()) {
        expect(probability).toBeCloseTo(brute[k]!, 12);
      }
    }
  });

  it("has the published critical values", () => {
    // Wilcoxon & Wilcox, Some rapid approximate statistical procedures (1964), one-sided.
    const table = [
      { alpha: 0.05, values: { 5: 0, 6: 2, 7: 3, 8: 5, 9: 8, 10: 10, 12: 17, 15: 30, 20: 60 } },
      { alpha: 0.01, values: { 7: 0, 8: 1, 9: 3, 10: 5, 12: 9, 15: 19, 20: 43 } },
      { alpha: 0.005, values: { 8: 0, 9: 1, 10: 3, 12: 7, 15: 15, 20: 37 } },
    ];
    for (const { alpha, values } of table) {
      for (const [n, k] of Object.entries(values)) expect(criticalValue(Number(n), alpha)).toBe(k);
    }
  });

  it("ends at certainty, also for many values", () => {
    expect(signedRankCdf(200).at(-1)).toBeCloseTo(1, 12);
    expect(signedRankCdf(200)[10_049]).toBeCloseTo(0.5, 2);
  });
});

describe("the Hodges–Lehmann estimate", () => {
  it("and its bounds are the published ones of nine patients", () => {
    // Hollander & Wolfe, Nonparametric Statistical Methods, examples 3.1, 3.3 and 3.4.
    const before = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
    const after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
    const shift = new SignedRankShift(after.map((value, i) => value - before[i]!));
    const { lower, upper } = shift.bounds(0.02);
    expect(shift.estimate).toBeCloseTo(-0.46, 10);
    expect([lower, upper].map((bound) => Number(bound.toFixed(3)))).toEqual([-0.786, -0.01]);
  });

  const some = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 8, maxLength: 40 });

  it("moves with the values, mirrors with them, and does not know their order", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: -500, max: 500 }), (values, by) => {
        const [at, moved, mirrored, turned] = [
          values,
          values.map((value) => value + by),
          values.map((value) => -value),
          values.toReversed(),
        ].map((list) => {
          const shift = new SignedRankShift(list);
          return { estimate: shift.estimate, ...shift.bounds(0.05) };
        });
        expect(turned).toEqual(at);
        expect(moved!.estimate - at!.estimate).toBeCloseTo(by, 9);
        expect(moved!.lower - at!.lower).toBeCloseTo(by, 9);
        expect(mirrored!.lower).toBeCloseTo(-at!.upper, 9);
      }),
    );
  });

  it("is within its bounds, which widen with confidence and never shrink as a value grows", () => {
    fc.assert(
      fc.property(some, fc.nat(), (values, which) => {
        const shift = new SignedRankShift(values);
        const loose = shift.bounds(0.1);
        const tight = shift.bounds(0.004);
        expect(tight.lower).toBeLessThanOrEqual(loose.lower);
        expect(loose.lower).toBeLessThanOrEqual(shift.estimate);
        expect(shift.estimate).toBeLessThanOrEqual(loose.upper);
        expect(loose.upper).toBeLessThanOrEqual(tight.upper);
        const grown = values.map((value, at) => (at === which % values.length ? value + 9 : value));
        expect(new SignedRankShift(grown).bounds(0.1).lower).toBeGreaterThanOrEqual(loose.lower);
      }),
    );
  });

  it("has no bounds where too few values could prove anything", () => {
    expect(signedRankValuesMin(0.01)).toBe(7);
    const [few, enough] = [6, 7].map((n) => new SignedRankShift(Array(n).fill(1)).bounds(0.01));
    expect(few).toEqual({ lower: -Infinity, upper: Infinity });
    expect(enough).toEqual({ lower: 1, upper: 1 });
  });
});
