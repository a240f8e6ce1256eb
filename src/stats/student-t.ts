import { assert } from "../base/assert.ts";
import { whereFalling } from "./bisection.ts";

const TWO_OVER_PI = 0.6366197723675814;
/** Each halves the angle: the series then has x ≤ 1/8. */
const ANGLE_HALVINGS = 3;
/** The first odd denominator the series leaves out; the terms from there on are below 2^−60. */
const SERIES_END = 23;

/**
 * P(T > t) of Student's t with whole degrees of freedom: a finite sum (Abramowitz & Stegun,
 * Handbook of Mathematical Functions, 26.7.3 and 26.7.4). Absolute error below 1e−14.
 *
 * @param t ≥ 0
 * @param degrees a whole number ≥ 1
 */
export function tTail(t: number, degrees: number): number {
  assert(t >= 0 && Number.isInteger(degrees) && degrees >= 1, "t has no such tail");
  const cosSquare = degrees / (degrees + t * t);
  const sine = t / Math.sqrt(degrees + t * t);
  const isEven = degrees % 2 === 0;
  let term = isEven ? 1 : Math.sqrt(cosSquare);
  let sum = degrees === 1 ? 0 : term;
  for (let k = isEven ? 2 : 3; k <= degrees - 2; k += 2) {
    term *= ((k - 1) / k) * cosSquare;
    sum += term;
  }
  const within = isEven
    ? sine * sum
    : TWO_OVER_PI * (arcTangent(t / Math.sqrt(degrees)) + sine * sum);
  return (1 - within) / 2;
}

/**
 * t with P(T ≤ t) = probability.
 *
 * @param probability ½ ≤ probability ≤ 1 − 1e−9
 * @param degrees a whole number ≥ 1
 */
export function tQuantile(probability: number, degrees: number): number {
  assert(probability >= 0.5 && probability <= 1 - 1e-9, "this t quantile is not needed");
  return whereFalling((t) => tTail(t, degrees), { level: 1 - probability, from: 0 });
}

/** In + − × ÷ √, which are equal on every machine; `Math.atan` need not be. @param x ≥ 0 */
function arcTangent(x: number): number {
  let small = x;
  for (let i = 0; i < ANGLE_HALVINGS; i += 1) small /= 1 + Math.sqrt(1 + small * small);
  const square = small * small;
  let series = 0;
  for (let odd = SERIES_END - 2; odd >= 3; odd -= 2) series = (1 / odd - series) * square;
  return 2 ** ANGLE_HALVINGS * (small - small * series);
}
