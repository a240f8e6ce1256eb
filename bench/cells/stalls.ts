import { type Bench, missingNative, missingZ6, native } from "../bench.ts";
import { type Cell, type Contestant, stageOf } from "../cell.ts";
import type { Sample } from "../sample.ts";
import type { Goal } from "../goal.ts";
import * as wanted from "../limits-wanted.ts";
import { programOnPath } from "../machine.ts";
import { measure } from "../measured-process.ts";
import { numberAt } from "../peers/peer.ts";
import { percentileMicros } from "../peers/wrk.ts";
import type { Results } from "../results.ts";
import { openScenario } from "../scenario-text.ts";
import type { Server } from "../servers/listening.ts";
import { withReference } from "../servers/reference.ts";
import { runZ6 } from "../z6.ts";

const PER_SECOND = 1_000;
/** Of every second, 0.8 s hold back all answers: so the median is within a stall as well. */
const STALL = { everyMillis: 1_000, forMillis: 800 } as const;
const CONNECTIONS = 1_000;
const CLOSED_CONNECTIONS = 100;
/** More than the 10,000 samples that Z6 asks of a p99.9. */
const SECONDS_MIN = 12;
/** wrk2 measures nothing in its first ten seconds. */
const WRK2_CALIBRATION_SECONDS = 10;
const MICROS_PER_MILLI = 1_000;

const reference = "C client, open";
const wrk2 = "wrk2 -R";

export const stalls: Cell = {
  name: "stalls",
  title: "Percentiles of a server that stalls",
  about:
    `${PER_SECOND.toLocaleString("en")}/s at the server in C, which of every second holds back all answers for 0.8 s. Response time ` +
    "from when a request was due; the last line is a closed loop, which asks nothing while it waits.",
  columns: [
    { figure: "p50", title: "p50 ms", digits: 1, showsSpread: true },
    { figure: "p99", title: "p99 ms", digits: 1, showsSpread: true },
    { figure: "p999", title: "p99.9 ms", digits: 1, showsSpread: true },
  ],
  skipped: () => Promise.resolve(missingNative() ?? missingZ6()),
  open: (bench) =>
    Promise.resolve(stageOf([cClient(bench), z6(bench), wrk2Client(bench), closedLoop(bench)])),
  goals: (results) => {
    const hasWrk2 = results.spread(wrk2, "p50") !== undefined;
    return [...ratios(results, reference), ...(hasWrk2 ? ratios(results, wrk2) : [])];
  },
};

function cClient(bench: Bench): Contestant {
  return {
    name: reference,
    measure: () =>
      stalling(bench, async ({ port }) => {
        const load = ["--connections", `${CONNECTIONS}`, "--rate", `${PER_SECOND}`];
        const command = [native("client"), "--port", `${port}`, ...load];
        command.push("--seconds", `${wholeSeconds(bench)}`);
        const { stdout } = await measure({ command, cores: bench.cores.client });
        const result: unknown = JSON.parse(stdout);
        const millis = (name: string): number =>
          numberAt(result, "response_us", name) / MICROS_PER_MILLI;
        return { p50: millis("p50"), p99: millis("p99"), p999: millis("p99_9") };
      }),
  };
}

function z6(bench: Bench): Contestant {
  return {
    name: "z6",
    measure: () =>
      stalling(bench, async ({ url }) => {
        const seconds = wholeSeconds(bench);
        const load = { url, seconds, connections: CONNECTIONS, perSecond: PER_SECOND };
        const { metric } = await runZ6(bench, openScenario(load), { cores: bench.cores.client });
        const millis = (name: string): number =>
          metric("metrics", "http_req_duration", "percentiles", name);
        return { p50: millis("p50_ms"), p99: millis("p99_ms"), p999: millis("p99_9_ms") };
      }),
  };
}

function wrk2Client(bench: Bench): Contestant {
  const program = programOnPath("wrk2");
  return {
    name: wrk2,
    missing:
      program === undefined
        ? "build https://github.com/giltene/wrk2 and put it on PATH as wrk2"
        : undefined,
    measure: () =>
      stalling(bench, async ({ url }) => {
        const seconds = WRK2_CALIBRATION_SECONDS + wholeSeconds(bench);
        const load = ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, `-R${PER_SECOND}`];
        const command = [program!, ...load, "--latency", url];
        const { stdout } = await measure({ command, cores: bench.cores.client });
        return percentiles(stdout, ["50.000%", "99.000%", "99.900%"]);
      }),
  };
}

function closedLoop(bench: Bench): Contestant {
  const program = programOnPath("wrk");
  return {
    name: `wrk, closed, ${CLOSED_CONNECTIONS} connections`,
    missing: program === undefined ? "apt-get install wrk" : undefined,
    measure: () =>
      stalling(bench, async ({ url }) => {
        const load = ["-t1", `-c${CLOSED_CONNECTIONS}`, `-d${wholeSeconds(bench)}s`];
        const command = [program!, ...load, "--latency", url];
        const { stdout } = await measure({ command, cores: bench.cores.client });
        return percentiles(stdout, ["50%", "99%", "99.9%"]);
      }),
  };
}

function percentiles(stdout: string, [p50, p99, p999]: readonly [string, string, string]): Sample {
  const millis = (label: string): number => percentileMicros(stdout, label) / MICROS_PER_MILLI;
  return { p50: millis(p50), p99: millis(p99), p999: millis(p999) };
}

async function stalling(
  { cores }: Bench,
  use: (server: Server) => Promise<Sample>,
): Promise<Sample> {
  return (await withReference({ cores: cores.server, stall: STALL }, use)).result;
}

/** Whole seconds, so whole stalls. */
function wholeSeconds({ seconds, quick }: Bench): number {
  return Math.max(quick ? 2 : SECONDS_MIN, seconds);
}

function ratios(results: Results, to: string): readonly Goal[] {
  return (["p50", "p99", "p999"] as const).map((figure) => ({
    name: `stalling server: ${figure} of z6, × ${to}`,
    atLeast: wanted.STALL_RATIO_MIN,
    atMost: wanted.STALL_RATIO_MAX,
    unit: "×",
    digits: 3,
    measured: results.ratio(figure, "z6", to),
  }));
}
