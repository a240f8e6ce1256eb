import { ExitCode } from "../base/errors.ts";
import type { Judgement } from "../gate/judgement.ts";

/**
 * Where a comparison is required, a run without one has decided nothing. One of base and head side
 * by side is a comparison.
 */
export function requireComparison(judgement: Judgement): Judgement {
  const { verdict, comparison, paired, reasons } = judgement;
  const isCompared = paired !== undefined || comparison?.state === "compared";
  if (verdict !== "pass" || isCompared) return judgement;
  return {
    ...judgement,
    verdict: "inconclusive",
    exitCode: ExitCode.inconclusive,
    reasons: [REQUIRED_REASON, ...reasons],
  };
}

/**
 * Where the base's assertions are to judge and are not known, no run has passed them. One that
 * fails by its own has failed all the same.
 */
export function requireBaseAssertions(judgement: Judgement, reason: string): Judgement {
  const { verdict, reasons } = judgement;
  if (verdict !== "pass" && verdict !== "inconclusive") return judgement;
  return {
    ...judgement,
    verdict: "inconclusive",
    exitCode: ExitCode.inconclusive,
    reasons: [reason, ...reasons],
  };
}

const REQUIRED_REASON =
  "A comparison is required (baseline-required), and there was none: neither base and head side by side nor a stored run that fits.";
