/**
 * For tests of verdicts on real runs. When the host takes the CPU away for a second, a run is
 * invalid: rightly so, and it shows nothing of what such a test is about. So it is tried again.
 */
export const realRuns = { timeout: 90_000, retry: 3 } as const;
