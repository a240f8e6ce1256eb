import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NANOS_PER_SECOND as second } from "../../../src/base/time.ts";
import { UniformArrivals, uniformArrivalCount } from "../../../src/plan/uniform-arrivals.ts";
import type { OpenLoad } from "../../../src/scenario/scenario.ts";
import { instants, open, openLoad } from "./open-load.ts";

describe("a constant arrival rate of 4/s for 2 s", () => {
  const load = open([4, 4, 2]);

  it("is due every 250 ms, starting at once, and not at the end", () => {
    const millis = instants(new UniformArrivals(load)).map((at) => at / 1e6);
    expect(millis).toEqual([0, 250, 500, 750, 1000, 1250, 1500, 1750]);
  });

  it("plans as many arrivals as it makes", () => {
    expect(uniformArrivalCount(load)).toBe(8);
  });

  it("numbers them from 0", () => {
    const arrivals = new UniformArrivals(load);
    expect(arrivals.index).toBe(0);
    arrivals.advance();
    expect(arrivals.index).toBe(1);
  });
});

describe("a rate that no nanosecond divides", () => {
  it("does not drift: arrival 3,000,000 of 3/s is due at 1,000,000 s", () => {
    const arrivals = new UniformArrivals(open([3, 3, 2_000_000]));
    for (let i = 0; i < 3_000_000; i += 1) arrivals.advance();
    expect(arrivals.at).toBe(1_000_000 * second);
  });

  it("rounds down", () => {
    expect(instants(new UniformArrivals(open([3, 3, 1])))).toEqual([0, 333_333_333, 666_666_666]);
  });

  it.each([
    { written: "0.1 a second", rate: 0.1, seconds: 100, count: 10 },
    { written: "10 a minute", rate: 10 / 60, seconds: 60, count: 10 },
    { written: "100 an hour", rate: 100 / 3600, seconds: 3600, count: 100 },
    { written: "33.3 a second", rate: 33.3, seconds: 10, count: 333 },
  ])("is meant as it is written: $written", ({ rate, seconds, count }) => {
    expect(uniformArrivalCount(open([rate, rate, seconds]))).toBe(count);
  });
});

describe("a ramp from 0/s to 100/s in 10 s", () => {
  it("has made the area under the line at any time", () => {
    const due = instants(new UniformArrivals(open([0, 100, 10])));
    expect(due.length).toBe(500);
    expect(due.filter((at) => at <= 1 * second).length).toBe(6); // 5·1² and the one at 0
    expect(due.filter((at) => at <= 2 * second).length).toBe(21); // 5·2² and the one at 0
    expect(due[20]).toBe(2 * second);
  });
});

describe("a ramp down to 0/s", () => {
  it("is the ramp up, seen from the end", () => {
    const up = instants(new UniformArrivals(open([0, 100, 10]))).slice(1);
    const down = instants(new UniformArrivals(open([100, 0, 10]))).slice(1);
    // Rounding down is rounding up from the other side.
    const mirrored = down.map((at) => 10 * second - at).toReversed();
    for (const [i, at] of mirrored.entries()) expect(at - up[i]!).toBeOneOf([0, 1]);
  });
});

describe("several stages", () => {
  it("finish the fraction of an arrival that the stage before has left", () => {
    // 1.5 arrivals, then 3 a second: number 2 lacks half an arrival, so 166.6 ms.
    expect(instants(new UniformArrivals(open([1, 1, 1.5], [3, 3, 1])))).toEqual([
      0, 1_000_000_000, 1_666_666_666, 2_000_000_000, 2_333_333_333,
    ]);
  });

  it("make no arrivals in a pause", () => {
    const due = instants(new UniformArrivals(open([2, 2, 1], [0, 0, 5], [2, 2, 1])));
    expect(due.map((at) => at / second)).toEqual([0, 0.5, 6, 6.5]);
  });

  it("pass through a stage too short for an arrival of its own", () => {
    const due = instants(new UniformArrivals(open([1, 1, 0.5], [3, 1, 0.1], [2, 2, 1])));
    expect(due).toEqual([0, 750_000_000, 1_250_000_000]);
  });

  it("begin after a pause", () => {
    const due = instants(new UniformArrivals(open([0, 0, 5], [2, 2, 1])));
    expect(due.map((at) => at / second)).toEqual([5, 5.5]);
  });
});

describe("a number of iterations", () => {
  it("ends the arrivals before the stages do", () => {
    const load = { ...open([10, 10, 10]), iterations: 3 };
    expect(instants(new UniformArrivals(load)).length).toBe(3);
    expect(uniformArrivalCount(load)).toBe(3);
  });

  it("can be the only end", () => {
    const load = { ...open([10, 10, Infinity]), iterations: 3 };
    expect(instants(new UniformArrivals(load)).map((at) => at / 1e6)).toEqual([0, 100, 200]);
  });
});

describe("any open load", () => {
  const rate = fc.oneof(
    fc.nat(2000),
    fc.nat(2000).map((n) => n / 8),
    fc.constant(0),
  );
  const stage = fc.record({
    rateFrom: rate,
    rateTo: rate,
    durationNanos: fc.oneof(
      fc.nat(20).map((halves) => (halves + 1) * (second / 2)),
      fc.integer({ min: 1, max: 5 * second }),
    ),
  });
  const loads = fc.array(stage, { minLength: 1, maxLength: 4 }).map(openLoad);

  it("is due exactly when whole numbers of arrivals fit under the line", () => {
    fc.assert(
      fc.property(loads, (load) => {
        const due = instants(new UniformArrivals(load), 1000);
        const early = due.findIndex((at, index) => isAreaAtMost(load, at + 1, index));
        const late = due.findIndex((at, index) => !isAreaAtMost(load, at, index));
        expect({ early, late }).toEqual({ early: -1, late: -1 });
      }),
    );
  });

  it("never goes back in time and makes the planned number", () => {
    fc.assert(
      fc.property(loads, (load) => {
        const due = instants(new UniformArrivals(load));
        expect(due.length).toBe(uniformArrivalCount(load));
        expect(due.every((at, i) => at >= (due[i - 1] ?? 0))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

/** Whether the area under the line up to `at` is at most `arrivals`, in exact rationals. */
function isAreaAtMost(load: OpenLoad, at: number, arrivals: number): boolean {
  // Rates here are eighths a second; areas are in 1/(16·10⁹·D) arrivals over a product D of durations.
  let numerator = -16n * 1_000_000_000n * BigInt(arrivals);
  let denominator = 1n;
  let startsAt = 0;
  for (const { rateFrom, rateTo, durationNanos } of load.stages) {
    const t = BigInt(Math.max(0, Math.min(durationNanos, at - startsAt)));
    const duration = BigInt(durationNanos);
    const from = BigInt(rateFrom * 8);
    const area = 2n * from * t * duration + (BigInt(rateTo * 8) - from) * t * t;
    numerator = numerator * duration + area * denominator;
    denominator *= duration;
    startsAt += durationNanos;
  }
  return numerator <= 0n;
}
