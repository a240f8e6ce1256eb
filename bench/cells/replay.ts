import { type Bench, missingZ6 } from "../bench.ts";
import type { Cell } from "../cell.ts";
import type { Sample } from "../sample.ts";
import * as wanted from "../limits-wanted.ts";
import { measure } from "../measured-process.ts";
import { openScenario } from "../scenario-text.ts";
import { runZ6, z6Command } from "../z6.ts";

const PER_SECOND = 5_000;
/** About four rows an exchange: some ten million rows. */
const SECONDS = 500;
const QUICK_SECONDS = 10;
const CONNECTIONS = 100;
const EVENTS = 10_000_000;

export const replayAndMetrics: Cell = {
  name: "replay",
  title: "Reading a log: replay, and metrics again",
  about:
    "A log of about ten million events from z6 simulate. `replay` executes it again and compares every byte; `metrics` " +
    "makes the report from the log alone, here for exactly ten million events in proportion. Whole processes.",
  columns: [
    { figure: "exchangesPerSecond", title: "exchanges/s", digits: 0, showsSpread: true },
    { figure: "secondsPerTenMillion", title: "s for 10 M events", digits: 2, showsSpread: true },
    { figure: "events", title: "events", digits: 0 },
    { figure: "residentMiB", title: "resident MiB", digits: 0 },
  ],
  roundsMax: 3,
  skipped: () => Promise.resolve(missingZ6()),
  open: async (bench) => {
    const seconds = bench.quick ? QUICK_SECONDS : SECONDS;
    const scenario = { url: "http://sim.test", seconds, perSecond: PER_SECOND };
    const { logPath } = await runZ6(
      bench,
      openScenario({ ...scenario, connections: CONNECTIONS }),
      {
        cores: bench.cores.client,
        verb: "simulate",
      },
    );
    const counts = readReplay((await measure({ command: z6Command("replay", logPath) })).stdout);
    const contestants = [
      { name: "replay", measure: () => read(bench, counts, ["replay", logPath]) },
      {
        name: "metrics",
        measure: () => read(bench, counts, ["replay", "--metrics-only", logPath]),
      },
    ];
    return { contestants, close: () => Promise.resolve() };
  },
  goals: (results) => [
    {
      name: "replay, every byte compared",
      atLeast: wanted.REPLAYED_PER_SECOND_MIN,
      unit: "exchanges/s",
      digits: 0,
      measured: results.spread("replay", "exchangesPerSecond"),
    },
    {
      name: "metrics from a log of 10 million events",
      atMost: wanted.METRICS_SECONDS_MAX,
      unit: "s",
      digits: 2,
      measured: results.spread("metrics", "secondsPerTenMillion"),
    },
  ],
};

type Counts = { readonly rows: number; readonly exchanges: number };

async function read(
  { cores }: Bench,
  { rows, exchanges }: Counts,
  args: readonly string[],
): Promise<Sample> {
  const usage = await measure({ command: z6Command(...args), cores: cores.client });
  return {
    exchangesPerSecond: exchanges / usage.wallSeconds,
    secondsPerTenMillion: (usage.wallSeconds * EVENTS) / rows,
    events: rows,
    residentMiB: usage.residentBytesMax / 2 ** 20,
  };
}

/** `identical: 1,234 blocks, 5,678 rows, 1,000 exchanges in 2.5 s` @throws Error for anything else */
export function readReplay(stdout: string): Counts {
  const [, rows, exchanges] =
    /^identical: [\d,]+ blocks, ([\d,]+) rows, ([\d,]+) exchanges/u.exec(stdout) ?? [];
  if (rows === undefined || exchanges === undefined) throw new Error(`the replay says: ${stdout}`);
  return { rows: countOf(rows), exchanges: countOf(exchanges) };
}

function countOf(text: string): number {
  return Number(text.replaceAll(",", ""));
}
