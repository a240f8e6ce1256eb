import type { Bench } from "./bench.ts";
import type { Cell, Contestant, Sample, Stage } from "./cell.ts";
import { ForeignLoad, isQuiet, waitForQuiet } from "./foreign-load.ts";
import type { Goal } from "./goal.ts";
import { Results, type Run } from "./results.ts";

/** How long a run waits for other processes to be done. */
const QUIET_SECONDS_MAX = 30;
const QUICK_QUIET_SECONDS_MAX = 1;

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
  { bench, rounds, say }: CellOrder,
  results: Results,
): Promise<CellReport> {
  const missing = contestants.flatMap(({ name, missing: install }) =>
    install === undefined ? [] : [{ name, install }],
  );
  for (const { name, install } of missing) say(`  ${name} is not here. To get it: ${install}`);
  const failures: { name: string; message: string }[] = [];
  for (let round = 1; round <= Math.min(rounds, cell.roundsMax ?? rounds); round += 1) {
    // Back and forth: nobody always comes after the same other.
    const turn = round % 2 === 1 ? contestants : contestants.toReversed();
    for (const contestant of turn) {
      const { name } = contestant;
      if (contestant.missing !== undefined || failures.some((failed) => failed.name === name)) {
        continue;
      }
      try {
        const run = await undisturbed(contestant, round, bench);
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

/** Waits for a quiet moment, and looks at what else happens during the run. */
async function undisturbed(contestant: Contestant, round: number, bench: Bench): Promise<Run> {
  const wasQuiet = await waitForQuiet(bench.quick ? QUICK_QUIET_SECONDS_MAX : QUIET_SECONDS_MAX);
  const load = new ForeignLoad();
  const sample: Sample = await contestant.measure();
  const shares = load.end();
  const disturbance = { ...shares, isDisturbed: !wasQuiet || !isQuiet(shares) };
  return { contestant: contestant.name, round, sample, disturbance };
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
