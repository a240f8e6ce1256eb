import { unitOf } from "./comparison-row.ts";
import { figuresOf, shownChange } from "./run-figures.ts";
import { labelOf } from "./run-label.ts";
import type { RunSummary } from "./run-summary.ts";
import { isSameMachine, mismatchOf, type StoredRun } from "./stored-run.ts";
import { type PinnedComparison, type PinnedRow, trendQuantities } from "./trend.ts";

/** The run to look back at, or why there is none. */
export type PinnedRun =
  | StoredRun
  /** As the end of a sentence: "has an expired artifact". */
  | { readonly origin: string; readonly refused: string };

/** A run beside the pinned one (STATS 2.3, "boiling frog"): a ratio to know of, and no test. */
export function pinnedComparisonOf(head: RunSummary, pinned: PinnedRun): PinnedComparison {
  if ("refused" in pinned) {
    const { origin, refused } = pinned;
    const label = { origin, url: undefined, commit: undefined, startedAt: undefined };
    return { ...label, problem: refused, sameMachine: false, rows: [] };
  }
  const { summary } = pinned;
  const problem = mismatchOf(summary, head);
  return {
    ...labelOf(pinned),
    problem,
    sameMachine: isSameMachine(summary, head),
    rows: problem === undefined ? rowsOf(summary, head) : [],
  };
}

function rowsOf(pinned: RunSummary, head: RunSummary): PinnedRow[] {
  const before = figuresOf(pinned);
  const now = figuresOf(head);
  return trendQuantities.flatMap((quantity): PinnedRow[] => {
    const ofPinned = before[quantity]?.shown;
    const ofHead = now[quantity]?.shown;
    if (ofPinned === undefined || ofHead === undefined) return [];
    const change = shownChange(quantity, ofPinned, ofHead);
    return [{ quantity, unit: unitOf(quantity), pinned: ofPinned, head: ofHead, change }];
  });
}
