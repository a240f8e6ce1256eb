import type { Unit } from "../metrics/run-metrics.ts";
import type { ComparedQuantity } from "./stored-comparison.ts";
import type { Verdict } from "./verdict-word.ts";

/**
 * How a branch's runs went, one after the other. Plain data; the reports only lay it out. It changes
 * no verdict.
 */
export type Trend = {
  /** The oldest first. */
  readonly runs: readonly TrendRun[];
  /** Of each figure the latest, in the order of `trendQuantities`. */
  readonly changes: readonly TrendChange[];
  /** undefined: none is pinned. */
  readonly pinned: PinnedComparison | undefined;
};

export const trendQuantities = ["p50", "p95", "p99", "failed_ratio", "rate"] as const;
trendQuantities satisfies readonly ComparedQuantity[];

/** Which run it is, as far as its summary and whoever found it know. */
export type RunLabel = {
  /** What the caller calls it: `run 9871`. */
  readonly origin: string;
  readonly url: string | undefined;
  readonly commit: string | undefined;
  /** ISO 8601, UTC. */
  readonly startedAt: string | undefined;
};

/** A figure of a run in its quantity's unit; undefined: the run is too small to read it from. */
export type ShownFigures = Readonly<Record<ComparedQuantity, number | undefined>>;

export type TrendRun = RunLabel & {
  readonly isThisRun: boolean;
  readonly verdict: Verdict;
  readonly figures: ShownFigures;
  /** Why no change is looked for in it, as the end of a sentence; undefined: it counts. */
  readonly leftOut: string | undefined;
};

/** A figure that moved to another level for good. */
export type TrendChange = {
  readonly quantity: ComparedQuantity;
  readonly unit: Unit;
  readonly isWorse: boolean;
  /** The first run of the new level. */
  readonly since: RunLabel;
  /** Means of the levels: geometric, but for shares of failures. */
  readonly before: number;
  readonly after: number;
  /** Relative; for `failed_ratio` in absolute shares. */
  readonly change: number;
  /** Runs since the change before this one. */
  readonly runsBefore: number;
  readonly runsAfter: number;
  /** Of Welch's test at this place, two-sided. */
  readonly p: number;
  /** One sentence. */
  readonly summary: string;
};

/**
 * This run beside one that somebody chose to keep: many small worsenings, none of which a
 * comparison with the newest runs shows, add up here.
 */
export type PinnedComparison = RunLabel & {
  /** Why it is not set beside this run, as the end of a sentence; undefined: it is. */
  readonly problem: string | undefined;
  readonly sameMachine: boolean;
  /** Figures that both runs have. */
  readonly rows: readonly PinnedRow[];
};

export type PinnedRow = {
  readonly quantity: ComparedQuantity;
  readonly unit: Unit;
  readonly pinned: number;
  readonly head: number;
  /** Relative; for `failed_ratio` in absolute shares. */
  readonly change: number;
};
