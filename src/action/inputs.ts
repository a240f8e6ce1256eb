import * as core from "@actions/core";
import { readOverrides } from "../app/override-inputs.ts";
import { UsageError } from "../base/errors.ts";
import type { Overrides } from "../scenario/overrides.ts";

export type ActionInputs = {
  /** As given: a path from the workspace. */
  readonly scenario: string;
  readonly overrides: Overrides;
  /** `NAME=value` each; the values are masked from here on. */
  readonly env: readonly string[];
  /** undefined: a folder of the runner's. */
  readonly output: string | undefined;
};

/** @throws UsageError */
export function readInputs(): ActionInputs {
  const scenario = core.getInput("scenario");
  if (scenario === "") {
    throw new UsageError('the input "scenario" is missing', {
      hint: "give the path of a scenario file in the repository",
    });
  }
  return {
    scenario,
    env: maskedEnv(core.getMultilineInput("env")),
    overrides: readOverrides(
      {
        target: given(core.getInput("target")),
        duration: given(core.getInput("duration")),
        seed: given(core.getInput("seed")),
      },
      (name) => `the input "${name}"`,
    ),
    output: given(core.getInput("output")),
  };
}

/** The runner gives an input that nobody set as an empty text. */
function given(text: string): string | undefined {
  return text === "" ? undefined : text;
}

function maskedEnv(lines: readonly string[]): readonly string[] {
  for (const [index, line] of lines.entries()) {
    const end = line.indexOf("=");
    const value = line.slice(end + 1);
    if (end >= 0 && value !== "") core.setSecret(value);
    if (end > 0) continue;
    throw new UsageError(`the input "env", line ${index + 1}, is not of the form NAME=value`);
  }
  return lines;
}
