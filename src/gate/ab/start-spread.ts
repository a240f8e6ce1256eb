import { START_SPREAD_MAX, START_SPREAD_MIN } from "../../base/pairing-limits.ts";
import type { StartSpread } from "../../scenario/scenario.ts";
import { mean, variance } from "../../stats/mean.ts";
import { normalTail } from "../../stats/normal.ts";
import { SignedRankShift, signedRankValuesMin } from "../../stats/signed-rank.ts";
import type { RoundEstimate } from "./paired-judgement.ts";
import { START_SPREAD_ROUNDS_MIN } from "./paired-rules.ts";
import type { RatioSeries } from "./ratio-series.ts";

/** Bounds at this chance are a standard error away from the estimate. */
const ONE_ERROR = normalTail(1);
/** A hundredth of a percent: of no consequence, and a flag can say it. */
const STEPS = 10_000;

/** What each round by itself says of a ratio; those of too few units are left out. */
export function roundEstimates({ unjoined }: RatioSeries): RoundEstimate[] {
  return unjoined.flatMap((units, round): RoundEstimate[] => {
    if (units.length < signedRankValuesMin(ONE_ERROR)) return [];
    const shift = new SignedRankShift(units.map(({ ratio }) => ratio));
    const { lower, upper } = shift.bounds(ONE_ERROR);
    return [{ round, estimate: shift.estimate, error: (upper - lower) / 2 }];
  });
}

/**
 * What two starts of the same code differ by on this project's runners (STATS 2.2): how much the
 * rounds of a comparison differ beyond what their own noise explains, halved, as both variants are
 * started each time.
 *
 * @param comparisons the rounds of earlier ones; the change that each judged does not matter
 * @returns undefined until START_SPREAD_ROUNDS_MIN are known
 */
export function startSpreadOf(
  comparisons: readonly (readonly RoundEstimate[])[],
): StartSpread | undefined {
  const usable = comparisons.filter((rounds) => rounds.length > 1);
  const rounds = usable.flat();
  if (rounds.length < START_SPREAD_ROUNDS_MIN) return undefined;
  const degrees = rounds.length - usable.length;
  const between =
    usable.reduce(
      (sum, some) => sum + (some.length - 1) * variance(some.map(({ estimate }) => estimate)),
      0,
    ) / degrees;
  const within = mean(rounds.map(({ error }) => error * error));
  const spread = Math.sqrt(Math.max(0, between - within) / 2);
  const bounded = Math.min(START_SPREAD_MAX, Math.max(START_SPREAD_MIN, spread));
  return {
    deviation: Math.round(bounded * STEPS) / STEPS,
    from: { rounds: rounds.length, runs: usable.length },
  };
}
