import { type Bench, missingNative, missingZ6 } from "../bench.ts";
import { type Cell, stageOf } from "../cell.ts";
import * as wanted from "../limits-wanted.ts";
import { closedScenario } from "../scenario-text.ts";
import { withReference } from "../servers/reference.ts";
import { type Pause, parseTraceGc } from "../trace-gc.ts";
import { runZ6 } from "../z6.ts";

const SECONDS = 60;
const QUICK_SECONDS = 3;
const CONNECTIONS = 100;

export const gcPauses: Cell = {
  name: "gc-pauses",
  title: "Pauses for the garbage collector at full speed",
  about: `${SECONDS} s against the server in C over ${CONNECTIONS} connections; pauses as V8 tells them (--trace-gc).`,
  columns: [
    {
      figure: "longestMillis",
      title: "longest ms of the load thread",
      digits: 2,
      showsSpread: true,
    },
    { figure: "otherMillis", title: "of the recording thread", digits: 2 },
    { figure: "pauses", title: "pauses", digits: 0 },
    { figure: "percent", title: "% of the time", digits: 3 },
    { figure: "perSecond", title: "requests/s", digits: 0 },
  ],
  roundsMax: 2,
  skipped: () => Promise.resolve(missingNative() ?? missingZ6()),
  open: (bench) => Promise.resolve(stageOf([{ name: "z6", measure: () => fullSpeed(bench) }])),
  goals: (results) => [
    {
      name: `longest pause for the garbage collector of the load thread in ${SECONDS} s at full speed`,
      atMost: wanted.GC_PAUSE_MILLIS_MAX,
      unit: "ms",
      digits: 2,
      measured: results.spread("z6", "longestMillis"),
    },
  ],
};

async function fullSpeed(bench: Bench) {
  const { cores, quick } = bench;
  const seconds = quick ? QUICK_SECONDS : SECONDS;
  const { result } = await withReference({ cores: cores.server }, ({ url }) => {
    const load = { url, seconds, connections: CONNECTIONS, vus: CONNECTIONS };
    return runZ6(bench, closedScenario(load), {
      cores: cores.client,
      nodeFlags: ["--trace-gc"],
    });
  });
  const pauses = parseTraceGc(result.usage.stdout);
  if (pauses.length === 0) throw new Error("--trace-gc printed nothing that is known");
  // The main thread records. It has collected before there is another one.
  const [ofRecording, ofLoad] = [true, false].map((isMain) =>
    pauses.filter(({ heap }) => (heap === pauses[0]!.heap) === isMain),
  );
  const together = pauses.reduce((sum, { millis }) => sum + millis, 0);
  return {
    longestMillis: longestOf(ofLoad!),
    otherMillis: longestOf(ofRecording!),
    pauses: pauses.length,
    percent: (together / (result.usage.wallSeconds * 1_000)) * 100,
    perSecond: result.metric("metrics", "http_reqs", "rate_per_second"),
  };
}

function longestOf(pauses: readonly Pause[]): number {
  return Math.max(...pauses.map(({ millis }) => millis));
}
