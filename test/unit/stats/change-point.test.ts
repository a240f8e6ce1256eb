import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Philox } from "../../../src/base/philox.ts";
import { type ChangeRule, latestChangePoint } from "../../../src/stats/change-point.ts";

const rule: ChangeRule = { sideMin: 3, pMax: 0.001, marginMin: 0.05 };
const flat = [1, 1.01, 0.99, 1, 1.02, 0.98];
const moved = (by: number): number[] => flat.map((value) => value + by);

describe("the latest change point", () => {
  it("is where the level moved, with the means on both sides", () => {
    const found = latestChangePoint([...flat, ...moved(0.5)], rule)!;
    expect([found.at, found.from]).toEqual([6, 0]);
    expect(found.before).toBeCloseTo(1, 12);
    expect(found.after).toBeCloseTo(1.5, 12);
    expect(found.t).toBeGreaterThan(10);
    expect(found.p).toBeLessThan(1e-6);
  });

  it("is the same place with two values on each side, seen from either end", () => {
    const wide = { sideMin: 2, pMax: 0.05, marginMin: 10 };
    const level = (around: number) =>
      fc.array(fc.integer({ min: around - 1, max: around + 1 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(level(0), level(100), (before, after) => {
        const values = [...before, ...after];
        const there = latestChangePoint(values, wide)!;
        const back = latestChangePoint(values.toReversed(), wide)!;
        expect([there.at, back.at]).toEqual([before.length, after.length]);
        expect(Math.abs(back.t)).toBeCloseTo(Math.abs(there.t), 9);
      }),
    );
  });

  it("is the last of several, and its level before is that of since the one before", () => {
    const found = latestChangePoint([...flat, ...moved(2), ...moved(1)], rule)!;
    expect([found.at, found.from]).toEqual([12, 6]);
    expect(found.before).toBeCloseTo(3, 12);
    expect(found.after).toBeCloseTo(2, 12);
  });

  it("has the level just before it, also where an older level is mixed in at first", () => {
    const found = latestChangePoint([...flat, ...moved(1), ...moved(-0.2)], rule)!;
    expect([found.at, found.from]).toEqual([12, 6]);
    expect(found.before).toBeCloseTo(2, 12);
  });

  it("is none in a series that stays where it is, is too short, or moves by the margin only", () => {
    expect(latestChangePoint(flat, rule)).toBeUndefined();
    expect(latestChangePoint([], rule)).toBeUndefined();
    expect(latestChangePoint([1, 1, 1, 9, 9], rule)).toBeUndefined();
    expect(latestChangePoint([1, 1, 1, 2, 2, 2], { ...rule, marginMin: 1 })).toBeUndefined();
  });

  it("is certain where nothing varies", () => {
    expect(latestChangePoint([1, 1, 1, 2, 2, 2, 2], rule)).toEqual({
      at: 3,
      from: 0,
      before: 1,
      after: 2,
      t: Infinity,
      p: 0,
    });
  });

  it("is no outlier: one or two wild values are no level", () => {
    expect(latestChangePoint([...flat, 9], rule)).toBeUndefined();
    expect(latestChangePoint([...flat, 9, 9.1], rule)).toBeUndefined();
  });

  it("leaves as many values on each side as are asked for, and does not depend on the unit", () => {
    const values = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 24 });
    fc.assert(
      fc.property(values, (series) => {
        const loose = { sideMin: 3, pMax: 0.2, marginMin: 0 };
        const found = latestChangePoint(series, loose);
        if (found === undefined) return;
        expect(found.at - found.from).toBeGreaterThanOrEqual(3);
        expect(series.length - found.at).toBeGreaterThanOrEqual(3);
        expect(found.p).toBeLessThan(0.2);
        // Doubling is exact in binary.
        const doubled = latestChangePoint(
          series.map((value) => 2 * value),
          loose,
        );
        expect(doubled).toEqual({ ...found, before: 2 * found.before, after: 2 * found.after });
      }),
    );
  });

  it("is seldom found in 20 values that only vary", () => {
    const draws = new Philox(7, 1);
    const series = 1_000;
    let alarms = 0;
    for (let at = 0; at < series; at += 1) {
      const values = Array.from({ length: 20 }, (_, i) => {
        let sum = -6;
        for (let k = 0; k < 12; k += 1) sum += draws.unit(at, i, k);
        return 0.08 * sum;
      });
      if (latestChangePoint(values, rule) !== undefined) alarms += 1;
    }
    expect(alarms / series).toBeLessThan(0.05);
  });
});
