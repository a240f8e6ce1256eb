import { describe, expect, it } from "vitest";
import { startSpreadOf } from "../../../../src/gate/ab/start-spread.ts";
import { judged, pairedRounds, rowOf } from "./paired-rounds.ts";

/** Rounds in which both variants start as the table says. */
const startsOf = (factors: readonly number[]) =>
  judged(pairedRounds({ rounds: factors.length, head: ({ round }) => factors[round]! })).starts;

describe("what starts of the same code differ by", () => {
  it("is assumed until enough rounds are known", () => {
    expect(startSpreadOf([])).toBeUndefined();
    expect(startSpreadOf([startsOf([1, 1.1, 1, 1]), startsOf([1, 1, 1.1])])).toBeUndefined();
    // A single round of a comparison says nothing of how rounds differ.
    expect(startSpreadOf(Array(9).fill(startsOf([1])))).toBeUndefined();
  });

  it("is what the rounds differ by beyond their noise, shared by two variants", () => {
    const rounds = startsOf([0.98, 1.02, 0.98, 1.02, 0.98, 1.02, 0.98, 1.02]);
    // The rounds' variance is 8/7 · 0.02², and half of it is of each variant's start.
    const { deviation, from } = startSpreadOf([rounds, startsOf([1.1])])!;
    expect(deviation).toBeCloseTo(0.02 * Math.sqrt(8 / 14), 3);
    // In whole hundredths of a percent, as a report shows it.
    expect(deviation).toBe(Number(deviation.toFixed(4)));
    expect(from).toEqual({ rounds: 8, runs: 1 });
  });

  it("has a floor, and does not depend on what the code's own change was", () => {
    const still = startSpreadOf([startsOf([1, 1, 1, 1, 1]), startsOf([1.3, 1.3, 1.3, 1.3, 1.3])]);
    expect(still).toEqual({ deviation: 0.003, from: { rounds: 10, runs: 2 } });
  });

  it("has a ceiling, whatever the rounds say", () => {
    const wild = [-6, 6, -6, 6, -6, 6, -6, 6].map((estimate, round) => {
      return { round, estimate, error: 0.01 };
    });
    expect(startSpreadOf([wild])!.deviation).toBe(1);
  });

  it("makes intervals as wide as it is", () => {
    const widths = [0.003, 0.01, 0.02].map((deviation) => {
      const { upper, lower } = rowOf(
        judged(pairedRounds(), { startSpread: { deviation } }),
        "p50",
      ).change!;
      return upper - lower;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    const { upper, lower } = rowOf(judged(pairedRounds()), "p50").change!;
    expect(upper - lower).toBe(widths[1]);
  });

  it("is known of rounds by their own quads", () => {
    const [first, ...others] = startsOf([1.2, 1, 1]);
    expect(first!.round).toBe(0);
    expect(first!.estimate).toBeCloseTo(Math.log(1.2), 2);
    expect(first!.error).toBeGreaterThan(0);
    expect(first!.error).toBeLessThan(0.005);
    expect(others).toHaveLength(2);
  });
});
