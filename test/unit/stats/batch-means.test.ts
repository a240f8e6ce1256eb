import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Philox } from "../../../src/base/philox.ts";
import { batchedQuantile } from "../../../src/stats/batch-means.ts";
import { bucketShareAbove } from "../../../src/stats/bucket-quantile.ts";
import { bucketsOf } from "./bucket-lists.ts";

const draws = new Philox(11, 7);

/** Twelve blocks of 500 values; `level` is what all values of a block have in common. */
function blocksOf(run: number, level: (block: number) => number) {
  return Array.from({ length: 12 }, (_, block) =>
    bucketsOf(
      Array.from({ length: 500 }, (_value, i) =>
        Math.round(1e7 * level(block) * (1 + draws.unit(run, block, i))),
      ),
    ),
  );
}

describe("a quantile with bounds from batch means", () => {
  it("misses the true one about as often as it says", () => {
    let missed = 0;
    for (let run = 0; run < 300; run += 1) {
      const { lower, upper } = batchedQuantile(
        blocksOf(run, () => 1),
        { share: 0.5, alpha: 0.05 },
      );
      if (lower > 1.5e7 || upper < 1.5e7) missed += 1;
    }
    expect(missed / 300).toBeGreaterThan(0.05);
    expect(missed / 300).toBeLessThan(0.16);
  });

  it("is wider where blocks differ as such, which order statistics do not see", () => {
    const width = ({ lower, upper }: { lower: number; upper: number }) => upper - lower;
    const options = { share: 0.5, alpha: 0.05 };
    const even = batchedQuantile(
      blocksOf(1, () => 1),
      options,
    );
    const uneven = batchedQuantile(
      blocksOf(1, (block) => (block % 2 === 0 ? 1 : 1.2)),
      options,
    );
    expect(width(uneven)).toBeGreaterThan(5 * width(even));
  });

  it("takes a block of few values for what it is", () => {
    const options = { share: 0.95, alpha: 0.05 };
    const whole = blocksOf(1, () => 1);
    const short = bucketsOf([1.99e7, 1.99e7]);
    const { lower, upper } = batchedQuantile(whole, options);
    const broken = batchedQuantile([...whole, short], options);
    expect(broken.upper - broken.lower).toBeLessThan(1.5 * (upper - lower));
    expect(broken.half).toBeGreaterThan(0);
  });

  it("holds its estimate, and widens with confidence", () => {
    const options = fc.record({ share: fc.constantFrom(0.5, 0.95, 0.99), run: fc.nat(50) });
    fc.assert(
      fc.property(options, ({ share, run }) => {
        const blocks = blocksOf(run, (block) => 1 + block / 20);
        const narrow = batchedQuantile(blocks, { share, alpha: 0.1 });
        const wide = batchedQuantile(blocks, { share, alpha: 0.01 });
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(narrow.lower).toBeLessThanOrEqual(narrow.estimate);
        expect(narrow.estimate).toBeLessThanOrEqual(narrow.upper);
        expect(narrow.upper).toBeLessThanOrEqual(wide.upper);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the share of values above a limit", () => {
  it("is all below the smallest, none above the largest, and what was counted in between", () => {
    const buckets = bucketsOf([2_000, 4_000, 8_000, 16_000]);
    expect([1_000, 3_000, 10_000, 20_000].map((at) => bucketShareAbove(buckets, at))).toEqual([
      1, 0.75, 0.25, 0,
    ]);
  });

  it("of nothing is not a number", () => {
    expect(bucketShareAbove([], 1)).toBeNaN();
  });
});
