import * as core from "@actions/core";
import { ScenarioError } from "../base/errors.ts";
import type { SourceSpan } from "../base/source-span.ts";
import type { Judgement } from "../gate/judgement.ts";
import type { Note } from "../scenario/problem-list.ts";
import { SENTENCE_CHARACTERS_MAX, visibleText } from "../report/visible-text.ts";

/** The runner shows ten errors of a step. */
const PROBLEMS_MAX = 10;
/** Of failed assertions: who reads more of them reads the summary. */
const ASSERTIONS_MAX = 2;

/** Says at the step why there is no run; what is wrong with the scenario, where it stands. */
export function annotateFailure(error: unknown): void {
  if (!(error instanceof ScenarioError)) {
    annotate("Z6 could not run", error instanceof Error ? error.message : String(error));
    return;
  }
  for (const { span, message, hint } of error.problems.slice(0, PROBLEMS_MAX)) {
    annotate("Z6: wrong scenario", hint === undefined ? message : `${message} (${hint})`, span);
  }
}

/**
 * Marks what made the run fail: assertions on their own lines.
 *
 * @param options.places whether the lines are those of a file in the workspace
 */
export function annotateJudgement(
  { verdict, reasons, assertions }: Judgement,
  options: { readonly places: boolean } = { places: true },
): void {
  if (verdict === "invalid") annotate("Z6: invalid run", reasons[0]);
  if (verdict === "inconclusive") warn("Z6: inconclusive", reasons[0]);
  if (verdict !== "fail") return;
  const failed = assertions.filter(
    ({ level, status }) => level === "error" && (status === "fail" || status === "no_data"),
  );
  for (const { summary, span } of failed.slice(0, ASSERTIONS_MAX)) {
    annotate("Z6: assertion failed", summary, options.places ? span : undefined);
  }
}

/** One mark for everything that the report has to do without. Lines of ours are kept. */
export function annotateShortfalls(shortfalls: readonly string[]): void {
  if (shortfalls.length === 0) return;
  const lines = shortfalls.join("\n").split("\n");
  const shown = lines.map((line) => visibleText(line, SENTENCE_CHARACTERS_MAX)).join("\n");
  core.notice(shown, { title: "Z6: some of the report is missing" });
}

/** Remarks on a valid scenario, where they belong. */
export function annotateNotes(notes: readonly Note[]): void {
  for (const { message, span } of notes.slice(0, PROBLEMS_MAX)) {
    core.notice(visibleText(message, SENTENCE_CHARACTERS_MAX), {
      title: "Z6: note",
      ...placeOf(span),
    });
  }
}

/** Says at the step that a stored log does not do again what it says. */
export function annotateReplay(sentence: string): void {
  annotate("Z6: the replay is not identical", sentence);
}

function warn(title: string, message: string): void {
  core.warning(visibleText(message, SENTENCE_CHARACTERS_MAX), { title });
}

/** An error of the step; with a place also a mark in the diff. */
function annotate(title: string, message: string, span?: SourceSpan): void {
  core.error(visibleText(message, SENTENCE_CHARACTERS_MAX), { title, ...placeOf(span) });
}

function placeOf(span: SourceSpan | undefined) {
  return (
    span && {
      file: span.file,
      startLine: span.line,
      startColumn: span.column,
      endColumn: span.column + span.length,
    }
  );
}
