import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const autocannon = join(
  import.meta.dirname,
  "peers",
  "node_modules",
  "autocannon",
  "autocannon.js",
);

export type Load = {
  readonly url: string;
  readonly seconds: number;
  readonly connections: number;
  /** For files that a contestant needs. */
  readonly folder: string;
};

/** A load generator: how to run it, and how to read from its output what it did. */
export type Contestant = {
  readonly name: string;
  /** How to get it; undefined when it is here. */
  readonly missing: () => string | undefined;
  readonly command: (load: Load) => Promise<readonly string[]>;
  readonly requests: (stdout: string, load: Load) => number;
};

export const contestants: readonly Contestant[] = [
  {
    name: "z6",
    missing: () => (existsSync(join(root, "dist/cli/index.js")) ? undefined : "npm run build"),
    command: async (load) => {
      const scenario = join(load.folder, "bench.toml");
      await writeFile(scenario, scenarioOf(load));
      const cli = join(root, "dist/cli/index.js");
      const output = join(load.folder, "results");
      const flags = ["--quiet", "--json", "--force", "--output", output];
      return [process.execPath, cli, "run", scenario, ...flags];
    },
    requests: (stdout) => {
      const result: unknown = JSON.parse(stdout);
      return numberAt(result, ["accounting", "whole_run", "sent"]);
    },
  },
  {
    name: "wrk -t1",
    missing: () => (isOnPath("wrk") ? undefined : "apt-get install wrk"),
    command: ({ url, seconds, connections }) =>
      Promise.resolve(["wrk", "-t1", `-c${connections}`, `-d${seconds}s`, url]),
    requests: (stdout) => Number(/(\d+) requests in/.exec(stdout)?.[1]),
  },
  {
    name: "autocannon",
    missing: () => (existsSync(autocannon) ? undefined : "npm ci --prefix bench/peers"),
    command: ({ url, seconds, connections }) =>
      Promise.resolve([
        process.execPath,
        autocannon,
        `--connections=${connections}`,
        `--duration=${seconds}`,
        "--json",
        url,
      ]),
    requests: (stdout) => numberAt(JSON.parse(stdout), ["requests", "total"]),
  },
];

function scenarioOf({ url, seconds, connections }: Load): string {
  return `
[metadata]
name = "bench"
[runtime]
duration_seconds = ${seconds}
vus = ${connections}
seed = 1
[target]
base_url = "${url}"
max_connections = ${connections}
[[requests]]
name = "get"
method = "GET"
path = "/"
expect = { status = [200] }
[assertions]
error_rate_max = 0.01
`;
}

function isOnPath(program: string): boolean {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function numberAt(value: unknown, path: readonly string[]): number {
  let found = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null) return NaN;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return typeof found === "number" ? found : NaN;
}
