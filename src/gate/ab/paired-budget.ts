import { ALARM_BUDGET, MISS_BUDGET, REQUESTS_UNSPLIT_MAX } from "../comparison-rules.ts";
import type { Allowance } from "./judged-ratio.ts";
import type { PairedBudget } from "./paired-judgement.ts";
import { COUNTS_BUDGET_SHARE, UNITS_MIN } from "./paired-rules.ts";
import type { TimeFigure } from "./time-figures.ts";

export type Allowances = {
  readonly budget: PairedBudget;
  readonly ofTime: (figure: TimeFigure) => Allowance;
  /** Of each row of failures, and of the rate. */
  readonly ofCount: Allowance;
};

/**
 * Bonferroni over figures and looks, so that an interval and its verdict agree. Among many requests
 * what slows all of them must not drown: the mean over requests then has half of what times have.
 *
 * @param counts rows of failures and rates
 */
export function allowancesOf(
  figures: readonly TimeFigure[],
  { counts, looks, requests }: { counts: number; looks: number; requests: number },
): Allowances {
  const judged = figures.filter(({ series }) => (series?.units.length ?? 0) >= UNITS_MIN);
  const ofAll = judged.filter(({ request }) => request === undefined).length;
  const each = judged.length - ofAll;
  const isSplit = requests > REQUESTS_UNSPLIT_MAX && ofAll > 0 && each > 0;
  const alarm = ALARM_BUDGET / looks;
  const miss = MISS_BUDGET / looks;
  const ofTimes = alarm * (1 - COUNTS_BUDGET_SHARE);
  return {
    budget: {
      alarm: ALARM_BUDGET,
      miss: MISS_BUDGET,
      comparisons: judged.length + counts,
      looks,
    },
    ofTime: ({ request }) => {
      const half = ofTimes / 2 / (request === undefined ? ofAll : each);
      return { alarm: isSplit ? half : ofTimes / Math.max(1, judged.length), miss };
    },
    ofCount: { alarm: (alarm * COUNTS_BUDGET_SHARE) / counts, miss },
  };
}
