import { mergedBuckets, type SparseBuckets } from "../../base/coarse-buckets.ts";
import { ln } from "../../base/ln.ts";
import { QUARTERS } from "../../base/pairing-limits.ts";
import type { PairedBlock, PairedQuad, PairedRound } from "../../metrics/paired-run.ts";
import { lagOneAutocorrelation, partnerCorrelation } from "../../stats/autocorrelation.ts";
import { bucketQuantile } from "../../stats/bucket-quantile.ts";
import { median } from "../../stats/median.ts";
import { AUTOCORRELATION_MAX, UNITS_MAX } from "./paired-rules.ts";
import { samplesIn } from "./quad-times.ts";

/** A count times a share is off by less in binary. */
const ROUNDING = 1e-9;

/** Logarithms of a figure of both variants in the same quads. */
export type Levels = { readonly base: number; readonly head: number };
/** What a value is read from: quads next to each other, or quarters of one. */
export type Span = {
  readonly quads: readonly PairedQuad[];
  /** Of each quad: from this quarter on and up to that one, which is not of it any more. */
  readonly from: number;
  readonly to: number;
};

/** undefined: there is no such figure in it. */
export type Reader = (span: Span) => Levels | undefined;

/** One value of a figure's ratio. */
export type RatioUnit = Levels & {
  /** ln(head / base). */
  readonly ratio: number;
  readonly quads: readonly PairedQuad[];
};

/** The ratios of a figure in the order of the run: what intervals are made of. */
export type RatioSeries = {
  /** A quarter, a half, or whole ones. */
  readonly quadsPerUnit: number;
  readonly units: readonly RatioUnit[];
  /**
   * Between neighbours, as far as joining them left any; of parts of a quad also between those alone
   * that would be joined next, for a quarter and its neighbour can have the same slices.
   */
  readonly autocorrelation: number;
  /** By round, of whole quads, before neighbours were joined: what moves in time is seen in these. */
  readonly unjoined: readonly (readonly RatioUnit[])[];
};

/**
 * The ratio of a figure, unit by unit. Neighbours of a round are joined where they resemble each
 * other: the interval takes its units for independent.
 *
 * @param length at least so many quads are in a unit, or such a part of one, which the figure needs
 *   to be read at all; and the units that have to be left for it to be judged where quads are joined
 */
export function ratioSeries(
  rounds: readonly PairedRound[],
  read: Reader,
  { quadsPerUnit, unitsKept }: { readonly quadsPerUnit: number; readonly unitsKept: number },
): RatioSeries {
  const shortest = unitLength(Math.max(quadsPerUnit, quadCount(rounds) / UNITS_MAX));
  let series = cut(rounds, read, Math.max(1, shortest));
  if (shortest < 1) series = { ...cut(rounds, read, shortest), unjoined: series.unjoined };
  while (series.autocorrelation > AUTOCORRELATION_MAX) {
    const joined = cut(rounds, read, 2 * series.quadsPerUnit);
    if (joined.quadsPerUnit > 1 && joined.units.length < unitsKept) break;
    series = { ...joined, unjoined: series.unjoined };
  }
  return series;
}

function cut(rounds: readonly PairedRound[], read: Reader, quadsPerUnit: number): RatioSeries {
  const byRound = rounds.map(({ quads }) =>
    spansOf(quads, quadsPerUnit).flatMap((span): RatioUnit[] => {
      const levels = read(span);
      if (levels === undefined) return [];
      return [{ ...levels, ratio: levels.head - levels.base, quads: span.quads }];
    }),
  );
  const ratios = byRound.map((units) => units.map(({ ratio }) => ratio));
  return {
    quadsPerUnit,
    units: byRound.flat(),
    unjoined: byRound,
    autocorrelation: Math.max(
      lagOneAutocorrelation(ratios),
      quadsPerUnit < 1 ? partnerCorrelation(ratios) : -1,
    ),
  };
}

/** Cuts a round into spans of that length; of whole quads as equal as can be, with none left over. */
function spansOf(quads: readonly PairedQuad[], quadsPerUnit: number): Span[] {
  if (quadsPerUnit < 1) {
    const length = QUARTERS * quadsPerUnit;
    return quads.flatMap((quad) =>
      Array.from({ length: 1 / quadsPerUnit }, (_, at) => {
        return { quads: [quad], from: at * length, to: (at + 1) * length };
      }),
    );
  }
  const count = Math.floor(quads.length / quadsPerUnit);
  return Array.from({ length: count }, (_, at) => {
    const from = Math.floor((at * quads.length) / count);
    return wholeQuads(quads.slice(from, Math.floor(((at + 1) * quads.length) / count)));
  });
}

export function wholeQuads(quads: readonly PairedQuad[]): Span {
  return { quads, from: 0, to: QUARTERS };
}

/** The shortest length that a unit can have, of at least so many quads or such a part of one. */
export function unitLength(quads: number): number {
  for (let length = 1 / QUARTERS; length < 1; length *= 2) if (quads <= length) return length;
  return Math.ceil(quads);
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

/**
 * How many quads, or what part of one, hold enough samples in each variant; Infinity: not all of
 * them together do.
 */
export function quadsNeeded(
  rounds: readonly PairedRound[],
  { request, share, beyondMin, samplesMin = 1 }: Percentile & SamplesNeeded,
): number {
  let quads = 0;
  const samples = { base: 0, head: 0 };
  for (const quad of rounds.flatMap((round) => round.quads)) {
    quads += 1;
    samples.base += samplesIn(quad.base.requests[request]!);
    samples.head += samplesIn(quad.head.requests[request]!);
  }
  const perQuad = Math.min(samples.base, samples.head) / quads;
  const wanted = Math.max(samplesMin, beyondMin / (1 - share));
  const needed = unitLength(wanted / perQuad - ROUNDING);
  return needed <= quads ? needed : Infinity;
}

/** The response times of a block, or only those in a part of its quad. */
type TimesOf = (block: PairedBlock, span: Span) => readonly SparseBuckets[];
const responseTimesIn: TimesOf = ({ responseTimes }, { from, to }) => responseTimes.slice(from, to);

/** Reads a percentile of one request. */
export function percentileReader(
  { request, share }: Percentile,
  timesOf: TimesOf = responseTimesIn,
): Reader {
  return (span) => {
    const level = (variant: "base" | "head"): number | undefined => {
      const lists = span.quads.flatMap((quad) => timesOf(quad[variant].requests[request]!, span));
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
  return (span) => {
    const levels = readers.flatMap((read) => read(span) ?? []);
    // A mean over other requests than in the other units would move with which are missing.
    if (levels.length < readers.length) return undefined;
    const mean = (variant: "base" | "head"): number =>
      levels.reduce((sum, each) => sum + each[variant], 0) / levels.length;
    return { base: mean("base"), head: mean("head") };
  };
}

/** The base's logarithm in the typical quad. */
export function typicalBase({ unjoined }: RatioSeries): number {
  return median(unjoined.flat().map(({ base }) => base));
}

export function quadCount(rounds: readonly PairedRound[]): number {
  return rounds.reduce((sum, { quads }) => sum + quads.length, 0);
}
