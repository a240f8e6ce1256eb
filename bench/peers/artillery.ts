import { existsSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { node } from "../bench.ts";
import { type Load, numberAt, type Peer } from "./peer.ts";

const script = join(import.meta.dirname, "../node_modules/artillery/bin/run");
/** It cannot stop by the clock: about what a core of it does, shared by its virtual users. */
const REQUESTS_PER_SECOND = 1_500;
const MILLIS_PER_SECOND = 1_000;

export const artillery: Peer = {
  name: "artillery",
  find: () => (existsSync(script) ? [node, script] : undefined),
  install: "npm install --prefix bench --no-save --ignore-scripts artillery@2 (about 600 MB)",
  versionFlag: "--version",
  launch: async (command, load) => {
    const { url, seconds, connections, folder } = load;
    const scenario = join(folder, "artillery.yml");
    const each = Math.ceil((REQUESTS_PER_SECOND * seconds) / connections);
    const text = `config:
  target: ${url}
  http: { pool: ${connections} }
  phases: [{ duration: 1, arrivalCount: ${connections} }]
scenarios:
  - flow: [{ loop: [{ get: { url: / } }], count: ${each} }]
`;
    await writeFile(scenario, text);
    const env = { ARTILLERY_DISABLE_TELEMETRY: "true" };
    return { command: [...command, "run", "--quiet", "--output", reportOf(load), scenario], env };
  },
  // Its results are a file.
  read: (_, load) => readArtillery(readFileSync(reportOf(load), "utf8")),
};

export function readArtillery(json: string) {
  const { aggregate } = JSON.parse(json) as { aggregate: unknown };
  const from = numberAt(aggregate, "firstCounterAt");
  const to = numberAt(aggregate, "lastCounterAt");
  return {
    requests: numberAt(aggregate, "counters", "http.responses"),
    seconds: (to - from) / MILLIS_PER_SECOND,
  };
}

function reportOf({ folder }: Load): string {
  return join(folder, "artillery.json");
}
