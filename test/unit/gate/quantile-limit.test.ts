import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NANOS_PER_SECOND as second } from "../../../src/base/time.ts";
import { type QuantileLimit, quantileDecision } from "../../../src/gate/quantile-limit.ts";
import { blockAt } from "./stored-runs.ts";

const p95 = 16e6;

/** A block of 400 exchanges for each factor, a second each. */
function decided(factors: readonly number[], different: Partial<QuantileLimit> = {}) {
  const blocks = factors.map((factor) => blockAt(factor).buckets);
  const limit = { share: 0.95, limit: p95, limits: 1, compare: "interval", ...different } as const;
  return quantileDecision({ blockNanos: second, blocks }, limit);
}

/** A minute in which times differ by as much from five seconds to the next. */
const minute = (factor: number, spread: number) =>
  Array.from(
    { length: 60 },
    (_, at) => factor * (1 + spread * (((Math.floor(at / 5) * 5) % 13) / 6 - 1)),
  );

describe("a limit on a percentile", () => {
  it("is kept by a run that is not over it", () => {
    const { decision, interval, batches, estimate } = decided(minute(0.8, 0.2));
    expect([decision, batches]).toEqual(["pass", 12]);
    expect(interval!.lower).toBeLessThan(estimate);
    expect(interval!.upper).toBeGreaterThan(estimate);
  });

  it("is broken by a run that is over it beyond its own noise", () => {
    expect(decided(minute(1.3, 0.02)).decision).toBe("fail");
  });

  it("is neither by one that is over it by less than that", () => {
    const uneven = minute(1, 0.4);
    const limit = decided(uneven).estimate * 0.98;
    expect(decided(uneven, { limit }).decision).toBe("inconclusive");
    expect(decided(uneven, { limit, compare: "point" }).decision).toBe("fail");
  });

  it("is judged with wider bounds when it is one of many", () => {
    const [one, many] = [1, 10].map((limits) => decided(minute(1, 0.3), { limits }).interval!);
    expect(many!.lower).toBeLessThan(one!.lower);
    expect(many!.upper).toBeGreaterThan(one!.upper);
  });

  it("of a short run has shorter blocks, and of a shorter one no interval", () => {
    expect(decided(minute(1, 0.1).slice(0, 13)).batches).toBe(6);
    const short = decided(minute(1.2, 0.1).slice(0, 4));
    expect(short).toMatchObject({ interval: undefined, decision: "inconclusive" });
    expect(decided(minute(1.2, 0.1).slice(0, 4), { compare: "point" }).decision).toBe("fail");
  });

  it("needs samples that reach the percentile, and says when they hardly do", () => {
    const tail = { share: 0.999, limit: 1e9 };
    expect(decided(minute(1, 0.1).slice(0, 11), tail)).toMatchObject({
      decision: "too_few_samples",
      samples: 4_400,
      samplesNeeded: 4_603,
    });
    expect(decided(minute(1, 0.1), tail)).toMatchObject({ decision: "pass", weak: true });
    expect(decided(minute(1, 0.1)).weak).toBe(false);
    expect(decided([]).decision).toBe("too_few_samples");
  });

  it("is never broken more easily by a higher one", () => {
    const order = { fail: 0, inconclusive: 1, pass: 2, too_few_samples: 3 };
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), (factor) => {
        const run = minute(1, 0.3);
        const at = (limit: number) => order[decided(run, { limit }).decision];
        expect(at(p95 * factor * 1.1)).toBeGreaterThanOrEqual(at(p95 * factor));
      }),
    );
  });
});
