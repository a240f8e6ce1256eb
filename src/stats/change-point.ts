import { mean } from "./mean.ts";
import { welchTest, type WelchTest } from "./welch.ts";

/** When a step in a series is taken for one. */
export type ChangeRule = {
  /** Values on each side of a change; at least 2, which is what a variance needs. */
  readonly sideMin: number;
  /** Two-sided; a p-value under it is accepted. */
  readonly pMax: number;
  /** A difference of the means up to this matters to nobody; in the values' own unit. */
  readonly marginMin: number;
};

export type ChangePoint = Pick<WelchTest, "t" | "p"> & {
  /** Index of the first value after the change. */
  readonly at: number;
  /** Index of the first value that `before` is the mean of. */
  readonly from: number;
  /** The mean of the values before, back to the change before this one. */
  readonly before: number;
  /** The mean of the values after. */
  readonly after: number;
};

/**
 * The latest place where a series moved to another level for good; undefined when there is none.
 *
 * The split with the largest Welch t (Hawkins, Testing a sequence of observations for a shift in
 * location, JASA 72, 1977, with unequal variances), then again in what comes after it (binary
 * segmentation: Vostrikova, Detecting "disorder" in multidimensional random processes, Soviet
 * Mathematics Doklady 24, 1981). Of several splits that are as good, the latest counts. The p-value
 * is that of one split and not of the largest among many, so `pMax` has to be small.
 *
 * @param values the oldest first
 */
export function latestChangePoint(
  values: readonly number[],
  rule: ChangeRule,
): ChangePoint | undefined {
  let found: ChangePoint | undefined;
  for (let from = 0; ; from = found.at) {
    const next = largestChange(values, from, rule);
    if (next === undefined) break;
    found = next;
  }
  if (found === undefined) return undefined;
  // The largest t may have stood between the last level and a mixture of the two before it.
  const earlier = latestChangePoint(values.slice(0, found.at), rule);
  if (earlier === undefined || earlier.at <= found.from) return found;
  return changeAt(values, { from: earlier.at, at: found.at }, rule) ?? found;
}

type Split = { readonly from: number; readonly at: number };

function largestChange(
  values: readonly number[],
  from: number,
  rule: ChangeRule,
): ChangePoint | undefined {
  let largest: (Split & { readonly t: number }) | undefined;
  for (let at = values.length - rule.sideMin; at >= from + rule.sideMin; at -= 1) {
    const t = Math.abs(welchTest(values.slice(from, at), values.slice(at)).t);
    if (largest === undefined || t > largest.t) largest = { from, at, t };
  }
  return largest === undefined ? undefined : changeAt(values, largest, rule);
}

function changeAt(
  values: readonly number[],
  { from, at }: Split,
  { pMax, marginMin }: ChangeRule,
): ChangePoint | undefined {
  const before = values.slice(from, at);
  const after = values.slice(at);
  const { difference, t, p } = welchTest(before, after);
  if (p >= pMax || Math.abs(difference) <= marginMin) return undefined;
  return { at, from, before: mean(before), after: mean(after), t, p };
}
