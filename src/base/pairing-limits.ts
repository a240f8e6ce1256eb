import { NANOS_PER_SECOND } from "./time.ts";

/** Of a comparison of two variants. */

/** A slice, or a window: longer ones see less of the noise that both variants share. */
export const SLICE_NANOS_MAX = 10 * NANOS_PER_SECOND;
/** Quads, or windows, of one round, the warm-up's and those that count each. */
export const QUADS_MAX = 10_000;
/**
 * Rounds. More would leave each look at the figures too little of the error probability, which
 * they share. Of `rounds` in action.yml, too.
 */
export const ROUNDS_MAX = 4;
/**
 * CPUs that a duet needs to tell base and head apart, where both run beside Z6: with fewer, a slow
 * variant slows the other one too.
 */
export const DUET_CPUS_MIN = 4;
/** Earlier comparisons that say what starts of the same code differ by: the newest. */
export const SPREAD_RUNS_MAX = 10;
/**
 * What starts of the same code may be said to differ by, as a standard deviation of logarithms.
 * Below, there is no telling it from the noise within rounds; above, no change could be told.
 */
export const START_SPREAD_MIN = 0.003;
export const START_SPREAD_MAX = 1;

/**
 * A quad in four, for what can be read from less than all of it: of each pair of slices the first
 * half of both, and the second. In a duet, quarters of its slice.
 */
export const QUARTERS = 4;
