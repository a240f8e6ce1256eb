/** U+2581 … U+2588, from one eighth of a line's height to all of it. */
const bars = "▁▂▃▄▅▆▇█";
/**
 * Of the largest value: what the line's height stands for at least. Values that differ by less than
 * runs of one code do look flat.
 */
const SPAN_MIN = 0.2;

/**
 * Values as a line of bars, one for each, the lowest value at the bottom.
 *
 * @param values at least 0
 */
export function sparkline(values: readonly number[]): string {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = Math.max(high - low, SPAN_MIN * high);
  return values
    .map((value) => {
      const height = span === 0 ? 0 : (value - low) / span;
      return bars[Math.min(bars.length - 1, Math.floor(height * bars.length))]!;
    })
    .join("");
}
