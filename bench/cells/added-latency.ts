import { type Bench, missingNative, missingZ6, native } from "../bench.ts";
import { type Cell, type Contestant, stageOf } from "../cell.ts";
import type { Goal } from "../goal.ts";
import * as wanted from "../limits-wanted.ts";
import { measure } from "../measured-process.ts";
import { numberAt } from "../peers/peer.ts";
import type { Results } from "../results.ts";
import { closedScenario, openScenario } from "../scenario-text.ts";
import type { Server } from "../servers/listening.ts";
import { withReference } from "../servers/reference.ts";
import { runZ6 } from "../z6.ts";

const DELAYS_MILLIS = [0, 1, 5, 20] as const;
const MICROS_PER_MILLI = 1_000;
/** In which V8 compiles. */
const WARMUP_SECONDS = 2;
/** What Z6 asks of a p99, and some more. */
const SAMPLES_MIN = 1_050;
/** Of a request whose answer is there at once, at most. */
const ROUND_TRIP_MILLIS = 0.5;

/** One connection that is always busy, or a rate over many that are mostly idle. */
type Shape = { readonly name: string; readonly connections: number; readonly perSecond?: number };

const shapes: readonly Shape[] = [
  { name: "1 connection", connections: 1 },
  { name: "2,000/s over 50", connections: 50, perSecond: 2_000 },
];

type Condition = { readonly shape: Shape; readonly delayMillis: number };

const conditions: readonly Condition[] = shapes.flatMap((shape) =>
  DELAYS_MILLIS.map((delayMillis) => ({ shape, delayMillis })),
);

export const addedLatency: Cell = {
  name: "added-latency",
  title: "What Z6 adds to a latency",
  about:
    "The same server in C, which answers after a fixed time, measured by Z6 and by a client in C that does " +
    `nothing else. Z6 warms up for ${WARMUP_SECONDS} s and is not pinned. Service time is from the send to the last octet; ` +
    "response time from when the request was due, which for one busy connection is the answer before.",
  columns: [
    { figure: "p50", title: "service p50 µs", digits: 1, showsSpread: true },
    { figure: "p99", title: "service p99 µs", digits: 1, showsSpread: true },
    { figure: "responseP50", title: "response p50 µs", digits: 1, showsSpread: true },
    { figure: "responseP99", title: "response p99 µs", digits: 1, showsSpread: true },
  ],
  skipped: () => Promise.resolve(missingNative() ?? missingZ6()),
  open: (bench) =>
    Promise.resolve(
      stageOf(
        conditions.flatMap((condition) => [reference(bench, condition), z6(bench, condition)]),
      ),
    ),
  goals: (results) => conditions.flatMap((condition) => addedBy(results, condition)),
};

function nameOf(who: string, { shape, delayMillis }: Condition): string {
  return `${who}, ${delayMillis} ms, ${shape.name}`;
}

function reference(bench: Bench, condition: Condition): Contestant {
  const { connections, perSecond } = condition.shape;
  return {
    name: nameOf("C", condition),
    measure: () =>
      against(bench, condition, async ({ port }) => {
        const command = [
          native("client"),
          "--port",
          `${port}`,
          "--seconds",
          `${secondsOf(bench, condition)}`,
        ];
        command.push("--connections", `${connections}`);
        if (perSecond !== undefined) command.push("--rate", `${perSecond}`);
        const { stdout } = await measure({ command, cores: bench.cores.client });
        const result: unknown = JSON.parse(stdout);
        return {
          p50: numberAt(result, "service_us", "p50"),
          p99: numberAt(result, "service_us", "p99"),
          responseP50: numberAt(result, "response_us", "p50"),
          responseP99: numberAt(result, "response_us", "p99"),
        };
      }),
  };
}

function z6(bench: Bench, condition: Condition): Contestant {
  const { connections, perSecond } = condition.shape;
  return {
    name: nameOf("z6", condition),
    measure: () =>
      against(bench, condition, async ({ url }) => {
        const common = {
          url,
          connections,
          seconds: secondsOf(bench, condition) + WARMUP_SECONDS,
          runtime: [`warmup = "${WARMUP_SECONDS}s"`],
        };
        const scenario =
          perSecond === undefined
            ? closedScenario({ ...common, vus: connections })
            : openScenario({ ...common, perSecond });
        const { metric } = await runZ6(bench, scenario, { cores: undefined });
        const micros = (name: string, percentile: string): number =>
          metric("metrics", name, "percentiles", percentile) * MICROS_PER_MILLI;
        return {
          p50: micros("http_req_service_time", "p50_ms"),
          p99: micros("http_req_service_time", "p99_ms"),
          responseP50: micros("http_req_duration", "p50_ms"),
          responseP99: micros("http_req_duration", "p99_ms"),
        };
      }),
  };
}

/** One connection that waits 20 ms for each answer has 50 a second. */
function secondsOf({ seconds, quick }: Bench, { shape, delayMillis }: Condition): number {
  if (quick || shape.perSecond !== undefined) return seconds;
  return Math.max(seconds, Math.ceil((SAMPLES_MIN * (delayMillis + ROUND_TRIP_MILLIS)) / 1_000));
}

async function against<T>(
  { cores }: Bench,
  { delayMillis }: Condition,
  use: (server: Server) => Promise<T>,
): Promise<T> {
  return (await withReference({ cores: cores.server, delayMillis }, use)).result;
}

function addedBy(results: Results, condition: Condition): readonly Goal[] {
  const { shape, delayMillis } = condition;
  const delay = delayMillis * MICROS_PER_MILLI;
  const p50Max = Math.max(wanted.ADDED_P50_MICROS_MAX, delay * wanted.ADDED_P50_SHARE_MAX);
  const p99Max = Math.max(wanted.ADDED_P99_MICROS_MAX, delay * wanted.ADDED_P99_SHARE_MAX);
  const added = (figure: string, name: string, atMost: number): Goal => ({
    name: `added to ${name}: ${delayMillis} ms, ${shape.name}`,
    atMost,
    unit: "µs",
    digits: 1,
    measured: results.difference(figure, nameOf("z6", condition), nameOf("C", condition)),
  });
  const service = [added("p50", "p50", p50Max), added("p99", "p99", p99Max)];
  // Only a rate says when a request is due.
  if (shape.perSecond === undefined) return service;
  return [
    ...service,
    added("responseP50", "response p50", p50Max),
    added("responseP99", "response p99", p99Max),
  ];
}
