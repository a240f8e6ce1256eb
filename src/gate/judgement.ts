import type { ExitCode } from "../base/errors.ts";
import type { SourceSpan } from "../base/source-span.ts";
import type { Unit } from "../metrics/run-metrics.ts";
import type { PairedJudgement } from "./ab/paired-judgement.ts";
import type { StoredComparison } from "./stored-comparison.ts";

/** In order of precedence, the first that applies wins: invalid, fail, inconclusive, pass. */
export type Verdict = "pass" | "fail" | "inconclusive" | "invalid";

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

/** Everything a run must fulfil to count as a measurement. */
export const validityRules = [
  "log_complete",
  "not_interrupted",
  "accounting",
  "measured_samples",
  "target_reachable",
  "something_succeeded",
  "generator_resources",
  "generator_on_time",
  "generator_cpu",
  "event_loop",
  "machine_steal",
  "planned_rate_reached",
  "arrivals_not_dropped",
] as const;
export type ValidityRule = (typeof validityRules)[number];

export type ValidityRow = {
  readonly rule: ValidityRule;
  /**
   * `limited`: it can only have made times longer and rates lower, so an assertion on them that
   * holds stands, and one that does not hold proves nothing. `unknown`: the log does not say;
   * that breaks nothing.
   */
  readonly status: "held" | "broken" | "limited" | "unknown";
  /** Whose doing it is when broken or limited; else undefined. */
  readonly cause: ValidityCause | undefined;
  /** One sentence with the evidence. */
  readonly summary: string;
  readonly observed: number | undefined;
  readonly limit: number | undefined;
  readonly unit: Unit;
};

/**
 * `generator` and `run`: what was measured is not the target, or it was never reached, so the run
 * is invalid whatever its assertions say. `target`: the target itself kept the run from doing what was planned; an
 * assertion that fails on the data then stands, one that passes does not.
 */
export type ValidityCause = "generator" | "run" | "target";

export type AssertionRow = {
  /** As the scenario says it. */
  readonly text: string;
  readonly level: "error" | "warn";
  /**
   * `no_data` counts as failed: a gate that saw nothing does not open.
   * `too_few_samples`: there is a value, and it decides nothing.
   */
  readonly status: "pass" | "fail" | "no_data" | "too_few_samples";
  readonly comparison: "<" | "<=" | ">" | ">=" | "==" | "!=";
  readonly limit: number;
  readonly observed: number | undefined;
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
