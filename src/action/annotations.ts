import * as core from "@actions/core";
import type { ScenarioError } from "../base/errors.ts";
import type { SourceSpan } from "../base/source-span.ts";
import type { Judgement } from "../gate/judgement.ts";
import { SENTENCE_CHARACTERS_MAX, visibleText } from "../report/visible-text.ts";

/** The runner shows ten errors of a step. */
const PROBLEMS_MAX = 10;
/** Of failed assertions: who reads more of them reads the summary. */
const ASSERTIONS_MAX = 3;

/** Marks what is wrong with the scenario where it stands. */
export function annotateProblems({ problems }: ScenarioError): void {
  for (const { span, message, hint } of problems.slice(0, PROBLEMS_MAX)) {
    annotate("Z6: wrong scenario", hint === undefined ? message : `${message} (${hint})`, span);
  }
}

/** Marks the assertions that made the run fail, on their own lines. */
export function annotateJudgement({ verdict, reasons, assertions }: Judgement): void {
  if (verdict === "invalid") {
    annotate("Z6: invalid run", reasons[0]);
    return;
  }
  if (verdict !== "fail") return;
  const failed = assertions.filter(
    ({ level, status }) => level === "error" && (status === "fail" || status === "no_data"),
  );
  for (const { summary, span } of failed.slice(0, ASSERTIONS_MAX)) {
    annotate("Z6: assertion failed", summary, span);
  }
}

/** An error of the step; with a place also a mark in the diff. */
export function annotate(title: string, message: string, span?: SourceSpan): void {
  const place = span && {
    file: span.file,
    startLine: span.line,
    startColumn: span.column,
    endColumn: span.column + span.length,
  };
  core.error(visibleText(message, SENTENCE_CHARACTERS_MAX), { title, ...place });
}
