import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { judgeBesideStored, trendBesideStored } from "../app/compare-run.ts";
import { envValues } from "../app/env-values.ts";
import type { RecordedRun, RunOrder } from "../app/recorded-run.ts";
import { SUMMARY_BYTES_MAX } from "../app/run-summary-file.ts";
import { unknownSource } from "../app/run-summary.ts";
import { loadScenarioText, readScenarioFile } from "../app/scenario-file.ts";
import type { Console } from "../cli/console.ts";
import { defaultFolder } from "../cli/default-folder.ts";
import { type Conclusion, type LoadRun, loadRun, type LoadRunResult } from "../cli/load-run.ts";
import { realDrive } from "../cli/real-drive.ts";
import type { RunSource } from "../gate/run-summary.ts";
import type { BaselineChoice } from "../github/baseline-choice.ts";
import type { EventContext } from "../github/event.ts";
import { readBeginning } from "../node/files.ts";
import { drawSeed } from "../node/random-seed.ts";
import type { Overrides } from "../scenario/overrides.ts";
import type { ActionInputs } from "./inputs.ts";
import { Interruption } from "./interruption.ts";
import type { Job } from "./job.ts";
import { checkLimits } from "./load-limits.ts";
import { say } from "./log.ts";
import { requireComparison } from "./required-baseline.ts";
import { type ServerParts, serverPort, ServerUnderTest } from "./server-under-test.ts";
import {
  findStored,
  nothingStored,
  type StoredFiles,
  type WorkspaceFile,
  type WorkspaceFiles,
} from "./stored-files.ts";
import { Workspace } from "./workspace.ts";

/** Of what a started server writes, in the output folder. */
const SERVER_LOG = "server.log";

export type GateRun = LoadRunResult & {
  readonly stored: StoredFiles;
  /** The job was cancelled: it has seconds left. */
  readonly interrupted: boolean;
};

/** The job's log as a console: nobody watches it, so nothing in it is drawn again. */
const jobLog: Console = {
  out: say,
  note: say,
  outColour: false,
  noteColour: false,
  isWatched: false,
  width: 100,
};

/** Starts what is to be measured, measures it, and judges it beside stored runs. @throws UserError */
export async function runGate(inputs: ActionInputs, job: Job): Promise<GateRun> {
  const port = await serverPort(inputs.overrides.target);
  const order = orderedRun(inputs, { port, trusted: job.event?.trusted === true });
  const { source, loaded, overrides, env, cwd, output, files } = order;
  const { scenario } = loaded;
  const settings = { failOnInconclusive: inputs.failOn.has("inconclusive") };
  const interruption = new Interruption();
  let stored = nothingStored;
  const troubles: string[] = [];
  try {
    const result = await loadRun({
      source,
      // Where the log goes is not the scenario's to say: its author may be a stranger.
      loaded: { ...loaded, scenario: { ...scenario, eventLogPath: undefined } },
      overrides,
      env,
      flags: { output, ...settings },
      console: jobLog,
      place: sourceOf(job.event),
      drive: (run) => {
        const logPath = run.folder.pathOf(SERVER_LOG);
        const parts = { inputs: inputs.server, port, cwd, env, logPath, interruption };
        return driveBeside(parts, run, troubles);
      },
      conclude: async (run): Promise<Conclusion> => {
        const { judgement } = run;
        if (judgement.verdict === "invalid") {
          return { judgement, trend: undefined, notes: troubles };
        }
        const { baseline, artifact } = inputs;
        stored = await findStored({
          job,
          inputs: baseline,
          prefix: artifact.name,
          scenario,
          files,
        });
        const compared = wasRead(stored)
          ? judgeBesideStored({ ...run, scenario }, stored.files, settings)
          : judgement;
        const last = baseline.required ? requireComparison(compared) : compared;
        const judged = { ...run, scenario, judgement: last };
        return {
          judgement: last,
          trend: stored.trend && trendBesideStored(judged, sourceOf(job.event), stored.trend),
          notes: [...troubles, ...stored.notes],
        };
      },
    });
    return { ...result, stored, interrupted: interruption.signal.aborted };
  } finally {
    interruption.end();
  }
}

/** Whether what is stored is known, be it nothing: otherwise the report has nothing to say of it. */
function wasRead({ status }: StoredFiles): boolean {
  return status !== "none" && status !== "forbidden" && status !== "unavailable";
}

type OrderedRun = Pick<LoadRun, "source" | "loaded" | "overrides" | "env"> & {
  /** From the workspace. */
  readonly cwd: string;
  readonly output: string;
  readonly files: WorkspaceFiles;
};

/** All that is read from the workspace, and held to what the workflow allows, before a run. */
function orderedRun(
  inputs: ActionInputs,
  { port, trusted }: { readonly port: number; readonly trusted: boolean },
): OrderedRun {
  const root = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
  const workspace = new Workspace(root);
  const cwd = workspace.folderWithin(inputs.workingDirectory);
  const file = workspace.fileWithin(join(cwd, inputs.scenario));
  // Files that the scenario names, and annotations, are relative to it.
  process.chdir(root);
  const overrides = overridesFor(inputs, port);
  const source = readScenarioFile(file);
  const loaded = loadScenarioText(source, { overrides, fallbackSeed: drawSeed() });
  const { scenario } = loaded;
  workspace.checkFilesOf(scenario);
  checkLimits(scenario, inputs.limits, { trusted });
  const env = envValues(scenario.env, {
    allowed: inputs.env,
    environment: {},
    howToAllow: (name) => `add a line ${name}=… to the input "env"`,
  });
  const name = defaultFolder(scenario.metadata.name, new Date());
  const output =
    inputs.output === undefined
      ? join(process.env["RUNNER_TEMP"] ?? tmpdir(), name)
      : resolve(cwd, inputs.output);
  const { choice, pinned } = inputs.baseline;
  const files = {
    baseline: workspaceFile(choice, workspace, cwd),
    pinned: workspaceFile(pinned, workspace, cwd),
  };
  return { source, loaded, overrides, env, cwd, output, files };
}

/** A server that is started is the target, where no other is named. */
function overridesFor({ overrides, server }: ActionInputs, port: number): Overrides {
  const { target } = overrides;
  if (server.start === undefined || target !== undefined) return overrides;
  return { ...overrides, target: `http://127.0.0.1:${port}` };
}

/** Drives the load at a server that runs for so long only. */
async function driveBeside(
  parts: ServerParts,
  order: RunOrder,
  troubles: string[],
): Promise<RecordedRun> {
  const server = await ServerUnderTest.begin(parts);
  try {
    const drive = realDrive({ flags: { live: false }, console: jobLog });
    const run = await drive(order);
    const trouble = server.trouble();
    if (trouble !== undefined) troubles.push(trouble);
    return run;
  } finally {
    for (const problem of await server.end()) troubles.push(`The server: ${problem}.`);
  }
}

/** A summary of the workspace, read before the run: that there is none is the user's mistake. */
function workspaceFile(
  choice: BaselineChoice | undefined,
  workspace: Workspace,
  cwd: string,
): WorkspaceFile | undefined {
  if (choice?.kind !== "file") return undefined;
  const origin = workspace.fileWithin(join(cwd, choice.path));
  return { origin, bytes: readBeginning(origin, SUMMARY_BYTES_MAX + 1) };
}

function sourceOf(event: EventContext | undefined): RunSource {
  if (event === undefined) return unknownSource;
  const { repository, testedSha, branch, run } = event;
  return {
    repository: `${repository.owner}/${repository.name}`,
    commit: testedSha ?? null,
    ref: branch === undefined ? null : `refs/heads/${branch}`,
    runId: run.id,
    runAttempt: run.attempt,
  };
}
