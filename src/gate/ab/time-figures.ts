import { bucketTotal } from "../../base/coarse-buckets.ts";
import type { PairedQuad, PairedRound } from "../../metrics/paired-run.ts";
import { median } from "../../stats/median.ts";
import { type TimeQuantity, timeQuantities, timeRules } from "../comparison-rules.ts";
import { hasMean, requiredQuantities, unitsKept } from "./alarm-shares.ts";
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
} from "./ratio-series.ts";

/** One percentile of one request, or of all of them, and its ratios. */
export type TimeFigure = {
  readonly request: string | undefined;
  /** undefined: the mean over requests. */
  readonly requestIndex: number | undefined;
  readonly quantity: TimeQuantity;
  readonly required: boolean;
  /** undefined: all quads together hold too few samples for one unit. */
  readonly series: RatioSeries | undefined;
  readonly samples: { readonly base: number; readonly head: number };
};

/**
 * What is judged of times: up to REQUESTS_UNSPLIT_MAX requests each by itself. Of more, the mean
 * over all of them is what a pass needs, and each by itself can only fail: a slowdown of all is
 * seen in the mean, and one rare request must not block every pull request.
 *
 * @param looks at the figures in the course of the run, which share the budget for false alarms
 */
export function timeFiguresOf(rounds: readonly PairedRound[], looks: number): TimeFigure[] {
  const names = rounds[0]?.requests ?? [];
  const quads = rounds.flatMap((round) => round.quads);
  const plan = { requests: names.length, looks };
  const isSplit = hasMean(names.length);
  const ofMean = unitsKept("ofMean", plan);
  const suite = isSplit
    ? timeQuantities.map((quantity) => suiteFigure(rounds, quantity, ofMean))
    : [];
  const ofRequests = unitsKept("ofRequests", plan);
  const each = names.flatMap((name, request) => {
    const samples = samplesOf(quads, [request]);
    return timeQuantities.map((quantity): TimeFigure => {
      const { share } = timeRules[quantity];
      const beyondMin = SAMPLES_BEYOND_MIN;
      const quadsPerUnit = quadsNeeded(rounds, { request, share, beyondMin });
      const length = { quadsPerUnit, unitsKept: ofRequests };
      return {
        request: name,
        requestIndex: request,
        quantity,
        required: !isSplit && requiredQuantities.has(quantity),
        series: Number.isFinite(quadsPerUnit)
          ? ratioSeries(rounds, percentileReader({ request, share }), length)
          : undefined,
        samples,
      };
    });
  });
  return [...suite, ...each];
}

/**
 * The mean over requests: of the half that needs fewer quads joined, with all that need no more
 * than these do. A request that is hardly ever sent would make the units of all as long as its own.
 */
function suiteFigure(
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
  const quadsPerUnit = Math.ceil(median(needs.map(({ needed }) => needed)));
  const included = needs
    .filter(({ needed }) => needed <= quadsPerUnit)
    .map(({ request }) => request);
  const readers = included.map((request) => percentileReader({ request, share }));
  return {
    request: undefined,
    requestIndex: undefined,
    quantity,
    required: requiredQuantities.has(quantity),
    series: Number.isFinite(quadsPerUnit)
      ? ratioSeries(rounds, meanReader(readers), { quadsPerUnit, unitsKept: kept })
      : undefined,
    samples: samplesOf(
      rounds.flatMap((round) => round.quads),
      included,
    ),
  };
}

/** Successful exchanges of some requests. */
function samplesOf(quads: readonly PairedQuad[], requests: readonly number[]) {
  const samples = { base: 0, head: 0 };
  for (const quad of quads) {
    for (const request of requests) {
      samples.base += bucketTotal(quad.base.requests[request]!.responseTime);
      samples.head += bucketTotal(quad.head.requests[request]!.responseTime);
    }
  }
  return samples;
}
