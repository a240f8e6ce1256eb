import type { BlockSeries, ExchangeBlock } from "../metrics/exchange-block.ts";
import type { Observation } from "../metrics/run-metrics.ts";
import type { Assertion } from "../scenario/scenario.ts";
import { normalQuantile } from "../stats/normal.ts";
import { wilsonBounds } from "../stats/proportion.ts";
import { type LimitInterval, quantileInterval } from "./quantile-limit.ts";

/** The chance of a bound that is missed, one-sided, of all assertions of a run together. */
const LIMITS_ALPHA = 0.05;

/** Why there is none, of an assertion that would be decided on one. */
export type NoInterval = "short_run" | "no_blocks";

type Query = {
  readonly blocks: BlockSeries;
  /** The chance that one bound is missed. */
  readonly alpha: number;
};

/** What one bound may be missed by: assertions that gate share the budget evenly. */
export function limitAlphaOf(assertions: readonly Assertion[]): number {
  const gating = assertions.filter(
    ({ level, decideOn }) => level === "error" && decideOn === "interval",
  );
  return LIMITS_ALPHA / Math.max(1, gating.length);
}

/**
 * @param assertion a percentile of the response time or a share of exchanges
 * @param observation with a value
 */
export function limitIntervalOf(
  { statistic, where, limit }: Assertion,
  { value = Number.NaN, samples }: Observation,
  { blocks, alpha }: Query,
): LimitInterval | NoInterval {
  if (statistic.kind !== "percentile") {
    return shareInterval({ count: Math.round(value * samples), of: samples }, limit, alpha);
  }
  const series = seriesOf(blocks, where.request);
  if (series === undefined) return "no_blocks";
  const times = { blockNanos: blocks.blockNanos, blocks: series.map(({ buckets }) => buckets) };
  const asked = { share: statistic.percent / 100, limit, alpha };
  const interval = quantileInterval(times, asked);
  if (interval === undefined) return "short_run";
  // Blocks have coarser buckets than the histogram that the value is from.
  const { lower, upper, halvesToLimit } = interval;
  return { lower: Math.min(lower, value), upper: Math.max(upper, value), halvesToLimit };
}

/** Of some requests only: as many as have blocks of their own. */
function seriesOf(
  { overall, requests }: BlockSeries,
  request: string | undefined,
): readonly ExchangeBlock[] | undefined {
  if (request === undefined) return overall;
  return requests.find(({ name }) => name === request)?.blocks;
}

/** One failure of many is beyond a limit of none: the bound of a count above 0 is above 0. */
function shareInterval(
  counted: { readonly count: number; readonly of: number },
  limit: number,
  alpha: number,
): LimitInterval {
  const { lower, upper } = wilsonBounds(counted, normalQuantile(1 - alpha));
  const share = counted.count / counted.of;
  const half = share > limit ? share - lower : upper - share;
  return { lower, upper, halvesToLimit: half / Math.abs(share - limit) };
}
