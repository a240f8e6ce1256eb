/** More halvings change no double between 2^-10 and 2^10. */
const HALVINGS = 70;

/**
 * Where a falling function of x ≥ 0 comes down to `level`.
 *
 * @param falling decreases to below `level`
 * @param from at least 0; the search doubles its end until it is past the place
 */
export function whereFalling(
  falling: (x: number) => number,
  { level, from }: { readonly level: number; readonly from: number },
): number {
  let low = from;
  let high = from + 1;
  while (falling(high) > level) {
    low = high;
    high *= 2;
  }
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (falling(middle) > level) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
