import type { Instant } from "../base/time.ts";

/**
 * The arrivals of an open load, one after the other. Nothing that happens in the run moves
 * them: they are due when the schedule says.
 */
export interface Arrivals {
  /** When the current arrival is due: integer nanoseconds, non-decreasing; NEVER: none is left. */
  readonly at: Instant;
  /** Of the current arrival, from 0. */
  readonly index: number;
  /** Goes on to the next arrival. */
  advance(): void;
}
