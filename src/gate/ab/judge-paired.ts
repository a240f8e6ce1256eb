import { assert } from "../../base/assert.ts";
import { exp } from "../../base/exp.ts";
import type { PairedRound } from "../../metrics/paired-run.ts";
import { median } from "../../stats/median.ts";
import { timeRules } from "../comparison-rules.ts";
import type { ValidityRow } from "../judgement.ts";
import { marginsOf } from "../margins.ts";
import { driftOf, withoutBeginnings } from "./drift.ts";
import { failureFiguresOf, failureRow } from "./failure-row.ts";
import { neededTimeOf } from "./needed-time.ts";
import { allowancesOf } from "./paired-budget.ts";
import { decisionOf } from "./paired-decision.ts";
import type { Drift, PairedJudgement, PairedSample, PairedSettings } from "./paired-judgement.ts";
import { NOISE_FLOOR_CONFIDENCE } from "./paired-rules.ts";
import { pairedValidityOf } from "./paired-validity.ts";
import { pooledTailsOf } from "./pooled-tail.ts";
import { withoutUnfit } from "./quad-fitness.ts";
import { rateRow } from "./rate-row.ts";
import type { RatioSeries } from "./ratio-series.ts";
import { roundEstimates } from "./start-spread.ts";
import { type TimeFigure, timeFiguresOf } from "./time-figures.ts";
import { timeVerdict } from "./time-row.ts";

/**
 * Judges a head that was measured in the same minutes and on the same machine as its base, in
 * alternating slices (STATS 2.2, 2.5, 2.7). The unit is the quad, never the request.
 *
 * A regression is confirmed when the lower bound of the worsening is beyond the fail margin, and
 * ruled out when its upper bound is below the pass bound; what is neither cannot be told. The same
 * rounds and settings give the same judgement.
 *
 * @param all the rounds in the order of the run; at least one
 * @param run what the gate says of the validity of the whole run
 */
export function judgePaired(
  all: readonly PairedRound[],
  run: readonly ValidityRow[],
  settings: PairedSettings,
): PairedJudgement {
  assert(all.length > 0, "a comparison has at least one round");
  const requests = all[0]!.requests.length;
  assert(
    all.every((round) => round.requests.length === requests),
    "all rounds of a comparison have the same requests",
  );
  const fit = withoutUnfit(all, settings.timer);
  const { figures, main, drift, quadsCut } = steadyFigures(fit);
  const failures = failureFiguresOf(fit);
  const looks = settings.stopsEarly ? settings.rounds : 1;
  const counts = failures.length + 1;
  const allowances = allowancesOf(figures, { counts, looks, requests });
  const { startSpread, model } = settings;
  const times = figures.map((figure) =>
    timeVerdict(figure, allowances.ofTime(figure), { startSpread, rounds: all.length }),
  );
  const allowance = allowances.ofCount;
  const rows = [
    ...times.map(({ row }) => row),
    ...failures.map((figure) => failureRow(figure, allowance)),
    rateRow(fit, { allowance, startSpread, model }),
  ];
  const validity = pairedValidityOf(all, fit, run);
  const decision = decisionOf({ rows, validity, drift, roundsDone: all.length, settings });
  const undecided = times.filter(({ row }) => row.required && row.status === "cannot_tell");
  const sample = { ...sampleOf(all, fit), roundsPlanned: settings.rounds, quadsCut };
  const typical = times.find(({ row }) => row.required && row.quantity === "p50")?.ratio;
  return {
    ...decision,
    kind: settings.identical ? "same_code_check" : "comparison",
    validity,
    rows,
    drift,
    starts: main === undefined ? [] : roundEstimates(main),
    tails: pooledTailsOf(fit),
    sample,
    noiseFloor: typical === undefined ? undefined : exp(typical.halfAt(NOISE_FLOOR_CONFIDENCE)) - 1,
    budget: allowances.budget,
    neededTime:
      decision.verdict === "inconclusive" ? neededTimeOf(undecided, sample.loadNanos) : undefined,
  };
}

type SteadyFigures = {
  readonly figures: readonly TimeFigure[];
  /** The required p50 that stands on most samples. */
  readonly main: RatioSeries | undefined;
  readonly drift: Drift | undefined;
  readonly quadsCut: number;
};

/** The figures of times; without the beginning of each round where the ratio moves. */
function steadyFigures(rounds: readonly PairedRound[]): SteadyFigures {
  const figures = timeFiguresOf(rounds);
  const main = mainSeries(figures);
  const drift = driftIn(main, false);
  if (drift?.moving !== true) return { figures, main, drift, quadsCut: 0 };
  const later = withoutBeginnings(rounds);
  const steady = timeFiguresOf(later);
  const steadyMain = mainSeries(steady);
  return {
    figures: steady,
    main: steadyMain,
    drift: driftIn(steadyMain, true),
    quadsCut: quadsIn(rounds) - quadsIn(later),
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

function driftIn(series: RatioSeries | undefined, cut: boolean): Drift | undefined {
  if (series === undefined) return undefined;
  const base = median(series.units.map((unit) => unit.base));
  return driftOf(series, { failMargin: marginsOf(timeRules.p50, base).failMargin, cut });
}

function sampleOf(all: readonly PairedRound[], fit: readonly PairedRound[]) {
  let loadNanos = 0;
  for (const { quads } of all) for (const quad of quads) loadNanos += quad.endedAt - quad.startedAt;
  const [overall] = failureFiguresOf(fit);
  return {
    rounds: all.length,
    quads: quadsIn(all),
    quadsUnfit: quadsIn(all) - quadsIn(fit),
    baseExchanges: overall!.base.of,
    headExchanges: overall!.head.of,
    loadNanos,
  } satisfies Partial<PairedSample>;
}

function quadsIn(rounds: readonly PairedRound[]): number {
  return rounds.reduce((sum, { quads }) => sum + quads.length, 0);
}
