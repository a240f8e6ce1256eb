import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as core from "@actions/core";
import { envValues } from "../app/env-values.ts";
import { loadScenarioText, readScenarioFile } from "../app/scenario-file.ts";
import { ScenarioError } from "../base/errors.ts";
import type { Console } from "../cli/console.ts";
import { defaultFolder } from "../cli/default-folder.ts";
import { failureOf } from "../cli/failure.ts";
import { loadRun, type LoadRunResult } from "../cli/load-run.ts";
import { realDrive } from "../cli/real-drive.ts";
import { reportFormats } from "../cli/report-formats.ts";
import { drawSeed } from "../node/random-seed.ts";
import { reportModel } from "../report/model.ts";
import { annotate, annotateJudgement, annotateProblems } from "./annotations.ts";
import { errorSummary } from "./error-summary.ts";
import { type ActionInputs, readInputs } from "./inputs.ts";
import { say } from "./log.ts";
import { setErrorOutputs, setRunOutputs } from "./outputs.ts";
import { Workspace } from "./workspace.ts";

/** The job's log as a console: nobody watches it, so nothing in it is drawn again. */
const jobLog: Console = {
  out: say,
  note: say,
  outColour: false,
  noteColour: false,
  isWatched: false,
  width: 100,
};

async function main(): Promise<void> {
  try {
    const result = await runAction(readInputs());
    setRunOutputs(result);
    const model = reportModel(result.report);
    say(reportFormats.text.render(model));
    annotateJudgement(result.run.judgement);
    await writeSummary(reportFormats.markdown.render(model));
    process.exitCode = result.run.judgement.exitCode;
  } catch (error) {
    const { text, exitCode } = failureOf(error, { colour: false });
    say(text);
    if (error instanceof ScenarioError) annotateProblems(error);
    else annotate("Z6 could not run", error instanceof Error ? error.message : String(error));
    setErrorOutputs(exitCode);
    process.exitCode = exitCode;
    await writeSummary(errorSummary(text));
  }
}

function runAction({
  scenario,
  overrides,
  env: allowed,
  output,
}: ActionInputs): Promise<LoadRunResult> {
  const root = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
  const workspace = new Workspace(root);
  const file = workspace.fileWithin(scenario);
  // Files that the scenario names, and annotations, are relative to it.
  process.chdir(root);
  const source = readScenarioFile(file);
  const loaded = loadScenarioText(source, { overrides, fallbackSeed: drawSeed() });
  workspace.checkFilesOf(loaded.scenario);
  const env = envValues(loaded.scenario.env, {
    allowed,
    environment: {},
    howToAllow: (name) => `add a line ${name}=… to the input "env"`,
  });
  const { metadata } = loaded.scenario;
  const folder =
    output === undefined
      ? join(process.env["RUNNER_TEMP"] ?? tmpdir(), defaultFolder(metadata.name, new Date()))
      : resolve(output);
  return loadRun({
    source,
    // Where the log goes is not the scenario's to say: its author may be a stranger.
    loaded: { ...loaded, scenario: { ...loaded.scenario, eventLogPath: undefined } },
    overrides,
    env,
    flags: { output: folder },
    console: jobLog,
    drive: realDrive({ flags: { live: false }, console: jobLog }),
  });
}

/** A summary is a courtesy: that there is none changes no verdict. */
async function writeSummary(text: string): Promise<void> {
  try {
    await core.summary.addRaw(text).write();
  } catch (error) {
    say(`note: no job summary (${error instanceof Error ? error.message : String(error)})`);
  }
}

void main();
