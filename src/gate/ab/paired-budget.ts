import { ALARM_BUDGET, MISS_BUDGET } from "../comparison-rules.ts";
import { type BudgetPlan, type Sharing, timeAlarm, unitsNeeded } from "./alarm-shares.ts";
import type { Allowance } from "./judged-ratio.ts";
import type { PairedBudget } from "./paired-judgement.ts";
import { COUNTS_BUDGET_SHARE, UNITS_MIN } from "./paired-rules.ts";
import type { TimeFigure } from "./time-figures.ts";

export type Allowances = {
  readonly budget: PairedBudget;
  readonly ofTime: (figure: TimeFigure) => TimeAllowance;
  /** Of each row of failures, and of the rate. */
  readonly ofCount: Allowance;
};

export type TimeAllowance = Allowance & {
  readonly unitsNeeded: number;
  /** False: the figure is not judged, because the others would be left too little. */
  readonly shares: boolean;
};

/**
 * Bonferroni over figures and looks, so that an interval and its verdict agree. With few quads the
 * figures that a pass needs may have no bounds when all share: then only they do.
 *
 * @param counts rows of failures and rates
 */
export function allowancesOf(
  figures: readonly TimeFigure[],
  { counts, ...plan }: BudgetPlan & { readonly counts: number },
): Allowances {
  const { looks } = plan;
  const eligible = figures.filter((figure) => unitsOf(figure) >= UNITS_MIN);
  const required = eligible.filter((figure) => figure.required);
  const alarmIn = (among: readonly TimeFigure[], figure: TimeFigure): number =>
    timeAlarm(kindOf(figure), sharingOf(among), plan);
  const isEnough = (among: readonly TimeFigure[]): boolean =>
    required.every((figure) => unitsOf(figure) >= unitsNeeded(alarmIn(among, figure)));
  let judged = eligible;
  if (isEnough(eligible)) {
    // What cannot be judged even so is left out: what it would spend is the others'.
    judged = eligible.filter((figure) => unitsOf(figure) >= unitsNeeded(alarmIn(eligible, figure)));
  } else if (isEnough(required)) {
    judged = required;
  }
  const miss = MISS_BUDGET / looks;
  return {
    budget: {
      alarm: ALARM_BUDGET,
      miss: MISS_BUDGET,
      comparisons: judged.length + counts,
      looks,
    },
    ofTime: (figure) => {
      const shares = judged.includes(figure);
      const alarm = alarmIn(shares ? judged : eligible, figure);
      return { alarm, miss, unitsNeeded: unitsNeeded(alarm), shares };
    },
    ofCount: { alarm: ((ALARM_BUDGET / looks) * COUNTS_BUDGET_SHARE) / counts, miss },
  };
}

function unitsOf({ series }: TimeFigure): number {
  return series?.units.length ?? 0;
}

function kindOf({ request }: TimeFigure): keyof Sharing {
  return request === undefined ? "ofMean" : "ofRequests";
}

function sharingOf(figures: readonly TimeFigure[]): Sharing {
  const ofMean = figures.filter((figure) => kindOf(figure) === "ofMean").length;
  return { ofMean, ofRequests: figures.length - ofMean };
}
