import { type Bench, missingNative, missingZ6 } from "../bench.ts";
import type { Cell, Contestant } from "../cell.ts";
import type { Sample } from "../sample.ts";
import type { Goal } from "../goal.ts";
import * as wanted from "../limits-wanted.ts";
import { measure, type Usage } from "../measured-process.ts";
import { peers } from "../peers/all.ts";
import type { Answered, Load, Peer } from "../peers/peer.ts";
import type { Results } from "../results.ts";
import { closedScenario } from "../scenario-text.ts";
import type { Server } from "../servers/listening.ts";
import { missingNginx, startNginx } from "../servers/nginx.ts";
import { startReference } from "../servers/reference.ts";
import { runZ6 } from "../z6.ts";

const CONNECTIONS = 100;
const MICROS = 1e6;

type Against = {
  readonly name: string;
  readonly server: string;
  readonly missing: () => string | undefined;
  readonly start: (bench: Bench) => Promise<Server>;
};

export const throughputNginx = throughput({
  name: "nginx",
  server: "nginx (one worker)",
  missing: missingNginx,
  start: ({ cores, folder }) => startNginx({ cores: cores.server, workers: 1, folder }),
});

export const throughputReference = throughput({
  name: "reference",
  server: "the server in C, which has more to give than nginx",
  missing: missingNative,
  start: ({ cores }) => startReference({ cores: cores.server }),
});

function throughput({ name, server, missing, start }: Against): Cell {
  return {
    name: `throughput-${name}`,
    title: `Requests per second and CPU time per request, against ${name}`,
    about:
      `${CONNECTIONS} connections to ${server}, answers of 100 octets, keep-alive, no pipelining, client and ` +
      "server on one core each. CPU time is of the whole process, seen from outside; Z6 writes its log, checks " +
      "every status and writes all its reports.",
    columns: [
      { figure: "perSecond", title: "requests/s", digits: 0, showsSpread: true },
      { figure: "cpuMicros", title: "CPU µs/request", digits: 2 },
      { figure: "userMicros", title: "user", digits: 2 },
      { figure: "systemMicros", title: "sys", digits: 2 },
      { figure: "leanMicros", title: "less start-up", digits: 2 },
      { figure: "residentMiB", title: "resident MiB", digits: 0 },
      { figure: "logOctets", title: "log octets/request", digits: 1 },
    ],
    reference: "wrk -t1",
    skipped: () => Promise.resolve(missing()),
    open: async (bench) => {
      const { url, stop } = await start(bench);
      const { seconds, folder } = bench;
      const load: Load = { url, seconds, connections: CONNECTIONS, folder };
      const contestants = [
        z6(bench, load),
        ...peers.map((peer) => contestantOf(peer, bench, load)),
      ];
      return { contestants, close: async () => void (await stop()) };
    },
    goals: (results) => goals(results, name),
  };
}

function z6(bench: Bench, { url, seconds, connections }: Load): Contestant {
  const scenario = { url, seconds, connections, vus: connections };
  const { client: cores } = bench.cores;
  return {
    name: "z6",
    missing: missingZ6(),
    measure: async () => {
      const { usage, metric, logBytes } = await runZ6(bench, closedScenario(scenario), { cores });
      const once = closedScenario({ ...scenario, vus: 1, iterations: 1 });
      const startUp = cpuSecondsOf((await runZ6(bench, once, { cores })).usage);
      const requests = metric("accounting", "measured", "succeeded");
      const window = metric("run", "window_ms") / 1_000;
      return {
        ...sampleOf(usage, { requests, seconds: window }),
        leanMicros: ((cpuSecondsOf(usage) - startUp) * MICROS) / requests,
        logOctets: logBytes / requests,
      };
    },
  };
}

function contestantOf(peer: Peer, bench: Bench, load: Load): Contestant {
  const command = peer.find();
  return {
    name: peer.name,
    missing: command === undefined ? peer.install : undefined,
    measure: async () => {
      const launch = await peer.launch(command!, load);
      const usage = await measure({ ...launch, cores: bench.cores.client });
      return sampleOf(usage, peer.read(usage.stdout, load));
    },
  };
}

function sampleOf(usage: Usage, { requests, seconds }: Answered): Sample {
  if (!(requests > 0 && seconds > 0)) throw new Error(`no count in: ${usage.stdout}`);
  return {
    perSecond: requests / seconds,
    cpuMicros: (cpuSecondsOf(usage) * MICROS) / requests,
    userMicros: (usage.userSeconds * MICROS) / requests,
    systemMicros: (usage.systemSeconds * MICROS) / requests,
    residentMiB: usage.residentBytesMax / 2 ** 20,
  };
}

function cpuSecondsOf({ userSeconds, systemSeconds }: Usage): number {
  return userSeconds + systemSeconds;
}

function goals(results: Results, server: string): readonly Goal[] {
  const faster = (peer: string, atLeast: number): Goal => ({
    name: `requests/s of z6, × ${peer}, ${server}`,
    atLeast,
    unit: "×",
    digits: 2,
    measured: results.ratio("perSecond", "z6", peer),
  });
  return [
    faster("wrk -t1", wanted.TIMES_WRK_MIN),
    faster("autocannon", wanted.TIMES_AUTOCANNON_MIN),
    faster("hey -cpus 1", wanted.TIMES_HEY_MIN),
    faster("k6", wanted.TIMES_K6_MIN),
    faster("C client", wanted.TIMES_C_CLIENT_MIN),
    {
      name: `requests/s of z6, × bare Node loop, ${server}`,
      unit: "×",
      digits: 2,
      measured: results.ratio("perSecond", "z6", "bare Node loop"),
    },
    {
      name: `requests/s of a bare Node loop, × wrk -t1, ${server}`,
      unit: "×",
      digits: 2,
      measured: results.ratio("perSecond", "bare Node loop", "wrk -t1"),
    },
    {
      name: `CPU per request of z6, × wrk -t1, ${server}`,
      atMost: wanted.CPU_TIMES_WRK_MAX,
      unit: "×",
      digits: 2,
      measured: results.ratio("cpuMicros", "z6", "wrk -t1"),
    },
    {
      name: `the same without z6's start-up, ${server}`,
      unit: "µs",
      digits: 2,
      measured: results.spread("z6", "leanMicros"),
    },
    {
      name: `log on disk, closed load, ${server}`,
      unit: "octets/request",
      digits: 1,
      measured: results.spread("z6", "logOctets"),
    },
  ];
}
