import type { Bench } from "./bench.ts";
import type { Cell, Stage } from "./cell.ts";
import type { Sample } from "./sample.ts";
import type { Goal } from "./goal.ts";
import { Results, type Run } from "./results.ts";

/** Measures once, and tells what else the machine did. */
export type Observe = (
  measure: () => Promise<Sample>,
) => Promise<Pick<Run, "sample" | "disturbance">>;

export type CellReport = {
  readonly cell: Cell;
  /** Why it was not measured. */
  readonly skipped?: string;
  /** Contestants that are not here, and how to get them. */
  readonly missing: readonly { readonly name: string; readonly install: string }[];
  /** Contestants that failed, and what they said: their later rounds are left out. */
  readonly failures: readonly { readonly name: string; readonly message: string }[];
  readonly results: Results;
  readonly goals: readonly Goal[];
};

export type CellOrder = {
  readonly bench: Bench;
  readonly rounds: number;
  /** Also of a cell that has fewer by itself. */
  readonly exactRounds: boolean;
  readonly observe: Observe;
  readonly say: (line: string) => void;
};

/** Lets the contestants of a cell take turns, round by round. */
export async function runCell(cell: Cell, order: CellOrder): Promise<CellReport> {
  const { bench, say } = order;
  say(`\n${cell.name}: ${cell.title}`);
  const results = new Results();
  const skipped = await cell.skipped?.(bench);
  if (skipped !== undefined) {
    say(`  not measured: ${skipped}`);
    const nothing = { missing: [], failures: [], results, goals: cell.goals(results) };
    return { cell, skipped, ...nothing };
  }
  const stage = await cell.open(bench);
  try {
    return await takeTurns(cell, stage, order, results);
  } finally {
    await stage.close();
  }
}

async function takeTurns(
  cell: Cell,
  { contestants }: Stage,
  { rounds, exactRounds, observe, say }: CellOrder,
  results: Results,
): Promise<CellReport> {
  const missing = contestants.flatMap(({ name, missing: install }) =>
    install === undefined ? [] : [{ name, install }],
  );
  for (const { name, install } of missing) say(`  ${name} is not here. To get it: ${install}`);
  const failures: { name: string; message: string }[] = [];
  const last = exactRounds ? rounds : Math.min(rounds, cell.roundsMax ?? rounds);
  for (let round = 1; round <= last; round += 1) {
    // Back and forth: nobody always comes after the same other.
    const turn = round % 2 === 1 ? contestants : contestants.toReversed();
    for (const contestant of turn) {
      const { name } = contestant;
      if (contestant.missing !== undefined || failures.some((failed) => failed.name === name)) {
        continue;
      }
      try {
        const run = { contestant: name, round, ...(await observe(contestant.measure)) };
        results.add(run);
        say(`  round ${round} ${name}: ${describe(cell, run)}`);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        failures.push({ name, message });
        say(`  round ${round} ${name} failed: ${message}`);
      }
    }
  }
  return { cell, missing, failures, results, goals: cell.goals(results) };
}

function describe({ columns }: Cell, { sample, disturbance }: Run): string {
  const figures = columns.flatMap(({ figure, title, digits }) => {
    const value = sample[figure];
    return value === undefined ? [] : [`${title} ${value.toFixed(digits)}`];
  });
  const { isDisturbed, foreignShare, stealShare } = disturbance;
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const note = `disturbed: others took ${percent(foreignShare)}, the host ${percent(stealShare)}`;
  return [...figures, ...(isDisturbed ? [note] : [])].join(", ");
}
