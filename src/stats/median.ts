/** 1 / Φ⁻¹(3/4): makes the median absolute deviation estimate a normal's standard deviation. */
const MAD_TO_SD = 1.4826;

/** The middle value, or the mean of the two middle ones; NaN when empty. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle]!;
  return sorted.length === 0 ? Number.NaN : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * A robust standard deviation: 1.4826 · median |x − median(x)| (Hampel 1974). Half of the values
 * may be arbitrarily wild without moving it far. NaN when empty.
 */
export function medianSpread(values: readonly number[]): number {
  const middle = median(values);
  return MAD_TO_SD * median(values.map((value) => Math.abs(value - middle)));
}
