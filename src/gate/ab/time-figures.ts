import type { PairedRound } from "../../metrics/paired-run.ts";
import { median } from "../../stats/median.ts";
import { type TimeQuantity, timeQuantities, timeRules } from "../comparison-rules.ts";
import { meanQuantitiesOf, needsEach, requiredQuantities, unitsKept } from "./alarm-shares.ts";
import {
  SAMPLES_BEYOND_MIN,
  SAMPLES_BEYOND_OF_MANY_MIN,
  SAMPLES_OF_MANY_MIN,
} from "./paired-rules.ts";
import {
  meanReader,
  percentileReader,
  quadsNeeded,
  type RatioSeries,
  ratioSeries,
  unitLength,
} from "./ratio-series.ts";
import { samplesIn } from "./quad-times.ts";

/** One percentile of one request, or of all of them, and its ratios. */
export type TimeFigure = {
  readonly request: string | undefined;
  /** undefined: the mean over requests. */
  readonly requestIndex: number | undefined;
  /** Indexes of the requests that it is of. */
  readonly included: readonly number[];
  readonly quantity: TimeQuantity;
  readonly required: boolean;
  /** undefined: all quads together hold too few samples for one unit. */
  readonly series: RatioSeries | undefined;
  readonly samples: { readonly base: number; readonly head: number };
};

/**
 * What is judged of times: each request by itself, and the mean over them. Up to
 * REQUESTS_UNSPLIT_MAX requests a pass needs both. Of more it needs the mean, and each by itself can
 * only fail: a slowdown of all is seen in the mean, and one rare request must not block every pull
 * request.
 *
 * @param looks at the figures in the course of the run, which share the budget for false alarms
 */
export function timeFiguresOf(rounds: readonly PairedRound[], looks: number): TimeFigure[] {
  const names = rounds[0]?.requests ?? [];
  const plan = { requests: names.length, looks };
  const mean = meanQuantitiesOf(names.length).map((quantity) =>
    meanFigure(rounds, quantity, unitsKept("ofMean", plan)),
  );
  const kept = unitsKept("ofRequests", plan);
  const each = names.flatMap((_, request) =>
    timeQuantities.map((quantity) => requestFigure(rounds, { request, quantity }, kept)),
  );
  // What is said first is what names a request, where a pass needs each of them.
  return needsEach(names.length) ? [...each, ...mean] : [...mean, ...each];
}

function requestFigure(
  rounds: readonly PairedRound[],
  { request, quantity }: { readonly request: number; readonly quantity: TimeQuantity },
  kept: number,
): TimeFigure {
  const { requests } = rounds[0]!;
  const { share } = timeRules[quantity];
  const beyondMin = SAMPLES_BEYOND_MIN;
  const quadsPerUnit = quadsNeeded(rounds, { request, share, beyondMin });
  const length = { quadsPerUnit, unitsKept: kept };
  return {
    request: requests[request]!,
    requestIndex: request,
    included: [request],
    quantity,
    required: needsEach(requests.length) && isRequired(quantity),
    series: Number.isFinite(quadsPerUnit)
      ? ratioSeries(rounds, percentileReader({ request, share }), length)
      : undefined,
    samples: samplesOf(rounds, [request]),
  };
}

function isRequired(quantity: TimeQuantity): boolean {
  return requiredQuantities.some((each) => each === quantity);
}

/**
 * The mean over requests: of the half that needs fewer quads joined, with all that need no more
 * than these do, or than one. A request that is hardly ever sent would make the units of all as long
 * as its own.
 */
function meanFigure(
  rounds: readonly PairedRound[],
  quantity: TimeQuantity,
  kept: number,
): TimeFigure {
  const { share } = timeRules[quantity];
  const needs = rounds[0]!.requests.map((_, request) => ({
    request,
    needed: quadsNeeded(rounds, {
      request,
      share,
      beyondMin: SAMPLES_BEYOND_OF_MANY_MIN,
      samplesMin: SAMPLES_OF_MANY_MIN,
    }),
  }));
  const longest = unitLength(Math.max(1, median(needs.map(({ needed }) => needed))));
  const those = needs.filter(({ needed }) => needed <= longest);
  const quadsPerUnit = Math.max(...those.map(({ needed }) => needed));
  const included = those.map(({ request }) => request);
  const readers = included.map((request) => percentileReader({ request, share }));
  return {
    request: undefined,
    requestIndex: undefined,
    included,
    quantity,
    required: isRequired(quantity),
    series: Number.isFinite(quadsPerUnit)
      ? ratioSeries(rounds, meanReader(readers), { quadsPerUnit, unitsKept: kept })
      : undefined,
    samples: samplesOf(rounds, included),
  };
}

/** Successful exchanges of some requests. */
function samplesOf(rounds: readonly PairedRound[], requests: readonly number[]) {
  const samples = { base: 0, head: 0 };
  for (const quad of rounds.flatMap(({ quads }) => quads)) {
    for (const request of requests) {
      samples.base += samplesIn(quad.base.requests[request]!);
      samples.head += samplesIn(quad.head.requests[request]!);
    }
  }
  return samples;
}
