import { type Slowdown, unchanged } from "./service.ts";

/** Changes of the code, by what they do to the true percentiles of the simulated service. */
export const changes = {
  "A/A": unchanged,
  "p50 +5 %": { work: 1.07, slowPath: 1 },
  "p50 +7 %": { work: 1.1, slowPath: 1 },
  "p50 +10 %": { work: 1.141, slowPath: 1 },
  "p50 +20 %": { work: 1.28, slowPath: 1 },
  "tail × 2": { work: 1, slowPath: 2 },
  "pauses of 40 ms": { work: 1, slowPath: 1, pauseSeconds: 0.04 },
} as const satisfies Readonly<Record<string, Slowdown>>;
export type ChangeName = keyof typeof changes;
export const changeNames = Object.keys(changes) as readonly ChangeName[];
