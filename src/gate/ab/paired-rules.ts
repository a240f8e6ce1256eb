import { NANOS_PER_SECOND } from "../../base/time.ts";

/** Samples beyond a percentile that a unit needs in each variant: it is as short as holds them. */
export const SAMPLES_BEYOND_MIN = 3;
/** The same of each request when the mean over more than REQUESTS_UNSPLIT_MAX of them is read. */
export const SAMPLES_BEYOND_OF_MANY_MIN = 1;
/** … and so many in all: a unit in which one of the requests does not occur is lost to all. */
export const SAMPLES_OF_MANY_MIN = 10;
/** Units that a figure needs to be judged. */
export const UNITS_MIN = 8;
/** With more, neighbours are joined: the exact interval takes the square of them. */
export const UNITS_MAX = 256;
/** Neighbouring units that resemble each other more than this are joined. */
export const AUTOCORRELATION_MAX = 0.2;

/**
 * What two starts of the same code differ by, as a standard deviation of logarithms, until the
 * project's own comparisons say otherwise.
 */
export const START_SPREAD = 0.01;
/** Rounds that a project's own figure needs. */
export const START_SPREAD_ROUNDS_MIN = 8;

/** Of the budget for false alarms: failures and rates, whose changes are rarely small ones. */
export const COUNTS_BUDGET_SHARE = 0.1;

/** Confidence that the ratio moves in the course of a round, two-sided. */
export const DRIFT_CONFIDENCE = 0.99;
/** Of the fail margin: a movement over a round up to this does not matter. */
export const DRIFT_OF_MARGIN_MAX = 0.5;
/** Of each round, left out once when the ratio moves. */
export const DRIFT_CUT = 0.25;

/** Of unchanged code: p95 of a request that passes less often by itself is not asked to … */
export const PASS_CHANCE_MIN = 0.99;
/** … where the mean passes: then with this chance of a miss only, one-sided. */
export const SPARED_MISS = 0.2;

/** A run may stop early at a pass only when no required time looks worse than this. */
export const EARLY_PASS_CHANGE_MAX = 0.03;

/** Of the quads, that may be unfit. */
export const UNFIT_QUADS_RATIO_MAX = 0.25;
/** Of the base's planned arrivals and of the head's. */
export const DROPPED_RATIO_MAX = 0.001;
/** Of the base's exchanges. */
export const BASE_FAILED_RATIO_MAX = 0.05;
/** Ended of planned arrivals, for a variant to sustain an open load. */
export const SUSTAINED_RATIO_MIN = 0.99;
/** Share of quads in which the base must sustain it, to hold against the head that it does not. */
export const SUSTAINED_QUADS_MIN = 0.9;

/** The head's pooled tail is remarkable when so many times the base's … */
export const TAIL_RATIO_MIN = 2;
/** … and not by one stall: in so many quads of the head. */
export const TAIL_QUADS_MIN = 3;
/** … and of the head, and not of the machine, which strikes either: the chance of that, of all requests. */
export const TAIL_CHANCE_MAX = 0.05;

/** Two-sided confidence of what is called the noise floor. */
export const NOISE_FLOOR_CONFIDENCE = 0.99;
/** Units on each side of a step in time. */
export const STEP_SIDE_MIN = 3;
export const STEP_P_MAX = 0.001;

/** A part of the server's work is named that has at least this share of the growth, */
export const SERVER_SHARE_MIN = 0.1;
/** and of those the ones that grew most: parts can contain each other, as a total does. */
export const SERVER_ENTRIES_NAMED_MAX = 3;

/** More time than this is not worth suggesting. */
export const SUGGESTED_TIME_MAX = 3_600 * NANOS_PER_SECOND;
