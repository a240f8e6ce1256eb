import type { PairedRound } from "../../metrics/paired-run.ts";
import type { MarginRule } from "../../scenario/scenario.ts";
import { marginsOf } from "../margins.ts";
import { unitsKept } from "./alarm-shares.ts";
import { driftOf, withoutBeginnings } from "./drift.ts";
import type { Drift } from "./paired-judgement.ts";
import { quadCount, type RatioSeries, typicalBase } from "./ratio-series.ts";
import { type TimeFigure, timeFiguresOf } from "./time-figures.ts";

export type SteadyFigures = {
  readonly figures: readonly TimeFigure[];
  /** The required p50 that stands on most samples. */
  readonly main: RatioSeries | undefined;
  readonly drift: Drift | undefined;
  readonly quadsCut: number;
};

/**
 * The figures of times; without the beginning of each round where the ratio moves, as far as p50 can
 * be judged by what is left.
 *
 * @param options the margin of p50, against which a movement is large or small; and looks at the
 *   figures in the course of the run
 */
export function steadyFigures(
  rounds: readonly PairedRound[],
  { margin, looks }: { readonly margin: MarginRule; readonly looks: number },
): SteadyFigures {
  const figures = timeFiguresOf(rounds, looks);
  const main = mainSeries(figures);
  const drift = driftIn(main, { margin, cut: false });
  const whole = { figures, main, drift, quadsCut: 0 };
  if (main === undefined || drift?.moving !== true) return whole;
  const requests = rounds[0]!.requests.length;
  const kept = unitsKept(requests > 1 ? "ofMean" : "ofRequests", { requests, looks });
  const later = withoutBeginnings(rounds, Math.ceil(kept * main.quadsPerUnit));
  if (quadCount(later) === quadCount(rounds)) return whole;
  const steady = timeFiguresOf(later, looks);
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
  return driftOf(series, { failMargin: marginsOf(margin, typicalBase(series)).failMargin, cut });
}
