import { mean, variance } from "./mean.ts";
import { tTail } from "./student-t.ts";

export type WelchTest = {
  /** mean of b − mean of a. */
  readonly difference: number;
  /** Signed as the difference; infinite when neither sample varies. */
  readonly t: number;
  /** Two-sided, that the means are equal. */
  readonly p: number;
};

/**
 * Whether two samples of unequal variances have one mean (Welch, The generalization of 'Student's'
 * problem, Biometrika 34, 1947), with the degrees of freedom rounded down: p errs to the high side.
 *
 * @param a at least two values, as has b
 */
export function welchTest(a: readonly number[], b: readonly number[]): WelchTest {
  const difference = mean(b) - mean(a);
  const errorA = variance(a) / a.length;
  const errorB = variance(b) / b.length;
  const error = errorA + errorB;
  if (error === 0) {
    return difference === 0
      ? { difference, t: 0, p: 1 }
      : { difference, t: difference * Infinity, p: 0 };
  }
  const t = difference / Math.sqrt(error);
  // Of shares of the error, as the square of a tiny error would be 0.
  const ofA = errorA / error;
  const ofB = errorB / error;
  const degrees = 1 / ((ofA * ofA) / (a.length - 1) + (ofB * ofB) / (b.length - 1));
  return { difference, t, p: 2 * tTail(Math.abs(t), Math.max(1, Math.floor(degrees))) };
}
