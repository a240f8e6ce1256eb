import fc from "fast-check";
import { build } from "hdr-histogram-js";
import { describe, expect, it } from "vitest";
import { InvariantError } from "../../../src/base/errors.ts";
import { bucketLow, bucketWidth } from "../../../src/base/log-buckets.ts";
import { Histogram } from "../../../src/metrics/histogram.ts";

const percents = [0, 1, 25, 50, 75, 90, 95, 99, 99.9, 100];
const nanos = fc.oneof(
  fc.nat(5_000),
  fc.nat(2 ** 31 - 1),
  fc.integer({ min: 0, max: 2 ** 47 - 1 }),
);

describe("a histogram", () => {
  it("is within 0.1 % of the sorted samples at every percentile", () => {
    fc.assert(
      fc.property(fc.array(nanos, { minLength: 1, maxLength: 300 }), (values) => {
        const histogram = histogramOf(values);
        const sorted = values.toSorted((a, b) => a - b);
        for (const percent of percents) {
          const exact = sorted[Math.max(1, Math.ceil((percent * values.length) / 100)) - 1]!;
          expect(Math.abs(histogram.valueAt(percent) - exact)).toBeLessThanOrEqual(exact / 1024);
        }
      }),
    );
  });

  it("knows count, minimum, maximum and sum exactly", () => {
    const values = [2 ** 46, 2 ** 46, 7, 0, 123_456_789_012_345, 2 ** 46];
    const histogram = histogramOf(values);
    expect([histogram.count, histogram.min, histogram.max]).toEqual([6, 0, 123_456_789_012_345]);
    expect(histogram.mean()).toBe(values.reduce((sum, value) => sum + value, 0) / 6);
  });

  it("keeps a sum beyond 2^53 exact", () => {
    const histogram = new Histogram();
    for (let i = 0; i < 1_000; i += 1) histogram.record(2 ** 46 + 1);
    expect(histogram.mean()).toBe(2 ** 46 + 1);
  });

  it("merges to what one histogram of all samples would be", () => {
    fc.assert(
      fc.property(fc.array(nanos), fc.array(nanos), (left, right) => {
        const merged = histogramOf(left);
        merged.add(histogramOf(right));
        const whole = histogramOf([...left, ...right]);
        expect(merged.toData()).toEqual(whole.toData());
        expect([merged.count, merged.min, merged.max]).toEqual([whole.count, whole.min, whole.max]);
        expect(merged.mean()).toEqual(whole.mean());
      }),
    );
  });

  it("agrees with HdrHistogram within the precision of both", () => {
    const reference = build({ highestTrackableValue: 2 ** 47, numberOfSignificantValueDigits: 3 });
    const histogram = new Histogram();
    for (let i = 1, value = 1; i <= 20_000; i += 1) {
      value = (value * 48_271) % 2_147_483_647;
      reference.recordValue(value);
      histogram.record(value);
    }
    for (const percent of [50, 90, 99, 99.9]) {
      const expected = reference.getValueAtPercentile(percent);
      expect(Math.abs(histogram.valueAt(percent) / expected - 1)).toBeLessThan(0.002);
    }
  });

  it("takes p99.9 of 1,000 samples as the 999th, whatever floating point says", () => {
    const histogram = histogramOf(Array.from({ length: 1_000 }, (_, i) => i + 1));
    expect(histogram.valueAt(99.9)).toBe(999);
  });

  it("is empty again after clear", () => {
    const histogram = histogramOf([5, 5_000_000]);
    histogram.clear();
    expect(histogram.toData()).toEqual(new Histogram().toData());
    expect(histogram.valueAt(50)).toBeNaN();
  });

  it("counts a value of 39 hours and more at the top, with its own maximum", () => {
    const histogram = histogramOf([2 ** 50]);
    expect(histogram.max).toBe(2 ** 50);
    expect(histogram.toData().counts).toEqual([1]);
  });

  it("refuses a negative value", () => {
    expect(() => new Histogram().record(-1)).toThrow(InvariantError);
    expect(() => new Histogram().record(Number.NaN)).toThrow(InvariantError);
  });

  it("puts each value into the bucket that says it holds it", () => {
    fc.assert(
      fc.property(nanos, (value) => {
        const [index] = histogramOf([value]).toData().indexes;
        expect(value).toBeGreaterThanOrEqual(bucketLow(index!));
        expect(value).toBeLessThan(bucketLow(index!) + bucketWidth(index!));
      }),
    );
  });
});

function histogramOf(values: readonly number[]): Histogram {
  const histogram = new Histogram();
  for (const value of values) histogram.record(value);
  return histogram;
}
