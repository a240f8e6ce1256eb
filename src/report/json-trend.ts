import type { RunLabel, ShownFigures, Trend, TrendChange, TrendRun } from "../gate/trend.ts";
import { inMillis } from "./json-metrics.ts";
import { scaled, unitNames } from "./json-sections.ts";
import type { MetricsDocument } from "./metrics-schema.ts";

type Document = NonNullable<MetricsDocument["trend"]>;

export function trendEntry(trend: Trend | undefined): Document | null {
  if (trend === undefined) return null;
  const { runs, changes, pinned } = trend;
  return {
    runs: runs.map(runEntry),
    changes: changes.map(changeEntry),
    pinned:
      pinned === undefined
        ? null
        : {
            ...labelEntry(pinned),
            problem: pinned.problem ?? null,
            same_machine: pinned.sameMachine,
            rows: pinned.rows.map((row) => ({
              quantity: row.quantity,
              unit: unitNames[row.unit],
              pinned: scaled(row.pinned, row.unit),
              head: scaled(row.head, row.unit),
              change_ratio: row.change,
            })),
          },
  };
}

function runEntry(run: TrendRun): Document["runs"][number] {
  return {
    ...labelEntry(run),
    is_this_run: run.isThisRun,
    verdict: run.verdict,
    ...figureEntry(run.figures),
    left_out: run.leftOut ?? null,
  };
}

function figureEntry({ p50, p95, p99, failed_ratio: failed, rate }: ShownFigures) {
  return {
    p50_ms: inMillis(p50),
    p95_ms: inMillis(p95),
    p99_ms: inMillis(p99),
    failed_ratio: failed ?? null,
    rate_per_second: rate ?? null,
  };
}

function changeEntry(change: TrendChange): Document["changes"][number] {
  return {
    quantity: change.quantity,
    unit: unitNames[change.unit],
    is_worse: change.isWorse,
    since: labelEntry(change.since),
    before: scaled(change.before, change.unit),
    after: scaled(change.after, change.unit),
    change_ratio: change.change,
    runs_before: change.runsBefore,
    runs_after: change.runsAfter,
    p_value: change.p,
    summary: change.summary,
  };
}

function labelEntry({ origin, url, commit, startedAt }: RunLabel) {
  return {
    origin,
    url: url ?? null,
    commit: commit ?? null,
    started_at: startedAt ?? null,
  };
}
