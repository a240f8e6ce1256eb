import type { Spread } from "./statistics.ts";

/** What a figure should be, and what it is. */
export type Goal = {
  readonly name: string;
  /** Without a limit the figure is only told. */
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly unit: string;
  readonly digits: number;
  /** undefined: a contestant that it takes is not here. */
  readonly measured: Spread | undefined;
};

export type Verdict = "pass" | "miss" | "told" | "not measured";

/** By the median: the spread beside it tells how far to trust that. */
export function verdictOf({ atLeast, atMost, measured }: Goal): Verdict {
  if (measured === undefined || Number.isNaN(measured.median)) return "not measured";
  if (atLeast === undefined && atMost === undefined) return "told";
  const { median } = measured;
  return median >= (atLeast ?? -Infinity) && median <= (atMost ?? Infinity) ? "pass" : "miss";
}
