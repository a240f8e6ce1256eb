import type { PairedRow } from "./paired-judgement.ts";

/**
 * Of rows in their order, the regressions that are worth a word: after one of a request the mean over
 * requests goes without saying, and before them it is what all have in common.
 */
export function toldRegressions(rows: readonly PairedRow[]): readonly PairedRow[] {
  const regressions = rows.filter(({ status }) => status === "regression");
  return regressions[0]?.request === undefined
    ? regressions
    : regressions.filter((row) => !isMean(row));
}

export function isMean({ request, unit }: PairedRow): boolean {
  return request === undefined && unit === "nanos";
}
