/** This many samples must lie beyond a percentile for it to be more than chance. */
const SAMPLES_BEYOND = 10;

/**
 * How many samples a percentile needs: p50 20, p90 100, p99 1,000, p99.9 10,000.
 *
 * @param percent 0 < percent < 100
 */
export function samplesNeededFor(percent: number): number {
  // The small part less takes back what 100 − 99.9 is off in binary.
  return Math.ceil((SAMPLES_BEYOND * 100) / (100 - percent) - 1e-6);
}
