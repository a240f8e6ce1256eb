import { mergedBuckets, type SparseBuckets } from "../base/coarse-buckets.ts";
import { QUARTERS } from "../base/pairing-limits.ts";
import type { Instant, Nanos } from "../base/time.ts";

/**
 * What a comparison of two variants of a service is judged by, as plain data.
 *
 * Both variants are started, driven in short slices that alternate between them, and stopped: that
 * is a *round*, and a run of its own with its own log. Two neighbouring slices, one of each
 * variant, are a *pair*: they replay the same arrivals. Two pairs in the order base, head, head,
 * base or the other way round are a *quad*: what happens to the machine within it happens to both
 * variants alike. In a duet both variants are driven at once, and a
 * *window* stands in the place of the quad: one slice that both have.
 */
export type PairedRound = {
  /** 0-based, in the order of the run. */
  readonly round: number;
  /** The scenario's, in its order; the same in every round. */
  readonly requests: readonly string[];
  /** Whole quads of the measured window, by time. */
  readonly quads: readonly PairedQuad[];
};

export type PairedQuad = {
  /** 0-based in its round. */
  readonly index: number;
  /** From the beginning of the round's log. */
  readonly startedAt: Instant;
  /** The end of its last slice. */
  readonly endedAt: Instant;
  readonly base: VariantBlocks;
  readonly head: VariantBlocks;
  readonly fitness: QuadFitness;
};

/** What one variant did in a quad: its slices together, their guard times left out. */
export type VariantBlocks = {
  /** How long arrivals to this variant were recorded; the same for both variants of a quad. */
  readonly recordedNanos: Nanos;
  /** By the request's index; as long as `PairedRound.requests`. */
  readonly requests: readonly PairedBlock[];
};

/**
 * Exchanges of one request in one quad with one variant, by their intended start. A cancelled one
 * is in `sent` alone. Distributions are of successful exchanges, in nanoseconds.
 */
export type PairedBlock = {
  /** sent + dropped. In a closed load: sent. */
  readonly planned: number;
  readonly sent: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly dropped: number;
  /**
   * From the intended start to the last byte, by quarter of the quad (base/pairing-limits.ts), QUARTERS
   * of them.
   */
  readonly responseTimes: readonly SparseBuckets[];
  /** Until a connection was there: queueing for one, name lookup, connect and TLS. */
  readonly connecting: SparseBuckets;
  /** From the send to the first byte. */
  readonly waiting: SparseBuckets;
  /** From the first byte to the last. */
  readonly receiving: SparseBuckets;
  /** What servers said of their own times, by name. */
  readonly serverTimings: readonly PairedTiming[];
};

/** Of the successful exchanges of a block whose response has such a `Server-Timing` entry. */
export type PairedTiming = {
  readonly name: string;
  readonly count: number;
  readonly sumNanos: Nanos;
};

/**
 * Whether generator and machine were fit in the four slices, guard times included. undefined: the
 * log does not say.
 */
export type QuadFitness = {
  /** p99 of how late the generator sent, in the worst of the slices; p90 of one with few sends. */
  readonly latenessP99Nanos: Nanos | undefined;
  /** Of the machine's CPU time, taken away by the host; of the worst second that overlaps. */
  readonly stealShare: number | undefined;
};

export const emptyPairedBlock: PairedBlock = {
  planned: 0,
  sent: 0,
  succeeded: 0,
  failed: 0,
  dropped: 0,
  responseTimes: Array.from({ length: QUARTERS }, () => []),
  connecting: [],
  waiting: [],
  receiving: [],
  serverTimings: [],
};

/** What several blocks hold together: the two slices of a quad, or all of its requests. */
export function joinedPairedBlocks(blocks: readonly PairedBlock[]): PairedBlock {
  const sum = (count: (block: PairedBlock) => number): number =>
    blocks.reduce((total, block) => total + count(block), 0);
  const merge = (buckets: (block: PairedBlock) => SparseBuckets): SparseBuckets =>
    mergedBuckets(blocks.map(buckets));
  return {
    planned: sum(({ planned }) => planned),
    sent: sum(({ sent }) => sent),
    succeeded: sum(({ succeeded }) => succeeded),
    failed: sum(({ failed }) => failed),
    dropped: sum(({ dropped }) => dropped),
    responseTimes: Array.from({ length: QUARTERS }, (_, quarter) =>
      merge(({ responseTimes }) => responseTimes[quarter]!),
    ),
    connecting: merge(({ connecting }) => connecting),
    waiting: merge(({ waiting }) => waiting),
    receiving: merge(({ receiving }) => receiving),
    serverTimings: joinedTimings(blocks.flatMap(({ serverTimings }) => serverTimings)),
  };
}

/** One of each name, in the order of their first appearance. */
function joinedTimings(timings: readonly PairedTiming[]): PairedTiming[] {
  const joined = new Map<string, PairedTiming>();
  for (const { name, count, sumNanos } of timings) {
    const before = joined.get(name);
    joined.set(name, {
      name,
      count: count + (before?.count ?? 0),
      sumNanos: sumNanos + (before?.sumNanos ?? 0),
    });
  }
  return [...joined.values()];
}
