import { envValues } from "../app/env-values.ts";
import { loadScenarioText, readScenarioFile, type ScenarioText } from "../app/scenario-file.ts";
import type { ExitCode } from "../base/errors.ts";
import { drawSeed } from "../node/random-seed.ts";
import type { Overrides } from "../scenario/overrides.ts";
import type { Console } from "./console.ts";
import type { EnvFlags, LiveFlags, OverrideFlags } from "./flags.ts";
import { loadRun, type LoadRunFlags } from "./load-run.ts";
import { overridesOf } from "./overrides.ts";
import { realDrive } from "./real-drive.ts";
import { showResults } from "./run-results.ts";

export type RealRunFlags = LoadRunFlags & LiveFlags & EnvFlags;
export type RunFlags = RealRunFlags & OverrideFlags;

export function run(file: string, flags: RunFlags, console: Console): Promise<ExitCode> {
  const overrides = overridesOf(flags);
  return runSource({ source: readScenarioFile(file), overrides }, flags, console);
}

type Origin = { readonly source: ScenarioText; readonly overrides: Overrides };

/** Runs a scenario from wherever it came over the real network. */
export async function runSource(
  { source, overrides }: Origin,
  flags: RealRunFlags,
  console: Console,
): Promise<ExitCode> {
  const loaded = loadScenarioText(source, { overrides, fallbackSeed: drawSeed() });
  const env = allowedEnv(loaded.scenario.env, flags);
  const drive = realDrive({ flags, console });
  const results = await loadRun({ source, loaded, overrides, env, flags, console, drive });
  return showResults(results, flags, console);
}

/** @throws UsageError */
export function allowedEnv(
  declared: readonly string[],
  { env = [] }: EnvFlags,
): ReadonlyMap<string, string> {
  return envValues(declared, {
    allowed: env,
    environment: process.env,
    howToAllow: (name) => `--env ${name} takes it from the environment, --env ${name}=… sets it`,
  });
}
