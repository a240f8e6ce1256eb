/** Integer nanoseconds since the run began. Safe in a JS number for 104 days. */
export type Instant = number;
/** Integer nanoseconds. */
export type Nanos = number;

export const NANOS_PER_MICRO = 1_000;
export const NANOS_PER_MILLI = 1_000_000;
export const NANOS_PER_SECOND = 1_000_000_000;

/** No deadline. Sorts after every instant. */
export const NEVER: Instant = Infinity;
