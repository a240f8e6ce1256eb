import { type Bench, missingZ6 } from "../bench.ts";
import { type Cell, stageOf } from "../cell.ts";
import type { Sample } from "../sample.ts";
import type { Observation } from "../measured-process.ts";
import { openScenario } from "../scenario-text.ts";
import { spreadOf } from "../statistics.ts";
import { runZ6 } from "../z6.ts";

const PER_SECOND = 5_000;
const SECONDS = 3_600;
const QUICK_SECONDS = 240;
/** At about a millisecond an answer; the simulated server takes ten at once. */
const CONNECTIONS = 100;
const PARTS = 60;

export const simulatedHour: Cell = {
  name: "simulated-hour",
  title: "An hour of virtual time",
  about:
    `z6 simulate, ${PER_SECOND.toLocaleString("en")}/s for an hour. Resident memory as the kernel tells it, in the second ` +
    "of sixty parts of the run and in the last but one; in the last it makes its reports, where the peak may be.",
  columns: [
    { figure: "earlyMiB", title: "MiB in minute 2", digits: 0 },
    { figure: "lateMiB", title: "MiB in minute 59", digits: 0 },
    { figure: "peakMiB", title: "MiB at most", digits: 0 },
    { figure: "growthMiB", title: "growth MiB", digits: 1, showsSpread: true },
    { figure: "wallSeconds", title: "wall s", digits: 0 },
    { figure: "exchanges", title: "exchanges", digits: 0 },
    { figure: "logMiB", title: "log MiB", digits: 0 },
  ],
  roundsMax: 1,
  skipped: () => Promise.resolve(missingZ6()),
  open: (bench) => Promise.resolve(stageOf([{ name: "z6 simulate", measure: () => hour(bench) }])),
  goals: (results) => [
    {
      name: "growth of memory from minute 2 to minute 59 of a simulated hour",
      unit: "MiB",
      digits: 1,
      measured: results.spread("z6 simulate", "growthMiB"),
    },
  ],
};

async function hour(bench: Bench): Promise<Sample> {
  const seconds = bench.quick ? QUICK_SECONDS : SECONDS;
  const load = { url: "http://sim.test", connections: CONNECTIONS, seconds, perSecond: PER_SECOND };
  const { usage, metric, logBytes } = await runZ6(bench, openScenario(load), {
    cores: bench.cores.client,
    verb: "simulate",
  });
  const earlyMiB = residentMiB(usage.observations, 1);
  const lateMiB = residentMiB(usage.observations, PARTS - 2);
  return {
    earlyMiB,
    lateMiB,
    peakMiB: usage.residentBytesMax / 2 ** 20,
    growthMiB: lateMiB - earlyMiB,
    wallSeconds: usage.wallSeconds,
    exchanges: metric("accounting", "whole_run", "sent"),
    logMiB: logBytes / 2 ** 20,
  };
}

/** The median of a part, 0..59: garbage makes single moments differ by megabytes. */
function residentMiB(observations: readonly Observation[], part: number): number {
  const length = observations.at(-1)!.at / PARTS;
  const within = observations.filter(
    ({ at }) => Math.min(PARTS - 1, Math.floor(at / length)) === part,
  );
  return spreadOf(within.map(({ residentBytes }) => residentBytes / 2 ** 20)).median;
}
