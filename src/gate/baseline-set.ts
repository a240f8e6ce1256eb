import { exp } from "../base/exp.ts";
import { ln } from "../base/ln.ts";
import { unixNanos } from "../base/utc-time.ts";
import { latestChangePoint } from "../stats/change-point.ts";
import {
  BASELINE_AGE_DAYS_MAX,
  BASELINES_MAX,
  changeRuleOf,
  SAME_MACHINE_MIN,
  timeRules,
} from "./comparison-rules.ts";
import type { RunSummary } from "./run-summary.ts";
import type { BaselineExclusion } from "./stored-comparison.ts";
import { typicalPercentile } from "./typical-second.ts";
import { formatShare } from "./wording.ts";

const NANOS_PER_DAY = 86_400_000_000_000n;

/** A stored run and what the caller calls it: `run 9871`, or a file's name. */
export type StoredRun = { readonly origin: string; readonly summary: RunSummary };

export type BaselineSet = {
  /** The newest first. */
  readonly baselines: readonly StoredRun[];
  readonly exclusions: readonly BaselineExclusion[];
};

/** Which stored runs a run is compared with, and why not with the others (STATS 2.3). */
export function baselineSetOf(head: RunSummary, stored: readonly StoredRun[]): BaselineSet {
  const exclusions: BaselineExclusion[] = [];
  const keep = (runs: readonly StoredRun[], whyNot: (run: StoredRun) => string | undefined) =>
    runs.filter((run) => {
      const reason = whyNot(run);
      if (reason !== undefined) exclusions.push({ origin: run.origin, reason });
      return reason === undefined;
    });
  const fitting = keep(stored, ({ summary }) => mismatchOf(summary, head)).toSorted(newestFirst);
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
  const change = latestChange(newest);
  const baselines = keep(newest, (run) =>
    change !== undefined && newest.indexOf(run) >= change.newer ? change.words : undefined,
  );
  return { baselines, exclusions };
}

export function isSameMachine(one: RunSummary, other: RunSummary): boolean {
  const { cpuModel, cpus } = one.environment;
  return cpuModel === other.environment.cpuModel && cpus === other.environment.cpus;
}

function mismatchOf(summary: RunSummary, head: RunSummary): string | undefined {
  if (summary.scenario.hash !== head.scenario.hash) return "has another load, or other requests";
  if (summary.world !== head.world) return `took place in the ${summary.world} world`;
  if (summary.verdict === "invalid") return `is invalid (${summary.brokenRules.join(", ")})`;
  if (summary.limitedRules.length > 0) return "was limited by the generator, not by the target";
  if (summary.blockNanos !== head.blockNanos) return "is cut into blocks of another length";
  const before = startOf(summary);
  const now = startOf(head);
  const isOld =
    before !== undefined &&
    now !== undefined &&
    now - before > BigInt(BASELINE_AGE_DAYS_MAX) * NANOS_PER_DAY;
  return isOld ? `is older than ${BASELINE_AGE_DAYS_MAX} days` : undefined;
}

function startOf({ startedAt }: RunSummary): bigint | undefined {
  return startedAt === null ? undefined : unixNanos(startedAt);
}

/** Runs without a start keep their order, after the others. */
function newestFirst(a: StoredRun, b: StoredRun): number {
  const ofA = startOf(a.summary) ?? 0n;
  const ofB = startOf(b.summary) ?? 0n;
  return ofA === ofB ? 0 : ofA > ofB ? -1 : 1;
}

type Change = {
  /** So many runs are newer than the change. */
  readonly newer: number;
  /** What is said of an older run. */
  readonly words: string;
};

/** The newest place where the stored runs themselves became faster or slower for good. */
function latestChange(newest: readonly StoredRun[]): Change | undefined {
  const levels: number[] = [];
  for (const { summary } of newest.toReversed()) {
    const reading = typicalPercentile(summary.overall, timeRules.p50.share);
    // A run that p50 cannot be read from says nothing about where it changed.
    if (!("typical" in reading)) return undefined;
    levels.push(reading.typical.level);
  }
  const found = latestChangePoint(levels, changeRuleOf(ln(1 + timeRules.p50.failMargin)));
  if (found === undefined) return undefined;
  const size = formatShare(Math.abs(exp(found.after - found.before) - 1));
  const direction = found.after > found.before ? "slower" : "faster";
  const newer = levels.length - found.at;
  const since = newest[newer - 1]!.origin;
  return { newer, words: `is of before ${since}, from which on p50 is ${size} ${direction}` };
}
