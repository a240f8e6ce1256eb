import { bucketTotal, mergedBuckets, type SparseBuckets } from "../../base/coarse-buckets.ts";
import { samplesNeededFor } from "../../base/sample-size.ts";
import type { PairedQuad, PairedRound } from "../../metrics/paired-run.ts";
import { bucketQuantile, bucketShareAbove } from "../../stats/bucket-quantile.ts";
import type { PooledTail } from "./paired-judgement.ts";
import { TAIL_QUADS_MIN, TAIL_RATIO_MIN } from "./paired-rules.ts";
import { responseTimeOf } from "./quad-times.ts";

const P99 = 0.99;
/** So close to all that its nearest rank is the last, whatever the number of samples. */
const ALL = 1 - 1e-12;

/**
 * What the typical unit does not show, because it strikes in few of them: a tail of the whole run
 * that is far longer with the head. One stall owns such a tail, so it warns and does not fail.
 */
export function pooledTailsOf(rounds: readonly PairedRound[]): PooledTail[] {
  const names = rounds[0]?.requests ?? [];
  const quads = rounds.flatMap((round) => round.quads);
  return names.flatMap((request, index) => {
    const pooled = (variant: "base" | "head"): SparseBuckets =>
      mergedBuckets(timesOf(quads, variant, index));
    const base = pooled("base");
    const head = pooled("head");
    const enough = samplesNeededFor(P99 * 100);
    if (Math.min(bucketTotal(base), bucketTotal(head)) < enough) return [];
    const ofHead = timesOf(quads, "head", index);
    const tails = [
      { statistic: "p99", share: P99 },
      { statistic: "max", share: ALL },
    ] as const;
    return tails.flatMap(({ statistic, share }): PooledTail[] => {
      const baseNanos = bucketQuantile(base, share);
      const headNanos = bucketQuantile(head, share);
      const limit = TAIL_RATIO_MIN * baseNanos;
      const beyond = ofHead.filter((times) => bucketShareAbove(times, limit) > 0).length;
      if (headNanos <= limit || beyond < TAIL_QUADS_MIN) return [];
      return [{ request, statistic, baseNanos, headNanos, quads: beyond }];
    });
  });
}

function timesOf(
  quads: readonly PairedQuad[],
  variant: "base" | "head",
  request: number,
): SparseBuckets[] {
  return quads
    .map((quad) => responseTimeOf(quad[variant].requests[request]!))
    .filter((times) => times.length > 0);
}
