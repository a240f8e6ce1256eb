import { bucketTotal, mergedBuckets, type SparseBuckets } from "../base/coarse-buckets.ts";
import { ln } from "../base/ln.ts";
import { type Nanos, NANOS_PER_SECOND } from "../base/time.ts";
import { batchedQuantile } from "../stats/batch-means.ts";

/** As long as this, if the run has so many that BATCHES_MIN are left. */
const BATCH_NANOS = 5 * NANOS_PER_SECOND;
const BATCHES_MIN = 6;
/** One-sided, of all limits of a run together. */
const LIMIT_ALPHA = 0.05;
/** Samples beyond the percentile, below which its interval is a weak one. */
const SAMPLES_BEYOND_STRONG = 50;
/** Of fewer samples, not even the largest is above the percentile at 99 %. */
const LARGEST_BELOW_CHANCE = 0.01;

export type QuantileLimit = {
  /** 0 < share < 1. */
  readonly share: number;
  readonly limit: Nanos;
  /** Limits that this run is held to, which share the chance of a false failure. */
  readonly limits: number;
  /** `point`: decides on the quantile alone; two runs of the same code may then differ. */
  readonly compare: "interval" | "point";
};

export type LimitDecision = {
  /** `too_few_samples`: there is no quantile to speak of. */
  readonly decision: "pass" | "fail" | "inconclusive" | "too_few_samples";
  /** Of all samples together; NaN: there is none. */
  readonly estimate: Nanos;
  /** undefined: the run is too short for an interval. */
  readonly interval: { readonly lower: Nanos; readonly upper: Nanos } | undefined;
  readonly batches: number;
  readonly samples: number;
  readonly samplesNeeded: number;
  /** Fewer than SAMPLES_BEYOND_STRONG samples beyond: the interval knows little of the tail. */
  readonly weak: boolean;
};

/**
 * Whether a run's percentile is over a limit beyond the run's own noise (STATS 2.4). It fails when
 * the lower bound is over, and passes when the percentile itself is not. Between the two nothing is
 * decided: the run is over the limit by less than it can tell.
 *
 * @param blocks of equal length in the order of the run, response times of successful exchanges
 */
export function quantileDecision(
  { blockNanos, blocks }: { readonly blockNanos: Nanos; readonly blocks: readonly SparseBuckets[] },
  { share, limit, limits, compare }: QuantileLimit,
): LimitDecision {
  const batches = batchesOf(blocks, blockNanos);
  const samples = batches.reduce((sum, batch) => sum + bucketTotal(batch), 0);
  const samplesNeeded = Math.ceil(ln(LARGEST_BELOW_CHANCE) / ln(share));
  const common = {
    batches: batches.length,
    samples,
    samplesNeeded,
    weak: samples * (1 - share) < SAMPLES_BEYOND_STRONG,
  };
  if (samples < samplesNeeded || batches.length < 2) {
    const estimate = Number.NaN;
    return { ...common, decision: "too_few_samples", estimate, interval: undefined };
  }
  const alpha = LIMIT_ALPHA / limits;
  const { estimate, lower, upper } = batchedQuantile(batches, { share, alpha });
  const interval = batches.length < BATCHES_MIN ? undefined : { lower, upper };
  return { ...common, decision: decide(), estimate, interval };

  function decide(): LimitDecision["decision"] {
    if (estimate <= limit) return "pass";
    if (compare === "point") return "fail";
    return interval !== undefined && interval.lower > limit ? "fail" : "inconclusive";
  }
}

/** Blocks in which nothing succeeded have no share of anything, and are joined to none. */
function batchesOf(blocks: readonly SparseBuckets[], blockNanos: Nanos): SparseBuckets[] {
  const wanted = Math.max(1, Math.floor(BATCH_NANOS / blockNanos));
  const joined = Math.max(1, Math.min(wanted, Math.floor(blocks.length / BATCHES_MIN)));
  const count = Math.floor(blocks.length / joined);
  const batches = Array.from({ length: count }, (_, at) =>
    mergedBuckets(
      blocks
        .slice(
          Math.floor((at * blocks.length) / count),
          Math.floor(((at + 1) * blocks.length) / count),
        )
        .filter((block) => block.length > 0),
    ),
  );
  return batches.filter((batch) => batch.length > 0);
}
