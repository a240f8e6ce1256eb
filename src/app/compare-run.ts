import { withComparison } from "../gate/compared-verdict.ts";
import { compareWithStored } from "../gate/comparison.ts";
import type { GateSettings, Judgement } from "../gate/judgement.ts";
import type { RunSummary } from "../gate/run-summary.ts";
import type { BaselineExclusion } from "../gate/stored-comparison.ts";
import type { StoredRun } from "../gate/stored-run.ts";
import { type JudgedRun, runSummaryOf, unknownSource } from "./run-summary.ts";
import { parseRunSummary } from "./run-summary-file.ts";

/** A stored run as it was found: its file, or why there is none to read. */
export type StoredFile =
  /** What the report calls it: `run 9871`, or a file's name. */
  { readonly origin: string } & (
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
    const parsed = "bytes" in file ? parseRunSummary(file.bytes) : file;
    if ("refused" in parsed) {
      refused.push({ origin, reason: parsed.refused });
      continue;
    }
    const content = contentOf(parsed.summary);
    const twin = seen.get(content);
    if (twin !== undefined) refused.push({ origin, reason: `is the same as ${twin}` });
    else runs.push({ origin, summary: parsed.summary });
    seen.set(content, origin);
  }
  return withComparison(run.judgement, compareWithStored(head, runs, refused), settings);
}

/** What two runs have in common only when they are one. */
function contentOf({ startedAt, scenario, overall, requests }: RunSummary): string {
  return JSON.stringify([startedAt, scenario.hash, overall, requests]);
}
