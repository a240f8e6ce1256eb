import { assert } from "../base/assert.ts";
import type { Bounds } from "./proportion.ts";

/**
 * P(T⁺ ≤ k), k = 0 … n(n+1)/2, of Wilcoxon's signed-rank statistic when the signs of n different
 * values are fair coins: exact, by adding one rank after the other (Wilcoxon, Individual
 * comparisons by ranking methods, Biometrics Bulletin 1, 1945; the recursion is that of Hollander &
 * Wolfe, Nonparametric Statistical Methods, 3.1).
 *
 * @param n at least 1; time and space are n³ / 2 and n² / 2
 */
export function signedRankCdf(n: number): Float64Array {
  const ranks = (n * (n + 1)) / 2;
  const chance = new Float64Array(ranks + 1);
  chance[0] = 1;
  for (let rank = 1, reached = 0; rank <= n; rank += 1) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum -= 1) {
      const without = chance[sum]!;
      const withRank = sum >= rank ? chance[sum - rank]! : 0;
      chance[sum] = (without + withRank) / 2;
    }
  }
  for (let sum = 1; sum <= ranks; sum += 1) chance[sum]! += chance[sum - 1]!;
  return chance;
}

/** The fewest values for which bounds at `alpha` are finite: 2^−n ≤ alpha. */
export function signedRankValuesMin(alpha: number): number {
  let n = 1;
  for (let smallest = 0.5; smallest > alpha; smallest /= 2) n += 1;
  return n;
}

/**
 * Where the middle of a symmetric distribution lies: the Hodges–Lehmann estimate, the median of
 * all Walsh averages (x_i + x_j) / 2, i ≤ j, and its exact bounds from the signed-rank test
 * (Hodges & Lehmann, Annals of Mathematical Statistics 34, 1963; Tukey's inversion, Hollander &
 * Wolfe 3.2 and 3.3). Neither follows a few wild values.
 */
export class SignedRankShift {
  readonly estimate: number;
  readonly #walsh: Float64Array;
  readonly #cdf: Float64Array;

  /** @param values at least one */
  constructor(values: readonly number[]) {
    const n = values.length;
    assert(n > 0, "there is no middle of nothing");
    const walsh = new Float64Array((n * (n + 1)) / 2);
    let at = 0;
    for (let i = 0; i < n; i += 1) {
      for (let j = i; j < n; j += 1) {
        walsh[at] = (values[i]! + values[j]!) / 2;
        at += 1;
      }
    }
    this.#walsh = walsh.toSorted();
    this.#cdf = signedRankCdf(n);
    const upper = this.#walsh.length >> 1;
    const lower = this.#walsh.length % 2 === 1 ? upper : upper - 1;
    this.estimate = (this.#walsh[lower]! + this.#walsh[upper]!) / 2;
  }

  /**
   * Bounds, each of which the middle is beyond with a chance of at most `alpha`.
   *
   * @param alpha 0 < alpha < ½
   * @returns infinite where there are fewer than `signedRankValuesMin(alpha)` values
   */
  bounds(alpha: number): Bounds {
    if (this.#cdf[0]! > alpha) return { lower: -Infinity, upper: Infinity };
    let k = 0;
    while (this.#cdf[k + 1]! <= alpha) k += 1;
    return { lower: this.#walsh[k]!, upper: this.#walsh[this.#walsh.length - 1 - k]! };
  }
}
