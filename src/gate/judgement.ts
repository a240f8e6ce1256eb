import type { ExitCode } from "../base/errors.ts";
import type { SourceSpan } from "../base/source-span.ts";
import type { Unit } from "../metrics/run-metrics.ts";
import type { Bounds } from "../stats/proportion.ts";
import type { PairedJudgement } from "./ab/paired-judgement.ts";
import type { StoredComparison } from "./stored-comparison.ts";
import type { ValidityRow } from "./validity-row.ts";
import type { Verdict } from "./verdict-word.ts";

/** What the gate says about one run. Plain data; the reports only lay it out. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly exitCode: ExitCode;
  /** Sentences, the decisive one first. At least one. */
  readonly reasons: readonly [string, ...string[]];
  /** Sentences that a reader should see and that changed nothing. */
  readonly notes: readonly string[];
  readonly validity: readonly ValidityRow[];
  /** In the scenario's order. */
  readonly assertions: readonly AssertionRow[];
  /** undefined: the run was not compared with stored runs. */
  readonly comparison: StoredComparison | undefined;
  /** What two variants in one run say of each other; undefined: there was one. */
  readonly paired: PairedJudgement | undefined;
};

export type AssertionRow = {
  /** As the scenario says it. */
  readonly text: string;
  readonly level: "error" | "warn";
  /**
   * `no_data` counts as failed: a gate that saw nothing does not open.
   * `too_few_samples`: there is a value, and it decides nothing.
   * `within_noise`: the value is beyond the limit, the near end of its interval is not.
   */
  readonly status: "pass" | "fail" | "no_data" | "too_few_samples" | "within_noise";
  readonly comparison: "<" | "<=" | ">" | ">=" | "==" | "!=";
  readonly limit: number;
  readonly observed: number | undefined;
  /**
   * Where the value lies, as far as the run can tell: each bound is missed with a chance of 5 %,
   * shared by the assertions that gate. undefined: the value alone decided.
   */
  readonly interval: Bounds | undefined;
  /** How far inside the limit (positive) or beyond it (negative), in `unit`. */
  readonly margin: number | undefined;
  readonly samples: number;
  readonly samplesNeeded: number;
  readonly unit: Unit;
  readonly span: SourceSpan;
  /** One sentence: expected, observed, n. */
  readonly summary: string;
};

export type GateSettings = {
  /** Exit 5 instead of 0 when the verdict is inconclusive. */
  readonly failOnInconclusive: boolean;
};
