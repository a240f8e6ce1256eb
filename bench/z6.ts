import { readFileSync, statSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Bench, bundle, node } from "./bench.ts";
import { type Launch, measure, type Usage } from "./measured-process.ts";
import { numberAt } from "./peers/peer.ts";

/** Pass, fail, and invalid: a run of the bench may well be too much for the machine. */
const EXIT_CODES = [0, 1, 3] as const;

export type Z6Options = {
  readonly cores: string | undefined;
  readonly verb?: "run" | "simulate" | "compare";
  /** More flags of the verb. */
  readonly flags?: readonly string[];
  /** Flags of Node, before the program. */
  readonly nodeFlags?: readonly string[];
};

export type Z6Run = {
  readonly usage: Usage;
  /** metrics.json: a figure by the names on the way to it, NaN where there is none. */
  readonly metric: (...path: readonly string[]) => number;
  /** The event log. */
  readonly logPath: string;
  readonly logBytes: number;
};

/** The bundle with the pinned Node, as one process: log, checks, metrics and reports on. */
export async function runZ6(bench: Bench, scenario: string, options: Z6Options): Promise<Z6Run> {
  const folder = await mkdtemp(join(bench.folder, "z6-"));
  const file = join(folder, "bench.toml");
  await writeFile(file, scenario);
  const { cores, verb = "run", flags = [], nodeFlags = [] } = options;
  const output = join(folder, "results");
  const args = [verb, file, "--quiet", "--output", output, ...flags];
  const usage = await measure({
    command: [node, ...nodeFlags, bundle, ...args],
    cores,
    exitCodes: EXIT_CODES,
  });
  const metrics: unknown = JSON.parse(readFileSync(join(output, "metrics.json"), "utf8"));
  const logPath = join(output, "events.z6log");
  return {
    usage,
    metric: (...path) => numberAt(metrics, ...path),
    logPath,
    logBytes: statSync(logPath).size,
  };
}

/** A verb of the bundle that is not a run. */
export function z6Command(...args: readonly string[]): Launch["command"] {
  return [node, bundle, ...args];
}
