import { type Bench, missingNative, missingZ6 } from "../bench.ts";
import { type Cell, type Contestant, stageOf } from "../cell.ts";
import type { Goal } from "../goal.ts";
import * as wanted from "../limits-wanted.ts";
import { steadyCpuShare } from "../measured-process.ts";
import { closedScenario, openScenario } from "../scenario-text.ts";
import { withReference } from "../servers/reference.ts";
import { scaled } from "../statistics.ts";
import { runZ6, type Z6Run } from "../z6.ts";

const USERS = 10_000;
const PER_SECOND = 10_000;
/** All users have come after one of their cycles, evenly: none bunch up. */
const RAMP_MILLIS = 1_000;
const FEW = 100;

/** Busy users: an answer takes a second, so each asks once a second on a connection of its own. */
const busy = { name: "z6, 10,000 VUs, answers take 1 s", delayMillis: 1_000 } as const;
/** Users that pause for a second share connections: only what waits for an answer needs one. */
const thinking = { name: "z6, 10,000 VUs that think 1 s", delayMillis: 0, thinkMillis: 1_000 };
const open = {
  name: "z6, 10,000/s open, answers take 980 ms",
  delayMillis: 980,
  connections: USERS,
};
const few = { name: `z6, 10,000/s open over ${FEW} connections`, delayMillis: 0, connections: FEW };

export const tenThousand: Cell = {
  name: "ten-thousand",
  title: "10,000 virtual users, 10,000 connections, 10,000 requests per second",
  about:
    "Against the server in C. Memory is the process's peak as the kernel tells it; connections and requests are " +
    "what the server counted. What a virtual user takes is the difference to the same rate over 100 connections.",
  columns: [
    { figure: "heldPercent", title: "% of plan", digits: 3, showsSpread: true },
    { figure: "residentMB", title: "resident MB", digits: 0 },
    { figure: "connections", title: "connections (server)", digits: 0 },
    { figure: "servedPercent", title: "% of sent that the server saw", digits: 3 },
    { figure: "p99Millis", title: "p99 ms", digits: 2 },
    { figure: "cpuPercent", title: "CPU %", digits: 0 },
  ],
  skipped: () => Promise.resolve(missingNative() ?? missingZ6()),
  open: (bench) =>
    Promise.resolve(
      stageOf([users(bench, busy), users(bench, thinking), rate(bench, open), rate(bench, few)]),
    ),
  goals: (results) => {
    const held = (contestant: string): Goal => ({
      name: `held of the plan: ${contestant}`,
      atLeast: wanted.HELD_SHARE_MIN * 100,
      unit: "%",
      digits: 3,
      measured: results.spread(contestant, "heldPercent"),
    });
    const more = results.difference("residentMB", busy.name, few.name);
    return [
      held(busy.name),
      held(thinking.name),
      held(open.name),
      {
        name: "connections at once with 10,000 VUs, counted by the server",
        atLeast: USERS,
        unit: "",
        digits: 0,
        measured: results.spread(busy.name, "connections"),
      },
      {
        name: "resident memory with 10,000 VUs",
        atMost: wanted.RESIDENT_MB_MAX,
        unit: "MB",
        digits: 0,
        measured: results.spread(busy.name, "residentMB"),
      },
      {
        name: "resident memory per VU",
        atMost: wanted.KIB_PER_VU_MAX,
        unit: "KiB",
        digits: 1,
        measured: more === undefined ? undefined : scaled(more, 1e6 / 1024 / (USERS - FEW)),
      },
    ];
  },
};

type Users = {
  readonly name: string;
  readonly delayMillis: number;
  readonly thinkMillis?: number;
};

/** Closed: the plan is a request a second of each user. */
function users(bench: Bench, { name, delayMillis, ...pause }: Users): Contestant {
  const { cores } = bench;
  const seconds = bench.seconds + (2 * RAMP_MILLIS) / 1_000;
  return {
    name,
    measure: async () => {
      const server = { cores: cores.server, delayMillis };
      const { result: run, counts } = await withReference(server, ({ url }) => {
        const load = { url, seconds, connections: USERS, vus: USERS, rampMillis: RAMP_MILLIS };
        return runZ6(bench, closedScenario({ ...load, ...pause }), { cores: cores.client });
      });
      const perSecond = run.metric("metrics", "http_reqs", "rate_per_second");
      return { heldPercent: (perSecond / PER_SECOND) * 100, ...sampleOf(run, counts, seconds) };
    },
  };
}

type Rate = { readonly name: string; readonly delayMillis: number; readonly connections: number };

/** Open: the plan is the schedule. */
function rate(bench: Bench, { name, delayMillis, connections }: Rate): Contestant {
  const { cores, seconds } = bench;
  return {
    name,
    measure: async () => {
      const server = { cores: cores.server, delayMillis };
      const { result: run, counts } = await withReference(server, ({ url }) => {
        const load = { url, seconds, connections, perSecond: PER_SECOND };
        return runZ6(bench, openScenario(load), { cores: cores.client });
      });
      const succeeded = run.metric("accounting", "measured", "succeeded");
      const planned = run.metric("accounting", "measured", "planned");
      return { heldPercent: (succeeded / planned) * 100, ...sampleOf(run, counts, seconds) };
    },
  };
}

function sampleOf(
  { usage, metric }: Z6Run,
  counts: { requests: number; openMax: number },
  seconds: number,
) {
  return {
    residentMB: usage.residentBytesMax / 1e6,
    connections: counts.openMax,
    servedPercent: (counts.requests / metric("accounting", "whole_run", "sent")) * 100,
    p99Millis: metric("metrics", "http_req_duration", "percentiles", "p99_ms"),
    cpuPercent: steadyCpuShare(usage, seconds) * 100,
  };
}
