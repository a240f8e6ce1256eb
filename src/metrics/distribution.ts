import { samplesNeededFor } from "../base/sample-size.ts";
import type { Histogram } from "./histogram.ts";
import type { Distribution, PercentileValue } from "./run-metrics.ts";

/** What a report shows unless it is told otherwise. */
export const DEFAULT_PERCENTILES: readonly number[] = [50, 90, 95, 99, 99.9];

export function distributionOf(histogram: Histogram, percentiles: readonly number[]): Distribution {
  const { count } = histogram;
  const some = count > 0;
  return {
    count,
    minNanos: some ? histogram.min : undefined,
    medianNanos: some ? histogram.valueAt(50) : undefined,
    meanNanos: some ? Math.round(histogram.mean()) : undefined,
    maxNanos: some ? histogram.max : undefined,
    percentiles: percentiles.map((percent) => percentileOf(histogram, percent)),
    histogram: histogram.toData(),
  };
}

export function percentileOf(histogram: Histogram, percent: number): PercentileValue {
  const { count } = histogram;
  const samplesNeeded = samplesNeededFor(percent);
  const nanos = count > 0 ? histogram.valueAt(percent) : undefined;
  return { percent, nanos, eligible: count >= samplesNeeded, samplesNeeded };
}
