import type { ComparisonRow, StoredComparison } from "../../../src/gate/stored-comparison.ts";
import { NANOS_PER_MILLI as ms } from "../../../src/base/time.ts";

/** Beside 2 stored runs: p99 and one request are suspected, p50 got better, little else is known. */
export function comparison(different: Partial<StoredComparison> = {}): StoredComparison {
  return {
    state: "compared",
    summary:
      "Beside 2 stored runs: of 7 figures 1 suspected to be worse, 1 better, 2 without a regression, 2 cannot be told, 1 not compared.",
    rows: [
      comparisonRow({ status: "improved", head: 12 * ms, change: change(-0.4, -0.55, -0.12) }),
      comparisonRow({ quantity: "p95", status: "no_regression_seen" }),
      comparisonRow({
        quantity: "p99",
        status: "suspected_regression",
        baseline: 90 * ms,
        head: 212 * ms,
        change: change(1.36, 0.42, 2.1),
        summary:
          "Suspected regression: p99 of all exchanges ×2.4 against 2 stored runs, at best +42% (margin 10%).",
      }),
      comparisonRow({
        quantity: "failed_ratio",
        unit: "ratio",
        status: "cannot_tell",
        baseline: 0.0004,
        head: 0.0017,
        change: change(0.0013, 0.0001, 0.0026),
      }),
      comparisonRow({
        quantity: "rate",
        unit: "perSecond",
        status: "no_regression_seen",
        baseline: 210,
        head: 205,
        change: change(-0.024, -0.09, 0.04),
      }),
      comparisonRow({ request: "list_users", status: "cannot_tell" }),
      comparisonRow({
        request: "list_users",
        quantity: "p99",
        status: "not_eligible",
        summary: "p99 of list_users: not compared, too few samples.",
        baseline: undefined,
        head: undefined,
        change: undefined,
      }),
    ],
    baselines: [
      {
        origin: "run 9871",
        commit: "abc1234def".padEnd(40, "0"),
        startedAt: "2026-02-27T12:00:00Z",
        sameMachine: true,
      },
      { origin: "old.json", commit: undefined, startedAt: undefined, sameMachine: false },
    ],
    exclusions: [{ origin: "run 9850", reason: "is invalid (generator_cpu)" }],
    gatedPairs: 6,
    notes: ["1 of 2 stored runs are of this machine's kind (A CPU, 4 cores)."],
    ...different,
  };
}

export function comparisonRow(different: Partial<ComparisonRow>): ComparisonRow {
  return {
    request: undefined,
    quantity: "p50",
    unit: "nanos",
    status: "no_regression_seen",
    summary: "p50 of all exchanges +2% against 2 stored runs: more than +9.5% is ruled out.",
    baseline: 20 * ms,
    head: 20.4 * ms,
    runs: 2,
    change: change(0.02, -0.08, 0.095),
    ...different,
  };
}

function change(estimate: number, lower: number, upper: number) {
  return { estimate, lower, upper, margin: 0.05, smallestSeen: 0.51 };
}
