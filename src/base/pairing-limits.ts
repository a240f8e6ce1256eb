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
