import { describe, expect, it } from "vitest";
import { Pauses } from "../../../src/plan/think-time.ts";
import type { ThinkTime } from "../../../src/scenario/scenario.ts";

const DRAWS = 100_000;

describe("think time", () => {
  it("is nothing when there is none", () => {
    expect(new Pauses({ seed: 1, thinkTime: { kind: "none" } }).nanosAfter(0, 0, 0)).toBe(0);
  });

  it("is always the same when constant", () => {
    const pauses = new Pauses({ seed: 1, thinkTime: { kind: "constant", nanos: 250 } });
    expect([pauses.nanosAfter(0, 0, 0), pauses.nanosAfter(7, 3, 1)]).toEqual([250, 250]);
  });

  it("is known by its VU, iteration and step alone", () => {
    const thinkTime = { kind: "uniform", minNanos: 0, maxNanos: 1e12 } as const;
    const pauses = new Pauses({ seed: 1, thinkTime });
    const again = new Pauses({ seed: 1, thinkTime });
    expect(again.nanosAfter(7, 3, 1)).toBe(pauses.nanosAfter(7, 3, 1));
    expect(pauses.nanosAfter(7, 3, 2)).not.toBe(pauses.nanosAfter(7, 3, 1));
    expect(new Pauses({ seed: 2, thinkTime }).nanosAfter(7, 3, 1)).not.toBe(
      pauses.nanosAfter(7, 3, 1),
    );
  });
});

describe("uniform think time", () => {
  it("has both ends and everything between, equally often", () => {
    const drawn = draws({ kind: "uniform", minNanos: 10, maxNanos: 19 });
    for (let nanos = 10; nanos <= 19; nanos += 1) {
      const share = drawn.filter((each) => each === nanos).length / DRAWS;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.005);
    }
  });

  it("may have equal ends", () => {
    expect(new Set(draws({ kind: "uniform", minNanos: 5, maxNanos: 5 }))).toEqual(new Set([5]));
  });
});

describe("exponential think time", () => {
  it("has its mean, in whole nanoseconds", () => {
    const drawn = draws({ kind: "exponential", meanNanos: 1e9, maxNanos: 1e12 });
    expect(Math.abs(mean(drawn) / 1e9 - 1)).toBeLessThan(0.01);
    expect(drawn.every(Number.isSafeInteger)).toBe(true);
  });

  it("is cut off at its maximum, which lowers the mean as documented", () => {
    const drawn = draws({ kind: "exponential", meanNanos: 1e9, maxNanos: 2e9 });
    expect(Math.max(...drawn.slice(0, 1000))).toBe(2e9);
    expect(Math.abs(mean(drawn) / 1e9 - (1 - Math.exp(-2)))).toBeLessThan(0.01);
  });
});

function draws(thinkTime: ThinkTime): number[] {
  const pauses = new Pauses({ seed: 2026, thinkTime });
  return Array.from({ length: DRAWS }, (_, i) => pauses.nanosAfter(i % 100, i, 0));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
