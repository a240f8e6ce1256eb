import type { Nanos } from "../../base/time.ts";
import type { Unit } from "../../metrics/run-metrics.ts";
import type { ComparisonMargins, StartSpread, TimerMode } from "../../scenario/scenario.ts";
import type { ValidityCause, ValidityRow } from "../validity-row.ts";
import type { Verdict } from "../verdict-word.ts";
import type { ComparedQuantity } from "../stored-comparison.ts";

export type PairedSettings = {
  /** Planned, at least 1. */
  readonly rounds: number;
  /** Judged after every round, to stop when it is decided, instead of after the last one only. */
  readonly stopsEarly: boolean;
  /** Each round has new processes of both variants; otherwise all rounds are of one start. */
  readonly restarts: boolean;
  readonly model: "closed" | "open";
  readonly timer: TimerMode;
  /** What matters of a time. */
  readonly margins: ComparisonMargins;
  /** What starts of the same code differ by; undefined: START_SPREAD is assumed. */
  readonly startSpread: StartSpread | undefined;
  /** Both variants are the same program, by its digest: a check of the method on itself. */
  readonly identical: boolean;
  /** Both were driven at once: quads are windows. */
  readonly duet: boolean;
};

/** What is said of a head that was measured beside its base. Plain data; wording.ts words it. */
export type PairedJudgement = {
  readonly verdict: Verdict;
  /** `another_round`: not decided yet, and there is one left. */
  readonly next: "stop" | "another_round";
  readonly kind: "comparison" | "same_code_check";
  /** Both were driven at once: quads are windows. */
  readonly duet: boolean;
  /** What the verdict stands on, the decisive first. */
  readonly reasons: readonly [PairedReason, ...PairedReason[]];
  readonly validity: readonly PairedValidityRow[];
  /** All requests together first, then each in the scenario's order. */
  readonly rows: readonly PairedRow[];
  /** undefined: too few units to tell. */
  readonly drift: Drift | undefined;
  /**
   * What each round by itself says of p50: from many comparisons, how much starts differ. Empty
   * where rounds are of one start.
   */
  readonly starts: readonly RoundEstimate[];
  /** What starts of the same code were taken to differ by; undefined: START_SPREAD, unknowing. */
  readonly startSpread: StartSpread | undefined;
  /** Warnings; they change no verdict. */
  readonly tails: readonly PooledTail[];
  readonly sample: PairedSample;
  /** What p50 could differ by unnoticed, relative, at 99 %; undefined: it was not eligible. */
  readonly noiseFloor: number | undefined;
  /** undefined: the floor of p50 decides nothing here, or this machine supports no smaller one. */
  readonly smallerFloor: SmallerFloor | undefined;
  readonly budget: PairedBudget;
  /** How long the run would have to be for a decision; undefined: decided, or not to be foreseen. */
  readonly neededTime: NeededTime | undefined;
};

/** Of a service so fast that the absolute floor of p50 is what its margin comes to. */
export type SmallerFloor = {
  readonly floorNanos: Nanos;
  /** What the floor is of the base's p50. */
  readonly share: number;
  /** What p50 could differ by unnoticed: a floor of this size would not be within the noise. */
  readonly supportedNanos: Nanos;
};

/** Of ln(head / base), with its standard error. */
export type RoundEstimate = {
  readonly round: number;
  readonly estimate: number;
  readonly error: number;
};

export type PairedReason =
  | { readonly kind: "broken"; readonly rule: PairedValidityRow }
  | { readonly kind: "regression"; readonly row: PairedRow }
  | { readonly kind: "cannot_tell"; readonly row: PairedRow }
  | { readonly kind: "moving"; readonly drift: Drift }
  | { readonly kind: "no_regression"; readonly row: PairedRow };

export type PairedStatus =
  /** Slower, or worse, by more than the margin: confirmed. It fails the gate. */
  | "regression"
  /** A worsening of the pass bound is ruled out. */
  | "no_regression"
  | "improved"
  | "cannot_tell"
  /** There is too little to read this figure from. */
  | "not_eligible";

export type PairedRow = {
  /** undefined: all requests; for times the mean over requests of the logarithms. */
  readonly request: string | undefined;
  readonly quantity: ComparedQuantity;
  readonly unit: Unit;
  readonly status: PairedStatus;
  /** A pass needs this row. The others can only fail the gate. */
  readonly required: boolean;
  /** Of times and rates, those of the typical unit. */
  readonly base: number | undefined;
  readonly head: number | undefined;
  /** undefined where not eligible. */
  readonly change: PairedChange | undefined;
  /** Of a time: the percentile of the whole run, in which a few bad units weigh as they do. */
  readonly pooled: { readonly baseNanos: Nanos; readonly headNanos: Nanos } | undefined;
  /** Pairs of values that the row stands on, and those that it would need at least. */
  readonly units: number;
  readonly unitsNeeded: number;
  readonly quadsPerUnit: number;
  /** Of successful exchanges, or of all that ended or were planned, as the quantity has it. */
  readonly samples: { readonly base: number; readonly head: number };
  readonly failures: FailureEvidence | undefined;
  /** Only of a regression of a time. */
  readonly explanation: Explanation | undefined;
};

/** Relative, as `head / base − 1`; for `failed_ratio` in absolute shares. */
export type PairedChange = {
  readonly estimate: number;
  /** The change is at least this, at the row's part of the budget for false alarms. */
  readonly lower: number;
  /** The change is at most this, at the same. */
  readonly upper: number;
  /** A change for the worse up to this never fails. */
  readonly margin: number;
  /** A change for the worse of this size must be ruled out to pass. */
  readonly passBound: number;
  /** Ruled out at 95 %, shared over the looks: a change for the worse beyond this. */
  readonly ruledOut: number;
  /** The smallest worsening that 80 of 100 such runs would confirm. */
  readonly smallestSeen: number;
};

export type FailureEvidence = {
  readonly base: { readonly count: number; readonly of: number };
  readonly head: { readonly count: number; readonly of: number };
  /** Of the head, in the quad that had most. */
  readonly worstQuad: number;
  /** In which the head had a failure. */
  readonly rounds: number;
};

/** Where in the exchange, and when in the run, a time got worse. */
export type Explanation = {
  /** The largest part of the worsening first. */
  readonly phases: readonly PhaseShift[];
  /** undefined: responses do not say that a part of the server's work grew. */
  readonly server: ServerShift | undefined;
  /** Of the units, those in which the head is beyond the margin. */
  readonly shareOfUnits: number;
  /** The head got worse in the course of the run; undefined: it was so throughout. */
  readonly since: QuadPlace | undefined;
};

export type Phase = "connecting" | "waiting" | "receiving";

/** The figure's percentile of one phase alone, in the typical unit. Percentiles do not add up. */
export type PhaseShift = {
  readonly phase: Phase;
  readonly baseNanos: Nanos;
  readonly headNanos: Nanos;
  /** The typical difference of the two. */
  readonly shiftNanos: Nanos;
};

/** Means over the successful exchanges of the request, in the units that were judged. */
export type ServerShift = {
  /** How much longer the head took in all; positive. */
  readonly ofNanos: Nanos;
  /** As `Server-Timing` has it, what grew most first; at least one, and they can overlap. */
  readonly entries: readonly {
    /** From outside. */
    readonly name: string;
    readonly baseNanos: Nanos;
    readonly headNanos: Nanos;
    readonly shiftNanos: Nanos;
  }[];
};

export type QuadPlace = { readonly round: number; readonly quad: number };

/** Whether the ratio of p50 moved in the course of the rounds. */
export type Drift = {
  /** Over a whole round, in logarithms: positive means the head got slower against the base. */
  readonly overRound: number;
  readonly lower: number;
  readonly upper: number;
  /** The beginning of each round was left out because of it, a quarter at most. */
  readonly cut: boolean;
  readonly moving: boolean;
};

export const pairedValidityRules = [
  "run_valid",
  "quads_fit",
  "enough_quads",
  "base_keeps_rate",
  "head_keeps_rate",
  "base_succeeds",
] as const;
export type PairedValidityRule = (typeof pairedValidityRules)[number];

export type PairedValidityRow = {
  readonly rule: PairedValidityRule;
  readonly status: "held" | "broken";
  /** `target`: what the head itself did; a regression then stands and a pass does not. */
  readonly cause: ValidityCause | undefined;
  readonly observed: number;
  readonly limit: number;
  readonly unit: Unit;
  /** Only of `run_valid`: what is broken of the run as such. */
  readonly broken: readonly ValidityRow[];
};

/** A tail of all of the run that one typical unit does not show. */
export type PooledTail = {
  readonly request: string | undefined;
  readonly statistic: "p99" | "max";
  readonly baseNanos: Nanos;
  readonly headNanos: Nanos;
  /** Of the head, with something beyond twice the base's. */
  readonly quads: number;
  /** Quads in which only the head has that, and those in which only the base has. */
  readonly alone: { readonly head: number; readonly base: number };
};

export type PairedSample = {
  readonly rounds: number;
  readonly roundsPlanned: number;
  /** Of both variants: as many as rounds, or one. */
  readonly starts: number;
  readonly quads: number;
  /** Left out because generator or machine were unfit. */
  readonly quadsUnfit: number;
  /** Left out because the ratio was still moving. */
  readonly quadsCut: number;
  /** Ended, in the quads that were judged. */
  readonly baseExchanges: number;
  readonly headExchanges: number;
  /** Of load on both variants, guard times included. */
  readonly loadNanos: Nanos;
};

export type PairedBudget = {
  /** Chance of a false alarm of the whole gate. */
  readonly alarm: number;
  /** Chance to call a figure fine, one-sided, whose worsening is that of its pass bound. */
  readonly miss: number;
  /** Figures that share it. */
  readonly comparisons: number;
  /** Times the run may be judged, which share it too. */
  readonly looks: number;
};

export type NeededTime = {
  readonly row: PairedRow;
  /** The half-width of the interval, and the one that would decide, in logarithms. */
  readonly half: number;
  readonly needed: number;
  /** Of load on both variants together: the run's own times (half / needed)². */
  readonly loadNanos: Nanos;
};
