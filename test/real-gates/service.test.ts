import { describe, expect, it } from "vitest";
import { Draws } from "../calibration/draws.ts";
import { drawnMillis, type Version } from "./service.ts";

const REQUESTS = 40_000;
const same: Version = { kind: "waiting", slower: 1, slowerTail: 1 };

function times(version: Version): readonly number[] {
  const draws = new Draws(1);
  return Array.from({ length: REQUESTS }, () => drawnMillis(version, draws));
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * values.length)]!;
}

const usual = times(same);

describe("the times of the service", () => {
  it("are spread about their median", () => {
    expect(percentile(usual, 0.5)).toBeCloseTo(5.1, 0);
    expect(percentile(usual, 0.95)).toBeCloseTo(13.2, 0);
    expect(percentile(usual, 0.99)).toBeCloseTo(25, -1);
  });

  it("are all longer by a factor in a slower version", () => {
    const ratios = times({ ...same, slower: 1.1 }).map((time, at) => time / usual[at]!);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(1.1, 12);
  });

  it("move p95 by a factor and p50 not at all in one with a slower tail", () => {
    const slower = times({ ...same, slowerTail: 1.2 });
    expect(percentile(slower, 0.5)).toBe(percentile(usual, 0.5));
    expect(percentile(slower, 0.95) / percentile(usual, 0.95)).toBeCloseTo(1.2, 12);
    const touched = slower.filter((time, at) => time !== usual[at]).length;
    expect(touched / REQUESTS).toBeCloseTo(0.2, 2);
  });
});
