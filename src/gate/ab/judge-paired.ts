import { assert } from "../../base/assert.ts";
import { exp } from "../../base/exp.ts";
import type { PairedRound } from "../../metrics/paired-run.ts";
import type { ValidityRow } from "../validity-row.ts";
import { withTailsAsked } from "./asked-tails.ts";
import { failureFiguresOf, failureRow } from "./failure-row.ts";
import { neededTimeOf } from "./needed-time.ts";
import { allowancesOf } from "./paired-budget.ts";
import { decisionOf } from "./paired-decision.ts";
import type { PairedJudgement, PairedSample, PairedSettings } from "./paired-judgement.ts";
import { NOISE_FLOOR_CONFIDENCE, START_SPREAD } from "./paired-rules.ts";
import { pairedValidityOf } from "./paired-validity.ts";
import { pooledTailsOf } from "./pooled-tail.ts";
import { withoutUnfit } from "./quad-fitness.ts";
import { rateRow } from "./rate-row.ts";
import { quadCount } from "./ratio-series.ts";
import { smallerFloorOf } from "./smaller-floor.ts";
import { withSpared } from "./spared-figures.ts";
import { roundEstimates } from "./start-spread.ts";
import { steadyFigures } from "./steady-figures.ts";
import { timeVerdict } from "./time-row.ts";

/**
 * Judges a head that was measured in the same minutes and on the same machine as its base, in
 * alternating slices (STATS 2.2, 2.5, 2.7). The unit is the quad, in a duet the window of both, or
 * such a part of it as holds enough exchanges for the figure; never the request.
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
  const looks = settings.stopsEarly ? settings.rounds : 1;
  const steady = steadyFigures(fit, { margin: settings.margins.p50, looks });
  const { figures, main, drift, quadsCut } = steady;
  const failures = failureFiguresOf(fit);
  const counts = failures.length + 1;
  const allowances = allowancesOf(figures, { counts, looks, requests });
  const { model, margins, restarts } = settings;
  const startSpread = settings.startSpread?.deviation ?? START_SPREAD;
  const starts = restarts ? all.length : 1;
  const test = { margins, startSpread, starts };
  const verdicts = figures.map((figure) => {
    const verdict = timeVerdict(figure, { ...test, allowance: allowances.ofTime(figure) });
    return { ...verdict, figure };
  });
  const tails = pooledTailsOf(fit);
  const times = withTailsAsked(withSpared(verdicts, allowances.budget), tails, requests);
  const allowance = allowances.ofCount;
  const rows = [
    ...times.map(({ row }) => row),
    ...failures.map((figure) => failureRow(figure, allowance)),
    rateRow(fit, { allowance, startSpread, starts, model }),
  ];
  const validity = pairedValidityOf(all, fit, run);
  const decision = decisionOf({ rows, validity, drift, roundsDone: all.length, settings });
  const undecided = times.filter(({ row }) => row.required && row.status === "cannot_tell");
  const sample = { ...sampleOf(all, fit), roundsPlanned: settings.rounds, starts, quadsCut };
  const typical = times.find(({ row }) => row.required && row.quantity === "p50")?.ratio;
  const noise = typical && exp(typical.halfAt(NOISE_FLOOR_CONFIDENCE)) - 1;
  return {
    ...decision,
    kind: settings.identical ? "same_code_check" : "comparison",
    duet: settings.duet,
    validity,
    rows,
    drift,
    starts: main === undefined || !restarts ? [] : roundEstimates(main),
    startSpread: settings.startSpread,
    tails,
    sample,
    noiseFloor: noise,
    smallerFloor:
      typical === undefined || noise === undefined
        ? undefined
        : smallerFloorOf(margins.p50, { baseNanos: exp(typical.base), noise }),
    budget: allowances.budget,
    neededTime:
      decision.verdict === "inconclusive" ? neededTimeOf(undecided, sample.loadNanos) : undefined,
  };
}

function sampleOf(all: readonly PairedRound[], fit: readonly PairedRound[]) {
  let loadNanos = 0;
  for (const { quads } of all) for (const quad of quads) loadNanos += quad.endedAt - quad.startedAt;
  const [overall] = failureFiguresOf(fit);
  return {
    rounds: all.length,
    quads: quadCount(all),
    quadsUnfit: quadCount(all) - quadCount(fit),
    baseExchanges: overall!.base.of,
    headExchanges: overall!.head.of,
    loadNanos,
  } satisfies Partial<PairedSample>;
}
