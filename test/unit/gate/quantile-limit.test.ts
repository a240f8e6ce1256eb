import { describe, expect, it } from "vitest";
import { NANOS_PER_SECOND as second } from "../../../src/base/time.ts";
import { ln } from "../../../src/base/ln.ts";
import { Philox } from "../../../src/base/philox.ts";
import { quantileInterval } from "../../../src/gate/quantile-limit.ts";
import { bucketsOf } from "../stats/bucket-lists.ts";
import { blockAt } from "./stored-runs.ts";

const p95 = 16e6;

/** A block of 400 exchanges for each factor, a second each. */
function intervalOf(
  factors: readonly number[],
  different: { alpha?: number; limit?: number } = {},
) {
  const blocks = factors.map((factor) => blockAt(factor).buckets);
  const asked = { share: 0.95, limit: p95, alpha: 0.05, ...different };
  return quantileInterval({ blockNanos: second, blocks }, asked);
}

/** Seconds in which times differ by as much from five seconds to the next. */
const seconds = (count: number, spread: number, factor = 1) =>
  Array.from(
    { length: count },
    (_, at) => factor * (1 + spread * (((Math.floor(at / 5) * 5) % 13) / 6 - 1)),
  );

describe("the interval of a run's percentile", () => {
  it("is as wide as the run's own five seconds differ", () => {
    const [even, uneven] = [0.02, 0.3].map((spread) => intervalOf(seconds(60, spread))!);
    expect(even!.lower).toBeLessThan(even!.upper);
    expect(uneven!.upper - uneven!.lower).toBeGreaterThan(1.5 * (even!.upper - even!.lower));
  });

  it("is wider when it is one of many", () => {
    const [one, ofTen] = [0.05, 0.005].map((alpha) => intervalOf(seconds(60, 0.3), { alpha })!);
    expect(ofTen!.lower).toBeLessThan(one!.lower);
    expect(ofTen!.upper).toBeGreaterThan(one!.upper);
  });

  it("is there from six seconds on that have something in them", () => {
    expect(intervalOf(seconds(6, 0.1))).toBeDefined();
    expect(intervalOf(seconds(5, 0.1))).toBeUndefined();
    expect(intervalOf([])).toBeUndefined();
    const blocks = [...seconds(5, 0.1).map((factor) => blockAt(factor).buckets), []];
    const asked = { share: 0.95, limit: p95, alpha: 0.05 };
    expect(quantileInterval({ blockNanos: second, blocks }, asked)).toBeUndefined();
  });

  it("begins above the true percentile in one of twenty runs, also with ten samples beyond", () => {
    const draws = new Philox(7, 1);
    const runs = 400;
    const truth = -ln(0.01) * 1e7;
    let above = 0;
    for (let run = 0; run < runs; run += 1) {
      const blocks = Array.from({ length: 20 }, (_, block) =>
        bucketsOf(
          Array.from({ length: 50 }, (_value, i) =>
            Math.round(-ln(1 - draws.unit(run, block, i)) * 1e7),
          ),
        ),
      );
      const asked = { share: 0.99, limit: truth, alpha: 0.05 };
      if (quantileInterval({ blockNanos: second, blocks }, asked)!.lower > truth) above += 1;
    }
    expect(above / runs).toBeGreaterThan(0.02);
    expect(above / runs).toBeLessThan(0.09);
  });

  it("says by how much it is too wide for a limit", () => {
    const run = seconds(60, 0.4);
    const { lower } = intervalOf(run)!;
    const [beyond, within] = [0.95, 1.05].map(
      (factor) => intervalOf(run, { limit: lower * factor })!.halvesToLimit,
    );
    expect(beyond).toBeLessThan(1);
    expect(within).toBeGreaterThan(1);
  });
});
