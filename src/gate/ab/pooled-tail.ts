import { bucketTotal, mergedBuckets, type SparseBuckets } from "../../base/coarse-buckets.ts";
import { samplesNeededFor } from "../../base/sample-size.ts";
import type { Nanos } from "../../base/time.ts";
import type { PairedBlock, PairedQuad, PairedRound } from "../../metrics/paired-run.ts";
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
    const tails = [
      { statistic: "p99", share: P99 },
      { statistic: "max", share: ALL },
    ] as const;
    return tails.flatMap(({ statistic, share }): PooledTail[] => {
      const baseNanos = bucketQuantile(base, share);
      const headNanos = bucketQuantile(head, share);
      const limit = TAIL_RATIO_MIN * baseNanos;
      const beyond = quads.map(({ base: ofBase, head: ofHead }) => ({
        base: isBeyond(ofBase.requests[index]!, limit),
        head: isBeyond(ofHead.requests[index]!, limit),
      }));
      const found = beyond.filter((quad) => quad.head).length;
      if (headNanos <= limit || found < TAIL_QUADS_MIN) return [];
      const alone = {
        head: beyond.filter((quad) => quad.head && !quad.base).length,
        base: beyond.filter((quad) => quad.base && !quad.head).length,
      };
      return [{ request, statistic, baseNanos, headNanos, quads: found, alone }];
    });
  });
}

function isBeyond(block: PairedBlock, limit: Nanos): boolean {
  return block.responseTimes.some(
    (times) => times.length > 0 && bucketShareAbove(times, limit) > 0,
  );
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
