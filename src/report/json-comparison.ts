import type { ComparisonRow, StoredComparison } from "../gate/stored-comparison.ts";
import { inUnit, unitNames } from "./json-sections.ts";
import type { MetricsDocument } from "./metrics-schema.ts";

type Document = NonNullable<MetricsDocument["comparison"]>;

export function comparisonEntry(comparison: StoredComparison | undefined): Document | null {
  if (comparison === undefined) return null;
  const { state, summary, rows, baselines, exclusions, gatedPairs, notes } = comparison;
  return {
    state,
    summary,
    rows: rows.map(rowEntry),
    baselines: baselines.map(({ origin, commit, startedAt, sameMachine }) => ({
      origin,
      commit: commit ?? null,
      started_at: startedAt ?? null,
      same_machine: sameMachine,
    })),
    exclusions: exclusions.map(({ origin, reason }) => ({ origin, reason })),
    gated_pairs: gatedPairs,
    notes: [...notes],
  };
}

function rowEntry(row: ComparisonRow): Document["rows"][number] {
  const { change } = row;
  return {
    request: row.request ?? null,
    quantity: row.quantity,
    unit: unitNames[row.unit],
    status: row.status,
    summary: row.summary,
    baseline: inUnit(row.baseline, row.unit),
    head: inUnit(row.head, row.unit),
    runs: row.runs,
    change:
      change === undefined
        ? null
        : {
            estimate_ratio: change.estimate,
            lower_ratio: change.lower,
            upper_ratio: change.upper,
            margin_ratio: change.margin,
            smallest_seen_ratio: change.smallestSeen,
          },
  };
}
