import { describe, expect, it } from "vitest";
import { NANOS_PER_MILLI as ms } from "../../../src/base/time.ts";
import { QuadGrid } from "../../../src/plan/quad-grid.ts";

describe("the grid of a comparison in turns", () => {
  const grid = new QuadGrid({ sliceNanos: 250 * ms, guardNanos: 50 * ms });

  it("has four slices in a quad, each of which begins with its guard time", () => {
    expect([0, 249, 250, 999, 1_000, 2_500].map((at) => grid.quadAt(at * ms))).toEqual([
      0, 0, 0, 0, 1, 2,
    ]);
    expect([0, 249, 250, 999, 1_000].map((at) => grid.sliceAt(at * ms))).toEqual([0, 0, 1, 3, 0]);
    expect([0, 49, 50, 249, 250, 300].map((at) => grid.isGuard(at * ms))).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it("has the first halves of a pair's slices in one quarter, and the second in the next", () => {
    const quarters = [50, 149, 150, 249, 300, 399, 400, 499].map((at) => grid.quarterAt(at * ms));
    expect(quarters).toEqual([0, 0, 1, 1, 0, 0, 1, 1]);
    const ofSecondPair = [550, 650, 749, 800, 899, 900, 999].map((at) => grid.quarterAt(at * ms));
    expect(ofSecondPair).toEqual([2, 3, 3, 2, 2, 3, 3]);
    expect(grid.quarterAt(5_050 * ms)).toBe(0);
  });
});

describe("the grid of a duet", () => {
  const grid = new QuadGrid({ sliceNanos: 1_000 * ms, guardNanos: 0, duet: true });

  it("has one slice in a quad, in quarters", () => {
    expect([0, 999, 1_000].map((at) => grid.quadAt(at * ms))).toEqual([0, 0, 1]);
    expect([0, 249, 250, 500, 750, 999].map((at) => grid.quarterAt(at * ms))).toEqual([
      0, 0, 1, 2, 3, 3,
    ]);
  });
});
