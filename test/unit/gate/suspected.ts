import { ExitCode } from "../../../src/base/errors.ts";
import { SUSPICION_NOTE } from "../../../src/gate/compared-verdict.ts";
import type { Judgement } from "../../../src/gate/judgement.ts";
import type { ComparedQuantity, ComparisonRow } from "../../../src/gate/stored-comparison.ts";

/** A run that passes and was compared with nothing. */
export const passed: Judgement = {
  verdict: "pass",
  exitCode: ExitCode.pass,
  reasons: ["Every validity rule and every assertion holds."],
  notes: [],
  validity: [],
  assertions: [],
  comparison: undefined,
  paired: undefined,
};

/** A run beside 3 stored ones that is suspected in these, and in nothing else. */
export function suspectedIn(...quantities: readonly ComparedQuantity[]): Judgement {
  const rows = (["p50", "p95", "p99"] as const).map((quantity): ComparisonRow => {
    const isSuspected = quantities.includes(quantity);
    return {
      request: undefined,
      quantity,
      unit: "nanos",
      status: isSuspected ? "suspected_regression" : "no_regression_seen",
      summary: `${quantity} is suspected.`,
      baseline: 1,
      head: 2,
      runs: 3,
      change: undefined,
    };
  });
  const comparison = {
    state: "compared",
    summary: "Beside 3 stored runs.",
    rows,
    baselines: [],
    exclusions: [],
    gatedPairs: rows.length,
    notes: [],
  } as const;
  if (quantities.length === 0) return { ...passed, comparison };
  return {
    ...passed,
    verdict: "inconclusive",
    reasons: ["It is suspected."],
    notes: ["Something else.", SUSPICION_NOTE],
    comparison,
  };
}
