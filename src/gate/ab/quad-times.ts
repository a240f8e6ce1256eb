import { bucketTotal, mergedBuckets, type SparseBuckets } from "../../base/coarse-buckets.ts";
import type { PairedBlock } from "../../metrics/paired-run.ts";

/** Response times of a block, in all of its quad. */
export function responseTimeOf({ responseTimes }: PairedBlock): SparseBuckets {
  return mergedBuckets(responseTimes.filter((quarter) => quarter.length > 0));
}

/** Successful exchanges of a block. */
export function samplesIn({ responseTimes }: PairedBlock): number {
  return responseTimes.reduce((sum, times) => sum + bucketTotal(times), 0);
}
