import { exitCodeOf } from "./exit-code.ts";
import type { GateSettings, Judgement } from "./judgement.ts";
import type { Verdict } from "./verdict-word.ts";
import type { ComparisonRow, StoredComparison } from "./stored-comparison.ts";

/**
 * The verdict on a run that was compared with stored runs.
 *
 * These come from other machines, so a suspicion is no proof: it fails nothing. It is no pass
 * either, and turns one into inconclusive; who wants a red cross for it fails on inconclusive.
 */
export function withComparison(
  judgement: Judgement,
  comparison: StoredComparison,
  settings: GateSettings,
): Judgement {
  const { verdict: before, reasons, notes } = judgement;
  const sentences = (status: "suspected_regression" | "improved"): string[] =>
    comparison.rows.filter((row) => row.status === status).map(({ summary }) => summary);
  const suspicions = sentences("suspected_regression");
  const compared = { ...judgement, comparison, notes: [...notes, ...sentences("improved")] };
  const [first, ...further] = suspicions;
  if (first === undefined) return compared;
  if (before !== "pass") return { ...compared, reasons: [...reasons, ...suspicions] };
  const verdict: Verdict = "inconclusive";
  return {
    ...compared,
    verdict,
    exitCode: exitCodeOf(verdict, settings),
    reasons: [first, ...further],
    notes: [...compared.notes, SUSPICION_NOTE],
  };
}

/** Rows that stored runs let suspect. */
export function suspectedRows({ comparison }: Judgement): readonly ComparisonRow[] {
  return comparison?.rows.filter(({ status }) => status === "suspected_regression") ?? [];
}

/**
 * Rows that are suspected still. A run that passes all the same was looked into and is not, nor is a
 * head that passed beside its base.
 */
export function openSuspicions(judgement: Judgement): readonly ComparisonRow[] {
  const isCleared = judgement.verdict === "pass" || judgement.paired?.verdict === "pass";
  return isCleared ? [] : suspectedRows(judgement);
}

/** What a suspicion is worth, and what to do about it. */
export const SUSPICION_NOTE =
  "Stored runs come from other machines, so a suspicion fails nothing by itself: run it again, and believe what shows twice.";
