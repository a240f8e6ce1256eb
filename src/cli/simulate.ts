import { loadScenarioText, readScenarioFile } from "../app/scenario-file.ts";
import { type RecordedRun, recordSimulation, type RunOrder } from "../app/recorded-run.ts";
import type { ExitCode } from "../base/errors.ts";
import { drawSeed } from "../node/random-seed.ts";
import type { Console } from "./console.ts";
import type { OverrideFlags } from "./flags.ts";
import { loadRun, type LoadRunFlags } from "./load-run.ts";
import { overridesOf } from "./overrides.ts";
import { showResults } from "./run-results.ts";
import { serverOf } from "./server.ts";
import type { ServerFlags } from "./server-flags.ts";

export type SimulateFlags = LoadRunFlags & OverrideFlags & ServerFlags;

/** Nothing is sent, so no variable needs its value. */
const SIMULATED_VALUE = "simulated";

export async function simulate(
  file: string,
  flags: SimulateFlags,
  console: Console,
): Promise<ExitCode> {
  const server = serverOf(flags);
  const overrides = overridesOf(flags);
  const source = readScenarioFile(file);
  const loaded = loadScenarioText(source, { overrides, fallbackSeed: drawSeed() });
  const env = new Map(loaded.scenario.env.map((name) => [name, SIMULATED_VALUE]));
  const drive = (order: RunOrder): Promise<RecordedRun> => recordSimulation(order, server);
  const results = await loadRun({ source, loaded, overrides, env, flags, console, drive });
  return showResults(results, flags, console);
}
