import { type Bench, missingNative, missingZ6 } from "../bench.ts";
import { type Cell, stageOf } from "../cell.ts";
import { closedScenario } from "../scenario-text.ts";
import { withReference } from "../servers/reference.ts";
import { parseTraceGc } from "../trace-gc.ts";
import { runZ6 } from "../z6.ts";

const SECONDS = 60;
const QUICK_SECONDS = 3;
const CONNECTIONS = 100;

export const gcPauses: Cell = {
  name: "gc-pauses",
  title: "Pauses for the garbage collector at full speed",
  about: `${SECONDS} s against the server in C over ${CONNECTIONS} connections; pauses as V8 tells them (--trace-gc).`,
  columns: [
    { figure: "longestMillis", title: "longest ms", digits: 2, showsSpread: true },
    { figure: "pauses", title: "pauses", digits: 0 },
    { figure: "percent", title: "% of the time", digits: 3 },
    { figure: "perSecond", title: "requests/s", digits: 0 },
  ],
  roundsMax: 2,
  skipped: () => Promise.resolve(missingNative() ?? missingZ6()),
  open: (bench) => Promise.resolve(stageOf([{ name: "z6", measure: () => fullSpeed(bench) }])),
  goals: (results) => [
    {
      name: `longest pause for the garbage collector in ${SECONDS} s at full speed`,
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
  const together = pauses.reduce((sum, { millis }) => sum + millis, 0);
  return {
    longestMillis: Math.max(...pauses.map(({ millis }) => millis)),
    pauses: pauses.length,
    percent: (together / (result.usage.wallSeconds * 1_000)) * 100,
    perSecond: result.metric("metrics", "http_reqs", "rate_per_second"),
  };
}
