import { normalQuantile } from "../../stats/normal.ts";
import type { JudgedRatio } from "./judged-ratio.ts";
import type { PairedBudget } from "./paired-judgement.ts";
import { PASS_CHANCE_MIN, SPARED_MISS } from "./paired-rules.ts";
import type { TimeFigure } from "./time-figures.ts";
import type { TimeVerdict } from "./time-row.ts";

/** A verdict with the figure that it is of. */
export type FigureVerdict = TimeVerdict & { readonly figure: TimeFigure };

/**
 * A pass needs p95 of each of a few requests. One that has a part of the arrivals only can have an
 * interval so wide that unchanged code often cannot pass it, and the more requests there are, the
 * likelier one of them keeps it from its pass. Such a p95 need not pass by itself, provided that the
 * mean over requests does in which it is, and that it would pass with a chance of SPARED_MISS in the
 * place of MISS_BUDGET. How wide an interval is does not depend on which variant is slower.
 */
export function withSpared(
  verdicts: readonly FigureVerdict[],
  { miss, looks }: Pick<PairedBudget, "miss" | "looks">,
): FigureVerdict[] {
  const mean = verdicts.find(({ row }) => row.request === undefined && row.quantity === "p95");
  const passed = mean?.row.status === "no_regression" ? mean.figure.included : [];
  return verdicts.map((verdict) => {
    const { row, ratio, figure } = verdict;
    const isSpared =
      row.required &&
      row.quantity === "p95" &&
      row.status === "cannot_tell" &&
      ratio !== undefined &&
      figure.included.every((request) => passed.includes(request)) &&
      !couldPass(ratio, miss) &&
      ratio.estimate + ratio.halfAt(1 - (2 * SPARED_MISS) / looks) < ratio.passBound;
    return isSpared ? { ...verdict, row: { ...row, required: false } } : verdict;
  });
}

/** Whether an interval so wide would nearly always pass where nothing changed. */
function couldPass({ estimate, ruledOut, passBound }: JudgedRatio, miss: number): boolean {
  const half = ruledOut - estimate;
  const deviation = half / normalQuantile(1 - miss);
  return half + normalQuantile(PASS_CHANCE_MIN) * deviation < passBound;
}
