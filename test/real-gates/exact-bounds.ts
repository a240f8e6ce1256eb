import { whereFalling } from "../../src/stats/bisection.ts";
import type { Proportion } from "../../src/stats/proportion.ts";

/** Of each bound, one-sided: the share is beyond it in so many of 100 such series. */
export const DOUBT = 0.05;

/**
 * The largest share at which so few would be seen by a chance of DOUBT: exact for any number
 * (Clopper and Pearson, The use of confidence or fiducial limits illustrated in the case of the
 * binomial, Biometrika 26, 1934). One-sided.
 */
export function exactUpper({ count, of }: Proportion): number {
  if (count === of) return 1;
  const chance = (share: number): number => (share < 1 ? chanceOfAtMost(count, of, share) : 0);
  return whereFalling(chance, { level: DOUBT, from: 0 });
}

/** The smallest share at which so many would be seen by a chance of DOUBT. */
export function exactLower({ count, of }: Proportion): number {
  return 1 - exactUpper({ count: of - count, of });
}

/** That a binomial number is at most `count`. */
function chanceOfAtMost(count: number, of: number, share: number): number {
  let chance = (1 - share) ** of;
  let sum = chance;
  for (let hits = 1; hits <= count; hits += 1) {
    chance *= ((of - hits + 1) / hits) * (share / (1 - share));
    sum += chance;
  }
  return sum;
}
