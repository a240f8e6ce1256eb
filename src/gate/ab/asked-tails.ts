import { needsEach } from "./alarm-shares.ts";
import type { PooledTail } from "./paired-judgement.ts";
import type { FigureVerdict } from "./spared-figures.ts";

/**
 * A pass does not need p99, which is too noisy on a usual machine. But where p99 of the whole run is
 * remarkably longer with the head, as when it stands still now and then, and a typical unit's cannot
 * be told, nothing says that the head is fine: then a pass needs it.
 */
export function withTailsAsked(
  verdicts: readonly FigureVerdict[],
  tails: readonly PooledTail[],
  requests: number,
): FigureVerdict[] {
  const asked = tails.filter(({ statistic }) => statistic === "p99");
  if (!needsEach(requests)) return [...verdicts];
  return verdicts.map((verdict) => {
    const { row } = verdict;
    const isAsked =
      row.quantity === "p99" &&
      row.status === "cannot_tell" &&
      asked.some(({ request }) => request === row.request);
    return isAsked ? { ...verdict, row: { ...row, required: true } } : verdict;
  });
}
