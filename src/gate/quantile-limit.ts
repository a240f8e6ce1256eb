import { bucketTotal, mergedBuckets, type SparseBuckets } from "../base/coarse-buckets.ts";
import { type Nanos, NANOS_PER_SECOND } from "../base/time.ts";
import { batchedQuantile } from "../stats/batch-means.ts";
import { bucketShareAbove } from "../stats/bucket-quantile.ts";
import type { Bounds } from "../stats/proportion.ts";

/** As long as this, if the run has so many that BATCHES_MIN are left. */
const BATCH_NANOS = 5 * NANOS_PER_SECOND;
/** With fewer, nobody can say by how much they differ. */
const BATCHES_MIN = 6;

/** Where the value that an assertion asks for lies, as far as the run can tell. */
export type LimitInterval = Bounds & {
  /**
   * Times that the distance between value and limit fits into half of the interval. Over 1, a
   * value beyond the limit may be chance; as half widths narrow with the root of the run's length,
   * its square is how many times as long a run would tell.
   */
  readonly halvesToLimit: number;
};

type QuantileLimit = {
  /** 0 < share < 1. */
  readonly share: number;
  readonly limit: Nanos;
  /** The chance that one bound is missed, 0 < alpha ≤ ½. */
  readonly alpha: number;
};

/**
 * Where a run's percentile lies, as far as the run can tell (docs/GATE.md).
 *
 * @param series blocks of equal length in the order of the run, response times of exchanges
 * @returns undefined: the run is too short for BATCHES_MIN batches with something in them
 */
export function quantileInterval(
  { blockNanos, blocks }: { readonly blockNanos: Nanos; readonly blocks: readonly SparseBuckets[] },
  { share, limit, alpha }: QuantileLimit,
): LimitInterval | undefined {
  const batches = batchesOf(blocks, blockNanos);
  if (batches.length < BATCHES_MIN) return undefined;
  const { lower, upper, half } = batchedQuantile(batches, { share, alpha });
  // The share of exchanges on the wrong side of the limit, beyond those that may be there.
  const excess = Math.abs(bucketShareAbove(mergedBuckets(batches), limit) - (1 - share));
  return { lower, upper, halvesToLimit: half / excess };
}

/** Blocks in which nothing succeeded have no share of anything, and are joined to none. */
function batchesOf(blocks: readonly SparseBuckets[], blockNanos: Nanos): SparseBuckets[] {
  const wanted = Math.max(1, Math.floor(BATCH_NANOS / blockNanos));
  const joined = Math.max(1, Math.min(wanted, Math.floor(blocks.length / BATCHES_MIN)));
  const count = Math.floor(blocks.length / joined);
  const batches = Array.from({ length: count }, (_, at) =>
    mergedBuckets(
      blocks.slice(
        Math.floor((at * blocks.length) / count),
        Math.floor(((at + 1) * blocks.length) / count),
      ),
    ),
  );
  return batches.filter((batch) => bucketTotal(batch) > 0);
}
