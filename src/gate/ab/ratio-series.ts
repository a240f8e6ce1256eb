import { bucketTotal, mergedBuckets, type SparseBuckets } from "../../base/coarse-buckets.ts";
import { ln } from "../../base/ln.ts";
import type { PairedBlock, PairedQuad, PairedRound } from "../../metrics/paired-run.ts";
import { lagOneAutocorrelation } from "../../stats/autocorrelation.ts";
import { bucketQuantile } from "../../stats/bucket-quantile.ts";
import { AUTOCORRELATION_MAX, UNITS_MAX } from "./paired-rules.ts";

/** A count times a share is off by less in binary. */
const ROUNDING = 1e-9;

/** Logarithms of a figure of both variants in the same quads. */
export type Levels = { readonly base: number; readonly head: number };
/** undefined: these quads have no such figure. */
export type Reader = (quads: readonly PairedQuad[]) => Levels | undefined;

/** One value of a figure's ratio. */
export type RatioUnit = Levels & {
  /** ln(head / base). */
  readonly ratio: number;
  readonly quads: readonly PairedQuad[];
};

/** The ratios of a figure in the order of the run: what intervals are made of. */
export type RatioSeries = {
  readonly quadsPerUnit: number;
  readonly units: readonly RatioUnit[];
  /** Between neighbours, as far as joining them left any. */
  readonly autocorrelation: number;
  /** By round, before neighbours were joined: what moves in time is seen in these. */
  readonly unjoined: readonly (readonly RatioUnit[])[];
};

/**
 * The ratio of a figure, quad by quad. Neighbours of a round are joined where they resemble each
 * other: the interval takes its units for independent.
 *
 * @param length at least so many quads are joined, which the figure needs to be read at all; and
 *   the units that have to be left for it to be judged
 */
export function ratioSeries(
  rounds: readonly PairedRound[],
  read: Reader,
  { quadsPerUnit, unitsKept }: { readonly quadsPerUnit: number; readonly unitsKept: number },
): RatioSeries {
  const few = Math.ceil(quadCount(rounds) / UNITS_MAX);
  let series = cut(rounds, read, Math.max(quadsPerUnit, few));
  while (series.autocorrelation > AUTOCORRELATION_MAX) {
    const joined = cut(rounds, read, 2 * series.quadsPerUnit);
    if (joined.units.length < unitsKept) break;
    series = { ...joined, unjoined: series.unjoined };
  }
  return series;
}

function cut(rounds: readonly PairedRound[], read: Reader, quadsPerUnit: number): RatioSeries {
  const byRound = rounds.map(({ quads }) =>
    runsOf(quads, quadsPerUnit).flatMap((some): RatioUnit[] => {
      const levels = read(some);
      if (levels === undefined) return [];
      return [{ ...levels, ratio: levels.head - levels.base, quads: some }];
    }),
  );
  const ratios = byRound.map((units) => units.map(({ ratio }) => ratio));
  return {
    quadsPerUnit,
    units: byRound.flat(),
    unjoined: byRound,
    autocorrelation: lagOneAutocorrelation(ratios),
  };
}

/** Cuts a round into runs of at least `length` quads, as equal as can be; none is left over. */
function runsOf(quads: readonly PairedQuad[], length: number): (readonly PairedQuad[])[] {
  const count = Math.floor(quads.length / length);
  return Array.from({ length: count }, (_, at) =>
    quads.slice(
      Math.floor((at * quads.length) / count),
      Math.floor(((at + 1) * quads.length) / count),
    ),
  );
}

export type Percentile = {
  /** The request's index. */
  readonly request: number;
  readonly share: number;
};

export type SamplesNeeded = {
  /** Beyond the percentile. */
  readonly beyondMin: number;
  /** In all. */
  readonly samplesMin?: number;
};

/** How many quads hold enough samples in each variant; Infinity: not all of them together do. */
export function quadsNeeded(
  rounds: readonly PairedRound[],
  { request, share, beyondMin, samplesMin = 1 }: Percentile & SamplesNeeded,
): number {
  let quads = 0;
  const samples = { base: 0, head: 0 };
  for (const quad of rounds.flatMap((round) => round.quads)) {
    quads += 1;
    samples.base += bucketTotal(quad.base.requests[request]!.responseTime);
    samples.head += bucketTotal(quad.head.requests[request]!.responseTime);
  }
  const perQuad = Math.min(samples.base, samples.head) / quads;
  const wanted = Math.max(samplesMin, beyondMin / (1 - share));
  const needed = Math.ceil(wanted / perQuad - ROUNDING);
  return needed <= quads ? Math.max(1, needed) : Infinity;
}

/** Reads a percentile of one request. */
export function percentileReader(
  { request, share }: Percentile,
  timesOf: (block: PairedBlock) => SparseBuckets = ({ responseTime }) => responseTime,
): Reader {
  return (quads) => {
    const level = (variant: "base" | "head"): number | undefined => {
      const lists = quads.map((quad) => timesOf(quad[variant].requests[request]!));
      const buckets = mergedBuckets(lists.filter((list) => list.length > 0));
      return buckets.length === 0 ? undefined : ln(bucketQuantile(buckets, share));
    };
    const base = level("base");
    const head = level("head");
    return base === undefined || head === undefined ? undefined : { base, head };
  };
}

/** The mean over several readers: of logarithms, so every request counts the same. */
export function meanReader(readers: readonly Reader[]): Reader {
  return (quads) => {
    const levels = readers.flatMap((read) => read(quads) ?? []);
    // A mean over other requests than in the other units would move with which are missing.
    if (levels.length < readers.length) return undefined;
    const mean = (variant: "base" | "head"): number =>
      levels.reduce((sum, each) => sum + each[variant], 0) / levels.length;
    return { base: mean("base"), head: mean("head") };
  };
}

export function quadCount(rounds: readonly PairedRound[]): number {
  return rounds.reduce((sum, { quads }) => sum + quads.length, 0);
}
