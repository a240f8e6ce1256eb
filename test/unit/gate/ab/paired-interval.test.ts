import { describe, expect, it } from "vitest";
import { PairedInterval } from "../../../../src/gate/ab/paired-interval.ts";
import {
  percentileReader,
  type RatioSeries,
  ratioSeries,
} from "../../../../src/gate/ab/ratio-series.ts";
import { normalQuantile } from "../../../../src/stats/normal.ts";
import { SignedRankShift } from "../../../../src/stats/signed-rank.ts";
import { pairedRounds } from "./paired-rounds.ts";

const apart = { quadsPerUnit: 1, unitsKept: 8 };
const read = percentileReader({ request: 0, share: 0.5 });
const alpha = 0.01;
const width = (series: RatioSeries, starts: { startSpread: number; starts: number }): number => {
  const { lower, upper } = new PairedInterval(series, starts).bounds(alpha);
  return upper - lower;
};

describe("the interval of a ratio", () => {
  const series = ratioSeries(pairedRounds(), read, apart);
  const ratios = series.units.map(({ ratio }) => ratio);

  it("is that of the signed ranks when all starts are alike", () => {
    const interval = new PairedInterval(series, { startSpread: 0, starts: 3 });
    const exact = new SignedRankShift(ratios);
    expect(interval.estimate).toBe(exact.estimate);
    expect(interval.bounds(alpha).lower).toBeCloseTo(exact.bounds(alpha).lower, 12);
    expect(interval.bounds(alpha).upper).toBeCloseTo(exact.bounds(alpha).upper, 12);
  });

  it("adds in quadrature what two starts differ by, less with every round", () => {
    const { below } = new PairedInterval(series, { startSpread: 0, starts: 1 }).halves(alpha);
    const started = new PairedInterval(series, { startSpread: 0.02, starts: 4 }).halves(alpha);
    const start = normalQuantile(1 - alpha) * Math.sqrt((2 * 0.02 ** 2) / 4);
    expect(started.below).toBeCloseTo(Math.hypot(below, start), 12);
    expect(width(series, { startSpread: 0.02, starts: 1 })).toBeGreaterThan(
      width(series, { startSpread: 0.02, starts: 4 }),
    );
  });

  it("is wider by as much as neighbours resemble each other, where they cannot be joined", () => {
    const related = { ...series, autocorrelation: 0.6 };
    const none = { startSpread: 0, starts: 1 };
    expect(width(related, none) / width(series, none)).toBeCloseTo(2, 9);
    // Up to a fifth is what chance does to independent ones.
    expect(width({ ...series, autocorrelation: 0.2 }, none)).toBe(width(series, none));
  });
});

describe("the units of a ratio", () => {
  it("are at most 256, however long the run", () => {
    const { units, quadsPerUnit, unjoined } = ratioSeries(
      pairedRounds({ rounds: 2, quads: 300 }),
      read,
      apart,
    );
    expect([units.length, quadsPerUnit, unjoined.length]).toEqual([200, 3, 2]);
    // No quad is left out by joining them.
    expect(units.flatMap(({ quads }) => quads)).toHaveLength(600);
  });

  it("never reach from one round into the next", () => {
    const { units } = ratioSeries(pairedRounds({ rounds: 3, quads: 7 }), read, {
      ...apart,
      quadsPerUnit: 3,
    });
    expect(units.map(({ quads }) => quads.map(({ index }) => index))).toEqual([
      [0, 1, 2],
      [3, 4, 5, 6],
      [0, 1, 2],
      [3, 4, 5, 6],
      [0, 1, 2],
      [3, 4, 5, 6],
    ]);
  });

  it("are not joined further where that would leave too few", () => {
    const waves = ({ quad }: { quad: number }) => (quad < 6 ? 1 : 1.2);
    const rounds = pairedRounds({ rounds: 1, quads: 12, head: waves });
    const series = ratioSeries(rounds, read, { ...apart, unitsKept: 7 });
    expect(series.units).toHaveLength(12);
    expect(series.autocorrelation).toBeGreaterThan(0.5);
    expect(ratioSeries(rounds, read, { ...apart, unitsKept: 6 }).units).toHaveLength(6);
  });
});
