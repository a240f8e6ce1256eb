import { join } from "node:path";
import { envValues } from "../app/env-values.ts";
import { checkCompared, whyNotCompared } from "../app/pairing-choice.ts";
import type { RunOrder } from "../app/recorded-run.ts";
import { SUMMARY_BYTES_MAX } from "../app/run-summary-file.ts";
import { unknownSource } from "../app/run-summary.ts";
import { assert } from "../base/assert.ts";
import type { Console } from "../cli/console.ts";
import { type LoadRun, loadRun, type LoadRunResult } from "../cli/load-run.ts";
import type { RunSource } from "../gate/run-summary.ts";
import type { BaselineChoice } from "../github/baseline-choice.ts";
import type { EventContext } from "../github/event.ts";
import { readBeginning } from "../node/files.ts";
import { parseBaseUrl } from "../scenario/base-url.ts";
import type { LoadedScenario } from "../scenario/load.ts";
import type { Overrides } from "../scenario/overrides.ts";
import type { Note } from "../scenario/problem-list.ts";
import { drivenWords } from "../scenario/pairing.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { findJudges } from "./base-assertions.ts";
import { waitsElsewhere } from "./compare-inputs.ts";
import { chooseComparison, type ComparisonFacts } from "./comparison-choice.ts";
import { concludeGate } from "./gate-conclusion.ts";
import { driveGate, type GateDrive } from "./gate-drive.ts";
import type { ActionInputs } from "./inputs.ts";
import { Interruption } from "./interruption.ts";
import type { Job } from "./job.ts";
import { findSpread, unknownSpread } from "./known-spread.ts";
import { checkHost } from "./load-limits.ts";
import { say } from "./log.ts";
import { outputPath, readWorkspaceScenario } from "./scenario-of-workspace.ts";
import { serverPort } from "./server-under-test.ts";
import { sideBySide } from "./side-by-side-drive.ts";
import {
  nothingStored,
  type StoredFiles,
  type WorkspaceFile,
  type WorkspaceFiles,
} from "./stored-files.ts";
import type { Workspace } from "./workspace.ts";

export type GateRun = LoadRunResult & {
  readonly stored: StoredFiles;
  /** What else GitHub did not give, and what helps. */
  readonly shortfalls: readonly string[];
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
  const judges = await findJudges({ job, inputs, scenario, overrides });
  // When a comparison of the length `auto` has been decided, is not the change's to say either.
  const { comparison } = judges.kind === "base" ? judges.scenario : scenario;
  const place = sourceOf(job.event);
  const interruption = new Interruption();
  const facts = factsOf(inputs, job, scenario);
  const choice = chooseComparison(inputs.compare, facts);
  say(choice.reason);
  // Before base and head are built for nothing.
  if (choice.kind === "base" || choice.kind === "url") {
    checkCompared(scenario, inputs.compare.duet);
  }
  const { signal } = interruption;
  const gate = { inputs, job, choice, port, cwd, env, console: jobLog, signal };
  let spread = unknownSpread;
  const drive = sideBySide(jobLog, async () => {
    const { baseline, artifact } = inputs;
    spread = await findSpread({ job, inputs: baseline, prefix: artifact.name, scenario });
    return spread.startSpread;
  });
  let stored = nothingStored;
  let ended: { readonly order: RunOrder; readonly driven: GateDrive } | undefined;
  try {
    const result = await loadRun({
      source,
      // Where the log goes is not the scenario's to say: its author may be a stranger.
      loaded: { ...loaded, scenario: { ...scenario, eventLogPath: undefined, comparison } },
      overrides,
      env,
      flags: { output, ...settings },
      console: jobLog,
      place,
      where: choice.kind === "base" ? `base and head ${drivenWords(inputs.compare)}` : undefined,
      drive: async (run) => {
        const driven = await driveGate(gate, run, drive);
        ended = { order: run, driven };
        return driven.run;
      },
      conclude: async (run) => {
        assert(ended !== undefined, "a run that has ended was driven");
        const { stored: found, ...conclusion } = await concludeGate(run, {
          ...ended,
          gate,
          drive,
          facts,
          judges,
          place,
          files,
        });
        stored = found;
        return conclusion;
      },
    });
    const shortfalls = [
      ...(judges.kind === "unknown" ? judges.shortfalls : []),
      ...spread.shortfalls,
    ];
    return { ...result, stored, shortfalls, interrupted: interruption.signal.aborted };
  } finally {
    interruption.end();
  }
}

function factsOf(
  { server, overrides, compare: { duet }, baseline: { choice } }: ActionInputs,
  { event }: Job,
  scenario: Scenario,
): ComparisonFacts {
  return {
    eventKind: event?.kind,
    starts: server.start !== undefined,
    hasTarget: overrides.target !== undefined,
    waitsElsewhere: waitsElsewhere(server),
    baseline: choice.kind === "auto" || choice.kind === "none" ? choice.kind : "named",
    duet,
    unfitLoad: whyNotCompared(scenario, duet),
  };
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
  const overrides = overridesFor(inputs, port);
  const read = readWorkspaceScenario(inputs, { overrides, trusted, duet: inputs.compare.duet });
  const { workspace, cwd, source } = read;
  const loaded = { ...read.loaded, notes: notesFor(inputs, read.loaded) };
  const { scenario } = loaded;
  const { baseUrl } = inputs.compare;
  if (baseUrl !== undefined) {
    checkHost(parseBaseUrl(baseUrl).host, inputs.limits.allowedHosts, { trusted });
  }
  const env = envValues(scenario.env, {
    allowed: inputs.env,
    environment: {},
    howToAllow: (name) => `add a line ${name}=… to the input "env"`,
  });
  const output = outputPath(inputs.output, { cwd, name: scenario.metadata.name });
  const { choice, pinned } = inputs.baseline;
  const files = {
    baseline: workspaceFile(choice, workspace, cwd),
    pinned: workspaceFile(pinned, workspace, cwd),
  };
  return { source, loaded, overrides, env, cwd, output, files };
}

/** That a port of ours takes the place of the scenario's address helps nobody. */
function notesFor({ overrides }: ActionInputs, { notes }: LoadedScenario): readonly Note[] {
  return notes.filter(
    ({ override }) => override === undefined || overrides[override] !== undefined,
  );
}

/** A server that is started is the target, where no other is named. */
function overridesFor({ overrides, server }: ActionInputs, port: number): Overrides {
  const { target } = overrides;
  if (server.start === undefined || target !== undefined) return overrides;
  return { ...overrides, target: `http://127.0.0.1:${port}` };
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
