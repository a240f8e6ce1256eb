import { mean } from "./mean.ts";

/**
 * How much neighbours of the same series resemble each other: the lag-1 autocorrelation about each
 * series' own mean, over all series together (Box & Jenkins, Time Series Analysis, 2.1.5). About
 * −1/n too low for series of n independent values.
 *
 * @returns between −1 and 1; 0 where nothing varies
 */
export function lagOneAutocorrelation(series: readonly (readonly number[])[]): number {
  let together = 0;
  let alone = 0;
  for (const values of series) {
    const middle = mean(values);
    for (const [at, value] of values.entries()) {
      alone += (value - middle) * (value - middle);
      if (at > 0) together += (value - middle) * (values[at - 1]! - middle);
    }
  }
  return alone === 0 ? 0 : together / alone;
}

/**
 * How much partners resemble each other: the first and the second value of a series, the third and
 * the fourth, and so on, about each series' own mean, over all series together. A last one without a
 * partner is left out.
 *
 * @returns between −1 and 1; 0 where nothing varies
 */
export function partnerCorrelation(series: readonly (readonly number[])[]): number {
  let together = 0;
  let alone = 0;
  for (const values of series) {
    const middle = mean(values);
    for (let at = 0; at + 1 < values.length; at += 2) {
      const one = values[at]! - middle;
      const other = values[at + 1]! - middle;
      alone += (one * one + other * other) / 2;
      together += one * other;
    }
  }
  return alone === 0 ? 0 : together / alone;
}
