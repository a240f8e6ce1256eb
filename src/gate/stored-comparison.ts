import type { Unit } from "../metrics/run-metrics.ts";

/** A run beside stored runs of the same scenario. Plain data; the reports only lay it out. */
export type StoredComparison = {
  /** `no_baseline`: no stored run fits. `run_invalid`: there is nothing to compare. */
  readonly state: "compared" | "no_baseline" | "run_invalid";
  /** One sentence: with what it was compared and what came of it, or why it was not. */
  readonly summary: string;
  /** All exchanges first, then request by request. Empty unless compared. */
  readonly rows: readonly ComparisonRow[];
  /** The newest first. */
  readonly baselines: readonly ComparedBaseline[];
  /** In the order in which stored runs were ruled out. */
  readonly exclusions: readonly BaselineExclusion[];
  /** How many rows share the budget for false alarms. */
  readonly gatedPairs: number;
  /** What the reader should know about the stored runs, as sentences. */
  readonly notes: readonly string[];
};

export type ComparisonStatus =
  /** Worse by more than the margin, as far as stored runs can show it. It does not fail the gate. */
  | "suspected_regression"
  /** A worsening that matters would show, and none does. */
  | "no_regression_seen"
  | "improved"
  /** What is seen fits both no change and one that matters. */
  | "cannot_tell"
  /** There is too little to read this figure from. */
  | "not_eligible";

export type ComparedQuantity = "p50" | "p95" | "p99" | "failed_ratio" | "rate";

export type ComparisonRow = {
  /** undefined: all exchanges. */
  readonly request: string | undefined;
  readonly quantity: ComparedQuantity;
  readonly unit: Unit;
  readonly status: ComparisonStatus;
  /** One sentence: what is seen, or why nothing is. */
  readonly summary: string;
  /** Of the stored runs: the geometric mean of their typical seconds; of failures the share of all. */
  readonly baseline: number | undefined;
  readonly head: number | undefined;
  /** Stored runs that this row stands on. */
  readonly runs: number;
  /** undefined where not eligible. */
  readonly change: ComparedChange | undefined;
};

/** Of the quantity as it is shown: relative, and for `failed_ratio` in absolute shares. */
export type ComparedChange = {
  readonly estimate: number;
  /** What is worse is certain at the row's part of the budget, what is better at 95 %. */
  readonly lower: number;
  readonly upper: number;
  /** A worsening up to this never raises suspicion. */
  readonly margin: number;
  /** The smallest worsening that 80 of 100 such comparisons would suspect. */
  readonly smallestSeen: number;
};

export type ComparedBaseline = {
  /** What the caller calls it. */
  readonly origin: string;
  readonly commit: string | undefined;
  readonly startedAt: string | undefined;
  readonly sameMachine: boolean;
};

/** Why a stored run is no baseline: "run 9871: is older than 30 days". */
export type BaselineExclusion = { readonly origin: string; readonly reason: string };
