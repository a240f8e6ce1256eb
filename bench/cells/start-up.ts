import { type Bench, missingNative, missingZ6, node } from "../bench.ts";
import type { Cell } from "../cell.ts";
import type { Sample } from "../sample.ts";
import { measure, type Usage } from "../measured-process.ts";
import { closedScenario } from "../scenario-text.ts";
import { startReference } from "../servers/reference.ts";
import { runZ6, z6Command } from "../z6.ts";

export const startUp: Cell = {
  name: "start-up",
  title: "Start-up",
  about:
    "The whole process, reports included. The first line is Node alone with an empty program; the last is a run of one " +
    "request, which closes its log and writes every report.",
  columns: [
    { figure: "cpuMillis", title: "CPU ms", digits: 0, showsSpread: true },
    { figure: "wallMillis", title: "wall ms", digits: 0 },
    { figure: "residentMiB", title: "resident MiB", digits: 0 },
  ],
  skipped: () => Promise.resolve(missingNative() ?? missingZ6()),
  open: async (bench) => {
    const { url, stop } = await startReference({ cores: bench.cores.server });
    const contestants = [
      { name: "node -e 0", measure: () => started(bench, [node, "-e", "0"]) },
      { name: "z6 version", measure: () => started(bench, z6Command("version")) },
      { name: "z6, first request", measure: () => firstRequest(bench, url) },
    ];
    return { contestants, close: async () => void (await stop()) };
  },
  goals: (results) =>
    ["z6 version", "z6, first request"].map((contestant) => ({
      name: `start-up: CPU time of ${contestant}`,
      unit: "ms",
      digits: 0,
      measured: results.spread(contestant, "cpuMillis"),
    })),
};

async function started({ cores }: Bench, command: readonly string[]): Promise<Sample> {
  return sampleOf(await measure({ command, cores: cores.client }));
}

async function firstRequest(bench: Bench, url: string): Promise<Sample> {
  const once = closedScenario({ url, seconds: 1, connections: 1, vus: 1, iterations: 1 });
  return sampleOf((await runZ6(bench, once, { cores: bench.cores.client })).usage);
}

function sampleOf({ userSeconds, systemSeconds, wallSeconds, residentBytesMax }: Usage): Sample {
  return {
    cpuMillis: (userSeconds + systemSeconds) * 1_000,
    wallMillis: wallSeconds * 1_000,
    residentMiB: residentBytesMax / 2 ** 20,
  };
}
