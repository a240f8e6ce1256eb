import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Bench, missingZ6 } from "../bench.ts";
import type { Cell, Contestant } from "../cell.ts";
import * as wanted from "../limits-wanted.ts";
import { programOnPath } from "../machine.ts";
import { measure } from "../measured-process.ts";
import { bareLoop } from "../peers/bare-loop.ts";
import { ownCount } from "../peers/peer.ts";
import { readWrk } from "../peers/wrk.ts";
import { closedScenario } from "../scenario-text.ts";
import { missingNginx, startNginx } from "../servers/nginx.ts";
import { runZ6, z6Command } from "../z6.ts";

const CONNECTIONS = 100;
const WORKERS = 2;
const runtime = [`workers = ${WORKERS}`];

export const twoWorkers: Cell = {
  name: "two-workers",
  title: "Two workers on two cores, the server on the same two",
  about: `nginx with two workers and the load generators share two cores; ${CONNECTIONS} connections.`,
  columns: [
    { figure: "perSecond", title: "requests/s", digits: 0, showsSpread: true },
    { figure: "cpuMicros", title: "CPU µs/request", digits: 2 },
    { figure: "residentMiB", title: "resident MiB", digits: 0 },
  ],
  reference: "wrk -t2",
  skipped: async (bench) => missingZ6() ?? missingNginx() ?? (await refusal(bench)),
  open: async (bench) => {
    const { cores, folder } = bench;
    const { url, stop } = await startNginx({ cores: cores.both, workers: WORKERS, folder });
    const contestants = [
      z6(bench, "z6, two workers", { url, runtime }),
      z6(bench, "z6, one worker", { url, runtime: [] }),
      wrk(bench, url),
      bareLoops(bench, url),
    ];
    return { contestants, close: async () => void (await stop()) };
  },
  goals: (results) => [
    {
      name: "requests/s of two workers, × wrk -t2, the server on the same cores",
      atLeast: wanted.TWO_WORKERS_TIMES_WRK_MIN,
      unit: "×",
      digits: 2,
      measured: results.ratio("perSecond", "z6, two workers", "wrk -t2"),
    },
  ],
};

/** Why the scenario cannot ask for workers, in the words of `z6 validate`. */
async function refusal(bench: Bench): Promise<string | undefined> {
  const file = join(bench.folder, "workers.toml");
  const load = { url: "http://127.0.0.1", seconds: 1, connections: 2, vus: 2, runtime };
  await writeFile(file, closedScenario(load));
  const command = z6Command("validate", file, "--no-color");
  const { stdout, stderr } = await measure({ command, exitCodes: [0, 2] });
  const problem = /unknown key.*workers.*/iu.exec(`${stdout}\n${stderr}`)?.[0];
  return problem === undefined ? undefined : `the scenario has no key for workers yet: ${problem}`;
}

type Z6Options = { readonly url: string; readonly runtime: readonly string[] };

function z6(bench: Bench, name: string, { url, runtime: lines }: Z6Options): Contestant {
  const { seconds, cores } = bench;
  return {
    name,
    measure: async () => {
      const load = { url, seconds, connections: CONNECTIONS, vus: CONNECTIONS, runtime: lines };
      const { usage, metric } = await runZ6(bench, closedScenario(load), { cores: cores.both });
      const requests = metric("accounting", "measured", "succeeded");
      return {
        perSecond: (requests * 1_000) / metric("run", "window_ms"),
        cpuMicros: ((usage.userSeconds + usage.systemSeconds) * 1e6) / requests,
        residentMiB: usage.residentBytesMax / 2 ** 20,
      };
    },
  };
}

/** What two threads of Node can reach at all: each a process here, with half of the connections. */
function bareLoops(bench: Bench, url: string): Contestant {
  const { cores, seconds, folder } = bench;
  const load = { url, seconds, connections: CONNECTIONS / WORKERS, folder };
  return {
    name: "two bare Node loops",
    measure: async () => {
      const { command } = await bareLoop.launch(bareLoop.find()!, load);
      const loops = Array.from({ length: WORKERS }, () => measure({ command, cores: cores.both }));
      const usages = await Promise.all(loops);
      const answered = usages.map(({ stdout }) => ownCount(stdout));
      const requests = sumOf(answered.map((one) => one.requests));
      const cpuSeconds = sumOf(usages.map((one) => one.userSeconds + one.systemSeconds));
      return {
        perSecond: sumOf(answered.map((one) => one.requests / one.seconds)),
        cpuMicros: (cpuSeconds * 1e6) / requests,
        residentMiB: sumOf(usages.map((one) => one.residentBytesMax)) / 2 ** 20,
      };
    },
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function wrk({ cores, seconds }: Bench, url: string): Contestant {
  const program = programOnPath("wrk");
  return {
    name: "wrk -t2",
    missing: program === undefined ? "apt-get install wrk" : undefined,
    measure: async () => {
      const command = [program!, "-t2", `-c${CONNECTIONS}`, `-d${seconds}s`, url];
      const usage = await measure({ command, cores: cores.both });
      const answered = readWrk(usage.stdout);
      return {
        perSecond: answered.requests / answered.seconds,
        cpuMicros: ((usage.userSeconds + usage.systemSeconds) * 1e6) / answered.requests,
        residentMiB: usage.residentBytesMax / 2 ** 20,
      };
    },
  };
}
