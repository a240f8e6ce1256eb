import type { ComparisonMargins } from "../scenario/scenario.ts";
import { baselineSetOf } from "./baseline-set.ts";
import { type Question, questionsOf } from "./comparison-questions.ts";
import { ALARM_BUDGET, OTHER_MACHINE_SPREAD, REQUESTS_UNSPLIT_MAX } from "./comparison-rules.ts";
import { ineligibleRow } from "./comparison-row.ts";
import { baselineNotes, comparedSummary, noBaselineSummary } from "./comparison-words.ts";
import type { RunSummary } from "./run-summary.ts";
import type { BaselineExclusion, StoredComparison } from "./stored-comparison.ts";
import { isSameMachine, type StoredRun } from "./stored-run.ts";

export type StoredOptions = {
  readonly margins: ComparisonMargins;
  readonly refused?: readonly BaselineExclusion[];
};

/**
 * Sets a run beside stored runs of the same scenario (STATS 2.3).
 *
 * The unit is the run: what differs between two runs of the same code on two machines is far
 * more than what any number of requests within a run shows. So the answer is weak, says how weak,
 * and never fails a gate by itself.
 *
 * @param options what matters of a time, and stored runs that the caller could not use, which the
 *   report lists with the others
 */
export function compareWithStored(
  head: RunSummary,
  stored: readonly StoredRun[],
  { margins, refused = [] }: StoredOptions,
): StoredComparison {
  if (head.verdict === "invalid") return runInvalid;
  const set = baselineSetOf(head, stored, margins.p50);
  const exclusions = [...refused, ...set.exclusions];
  if (set.baselines.length === 0) {
    const summary = noBaselineSummary(exclusions.length);
    return { ...runInvalid, state: "no_baseline", summary, exclusions };
  }
  const baselines = set.baselines.map(({ origin, summary }) => ({
    origin,
    commit: summary.origin.commit ?? undefined,
    startedAt: summary.startedAt ?? undefined,
    sameMachine: isSameMachine(summary, head),
  }));
  const isKnownMachine = baselines.some(({ sameMachine }) => sameMachine);
  const machineSpread = isKnownMachine ? 0 : OTHER_MACHINE_SPREAD;
  const summaries = set.baselines.map(({ summary }) => summary);
  const questions = questionsOf(head, summaries, margins);
  const alphaOf = alphasFor(questions, head.requests.length);
  const rows = questions.map((question) => {
    const { subject, answer } = question;
    if (typeof answer === "string") return ineligibleRow(subject, answer);
    return answer({ alpha: alphaOf(question), machineSpread });
  });
  return {
    state: "compared",
    summary: comparedSummary(rows, baselines.length),
    rows,
    baselines,
    exclusions,
    gatedPairs: questions.filter(isEligible).length,
    notes: baselineNotes(head, set.baselines),
  };
}

const runInvalid: StoredComparison = {
  state: "run_invalid",
  summary: "The run is invalid, so it was not compared with stored runs.",
  rows: [],
  baselines: [],
  exclusions: [],
  gatedPairs: 0,
  notes: [],
};

function isEligible({ answer }: Question): boolean {
  return typeof answer !== "string";
}

/**
 * Bonferroni over the figures that are compared. Among many requests, what slows all of them
 * must not drown: all exchanges together then have half of the budget.
 */
function alphasFor(
  questions: readonly Question[],
  requests: number,
): (question: Question) => number {
  const eligible = questions.filter(isEligible);
  const ofAll = eligible.filter(({ subject }) => subject.request === undefined).length;
  const ofRequests = eligible.length - ofAll;
  const isSplit = requests > REQUESTS_UNSPLIT_MAX && ofAll > 0 && ofRequests > 0;
  return ({ subject }) => {
    if (!isSplit) return ALARM_BUDGET / eligible.length;
    return ALARM_BUDGET / 2 / (subject.request === undefined ? ofAll : ofRequests);
  };
}
