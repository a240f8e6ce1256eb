import { randomInt } from "node:crypto";

/** What `randomInt` spans at once, and short enough to be typed again. */
const SEED_LIMIT = 2 ** 32;

/** A seed for a run that was given none: 0 to 2^32 − 1. */
export function drawSeed(): number {
  return randomInt(SEED_LIMIT);
}
