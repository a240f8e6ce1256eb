import type { Bench } from "./bench.ts";
import type { Goal } from "./goal.ts";
import type { Results } from "./results.ts";
import type { Sample } from "./sample.ts";

export type Contestant = {
  readonly name: string;
  /** Why it does not run here, and how to get it; undefined when it does. */
  readonly missing?: string | undefined;
  readonly measure: () => Promise<Sample>;
};

export type Column = {
  /** The figure's name in a sample. */
  readonly figure: string;
  readonly title: string;
  readonly digits: number;
  /** Show the smallest and largest of the rounds as well. */
  readonly showsSpread?: boolean;
};

/** A cell that is set up: its servers run, its files are written. */
export type Stage = {
  readonly contestants: readonly Contestant[];
  readonly close: () => Promise<void>;
};

/** One question of the bench: contestants that take turns, round by round. */
export type Cell = {
  /** For --only. */
  readonly name: string;
  readonly title: string;
  /** How it is measured: one or two sentences above the table. */
  readonly about: string;
  readonly columns: readonly Column[];
  /** Adds a column: the first column's figure as a multiple of this contestant's. */
  readonly reference?: string;
  /** At most so many rounds, where each takes minutes, unless a number was asked for. */
  readonly roundsMax?: number;
  /** Why the cell cannot be measured here; undefined when it can. */
  readonly skipped?: (bench: Bench) => Promise<string | undefined>;
  readonly open: (bench: Bench) => Promise<Stage>;
  readonly goals: (results: Results) => readonly Goal[];
};

/** For cells whose contestants bring what they need. */
export function stageOf(contestants: readonly Contestant[]): Stage {
  return { contestants, close: () => Promise.resolve() };
}
