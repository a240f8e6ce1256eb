import { describe, expect, it } from "vitest";
import { START_SPREAD } from "../../../../src/gate/ab/paired-rules.ts";
import { startSpreadOf } from "../../../../src/gate/ab/start-spread.ts";
import { judged, pairedRounds } from "./paired-rounds.ts";

/** Rounds in which both variants start as the table says. */
const startsOf = (factors: readonly number[]) =>
  judged(pairedRounds({ rounds: factors.length, head: ({ round }) => factors[round]! })).starts;

describe("what starts of the same code differ by", () => {
  it("is assumed until enough rounds are known", () => {
    expect(startSpreadOf([startsOf([1, 1.1, 1]), startsOf([1, 1, 1.1])])).toBe(START_SPREAD);
    // A single round of a comparison says nothing of how rounds differ.
    expect(startSpreadOf(Array(9).fill(startsOf([1])))).toBe(START_SPREAD);
  });

  it("is what the rounds differ by beyond their noise, shared by two variants", () => {
    const rounds = startsOf([0.98, 1.02, 0.98, 1.02, 0.98, 1.02, 0.98, 1.02]);
    // The rounds' variance is 8/7 · 0.02², and half of it is of each variant's start.
    expect(startSpreadOf([rounds])).toBeCloseTo(0.02 * Math.sqrt(8 / 14), 3);
  });

  it("has a floor, and does not depend on what the code's own change was", () => {
    const still = startSpreadOf([startsOf([1, 1, 1, 1, 1]), startsOf([1.3, 1.3, 1.3, 1.3, 1.3])]);
    expect(still).toBe(0.003);
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
