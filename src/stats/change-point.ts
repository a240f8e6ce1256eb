import { welchTest, type WelchTest } from "./welch.ts";

/** `at` values come before the step; `difference` is what those after it are larger by. */
export type Step = WelchTest & { readonly at: number };

/**
 * The place where a sequence most looks as if its mean had changed once: the largest Welch t of
 * all ways to cut it in two. Its p is of that one cut; the largest of many is smaller by chance too.
 *
 * @param sideMin values on each side, at least 2
 * @returns undefined when there are fewer than 2 · sideMin values
 */
export function largestStep(values: readonly number[], sideMin: number): Step | undefined {
  let largest: Step | undefined;
  for (let at = sideMin; at <= values.length - sideMin; at += 1) {
    const test = welchTest(values.slice(0, at), values.slice(at));
    if (largest === undefined || Math.abs(test.t) > Math.abs(largest.t)) largest = { at, ...test };
  }
  return largest;
}
