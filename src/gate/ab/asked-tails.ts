import { signTestTail } from "../../stats/sign-test.ts";
import { needsEach } from "./alarm-shares.ts";
import type { PooledTail } from "./paired-judgement.ts";
import { TAIL_CHANCE_MAX } from "./paired-rules.ts";
import type { FigureVerdict } from "./spared-figures.ts";

/**
 * A pass does not need p99, which is too noisy on a usual machine. But where p99 of the whole run is
 * remarkably longer with the head, in more quads than a machine that stalls would have it by chance,
 * and that of a typical unit cannot be told, then nothing says that the head is fine: a pass needs it.
 */
export function withTailsAsked(
  verdicts: readonly FigureVerdict[],
  tails: readonly PooledTail[],
  requests: number,
): FigureVerdict[] {
  if (!needsEach(requests)) return [...verdicts];
  const asked = tails.filter(
    ({ statistic, alone }) =>
      statistic === "p99" && signTestTail(alone.head, alone.base) <= TAIL_CHANCE_MAX / requests,
  );
  return verdicts.map((verdict) => {
    const { row } = verdict;
    const isAsked =
      row.quantity === "p99" &&
      row.status === "cannot_tell" &&
      asked.some(({ request }) => request === row.request);
    return isAsked ? { ...verdict, row: { ...row, required: true } } : verdict;
  });
}
