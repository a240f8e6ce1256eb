import { formatCount, formatShare } from "../wording.ts";
import type { PairedValidityRow } from "./paired-judgement.ts";
import type { QuadWord } from "./quad-words.ts";

/** Why nothing can be said about the head, and what to do about it. */
export function brokenWords(row: PairedValidityRow, quad: QuadWord): string {
  const { rule, observed, limit, broken } = row;
  const share = `${formatShare(observed)} (limit ${formatShare(limit)})`;
  switch (rule) {
    case "run_valid": {
      const [first, ...others] = broken;
      const more = others.length > 0 ? ` (and ${formatCount(others.length)} more)` : "";
      return first === undefined ? "The run is valid." : `Not measured: ${first.summary}${more}`;
    }
    case "quads_fit":
      return `Not measured: in ${share} of the ${quad}s the generator was late or the machine was taken away. Lower the rate or use a larger machine.`;
    case "enough_quads":
      return `Not measured: only ${formatCount(observed)} ${quad}s are left, and ${formatCount(limit)} are needed.`;
    case "base_keeps_rate":
      return `Not measured: already the base dropped ${share} of its arrivals. Lower the rate: this machine cannot carry it.`;
    case "head_keeps_rate":
      return `The head dropped ${share} of its arrivals, and what was not sent can only have made its times look better.`;
    case "base_succeeds":
      return `Not measured: of the base's exchanges ${share} failed. Mend the base or the scenario first.`;
  }
  return rule satisfies never;
}
