import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { loadScenarioText, readScenarioFile, type ScenarioText } from "../app/scenario-file.ts";
import { defaultFolder } from "../cli/default-folder.ts";
import { drawSeed } from "../node/random-seed.ts";
import type { LoadedScenario } from "../scenario/load.ts";
import type { Overrides } from "../scenario/overrides.ts";
import type { ActionInputs, ScenarioInputs } from "./inputs.ts";
import { checkLimits, type HowDriven } from "./load-limits.ts";
import { Workspace } from "./workspace.ts";

export type OpenedWorkspace = {
  readonly workspace: Workspace;
  /** From the workspace. */
  readonly cwd: string;
};

/**
 * Goes to the workspace: files that a scenario names, and annotations, are relative to it.
 *
 * @throws FileError, UsageError
 */
export function openWorkspace({
  workingDirectory,
}: Pick<ActionInputs, "workingDirectory">): OpenedWorkspace {
  const root = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
  const workspace = new Workspace(root);
  const cwd = workspace.folderWithin(workingDirectory);
  process.chdir(root);
  return { workspace, cwd };
}

export type WorkspaceScenario = OpenedWorkspace & {
  readonly source: ScenarioText;
  readonly loaded: LoadedScenario;
};

/** How a scenario of the workspace is to be driven. */
export type DriveOrder = HowDriven & { readonly overrides: Overrides };

/**
 * Reads a scenario of the workspace, and holds it to what the workflow allows.
 *
 * @throws ScenarioError, UsageError, FileError, AddressError
 */
export function readWorkspaceScenario(
  inputs: ScenarioInputs,
  { overrides, ...how }: DriveOrder,
): WorkspaceScenario {
  const { workspace, cwd } = openWorkspace(inputs);
  const source = readScenarioFile(workspace.fileWithin(join(cwd, inputs.scenario)));
  const loaded = loadScenarioText(source, { overrides, fallbackSeed: drawSeed() });
  workspace.checkFilesOf(loaded.scenario);
  checkLimits(loaded.scenario, inputs.limits, how);
  return { workspace, cwd, source, loaded };
}

/** Where the step leaves its files: as it is told, or in the runner's temporary folder. */
export function outputPath(
  output: string | undefined,
  { cwd, name }: { readonly cwd: string; readonly name: string },
): string {
  return output === undefined
    ? join(process.env["RUNNER_TEMP"] ?? tmpdir(), defaultFolder(name, new Date()))
    : resolve(cwd, output);
}
