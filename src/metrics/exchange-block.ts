import type { SparseBuckets } from "../base/coarse-buckets.ts";
import type { Nanos } from "../base/time.ts";

/**
 * The measured window cut into blocks of equal length, by intended start: what the noise inside a
 * run is read from. Block i is [windowFrom + i·blockNanos, …); the last may be a part of one.
 */
export type BlockSeries = {
  /** A second; doubled until a long run fits into `BLOCKS_MAX`. */
  readonly blockNanos: Nanos;
  readonly overall: readonly ExchangeBlock[];
  /** The first `BLOCK_REQUESTS_MAX` of the scenario, in its order. */
  readonly requests: readonly NamedBlocks[];
};

export type NamedBlocks = { readonly name: string; readonly blocks: readonly ExchangeBlock[] };

export type ExchangeBlock = {
  readonly failed: number;
  /** Response times of successful exchanges, in nanoseconds. */
  readonly buckets: SparseBuckets;
};
