import { NANOS_PER_MILLI as ms } from "../../../src/base/time.ts";
import type {
  PinnedComparison,
  ShownFigures,
  Trend,
  TrendChange,
  TrendRun,
} from "../../../src/gate/trend.ts";

/** Seven runs of main, in the last four of which p50 is slower, beside a pinned release. */
export function trend(different: Partial<Trend> = {}): Trend {
  const runs = [40, 41, 40, 46, 47, 46, 46.5].map((p50, at) =>
    trendRun({
      origin: `run ${9_001 + at}`,
      url: `https://github.com/acme/shop/actions/runs/${9_001 + at}`,
      startedAt: `2026-02-2${at}T03:17:05.250Z`,
      figures: figures({ p50: p50 * ms }),
      ...(at === 1 && { verdict: "fail" }),
      ...(at === 6 && { origin: "this run", url: undefined, isThisRun: true }),
    }),
  );
  return { runs, changes: [trendChange()], pinned: pinned(), ...different };
}

export function trendRun(different: Partial<TrendRun> = {}): TrendRun {
  return {
    origin: "run 9001",
    url: undefined,
    commit: "0123456789abcdef0123456789abcdef01234567",
    startedAt: "2026-02-20T03:17:05.250Z",
    isThisRun: false,
    verdict: "pass",
    figures: figures({}),
    leftOut: undefined,
    ...different,
  };
}

function figures(different: Partial<ShownFigures>): ShownFigures {
  return {
    p50: 40 * ms,
    p95: 90 * ms,
    p99: 180 * ms,
    failed_ratio: 0,
    rate: 200,
    ...different,
  };
}

export function trendChange(different: Partial<TrendChange> = {}): TrendChange {
  return {
    quantity: "p50",
    unit: "nanos",
    isWorse: true,
    since: {
      origin: "run 9004",
      url: "https://github.com/acme/shop/actions/runs/9004",
      commit: undefined,
      startedAt: "2026-02-23T03:17:05.250Z",
    },
    before: 40.3 * ms,
    after: 46.4 * ms,
    change: 0.151,
    runsBefore: 3,
    runsAfter: 4,
    p: 0.000_04,
    summary: "Slower since run 9004: p50 +15.1%, from 40.3ms (3 runs) to 46.4ms (4 runs).",
    ...different,
  };
}

export function pinned(different: Partial<PinnedComparison> = {}): PinnedComparison {
  return {
    origin: "run 8000",
    url: "https://github.com/acme/shop/actions/runs/8000",
    commit: "fedcba9876543210fedcba9876543210fedcba98",
    startedAt: "2025-11-01T12:00:00Z",
    problem: undefined,
    sameMachine: true,
    rows: [
      { quantity: "p50", unit: "nanos", pinned: 31 * ms, head: 46.5 * ms, change: 0.5 },
      { quantity: "failed_ratio", unit: "ratio", pinned: 0, head: 0.002, change: 0.002 },
    ],
    ...different,
  };
}
