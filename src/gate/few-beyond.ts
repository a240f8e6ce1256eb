import type { Assertion } from "../scenario/scenario.ts";
import type { AssertionRow } from "./judgement.ts";
import { formatCount } from "./wording.ts";

/** Samples beyond a percentile, below which its interval knows little of the tail. */
const SAMPLES_BEYOND_STRONG = 50;
/** Assertions that a sentence names. */
const NAMED_MAX = 3;

/**
 * What to know of percentiles that gate and stand on few samples beyond them. They are judged: a
 * limit that nothing holds a change to would be worse than one that a few samples do.
 *
 * @param rows one for each assertion
 */
export function fewBeyondNote(
  assertions: readonly Assertion[],
  rows: readonly AssertionRow[],
): string | undefined {
  const few = rows.flatMap(({ level, text, status, samples }, index) => {
    const { statistic } = assertions[index]!;
    if (level !== "error" || status === "no_data" || status === "too_few_samples") return [];
    if (statistic.kind !== "percentile") return [];
    // A hair more than the product, which is off by a hair in binary.
    const beyond = Math.floor((samples * (100 - statistic.percent)) / 100 + 1e-6);
    return beyond < SAMPLES_BEYOND_STRONG ? [`${text} (${formatCount(beyond)})`] : [];
  });
  if (few.length === 0) return undefined;
  const more = few.length > NAMED_MAX ? ` and ${formatCount(few.length - NAMED_MAX)} more` : "";
  const named = few.slice(0, NAMED_MAX).join(", ");
  return `Fewer than ${SAMPLES_BEYOND_STRONG} samples lie beyond the percentile of ${named}${more}: a longer run would know more of the tail.`;
}
