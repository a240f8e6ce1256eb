import { exp } from "../base/exp.ts";
import { ln } from "../base/ln.ts";

/**
 * The chance that a fair coin falls on one side at least so often as it did: of the sign test, and
 * of pairs of which one alone has a property (McNemar, Psychometrika 12, 1947), exact.
 *
 * @param wins on that side, and `losses` on the other; both at least 0
 */
export function signTestTail(wins: number, losses: number): number {
  const tosses = wins + losses;
  let logarithm = -tosses * ln(2);
  let chance = exp(logarithm);
  for (let heads = 1; heads <= losses; heads += 1) {
    logarithm += ln((tosses - heads + 1) / heads);
    chance += exp(logarithm);
  }
  return Math.min(1, chance);
}
