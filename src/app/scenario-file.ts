import { readBeginning } from "../node/files.ts";
import { SCENARIO_BYTES_MAX } from "../scenario/limits.ts";
import { type LoadedScenario, loadScenario } from "../scenario/load.ts";
import type { Overrides } from "../scenario/overrides.ts";
import { decodeScenario } from "../scenario/toml-document.ts";

/** A scenario as it was written, under the name that the user gave it. */
export type ScenarioText = {
  readonly file: string;
  /** As in the file. */
  readonly bytes: Uint8Array;
  readonly text: string;
};

/** @throws FileError, and ScenarioError for a file that is too long or no UTF-8 */
export function readScenarioFile(file: string): ScenarioText {
  const bytes = readBeginning(file, SCENARIO_BYTES_MAX + 1);
  return { file, bytes, text: decodeScenario(bytes, file) };
}

/** A scenario that is no file: Z6's own, or one that was kept in a log. */
export function scenarioText(file: string, text: string): ScenarioText {
  return { file, bytes: new TextEncoder().encode(text), text };
}

export type LoadOptions = {
  readonly overrides: Overrides;
  /** The seed of a scenario that has none, when no override gives one either. */
  readonly fallbackSeed: number;
};

/** @throws ScenarioError, UsageError */
export function loadScenarioText(
  { file, text }: ScenarioText,
  { overrides, fallbackSeed }: LoadOptions,
): LoadedScenario {
  return loadScenario({ file, text, overrides, fallbackSeed });
}
