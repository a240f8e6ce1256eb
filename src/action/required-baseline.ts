import { ExitCode } from "../base/errors.ts";
import type { Judgement } from "../gate/judgement.ts";

/** Where a comparison is required, a run without one has decided nothing. */
export function requireComparison(judgement: Judgement): Judgement {
  const { verdict, comparison, reasons } = judgement;
  if (verdict !== "pass" || comparison?.state === "compared") return judgement;
  return {
    ...judgement,
    verdict: "inconclusive",
    exitCode: ExitCode.inconclusive,
    reasons: [REQUIRED_REASON, ...reasons],
  };
}

const REQUIRED_REASON =
  "A comparison with stored runs is required (baseline-required), and there was none.";
