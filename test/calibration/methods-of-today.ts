import type { SparseBuckets } from "../../src/base/coarse-buckets.ts";
import { mean, variance } from "../../src/stats/mean.ts";
import { median } from "../../src/stats/median.ts";
import { tQuantile } from "../../src/stats/student-t.ts";
import { shares, type SingleRun } from "./run-simulation.ts";

/** What a gate has: the run to judge, and runs of the base, the latest first. */
export type Comparison = { readonly head: SingleRun; readonly history: readonly SingleRun[] };
export type Method = { readonly name: string; readonly isRed: (comparison: Comparison) => boolean };

/** Two-sided 5 %. */
const Z_95 = 1.96;
const HISTORY = 10;

/** Gates that teams use, each on p50, p95 and p99 where it is about percentiles. */
export function methodsOfToday(pool: readonly SingleRun[]): Method[] {
  const typical = shares.map((_, at) => median(pool.map(({ quantiles }) => quantiles[at]!)));
  return [
    overPrevious(1.1),
    overPrevious(1.5),
    overPrevious(2),
    {
      name: "fixed limit at typical + 20 %",
      isRed: ({ head }) => head.quantiles.some((value, at) => value > 1.2 * typical[at]!),
    },
    { name: "Welch t on requests, p < .05", isRed: (comparison) => welchZ(comparison) > Z_95 },
    {
      name: "… and mean + 5 %",
      isRed: (comparison) =>
        welchZ(comparison) > Z_95 && comparison.head.mean > 1.05 * comparison.history[0]!.mean,
    },
    { name: "Mann–Whitney on requests, p < .05", isRed: (comparison) => rankZ(comparison) > Z_95 },
    { name: "t boundary .99 over 10 runs", isRed: isOverBoundary },
  ];
}

function overPrevious(factor: number): Method {
  return {
    name: `previous run × ${factor}`,
    isRed: ({ head, history }) =>
      head.quantiles.some((value, at) => value > factor * history[0]!.quantiles[at]!),
  };
}

/** With so many requests Student's t is normal. */
function welchZ({ head, history }: Comparison): number {
  const base = history[0]!;
  const error = Math.sqrt(head.variance / head.count + base.variance / base.count);
  return (head.mean - base.mean) / error;
}

function isOverBoundary({ head, history }: Comparison): boolean {
  const known = history.slice(0, HISTORY);
  return head.quantiles.some((value, at) => {
    const levels = known.map(({ quantiles }) => quantiles[at]!);
    const spread = Math.sqrt(variance(levels));
    return value > mean(levels) + tQuantile(0.99, levels.length - 1) * spread;
  });
}

/** Wilcoxon's rank sum as a normal deviate, ties taken for halves; positive: the head is slower. */
function rankZ({ head, history }: Comparison): number {
  const ofBase = countsOf(history[0]!.pooled);
  const ofHead = countsOf(head.pooled);
  const { count: m } = history[0]!;
  const { count: n } = head;
  let below = 0;
  let wins = 0;
  let ties = 0;
  const indexes = [...new Set([...ofBase.keys(), ...ofHead.keys()])].toSorted((a, b) => a - b);
  for (const index of indexes) {
    const base = ofBase.get(index) ?? 0;
    const here = ofHead.get(index) ?? 0;
    wins += here * (below + base / 2);
    below += base;
    ties += (base + here) ** 3 - (base + here);
  }
  const all = m + n;
  const error = Math.sqrt(((m * n) / 12) * (all + 1 - ties / (all * (all - 1))));
  return (wins - (m * n) / 2) / error;
}

function countsOf(buckets: SparseBuckets): Map<number, number> {
  const counts = new Map<number, number>();
  let index = 0;
  for (let at = 0; at < buckets.length; at += 2) {
    index += buckets[at]!;
    counts.set(index, buckets[at + 1]!);
  }
  return counts;
}
