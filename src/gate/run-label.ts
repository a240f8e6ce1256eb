import type { StoredRun } from "./stored-run.ts";
import type { RunLabel } from "./trend.ts";

/** What is said of a stored run: its summary's own words, which are claims. */
export function labelOf({ origin, url, summary }: StoredRun): RunLabel {
  return {
    origin,
    url,
    commit: summary.origin.commit ?? undefined,
    startedAt: summary.startedAt ?? undefined,
  };
}
