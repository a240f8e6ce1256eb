import { describe, expect, it } from "vitest";
import { tQuantile, tTail } from "../../../src/stats/student-t.ts";
import { integral } from "./integration.ts";

/** Of the density up to a constant, which the integral over all of it gives. */
function tailByIntegration(t: number, degrees: number): number {
  // x = tan(a) maps the whole line to an interval that Simpson's rule can have.
  const density = (a: number): number => {
    const x = Math.tan(a);
    return (1 + (x * x) / degrees) ** (-(degrees + 1) / 2) / Math.cos(a) ** 2;
  };
  const end = Math.PI / 2 - 1e-6;
  const half = integral(density, { from: 0, to: end, steps: 20_000 });
  const within = integral(density, { from: 0, to: Math.atan(t), steps: 20_000 });
  return 0.5 * (1 - within / half);
}

describe("Student's t", () => {
  it("has as much beyond t as its density integrates to", () => {
    for (const degrees of [1, 2, 3, 4, 5, 8, 13, 23]) {
      for (const t of [0, 0.3, 1, 2.5, 6]) {
        expect(tTail(t, degrees)).toBeCloseTo(tailByIntegration(t, degrees), 5);
      }
    }
  });

  it("has the quantiles of the published tables", () => {
    const table = [
      { share: 0.975, degrees: 1, t: 12.706 },
      { share: 0.975, degrees: 2, t: 4.303 },
      { share: 0.995, degrees: 4, t: 4.604 },
      { share: 0.95, degrees: 7, t: 1.895 },
      { share: 0.9995, degrees: 10, t: 4.587 },
      { share: 0.99, degrees: 23, t: 2.5 },
      { share: 0.975, degrees: 120, t: 1.98 },
    ];
    for (const { share, degrees, t } of table) {
      expect(tQuantile(share, degrees)).toBeCloseTo(t, 3);
    }
  });

  it("takes its own quantiles back", () => {
    for (const degrees of [1, 4, 5, 40]) {
      expect(tTail(tQuantile(0.9967, degrees), degrees)).toBeCloseTo(0.0033, 10);
    }
  });
});
