import { NANOS_PER_MILLI } from "../../src/base/time.ts";
import { type Bench, missingNative, missingZ6 } from "../bench.ts";
import { type Cell, type Contestant, stageOf } from "../cell.ts";
import * as wanted from "../limits-wanted.ts";
import type { Sample } from "../sample.ts";
import { openScenario } from "../scenario-text.ts";
import { withReference } from "../servers/reference.ts";
import { readTurns } from "../taken-turns.ts";
import { runZ6 } from "../z6.ts";

const RATES = [300, 1_000, 5_000] as const;
const CONNECTIONS = 50;
/** Answers that are under way when the turn changes. */
const DELAY_MILLIS = 5;
/** A comparison needs 8 s of load at least. */
const SECONDS_MIN = 20;
const QUICK_SECONDS = 8;

export const turns: Cell = {
  name: "turns",
  title: "Two variants in turns",
  about:
    `\`z6 compare\`, the server in C as both variants, answers after ${DELAY_MILLIS} ms, unpinned. Of the plan: requests ` +
    "sent to each in the measured part. A switch takes as long as the first send to the new variant is late.",
  columns: [
    { figure: "headPercent", title: "head, % of plan", digits: 2, showsSpread: true },
    { figure: "basePercent", title: "base, % of plan", digits: 2, showsSpread: true },
    { figure: "switches", title: "switches", digits: 0 },
    { figure: "medianMillis", title: "p50 ms", digits: 3 },
    { figure: "longestMillis", title: "longest ms", digits: 3, showsSpread: true },
  ],
  roundsMax: 3,
  skipped: () => Promise.resolve(missingNative() ?? missingZ6()),
  open: (bench) => Promise.resolve(stageOf(RATES.map((rate) => contestant(bench, rate)))),
  goals: (results) =>
    RATES.flatMap((rate) => [
      ...(["headPercent", "basePercent"] as const).map((figure) => ({
        name: `in turns at ${rate}/s: ${figure === "headPercent" ? "head" : "base"} of the plan`,
        atLeast: wanted.TURNS_PERCENT_MIN,
        atMost: wanted.TURNS_PERCENT_MAX,
        unit: "%",
        digits: 2,
        measured: results.spread(nameOf(rate), figure),
      })),
      {
        name: `in turns at ${rate}/s: the longest switch`,
        atMost: wanted.SWITCH_MILLIS_MAX,
        unit: "ms",
        digits: 2,
        measured: results.spread(nameOf(rate), "longestMillis"),
      },
    ]),
};

function contestant(bench: Bench, rate: number): Contestant {
  return { name: nameOf(rate), measure: () => compared(bench, rate) };
}

async function compared(bench: Bench, perSecond: number): Promise<Sample> {
  const options = { cores: undefined, delayMillis: DELAY_MILLIS };
  const { result } = await withReference(options, ({ url }) => {
    const seconds = bench.quick ? QUICK_SECONDS : Math.max(SECONDS_MIN, bench.seconds);
    const load = { url, seconds, connections: CONNECTIONS, perSecond };
    const flags = ["--base", url, "--head", url.replace("127.0.0.1", "localhost"), "--identical"];
    return runZ6(bench, openScenario(load), { cores: undefined, verb: "compare", flags });
  });
  const { headOfPlan, baseOfPlan, switches } = await readTurns(result.logPath, perSecond);
  const sorted = switches.toSorted((a, b) => a - b);
  return {
    headPercent: headOfPlan * 100,
    basePercent: baseOfPlan * 100,
    switches: switches.length,
    medianMillis: sorted[Math.floor(sorted.length / 2)]! / NANOS_PER_MILLI,
    longestMillis: sorted.at(-1)! / NANOS_PER_MILLI,
  };
}

function nameOf(rate: number): string {
  return `${rate.toLocaleString("en")}/s`;
}
