import { describe, expect, it } from "vitest";
import { type Goal, verdictOf } from "../../../bench/goal.ts";
import { Results } from "../../../bench/results.ts";
import { pairedDifference, pairedRatio, scaled, spreadOf } from "../../../bench/statistics.ts";

describe("a spread", () => {
  it("has the median of an odd and of an even number of values", () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
    expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, min: 1, max: 4 });
  });

  it("of nothing is an error", () => {
    expect(() => spreadOf([])).toThrow("no values have no spread");
  });

  it("can be told in another unit", () => {
    expect(scaled({ median: 2, min: 1, max: 3 }, 10)).toEqual({ median: 20, min: 10, max: 30 });
  });
});

describe("ratios within rounds", () => {
  it("leave out what slows both down", () => {
    expect(pairedRatio([100, 50, 10], [200, 100, 20])).toEqual({ median: 0.5, min: 0.5, max: 0.5 });
  });

  it("are not made of rounds that are no pairs", () => {
    expect(() => pairedRatio([1, 2], [1])).toThrow("2 and 1 rounds are no pairs");
  });

  it("have differences beside them", () => {
    expect(pairedDifference([5, 7], [1, 1])).toEqual({ median: 5, min: 4, max: 6 });
  });
});

describe("the results of a cell", () => {
  const quiet = { foreignShare: 0, stealShare: 0, isDisturbed: false };
  const results = new Results();
  for (const [round, a, b] of [
    [1, 10, 5],
    [2, 30, 10],
  ] as const) {
    results.add({ contestant: "a", round, sample: { rate: a }, disturbance: quiet });
    const disturbance = { ...quiet, isDisturbed: round === 2 };
    results.add({ contestant: "b", round, sample: { rate: b }, disturbance });
  }

  it("pair what was measured in the same round", () => {
    expect(results.ratio("rate", "a", "b")).toEqual({ median: 2.5, min: 2, max: 3 });
    expect(results.difference("rate", "a", "b")?.median).toBe(12.5);
  });

  it("compare nothing with somebody who is not there", () => {
    expect([results.ratio("rate", "a", "c"), results.spread("c", "rate")]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("count the disturbed runs", () => {
    expect(results.disturbed).toBe(1);
  });
});

describe("a goal", () => {
  const at = (median: number, limits: Partial<Goal>): Goal => ({
    name: "goal",
    unit: "×",
    digits: 2,
    measured: { median, min: 0, max: 9 },
    ...limits,
  });

  it("is reached at its limit", () => {
    expect(verdictOf(at(0.8, { atLeast: 0.8 }))).toBe("pass");
    expect(verdictOf(at(0.79, { atLeast: 0.8 }))).toBe("miss");
    expect(verdictOf(at(1.02, { atLeast: 0.98, atMost: 1.02 }))).toBe("pass");
    expect(verdictOf(at(1.03, { atLeast: 0.98, atMost: 1.02 }))).toBe("miss");
  });

  it("without a limit is told, and without a figure is not measured", () => {
    expect(verdictOf(at(5, {}))).toBe("told");
    expect(verdictOf(at(NaN, { atMost: 1 }))).toBe("not measured");
    expect(verdictOf({ ...at(5, { atMost: 1 }), measured: undefined })).toBe("not measured");
  });
});
