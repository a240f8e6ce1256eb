import type { OutcomeName } from "../base/outcome.ts";
import type { Nanos } from "../base/time.ts";
import type { ExchangeBlock, NamedBlocks } from "../metrics/exchange-block.ts";
import type { ValidityRule } from "./validity-row.ts";
import type { Verdict } from "./verdict-word.ts";

/** Names the format; it is not an address. */
export const RUN_SUMMARY_SCHEMA = "urn:z6:run-summary:1";

/** Which run a summary is of: of every kind of summary the beginning. */
export type SummaryHead = {
  /** Z6's own version. */
  readonly z6: string;
  readonly scenario: {
    readonly name: string;
    /** SHA-256, in hex, of what makes runs comparable. */
    readonly hash: string;
  };
  readonly origin: RunSource;
  readonly world: "real" | "simulated";
  readonly environment: Machine;
  /** ISO 8601, UTC; null in a simulation. */
  readonly startedAt: string | null;
};

/**
 * What is kept of a run so that later runs can be compared with it. Plain JSON: times in integer
 * nanoseconds, null where there is nothing. What is read back is what somebody else wrote: it is
 * claims, and no text in it may be shown without escaping.
 */
export type RunSummary = { readonly schema: typeof RUN_SUMMARY_SCHEMA } & SummaryHead & {
    readonly verdict: Verdict;
    /** Validity rules that were broken. */
    readonly brokenRules: readonly ValidityRule[];
    /** Validity rules by which the generator, not the target, set times and rates. */
    readonly limitedRules: readonly ValidityRule[];
    readonly model: "closed" | "open";
    /** Length of the measured window. */
    readonly windowNanos: Nanos;
    /** In the measured window. */
    readonly counts: {
      readonly planned: number;
      readonly sent: number;
      readonly dropped: number;
      readonly succeeded: number;
      readonly failed: number;
      readonly cancelled: number;
    };
    /** By what ended them; what did not occur is left out. */
    readonly failedBy: Readonly<Partial<Record<OutcomeName, number>>>;
    readonly rates: {
      readonly endedPerSecond: number;
      readonly achievedPerSecond: number;
      /** null in the closed model. */
      readonly plannedPerSecond: number | null;
    };
    /** Of all successful exchanges together; null: the sample is too small. */
    readonly responseTime: {
      readonly p50: Nanos | null;
      readonly p95: Nanos | null;
      readonly p99: Nanos | null;
      readonly max: Nanos | null;
    };
    readonly blockNanos: Nanos;
    readonly overall: readonly ExchangeBlock[];
    /** In the scenario's order. */
    readonly requests: readonly NamedBlocks[];
    /** Requests of the scenario that have no blocks here, for size. */
    readonly requestsOmitted: number;
  };

/** Where a run comes from, as its caller knows it; null: not known. */
export type RunSource = {
  readonly repository: string | null;
  readonly commit: string | null;
  /** `refs/heads/main`. */
  readonly ref: string | null;
  readonly runId: number | null;
  readonly runAttempt: number | null;
};

/** The machine that drove the load; null: not known. */
export type Machine = {
  readonly cpuModel: string | null;
  readonly cpus: number | null;
  readonly memoryMiB: number | null;
  readonly platform: string | null;
  readonly arch: string | null;
  readonly runnerImage: string | null;
  readonly node: string | null;
};
