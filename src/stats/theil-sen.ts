import { median } from "./median.ts";
import type { Bounds } from "./proportion.ts";

export type Slope = { readonly slope: number } & Bounds;

/**
 * The slope that several series have in common, per step of a series: the median slope of all pairs
 * of values of the same series, and its bounds from the normal approximation of Kendall's S.
 *
 * Sen, Estimates of the regression coefficient based on Kendall's tau, JASA 63, 1968; over several
 * series Hirsch, Slack & Smith, Techniques of trend analysis for monthly water quality data, Water
 * Resources Research 18, 1982.
 *
 * @param z the normal quantile of one bound's confidence
 * @returns infinite bounds where there are too few values; NaN without two values in one series
 */
export function theilSenSlope(series: readonly (readonly number[])[], z: number): Slope {
  const slopes: number[] = [];
  let variance = 0;
  for (const values of series) {
    const n = values.length;
    variance += (n * (n - 1) * (2 * n + 5)) / 18;
    for (let i = 0; i < n; i += 1) {
      for (let j = i + 1; j < n; j += 1) slopes.push((values[j]! - values[i]!) / (j - i));
    }
  }
  slopes.sort((a, b) => a - b);
  // The larger of the whole numbers around it: the interval is then rather too wide.
  const span = Math.ceil(z * Math.sqrt(variance));
  const below = Math.floor((slopes.length - span) / 2);
  return {
    slope: median(slopes),
    lower: slopes[below - 1] ?? -Infinity,
    upper: slopes[slopes.length - below] ?? Infinity,
  };
}
