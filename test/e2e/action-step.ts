import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Finished, type ProgramOptions, runAction } from "./programs.ts";
import type { Workplace } from "./workplace.ts";

export type Inputs = Readonly<Record<string, string>>;

export type Step = Finished & {
  /** By name, as the runner reads them. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
};

export type StepOptions = Pick<ProgramOptions, "meanwhile"> & {
  /** What the runner says of the job. */
  readonly job?: Readonly<Record<string, string>>;
  /** A copy of the bundle to run instead. */
  readonly bundle?: string;
};

/** A step of a job, with the files that the runner gives it, from a folder that is empty. */
export async function runStep(
  place: Workplace,
  inputs: Inputs,
  { job = {}, meanwhile, bundle }: StepOptions = {},
): Promise<Step> {
  for (const name of ["output", "summary", "state"]) place.write(`runner/${name}`, "");
  for (const name of ["repository", "empty", "temporary"]) {
    mkdirSync(join(place.path, name), { recursive: true });
  }
  const options: ProgramOptions = {
    cwd: join(place.path, "empty"),
    env: {
      GITHUB_OUTPUT: join(place.path, "runner/output"),
      GITHUB_STEP_SUMMARY: join(place.path, "runner/summary"),
      GITHUB_STATE: join(place.path, "runner/state"),
      GITHUB_WORKSPACE: join(place.path, "repository"),
      RUNNER_TEMP: join(place.path, "temporary"),
      ...job,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
    ...(meanwhile !== undefined && { meanwhile }),
  };
  const result = await runAction(options, bundle);
  const outputs = parseOutputs(place.read("runner/output"));
  return { ...result, outputs, summary: place.read("runner/summary") };
}

/** `name<<delimiter`, the value, and the delimiter again. */
function parseOutputs(text: string): ReadonlyMap<string, string> {
  const blocks = text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gmu);
  return new Map([...blocks].map(([, name, , value]) => [name!, value!]));
}
