const SQRT_HALF = Math.sqrt(0.5);
const SQRT_TWO = Math.sqrt(2);

// ln 2 in two parts. The upper has 32 significant bits: its product with an exponent is exact.
const LN_2_UPPER = 2977044471 / 2 ** 32;
const LN_2_LOWER = 1.908214929270588e-10;

/** The first odd denominator the series leaves out: the terms from there on are below 2^−60. */
const SERIES_END = 25;

/**
 * The natural logarithm of a positive number, the same bits on every machine.
 *
 * x = m·2^e with m in [√½, √2); ln x = e·ln 2 + ln m, and with s = (m − 1)/(m + 1),
 * ln m = 2·(s + s³/3 + s⁵/5 + …), where s² < 0.03.
 *
 * @param x finite, > 0
 * @returns ln x, relative error below 1e−15
 * @remarks Uses only + − × ÷, which IEEE 754 rounds exactly; `Math.log` promises no such
 *   thing (ECMA-262 §21.3.2).
 */
export function ln(x: number): number {
  let mantissa = x;
  let exponent = 0;
  // Powers of two are exact, and a number near 1, as all draws are, takes a turn or two.
  for (; mantissa < SQRT_HALF; mantissa *= 2) exponent -= 1;
  for (; mantissa >= SQRT_TWO; mantissa /= 2) exponent += 1;
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let series = 0;
  for (let odd = SERIES_END - 2; odd >= 3; odd -= 2) series = (series + 1 / odd) * square;
  const lnMantissa = 2 * s + 2 * s * series;
  return exponent * LN_2_UPPER + (lnMantissa + exponent * LN_2_LOWER);
}

/**
 * An exponential draw with mean 1 from a uniform one: −ln(1 − unit).
 *
 * @param unit in [0, 1), a multiple of 2^−53, so that 1 − unit is exact
 * @returns in [0, 53·ln 2]
 */
export function exponential(unit: number): number {
  return 0 - ln(1 - unit);
}
