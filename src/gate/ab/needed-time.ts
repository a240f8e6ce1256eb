import type { Nanos } from "../../base/time.ts";
import type { JudgedRatio } from "./judged-ratio.ts";
import type { NeededTime } from "./paired-judgement.ts";
import { SUGGESTED_TIME_MAX } from "./paired-rules.ts";
import type { TimeVerdict } from "./time-row.ts";

/**
 * How long the run would have to be for every figure that kept it undecided: an interval narrows
 * with the root of its units, and rounds grow in number with the time.
 *
 * @param loadNanos of this run
 * @returns undefined: more than is worth it, or nothing is undecided
 */
export function neededTimeOf(
  undecided: readonly TimeVerdict[],
  loadNanos: Nanos,
): NeededTime | undefined {
  let longest: NeededTime | undefined;
  for (const { row, ratio } of undecided) {
    if (ratio === undefined) continue;
    const { half, needed } = shortfallOf(ratio);
    const times = (half / needed) * (half / needed);
    const found = { row, half, needed, loadNanos: Math.round(loadNanos * Math.max(1, times)) };
    if (longest === undefined || found.loadNanos > longest.loadNanos) longest = found;
  }
  return longest !== undefined && longest.loadNanos <= SUGGESTED_TIME_MAX ? longest : undefined;
}

/** Of the decisions that the estimate allows, the one that lacks less. */
function shortfallOf({ estimate, lower, ruledOut, failMargin, passBound }: JudgedRatio) {
  const pass = { half: ruledOut - estimate, needed: passBound - estimate };
  const fail = { half: estimate - lower, needed: estimate - failMargin };
  if (pass.needed <= 0) return fail;
  if (fail.needed <= 0) return pass;
  return pass.half / pass.needed < fail.half / fail.needed ? pass : fail;
}
