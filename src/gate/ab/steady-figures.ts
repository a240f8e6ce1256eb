import type { PairedRound } from "../../metrics/paired-run.ts";
import type { MarginRule } from "../../scenario/scenario.ts";
import { median } from "../../stats/median.ts";
import { marginsOf } from "../margins.ts";
import { driftOf, withoutBeginnings } from "./drift.ts";
import type { Drift } from "./paired-judgement.ts";
import { quadCount, type RatioSeries } from "./ratio-series.ts";
import { type TimeFigure, timeFiguresOf } from "./time-figures.ts";

export type SteadyFigures = {
  readonly figures: readonly TimeFigure[];
  /** The required p50 that stands on most samples. */
  readonly main: RatioSeries | undefined;
  readonly drift: Drift | undefined;
  readonly quadsCut: number;
};

/**
 * The figures of times; without the beginning of each round where the ratio moves.
 *
 * @param margin of p50, against which a movement is large or small
 */
export function steadyFigures(rounds: readonly PairedRound[], margin: MarginRule): SteadyFigures {
  const figures = timeFiguresOf(rounds);
  const main = mainSeries(figures);
  const drift = driftIn(main, { margin, cut: false });
  if (drift?.moving !== true) return { figures, main, drift, quadsCut: 0 };
  const later = withoutBeginnings(rounds);
  const steady = timeFiguresOf(later);
  const steadyMain = mainSeries(steady);
  return {
    figures: steady,
    main: steadyMain,
    drift: driftIn(steadyMain, { margin, cut: true }),
    quadsCut: quadCount(rounds) - quadCount(later),
  };
}

function mainSeries(figures: readonly TimeFigure[]): RatioSeries | undefined {
  let main: { readonly series: RatioSeries; readonly samples: number } | undefined;
  for (const { quantity, required, series, samples } of figures) {
    if (quantity !== "p50" || !required || series === undefined) continue;
    if (main === undefined || samples.base > main.samples) main = { series, samples: samples.base };
  }
  return main?.series;
}

function driftIn(
  series: RatioSeries | undefined,
  { margin, cut }: { readonly margin: MarginRule; readonly cut: boolean },
): Drift | undefined {
  if (series === undefined) return undefined;
  const base = median(series.units.map((unit) => unit.base));
  return driftOf(series, { failMargin: marginsOf(margin, base).failMargin, cut });
}
