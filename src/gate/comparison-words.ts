import { OTHER_MACHINE_SPREAD } from "./comparison-rules.ts";
import type { RunSummary } from "./run-summary.ts";
import type { ComparisonRow, ComparisonStatus } from "./stored-comparison.ts";
import { isSameMachine, type StoredRun } from "./stored-run.ts";
import { formatCount, formatShare } from "./wording.ts";

export function comparedSummary(rows: readonly ComparisonRow[], runs: number): string {
  const count = (status: ComparisonStatus): number =>
    rows.filter((row) => row.status === status).length;
  const parts = [
    { of: count("suspected_regression"), words: "suspected to be worse" },
    { of: count("improved"), words: "better" },
    { of: count("no_regression_seen"), words: "without a regression" },
    { of: count("cannot_tell"), words: "cannot be told" },
    { of: count("not_eligible"), words: "not compared" },
  ];
  const said = parts
    .filter(({ of }) => of > 0)
    .map(({ of, words }) => `${formatCount(of)} ${words}`)
    .join(", ");
  return `Beside ${runsWord(runs)}: of ${formatCount(rows.length)} figures ${said}.`;
}

/** @param found stored runs that there are and none of which fits */
export function noBaselineSummary(found: number): string {
  const why = found === 0 ? "there is no stored run yet" : `none of ${runsWord(found)} fits`;
  return `Nothing to compare with: ${why}. Beside 1 stored run only a worsening of about ×2.2 shows, from 5 on about half as much again.`;
}

/** What the reader should know of the stored runs before he trusts the figures. */
export function baselineNotes(head: RunSummary, baselines: readonly StoredRun[]): string[] {
  const same = baselines.filter(({ summary }) => isSameMachine(summary, head)).length;
  const failed = baselines.filter(({ summary }) => summary.verdict === "fail");
  return [
    ...machineNotes(head, { same, runs: baselines.length }),
    ...(failed.length > 0
      ? [`${runsWord(failed.length)} failed on its own assertions: ${names(failed)}.`]
      : []),
  ];
}

function machineNotes(
  { environment }: RunSummary,
  { same, runs }: { readonly same: number; readonly runs: number },
): string[] {
  if (same === runs) return [];
  const { cpuModel, cpus } = environment;
  const machine = `${cpuModel ?? "an unknown CPU"}, ${cpus === null ? "?" : formatCount(cpus)} cores`;
  if (same > 0) {
    return [`${formatCount(same)} of ${runsWord(runs)} are of this machine's kind (${machine}).`];
  }
  return [
    `No stored run is of this machine's kind (${machine}): a difference between machines of ${formatShare(OTHER_MACHINE_SPREAD)} is taken for likely, and only larger ones show.`,
  ];
}

function runsWord(count: number): string {
  return count === 1 ? "1 stored run" : `${formatCount(count)} stored runs`;
}

/** Named in a sentence; the rest is counted. */
const NAMES_SHOWN_MAX = 3;

function names(runs: readonly StoredRun[]): string {
  const shown = runs.slice(0, NAMES_SHOWN_MAX).map(({ origin }) => origin);
  const rest = runs.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${formatCount(rest)} more` : ""}`;
}
