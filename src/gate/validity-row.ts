import type { Unit } from "../metrics/run-metrics.ts";

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
