import { setTimeout as sleep } from "node:timers/promises";

/** The clock of retries. */
export interface Pace {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(millis: number): Promise<void>;
  /** In [0, 1): spreads the retries of jobs that failed together. */
  jitter(): number;
}

export const systemPace: Pace = {
  now: () => Date.now(),
  sleep: async (millis) => {
    await sleep(millis);
  },
  jitter: () => Math.random(),
};
