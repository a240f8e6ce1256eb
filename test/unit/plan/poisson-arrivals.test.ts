import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NANOS_PER_SECOND as second } from "../../../src/base/time.ts";
import { plannedArrivals } from "../../../src/plan/plan.ts";
import { PoissonArrivals } from "../../../src/plan/poisson-arrivals.ts";
import { instants, open } from "./open-load.ts";

describe("Poisson arrivals at 100/s for 1000 s", () => {
  const due = instants(new PoissonArrivals(open([100, 100, 1000]), 42));

  it("are about 100,000: within four standard deviations of √100,000", () => {
    expect(Math.abs(due.length - 100_000)).toBeLessThan(4 * Math.sqrt(100_000));
  });

  it("have exponential gaps: mean 10 ms, standard deviation as large", () => {
    const gaps = due.map((at, i) => (at - (due[i - 1] ?? 0)) / 1e6);
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
    expect(mean).toBeCloseTo(10, 0);
    expect(Math.sqrt(variance) / mean).toBeCloseTo(1, 1);
  });

  it("have as much variance as mean in their counts per second", () => {
    const counts = Array.from({ length: 1000 }, () => 0);
    for (const at of due) counts[Math.floor(at / second)]! += 1;
    const mean = due.length / 1000;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / 1000;
    expect(variance / mean).toBeGreaterThan(0.8);
    expect(variance / mean).toBeLessThan(1.2);
  });

  it("are the same with the same seed and others with another", () => {
    const load = open([100, 100, 1]);
    const first = instants(new PoissonArrivals(load, 42));
    expect(instants(new PoissonArrivals(load, 42))).toEqual(first);
    expect(instants(new PoissonArrivals(load, 43))).not.toEqual(first);
  });
});

describe("Poisson arrivals on a ramp from 0/s to 200/s and back", () => {
  it("follow the area under the line", () => {
    const due = instants(new PoissonArrivals(open([0, 200, 100], [200, 0, 100]), 7));
    for (const [seconds, area] of [
      [50, 2500],
      [100, 10_000],
      [150, 17_500],
      [200, 20_000],
    ] as const) {
      const made = due.filter((at) => at < seconds * second).length;
      expect(Math.abs(made - area)).toBeLessThan(4 * Math.sqrt(area));
    }
  });
});

describe("any Poisson load", () => {
  const stage = fc.tuple(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 5 }));
  const loads = fc.array(stage, { minLength: 1, maxLength: 4 }).map((stages) => open(...stages));
  const seeds = fc.nat(Number.MAX_SAFE_INTEGER);

  it("has whole instants within the load that never go back", () => {
    fc.assert(
      fc.property(loads, seeds, (load, seed) => {
        const endsAt = load.stages.reduce((sum, each) => sum + each.durationNanos, 0);
        const due = instants(new PoissonArrivals(load, seed));
        expect(due.every((at) => Number.isSafeInteger(at) && at < endsAt)).toBe(true);
        expect(due.every((at, i) => at >= (due[i - 1] ?? 0))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("plans as many arrivals as it makes", () => {
    fc.assert(
      fc.property(loads, seeds, (load, seed) => {
        const poisson = { ...load, spacing: "poisson" as const, iterations: 400 };
        const made = instants(new PoissonArrivals(poisson, seed)).length;
        expect(plannedArrivals({ load: poisson, seed, pairing: undefined })).toBe(made);
        expect(made).toBeLessThanOrEqual(400);
      }),
      { numRuns: 40 },
    );
  });
});
