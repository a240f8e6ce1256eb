// ln 2 in two parts. The upper has 32 significant bits: its product with an exponent is exact.
const LN_2_UPPER = 2977044471 / 2 ** 32;
const LN_2_LOWER = 1.908214929270588e-10;
/** Terms of the series; with |r| ≤ ½ ln 2 the first left out is below 2^−60. */
const SERIES_TERMS = 16;
/** Beyond, the result is 0 or Infinity. */
const EXPONENT_MAX = 1_100;

/**
 * e to the power of x, the same bits on every machine.
 *
 * x = k·ln 2 + r with |r| ≤ ½ ln 2, and e^x = 2^k·(1 + r + r²/2! + …).
 *
 * @returns e^x, relative error below 1e−15 where it is a normal number; NaN for NaN
 * @remarks Uses only + − × ÷, as `ln` does and for the same reason.
 */
export function exp(x: number): number {
  const nearest = Math.floor(x / Math.LN2 + 0.5);
  const power = Math.min(EXPONENT_MAX, Math.max(-EXPONENT_MAX, nearest));
  if (power !== nearest) return x > 0 ? Infinity : x < 0 ? 0 : Number.NaN;
  const rest = x - power * LN_2_UPPER - power * LN_2_LOWER;
  let series = 0;
  for (let term = SERIES_TERMS; term >= 1; term -= 1) series = ((1 + series) * rest) / term;
  let scaled = 1 + series;
  for (let left = power; left > 0; left -= 1) scaled *= 2;
  for (let left = power; left < 0; left += 1) scaled /= 2;
  return scaled;
}
