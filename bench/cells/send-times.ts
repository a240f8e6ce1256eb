import { type Bench, missingNative, missingZ6, native } from "../bench.ts";
import { type Cell, type Contestant, stageOf } from "../cell.ts";
import type { Goal } from "../goal.ts";
import * as wanted from "../limits-wanted.ts";
import { measure, steadyCpuShare } from "../measured-process.ts";
import { numberAt } from "../peers/peer.ts";
import type { Results } from "../results.ts";
import { openScenario } from "../scenario-text.ts";
import { withReference } from "../servers/reference.ts";
import { runZ6 } from "../z6.ts";

const RATES = [1_000, 5_000, 20_000] as const;
const CONNECTIONS = 100;
/** In which V8 compiles. */
const WARMUP_SECONDS = 2;
const MICROS_PER_MILLI = 1_000;

type Timer = { readonly name: string; readonly timer: string; readonly isPinned: boolean };

// As it is best run: V8's helper threads and the recording have a core of their own then.
const precise: Timer = { name: "z6 precise", timer: "precise", isPinned: false };
const economical: Timer = { name: "z6 economical", timer: "economical", isPinned: false };
const timers: readonly Timer[] = [
  precise,
  { name: "z6 precise, on one core", timer: "precise", isPinned: true },
  economical,
  { name: "z6 economical, on one core", timer: "economical", isPinned: true },
];

export const sendTimes: Cell = {
  name: "send-times",
  title: "When requests leave, against when they are due",
  about:
    "An open load against the server in C. The loop in C has no sockets: it sleeps, stays awake for the last 300 µs " +
    `and looks at the clock; the client in C sends and reads as well, and is always awake. Z6 warms up for ${WARMUP_SECONDS} s. CPU is what the process took of a core after its first second, waiting awake included.`,
  columns: [
    { figure: "p50", title: "late p50 µs", digits: 2, showsSpread: true },
    { figure: "p99", title: "late p99 µs", digits: 1, showsSpread: true },
    { figure: "p999", title: "late p99.9 µs", digits: 0 },
    { figure: "max", title: "max µs", digits: 0 },
    { figure: "cpuPercent", title: "CPU %", digits: 1 },
    { figure: "logOctets", title: "log octets/request", digits: 1 },
  ],
  skipped: () => Promise.resolve(missingNative() ?? missingZ6()),
  open: (bench) =>
    Promise.resolve(
      stageOf(
        RATES.flatMap((rate) => [
          bareLoop(bench, rate),
          cClient(bench, rate),
          ...timers.map((timer) => z6(bench, timer, rate)),
        ]),
      ),
    ),
  goals: (results) => [
    {
      name: `log on disk, open load of ${atRate(RATES[1])}`,
      unit: "octets/request",
      digits: 1,
      measured: results.spread(nameOf(precise.name, RATES[1]), "logOctets"),
    },
    ...RATES.flatMap((rate) => latenessAdded(results, rate)),
    {
      name: `economical at ${atRate(RATES[0])}: late at p99`,
      atMost: wanted.ECONOMICAL_P99_MICROS_MAX,
      unit: "µs",
      digits: 0,
      measured: results.spread(nameOf(economical.name, RATES[0]), "p99"),
    },
    {
      name: `economical at ${atRate(RATES[0])}: CPU`,
      atMost: wanted.ECONOMICAL_CPU_SHARE_MAX * 100,
      unit: "%",
      digits: 1,
      measured: results.spread(nameOf(economical.name, RATES[0]), "cpuPercent"),
    },
  ],
};

function atRate(rate: number): string {
  return `${rate.toLocaleString("en")}/s`;
}

function nameOf(who: string, rate: number): string {
  return `${who}, ${atRate(rate)}`;
}

function bareLoop({ cores, seconds }: Bench, rate: number): Contestant {
  return {
    name: nameOf("C loop", rate),
    measure: async () => {
      const command = [native("send-times"), "--rate", `${rate}`, "--seconds", `${seconds}`];
      const { stdout } = await measure({ command, cores: cores.client });
      const result: unknown = JSON.parse(stdout);
      return {
        p50: numberAt(result, "lateness_us", "p50"),
        p99: numberAt(result, "lateness_us", "p99"),
        p999: numberAt(result, "lateness_us", "p99_9"),
        max: numberAt(result, "lateness_us", "max"),
        cpuPercent: numberAt(result, "cpu_share") * 100,
      };
    },
  };
}

function cClient({ cores, seconds }: Bench, rate: number): Contestant {
  return {
    name: nameOf("C client", rate),
    measure: async () => {
      const { result } = await withReference({ cores: cores.server }, async ({ port }) => {
        const load = ["--connections", `${CONNECTIONS}`, "--rate", `${rate}`];
        const command = [native("client"), "--port", `${port}`, "--seconds", `${seconds}`, ...load];
        return measure({ command, cores: cores.client });
      });
      const printed: unknown = JSON.parse(result.stdout);
      const late = (figure: string): number => numberAt(printed, "lateness_us", figure);
      return {
        p50: late("p50"),
        p99: late("p99"),
        p999: late("p99_9"),
        max: late("max"),
        cpuPercent: ((result.userSeconds + result.systemSeconds) / result.wallSeconds) * 100,
      };
    },
  };
}

function z6(bench: Bench, { name, timer, isPinned }: Timer, rate: number): Contestant {
  const { cores, seconds } = bench;
  return {
    name: nameOf(name, rate),
    measure: async () => {
      const { result } = await withReference({ cores: cores.server }, ({ url }) => {
        const runtime = [`timer = "${timer}"`, `warmup = "${WARMUP_SECONDS}s"`];
        const load = {
          url,
          seconds: seconds + WARMUP_SECONDS,
          connections: CONNECTIONS,
          perSecond: rate,
          runtime,
        };
        return runZ6(bench, openScenario(load), { cores: isPinned ? cores.client : undefined });
      });
      const { metric, usage, logBytes } = result;
      const late = (...path: readonly string[]): number =>
        metric("metrics", "http_req_delayed", ...path) * MICROS_PER_MILLI;
      return {
        p50: late("percentiles", "p50_ms"),
        p99: late("percentiles", "p99_ms"),
        p999: late("percentiles", "p99_9_ms"),
        max: late("max_ms"),
        cpuPercent: steadyCpuShare(usage, seconds + WARMUP_SECONDS) * 100,
        logOctets: logBytes / metric("accounting", "whole_run", "sent"),
      };
    },
  };
}

function latenessAdded(results: Results, rate: number): readonly Goal[] {
  return (["C loop", "C client"] as const).flatMap((reference) =>
    (["p50", "p99"] as const).map((figure) => ({
      name: `later than the ${reference} at ${figure}, ${atRate(rate)}`,
      unit: "µs",
      digits: 1,
      measured: results.difference(figure, nameOf(precise.name, rate), nameOf(reference, rate)),
    })),
  );
}
