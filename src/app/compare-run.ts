import { withComparison } from "../gate/compared-verdict.ts";
import { compareWithStored } from "../gate/comparison.ts";
import type { GateSettings, Judgement } from "../gate/judgement.ts";
import type { RunSource, RunSummary } from "../gate/run-summary.ts";
import type { BaselineExclusion } from "../gate/stored-comparison.ts";
import type { StoredRun } from "../gate/stored-run.ts";
import { trendOf } from "../gate/stored-trend.ts";
import type { Trend } from "../gate/trend.ts";
import { type JudgedRun, runSummaryOf, unknownSource } from "./run-summary.ts";
import { parseRunSummary } from "./run-summary-file.ts";

/** A stored run as it was found: its file, or why there is none to read. */
export type StoredFile = {
  /** What the report calls it: `run 9871`, or a file's name. */
  readonly origin: string;
  /** Its page, where it has one. */
  readonly url?: string;
} & (
  | { readonly bytes: Uint8Array }
  /** As the end of a sentence: "is too old". */
  | { readonly refused: string }
);

/**
 * The verdict on a run beside stored runs. What is stored is hostile until read: a file that is
 * no summary is listed as ruled out, with its reason, and stops nothing.
 */
export function judgeBesideStored(
  run: JudgedRun,
  stored: readonly StoredFile[],
  settings: GateSettings,
): Judgement {
  const runs: StoredRun[] = [];
  const refused: BaselineExclusion[] = [];
  const head = runSummaryOf(run, unknownSource);
  const seen = new Map([[contentOf(head), "this run"]]);
  for (const file of stored) {
    const { origin } = file;
    const found = storedRunOf(file);
    if ("refused" in found) {
      refused.push({ origin, reason: found.refused });
      continue;
    }
    const content = contentOf(found.summary);
    const twin = seen.get(content);
    if (twin !== undefined) refused.push({ origin, reason: `is the same as ${twin}` });
    else runs.push(found);
    seen.set(content, origin);
  }
  const options = { margins: run.scenario.comparison, refused };
  return withComparison(run.judgement, compareWithStored(head, runs, options), settings);
}

/** What a run is shown among. */
export type TrendFiles = {
  /** Stored runs of the branch. */
  readonly history: readonly StoredFile[];
  /** Whether the run is one of the branch too. */
  readonly isOfBranch: boolean;
  readonly pinned: StoredFile | undefined;
};

/**
 * A run among the stored runs of its branch. Of `history`, what is no summary is left out: the
 * comparison has listed it with its reason.
 */
export function trendBesideStored(
  run: JudgedRun,
  source: RunSource,
  { history, isOfBranch, pinned }: TrendFiles,
): Trend {
  const stored = history.map(storedRunOf).filter((each) => "summary" in each);
  return trendOf({
    head: runSummaryOf(run, source),
    stored,
    isOfBranch,
    margins: run.scenario.comparison,
    pinned: pinned === undefined ? undefined : storedRunOf(pinned),
  });
}

function storedRunOf(file: StoredFile): StoredRun | RefusedRun {
  const { origin, url } = file;
  const parsed = "bytes" in file ? parseRunSummary(file.bytes) : file;
  if ("refused" in parsed) return { origin, refused: parsed.refused };
  return { origin, url, summary: parsed.summary };
}

type RefusedRun = { readonly origin: string; readonly refused: string };

/** What two runs have in common only when they are one. */
function contentOf({ startedAt, scenario, overall, requests }: RunSummary): string {
  return JSON.stringify([startedAt, scenario.hash, overall, requests]);
}
