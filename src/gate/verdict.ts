import { ExitCode } from "../base/errors.ts";
import type { RunMetrics } from "../metrics/run-metrics.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { pairedJudgementOf, withPaired } from "./ab/paired-verdict.ts";
import { assertionRowsOf } from "./assertions.ts";
import { exitCodeOf } from "./exit-code.ts";
import { fewBeyondNote } from "./few-beyond.ts";
import type { AssertionRow, GateSettings, Judgement } from "./judgement.ts";
import type { ValidityRow } from "./validity-row.ts";
import type { Verdict } from "./verdict-word.ts";
import { unjudgedFailuresOf } from "./unjudged-failures.ts";
import type { UnjudgedFailures } from "./unjudged-failures.ts";
import { validityRowsOf } from "./validity.ts";

type Evidence = {
  readonly validity: readonly ValidityRow[];
  readonly assertions: readonly AssertionRow[];
  readonly failures: UnjudgedFailures | undefined;
  /** What to know of percentiles with few samples beyond them. */
  readonly fewBeyond: string | undefined;
};

type Decision = { readonly verdict: Verdict; readonly reasons: readonly string[] };

/**
 * The verdict on one run: validity, then assertions.
 *
 * What is the generator's or the run's fault makes it invalid. What is the target's fault does
 * not excuse the target: an assertion that fails on data stands, because arrivals that were
 * never sent can only have made the figures look better. For the same reason one that passes
 * does not stand, and the run is invalid. A generator that was the bottleneck of a closed load
 * can only have made times longer and rates lower: what holds stands, what does not proves nothing.
 */
export function judge(metrics: RunMetrics, scenario: Scenario, settings: GateSettings): Judgement {
  const validity = validityRowsOf(metrics, scenario);
  const assertions = assertionRowsOf(metrics, scenario);
  const failures = unjudgedFailuresOf(metrics, scenario);
  const fewBeyond = fewBeyondNote(scenario.assertions, assertions);
  const evidence = { validity, assertions, failures, fewBeyond };
  const { verdict, reasons } = decide(evidence);
  const [first = "Every validity rule and every assertion holds.", ...further] = reasons;
  const judgement: Judgement = {
    verdict,
    exitCode: metrics.run.interrupted ? ExitCode.interrupted : exitCodeOf(verdict, settings),
    reasons: [first, ...further],
    notes: notesOf(evidence, verdict),
    validity,
    assertions,
    comparison: undefined,
    paired: undefined,
  };
  const paired = pairedJudgementOf(metrics.paired, scenario, validity);
  return paired === undefined ? judgement : withPaired(judgement, paired, settings);
}

function decide({ validity, assertions, failures }: Evidence): Decision {
  const broken = validity.filter(({ status }) => status === "broken");
  const unfit = broken.filter(({ cause }) => cause !== "target");
  if (unfit.length > 0) return { verdict: "invalid", reasons: summaries(unfit, broken) };
  const gating = assertions.filter(({ level }) => level === "error");
  const failed = gating.filter(({ status }) => status === "fail");
  const limits = validity.filter(({ status }) => status === "limited");
  // A ratio of failures is the target's; a time or a rate may be the generator's own.
  if (limits.length > 0 && failed.length > 0 && failed.every(({ unit }) => unit !== "ratio")) {
    return { verdict: "invalid", reasons: summaries(limits, broken) };
  }
  const unanswered = gating.filter(({ status }) => status === "no_data");
  if (failed.length > 0) {
    return { verdict: "fail", reasons: summaries(failed, unanswered, broken) };
  }
  if (broken.length > 0) return { verdict: "invalid", reasons: summaries(broken) };
  if (unanswered.length > 0) return { verdict: "fail", reasons: summaries(unanswered) };
  const undecided = gating.filter(
    ({ status }) => status === "within_noise" || status === "too_few_samples",
  );
  const unjudged = failures?.tooMany === true ? [failures] : [];
  if (undecided.length > 0 || unjudged.length > 0) {
    return { verdict: "inconclusive", reasons: summaries(undecided, unjudged) };
  }
  return { verdict: "pass", reasons: [] };
}

function notesOf(
  { validity, assertions, failures, fewBeyond }: Evidence,
  verdict: Verdict,
): string[] {
  const isInvalid = verdict === "invalid";
  const limits = validity.filter(({ status }) => status === "limited" && !isInvalid);
  const notes = limits.map(({ summary }) => summary);
  for (const { level, status, summary } of assertions) {
    if (level === "warn" && status !== "pass") notes.push(`Warning: ${summary}`);
    if (level === "error" && status === "fail" && isInvalid) {
      notes.push(`Not held against the change: ${summary}`);
    }
  }
  if (fewBeyond !== undefined && !isInvalid) notes.push(fewBeyond);
  if (assertions.length === 0) notes.push("The scenario has no assertion: nothing was judged.");
  if (failures !== undefined && (!failures.tooMany || verdict !== "inconclusive")) {
    notes.push(failures.summary);
  }
  return notes;
}

/** In the order given, each once. */
function summaries(...lists: readonly (readonly { readonly summary: string }[])[]): string[] {
  return [...new Set(lists.flat().map(({ summary }) => summary))];
}
