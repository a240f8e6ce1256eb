import type { ReplayResult } from "../app/replay.ts";
import { formatCount } from "../gate/wording.ts";

/** `cut_off`: identical as far as the log goes, which is not to the run's end. */
export type ReplayWord = "identical" | "different" | "cut_off";

export function replayWord({ difference, ending }: ReplayResult): ReplayWord {
  if (difference !== undefined) return "different";
  return ending.kind === "complete" ? "identical" : "cut_off";
}

/** What came of a replay, as the beginning of a line. */
export function replayText({ difference, ending, ...counts }: ReplayResult): string {
  const { blocksIdentical, rows, exchanges } = counts;
  const amount = [
    `${formatCount(blocksIdentical)} blocks`,
    `${formatCount(rows)} rows`,
    `${formatCount(exchanges)} exchanges`,
  ].join(", ");
  if (difference !== undefined) {
    return `different at block ${difference.block}, ${difference.what}\nidentical before it: ${amount}`;
  }
  return ending.kind === "complete"
    ? `identical: ${amount}`
    : `identical as far as it goes: ${amount}`;
}
