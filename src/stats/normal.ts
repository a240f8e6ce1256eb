import { assert } from "../base/assert.ts";
import { exp } from "../base/exp.ts";
import { whereFalling } from "./bisection.ts";

const SQRT_TWO_PI = 2.5066282746310007;

/**
 * P(Z > z) of a standard normal, for 0 ≤ z ≤ 8; absolute error below 1e−15.
 *
 * Φ(z) = ½ + φ(z)·(z + z³/3 + z⁵/(3·5) + …): Marsaglia, Evaluating the Normal Distribution, Journal
 * of Statistical Software 11(4), 2004.
 */
export function normalTail(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 - (exp((-z * z) / 2) / SQRT_TWO_PI) * sum;
}

/** z with P(Z ≤ z) = probability. @param probability ½ ≤ probability ≤ 1 − 1e−9 */
export function normalQuantile(probability: number): number {
  assert(probability >= 0.5 && probability <= 1 - 1e-9, "this normal quantile is not needed");
  return whereFalling(normalTail, { level: 1 - probability, from: 0 });
}
