import { exp } from "../base/exp.ts";
import { ln } from "../base/ln.ts";
import { latestChangePoint } from "../stats/change-point.ts";
import {
  BASELINE_AGE_DAYS_MAX,
  BASELINES_MAX,
  changeRuleOf,
  SAME_MACHINE_MIN,
  timeRules,
} from "./comparison-rules.ts";
import type { MarginRule } from "../scenario/scenario.ts";
import type { RunSummary } from "./run-summary.ts";
import type { BaselineExclusion } from "./stored-comparison.ts";
import { isSameMachine, mismatchOf, newestFirst, startOf, type StoredRun } from "./stored-run.ts";
import { typicalPercentile } from "./typical-second.ts";
import { formatShare } from "./wording.ts";

const NANOS_PER_DAY = 86_400_000_000_000n;

export type BaselineSet = {
  /** The newest first. */
  readonly baselines: readonly StoredRun[];
  readonly exclusions: readonly BaselineExclusion[];
};

/**
 * Which stored runs a run is compared with, and why not with the others (STATS 2.3).
 *
 * @param margin of p50: stored runs of before a change beyond it are of other code
 */
export function baselineSetOf(
  head: RunSummary,
  stored: readonly StoredRun[],
  margin: MarginRule,
): BaselineSet {
  const exclusions: BaselineExclusion[] = [];
  const keep = (runs: readonly StoredRun[], whyNot: (run: StoredRun) => string | undefined) =>
    runs.filter((run) => {
      const reason = whyNot(run);
      if (reason !== undefined) exclusions.push({ origin: run.origin, reason });
      return reason === undefined;
    });
  const fitting = keep(
    stored,
    ({ summary }) => mismatchOf(summary, head) ?? oldAge(summary, head),
  ).toSorted(newestFirst);
  const same = fitting.filter(({ summary }) => isSameMachine(summary, head));
  const isEnough = same.length >= SAME_MACHINE_MIN;
  const preferred = keep(fitting, (run) =>
    isEnough && !same.includes(run)
      ? `is of another machine, and ${same.length} are of this one's kind`
      : undefined,
  );
  const newest = keep(preferred, (run) =>
    preferred.indexOf(run) >= BASELINES_MAX
      ? `is older than the ${BASELINES_MAX} newest`
      : undefined,
  );
  const change = latestChange(newest, margin);
  const baselines = keep(newest, (run) =>
    change !== undefined && newest.indexOf(run) >= change.newer ? change.words : undefined,
  );
  return { baselines, exclusions };
}

/** @returns why it is too old to be compared with `head`, as the end of a sentence */
function oldAge(summary: RunSummary, head: RunSummary): string | undefined {
  const before = startOf(summary);
  const now = startOf(head);
  const isOld =
    before !== undefined &&
    now !== undefined &&
    now - before > BigInt(BASELINE_AGE_DAYS_MAX) * NANOS_PER_DAY;
  return isOld ? `is older than ${BASELINE_AGE_DAYS_MAX} days` : undefined;
}

type Change = {
  /** So many runs are newer than the change. */
  readonly newer: number;
  /** What is said of an older run. */
  readonly words: string;
};

/** The newest place where the stored runs themselves became faster or slower for good. */
function latestChange(
  newest: readonly StoredRun[],
  { failMargin }: MarginRule,
): Change | undefined {
  const levels: number[] = [];
  for (const { summary } of newest.toReversed()) {
    const reading = typicalPercentile(summary.overall, timeRules.p50.share);
    // A run that p50 cannot be read from says nothing about where it changed.
    if (!("typical" in reading)) return undefined;
    levels.push(reading.typical.level);
  }
  const found = latestChangePoint(levels, changeRuleOf(ln(1 + failMargin)));
  if (found === undefined) return undefined;
  const size = formatShare(Math.abs(exp(found.after - found.before) - 1));
  const direction = found.after > found.before ? "slower" : "faster";
  const newer = levels.length - found.at;
  const since = newest[newer - 1]!.origin;
  return { newer, words: `is of before ${since}, from which on p50 is ${size} ${direction}` };
}
