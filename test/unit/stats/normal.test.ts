import { describe, expect, it } from "vitest";
import { normalQuantile, normalTail } from "../../../src/stats/normal.ts";
import { integral } from "./integration.ts";

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

describe("the standard normal", () => {
  it("has as much beyond z as its density integrates to", () => {
    for (const z of [0, 0.1, 0.84, 1, 1.96, 2.7, 4, 6]) {
      const within = integral(density, { from: 0, to: z, steps: 4_000 });
      expect(normalTail(z)).toBeCloseTo(0.5 - within, 12);
    }
  });

  it("has the quantiles that every table has", () => {
    const shares = [0.5, 0.8, 0.95, 0.975, 0.99, 0.999];
    const quantiles = shares.map((share) => Number(normalQuantile(share).toFixed(4)));
    expect(quantiles).toEqual([0, 0.8416, 1.6449, 1.96, 2.3263, 3.0902]);
  });

  it("is asked for no quantile that it does not have", () => {
    expect(() => normalQuantile(0.4)).toThrow(/not needed/);
    expect(() => normalQuantile(1)).toThrow(/not needed/);
  });
});
