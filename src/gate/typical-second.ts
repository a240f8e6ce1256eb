import { bucketTotal, mergedBuckets } from "../base/coarse-buckets.ts";
import { ln } from "../base/ln.ts";
import { NANOS_PER_SECOND } from "../base/time.ts";
import type { ExchangeBlock } from "../metrics/exchange-block.ts";
import { bucketQuantile } from "../stats/bucket-quantile.ts";
import { median, medianSpread } from "../stats/median.ts";
import type { RunSummary } from "./run-summary.ts";

/** Samples beyond a percentile that a block needs; otherwise neighbours are joined. */
const SAMPLES_BEYOND_MIN = 3;
/** Blocks that a run needs for their median and spread to mean anything. */
const BLOCKS_MIN = 8;
/** A count times a share is off by less in binary. */
const ROUNDING = 1e-9;

/** A figure of a run, as its typical second has it. */
export type Typical = {
  /** The median over blocks of the figure's logarithm. */
  readonly level: number;
  /** The spread of the same, as a robust standard deviation. */
  readonly noise: number;
};

/** `why`: what the run lacks to read the figure from, as the end of a sentence. */
export type Reading = { readonly typical: Typical } | { readonly why: string };

/**
 * The percentile of a run's typical second (STATS 2.3): one stall of a noisy machine owns the
 * pooled p99 of a run, and moves this one by little.
 */
export function typicalPercentile(blocks: readonly ExchangeBlock[], share: number): Reading {
  const total = blocks.reduce((sum, { buckets }) => sum + bucketTotal(buckets), 0);
  if (total === 0) return { why: "nothing succeeded" };
  const beyond = (total / blocks.length) * (1 - share);
  const joined = Math.max(1, Math.ceil(SAMPLES_BEYOND_MIN / beyond - ROUNDING));
  const levels: number[] = [];
  for (let at = 0; at < blocks.length; at += joined) {
    const buckets = mergedBuckets(blocks.slice(at, at + joined).map((block) => block.buckets));
    if (bucketTotal(buckets) * (1 - share) < SAMPLES_BEYOND_MIN - ROUNDING) continue;
    levels.push(ln(bucketQuantile(buckets, share)));
  }
  return readingOf(levels);
}

/** The rate of a closed load, negated so that, as with times, more is worse. */
export function typicalRate({ overall, blockNanos, windowNanos }: RunSummary): Reading {
  const whole = overall.slice(0, Math.floor(windowNanos / blockNanos));
  const rates = whole.map(
    ({ failed, buckets }) => ((failed + bucketTotal(buckets)) * NANOS_PER_SECOND) / blockNanos,
  );
  if (rates.includes(0)) return { why: "in some seconds nothing ended" };
  return readingOf(rates.map((rate) => -ln(rate)));
}

function readingOf(levels: readonly number[]): Reading {
  if (levels.length < BLOCKS_MIN) {
    return {
      why: `only ${levels.length} of the run's blocks hold enough samples, ${BLOCKS_MIN} are needed`,
    };
  }
  return { typical: { level: median(levels), noise: medianSpread(levels) } };
}
