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
const THINK_MILLIS = 1_000;
/** All users have come after one think time, evenly: none bunch up. */
const RAMP_MILLIS = THINK_MILLIS;
/** Each answer takes so long that nearly all connections are busy at once. */
const SLOW_MILLIS = 980;
const FEW = 100;

const thinking = "z6, 10,000 VUs that think 1 s";
const inFlight = `z6, 10,000/s open, answers take ${SLOW_MILLIS} ms`;
const few = `z6, 10,000/s open over ${FEW} connections`;

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
      stageOf([thinkingUsers(bench), openLoad(bench, inFlight), openLoad(bench, few)]),
    ),
  goals: (results) => {
    const held = (contestant: string): Goal => ({
      name: `held of the plan: ${contestant}`,
      atLeast: wanted.HELD_SHARE_MIN * 100,
      unit: "%",
      digits: 3,
      measured: results.spread(contestant, "heldPercent"),
    });
    const more = results.difference("residentMB", thinking, few);
    return [
      held(thinking),
      held(inFlight),
      {
        name: "resident memory with 10,000 VUs",
        atMost: wanted.RESIDENT_MB_MAX,
        unit: "MB",
        digits: 0,
        measured: results.spread(thinking, "residentMB"),
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

function thinkingUsers(bench: Bench): Contestant {
  const seconds = bench.seconds + (2 * RAMP_MILLIS) / 1_000;
  return {
    name: thinking,
    measure: async () => {
      const { result: run, counts } = await withReference(
        { cores: bench.cores.server },
        ({ url }) =>
          runZ6(
            bench,
            closedScenario({
              url,
              seconds,
              connections: USERS,
              vus: USERS,
              thinkMillis: THINK_MILLIS,
              rampMillis: RAMP_MILLIS,
            }),
            { cores: bench.cores.client },
          ),
      );
      const planned = (PER_SECOND * run.metric("run", "window_ms")) / 1_000;
      const ended = run.metric("metrics", "http_reqs", "count");
      return { heldPercent: (ended / planned) * 100, ...sampleOf(run, counts, seconds) };
    },
  };
}

function openLoad(bench: Bench, name: string): Contestant {
  const { seconds } = bench;
  const many = name === inFlight;
  const connections = many ? USERS : FEW;
  return {
    name,
    measure: async () => {
      const server = { cores: bench.cores.server, delayMillis: many ? SLOW_MILLIS : 0 };
      const { result: run, counts } = await withReference(server, ({ url }) =>
        runZ6(bench, openScenario({ url, seconds, connections, perSecond: PER_SECOND }), {
          cores: bench.cores.client,
        }),
      );
      const { metric } = run;
      const succeeded = metric("accounting", "measured", "succeeded");
      const planned = metric("accounting", "measured", "planned");
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
