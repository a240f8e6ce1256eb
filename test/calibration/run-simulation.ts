import { mergedBuckets, type SparseBuckets } from "../../src/base/coarse-buckets.ts";
import { NANOS_PER_SECOND } from "../../src/base/time.ts";
import type { RunSummary } from "../../src/gate/run-summary.ts";
import { bucketQuantile } from "../../src/stats/bucket-quantile.ts";
import { summary } from "../unit/gate/stored-runs.ts";
import { Draws } from "./draws.ts";
import { Machine, type Scenario } from "./machine.ts";
import { bucketsOfSeconds } from "./response-times.ts";
import { arrivalsIn, Service, type Slowdown } from "./service.ts";

const WARM_UP_SECONDS = 4;
const PER_SECOND = 1_000;

/** One run of one variant on a machine of its own, and what the gates of today read from it. */
export type SingleRun = {
  /** A block for each second. */
  readonly blocks: readonly SparseBuckets[];
  readonly pooled: SparseBuckets;
  /** p50, p95 and p99 of all requests. */
  readonly quantiles: readonly number[];
  /** Of raw response times, in seconds. */
  readonly count: number;
  readonly mean: number;
  readonly variance: number;
};

export const shares: readonly number[] = [0.5, 0.95, 0.99];

export type SingleJob = {
  readonly scenario: Scenario;
  readonly seconds: number;
  readonly slowdown: Slowdown;
  readonly seed: number;
};

export function simulateRun({ scenario, seconds, slowdown, seed }: SingleJob): SingleRun {
  const draws = new Draws(seed, 2);
  const machine = new Machine(scenario, draws, WARM_UP_SECONDS + seconds + 1);
  const service = new Service(machine, draws, { slowdown, spread: scenario.startSpread, at: 0 });
  const blocks: SparseBuckets[] = [];
  let sum = 0;
  let squares = 0;
  for (let second = 0; second < seconds; second += 1) {
    const times: number[] = [];
    const window = { from: WARM_UP_SECONDS + second, seconds: 1, perSecond: PER_SECOND };
    for (const arrival of arrivalsIn(window, draws)) {
      const time = service.serve(arrival);
      times.push(time);
      sum += time;
      squares += time * time;
    }
    blocks.push(bucketsOfSeconds(times));
  }
  const count = seconds * PER_SECOND;
  const pooled = mergedBuckets(blocks);
  return {
    blocks,
    pooled,
    quantiles: shares.map((share) => bucketQuantile(pooled, share)),
    count,
    mean: sum / count,
    variance: (squares - (sum * sum) / count) / (count - 1),
  };
}

/** As the gate stores it. */
export function summaryOf({ blocks, count }: SingleRun): RunSummary {
  return summary({
    windowNanos: blocks.length * NANOS_PER_SECOND,
    overall: blocks.map((buckets) => ({ failed: 0, buckets })),
    counts: {
      planned: count,
      sent: count,
      dropped: 0,
      succeeded: count,
      failed: 0,
      cancelled: 0,
    },
  });
}
