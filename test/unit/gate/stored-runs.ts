import { coarseBucketOf, type SparseBuckets } from "../../../src/base/coarse-buckets.ts";
import { NANOS_PER_MILLI as ms, NANOS_PER_SECOND as second } from "../../../src/base/time.ts";
import { Philox } from "../../../src/base/philox.ts";
import { compareWithStored, type StoredOptions } from "../../../src/gate/comparison.ts";
import type { StoredComparison } from "../../../src/gate/stored-comparison.ts";
import { marginDefaults } from "../../../src/scenario/margin-defaults.ts";
import type { Machine, RunSummary } from "../../../src/gate/run-summary.ts";
import { RUN_SUMMARY_SCHEMA } from "../../../src/gate/run-summary.ts";
import type { StoredRun } from "../../../src/gate/stored-run.ts";
import type { ExchangeBlock } from "../../../src/metrics/exchange-block.ts";

export const machine: Machine = {
  cpuModel: "A fast one",
  cpus: 4,
  memoryMiB: 16_000,
  platform: "linux",
  arch: "x64",
  runnerImage: "ubuntu24",
  node: "24.1.0",
};

/** 20 s of a healthy open load whose p50 is 10 ms in every second. */
export function summary(different: Partial<RunSummary> = {}): RunSummary {
  return {
    schema: RUN_SUMMARY_SCHEMA,
    z6: "0.1.0",
    scenario: { name: "checkout", hash: "a".repeat(64) },
    origin: { repository: null, commit: null, ref: null, runId: null, runAttempt: null },
    world: "real",
    environment: machine,
    startedAt: null,
    verdict: "pass",
    brokenRules: [],
    limitedRules: [],
    model: "open",
    windowNanos: 20 * second,
    counts: {
      planned: 8_000,
      sent: 8_000,
      dropped: 0,
      succeeded: 8_000,
      failed: 0,
      cancelled: 0,
    },
    failedBy: {},
    rates: { endedPerSecond: 400, achievedPerSecond: 400, plannedPerSecond: 400 },
    responseTime: { p50: 10 * ms, p95: 15 * ms, p99: 25 * ms, max: 30 * ms },
    blockNanos: second,
    overall: blocksAt(1),
    requests: [],
    requestsOmitted: 0,
    ...different,
  };
}

/** A run beside stored ones, by the margins of a scenario that says none. */
export function comparedWith(
  stored: readonly StoredRun[],
  head: RunSummary = summary(),
  options: Partial<StoredOptions> = {},
): StoredComparison {
  return compareWithStored(head, stored, { margins: marginDefaults, ...options });
}

/** Seconds in which everything takes `factor` times as long. */
export function blocksAt(factor: number, count = 20): ExchangeBlock[] {
  return Array.from({ length: count }, () => blockAt(factor));
}

/** 400 exchanges: p50 10 ms, p95 16 ms, p99 24 ms, times `factor`. */
export function blockAt(factor: number): ExchangeBlock {
  return { failed: 0, buckets: bucketsAt(factor) };
}

function bucketsAt(factor: number): SparseBuckets {
  const counts = new Map<number, number>();
  for (let i = 0; i < 40; i += 1) {
    const share = (i + 0.5) / 40;
    const value = 10 * ms * factor * (0.75 + share / 2 + Math.max(0, share - 0.9) * 12);
    const bucket = coarseBucketOf(Math.round(value));
    counts.set(bucket, (counts.get(bucket) ?? 0) + 10);
  }
  let before = 0;
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([bucket, count]) => {
      const gap = bucket - before;
      before = bucket;
      return [gap, count];
    });
}

/** `run 1` is the oldest; each is a day newer than the one before. */
export function storedAt(factors: readonly number[], different: Partial<RunSummary> = {}) {
  return factors.map((factor, at): StoredRun => {
    const startedAt = `2026-03-${String(at + 1).padStart(2, "0")}T00:00:00Z`;
    return {
      origin: `run ${at + 1}`,
      summary: summary({ overall: blocksAt(factor), startedAt, ...different }),
    };
  });
}

/**
 * Runs of the same code on machines that differ: lognormal speeds, and seconds that differ too.
 *
 * @param spreads standard deviations between runs and between the seconds of a run
 */
export function noisyRuns(
  count: number,
  { between, within }: { readonly between: number; readonly within: number },
): RunSummary[] {
  const draws = new Philox(2026, 9);
  // Twelve uniform draws make a normal one, but for its far tails.
  const normal = (run: number, block: number): number => {
    let sum = -6;
    for (let i = 0; i < 12; i += 1) sum += draws.unit(run, block, i);
    return sum;
  };
  return Array.from({ length: count }, (_, run) => {
    const speed = between * normal(run, 0);
    const overall = Array.from({ length: 20 }, (_block, at) =>
      blockAt(Math.exp(speed + within * normal(run, at + 1))),
    );
    return summary({ overall });
  });
}
