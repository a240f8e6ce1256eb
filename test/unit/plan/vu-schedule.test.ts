import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NANOS_PER_SECOND as second } from "../../../src/base/time.ts";
import { vuChanges, vuCountAt, vuCountMax } from "../../../src/plan/vu-schedule.ts";
import type { ClosedLoad, VuStage } from "../../../src/scenario/scenario.ts";

describe("a constant number of VUs", () => {
  const changes = vuChanges(closed([3, 3, 10]));

  it("starts all of them at once, in order, and changes nothing after", () => {
    expect(listed(changes)).toEqual(["0 +0", "0 +1", "0 +2"]);
  });

  it("may last until iterations end it", () => {
    expect(listed(vuChanges(closed([2, 2, Infinity])))).toEqual(["0 +0", "0 +1"]);
  });
});

describe("a ramp from 10 to 1000 VUs in 60 s", () => {
  const changes = vuChanges(closed([10, 1000, 60]));

  it.each([
    [0, 10],
    [1, 27], // The line is at 26.5.
    [30, 505],
    [59.9, 998], // 998.35
    [60, 1000],
  ])("has after %f s the line's whole number of VUs: %i", (seconds, count) => {
    expect(vuCountAt(changes, seconds * second)).toBe(count);
  });

  it("starts VU 10 at the first nanosecond at which the line is at 10.5", () => {
    // 0.5 · 60 s / 990 = 30.303030303… ms
    expect(vuCountAt(changes, 30_303_030)).toBe(10);
    expect(vuCountAt(changes, 30_303_031)).toBe(11);
  });
});

describe("a ramp down", () => {
  it("retires the highest VU first", () => {
    expect(listed(vuChanges(closed([2, 0, 4])))).toEqual([
      "0 +0",
      "0 +1",
      "1000000001 -1",
      "3000000001 -0",
    ]);
  });
});

describe("a spike", () => {
  const changes = vuChanges(closed([5, 5, 10], [50, 50, 2], [5, 5, 10]));

  it("jumps up and down at the stages' borders", () => {
    const counts = [9.999999999, 10, 11.999999999, 12].map((at) => vuCountAt(changes, at * second));
    expect(counts).toEqual([5, 50, 50, 5]);
  });

  it("retires and starts again the same VUs", () => {
    expect(vuCountMax(closed([5, 5, 10], [50, 50, 2], [5, 5, 10]))).toBe(50);
    expect(Math.max(...changes.vu)).toBe(49);
  });
});

describe("steps", () => {
  it("are jumps at even distances", () => {
    const changes = vuChanges(closed([10, 10, 5], [20, 20, 5], [30, 30, 5]));
    expect([0, 4, 5, 9, 10, 14].map((at) => vuCountAt(changes, at * second))).toEqual([
      10, 10, 20, 20, 30, 30,
    ]);
  });
});

describe("any closed load", () => {
  const stage = fc.record({
    vusFrom: fc.nat(40),
    vusTo: fc.nat(40),
    durationNanos: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 1e13 })),
  });
  const stages = fc.array(stage, { minLength: 1, maxLength: 4 });

  it("has at each nanosecond the line rounded half up", () => {
    fc.assert(
      fc.property(
        stages,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (all, place) => {
          const changes = vuChanges(loadOf(all));
          let startsAt = 0;
          for (const each of all) {
            const offset = Math.floor(place * each.durationNanos);
            expect(vuCountAt(changes, startsAt + offset)).toBe(roundedLine(each, offset));
            startsAt += each.durationNanos;
          }
        },
      ),
    );
  });

  it("changes in order of time, one VU at a time, the highest first to go", () => {
    fc.assert(
      fc.property(stages, (all) => {
        const changes = vuChanges(loadOf(all));
        let alive = 0;
        let before = 0;
        for (const [row, at] of changes.at.entries()) {
          expect(at).toBeGreaterThanOrEqual(before);
          expect(changes.vu[row]).toBe(changes.spawn[row] === 1 ? alive : alive - 1);
          alive += changes.spawn[row] === 1 ? 1 : -1;
          before = at;
        }
      }),
    );
  });
});

function closed(...stages: readonly (readonly [number, number, number])[]): ClosedLoad {
  return loadOf(
    stages.map(([vusFrom, vusTo, seconds]) => ({
      vusFrom,
      vusTo,
      durationNanos: seconds * second,
    })),
  );
}

function loadOf(stages: readonly VuStage[]): ClosedLoad {
  const [first, ...rest] = stages;
  return { model: "closed", stages: [first!, ...rest], iterations: undefined };
}

function roundedLine(stage: VuStage, offset: number): number {
  const duration = BigInt(stage.durationNanos);
  const rise = BigInt(stage.vusTo - stage.vusFrom) * BigInt(offset);
  return Number((2n * BigInt(stage.vusFrom) * duration + 2n * rise + duration) / (2n * duration));
}

function listed(changes: ReturnType<typeof vuChanges>): string[] {
  return Array.from(changes.at, (at, row) => {
    return `${at} ${changes.spawn[row] === 1 ? "+" : "-"}${changes.vu[row]}`;
  });
}
