import type { LogHeader } from "../eventlog/header.ts";
import type { GateSettings } from "../gate/judgement.ts";
import { LogFile } from "../node/log-file.ts";
import { machineLimits } from "../node/machine-limits.ts";
import { makeFolderOf, readText, readWhole } from "../node/files.ts";
import type { OutputFolder } from "../node/output-folder.ts";
import type { Overrides } from "../scenario/overrides.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { ServerModel } from "../sim/server-model.ts";
import type { Rounds } from "./drive-rounds.ts";
import { checkMachine } from "./machine-check.ts";
import { realHeader, simulatedHeader } from "./log-header.ts";
import type { Findings } from "./recording.ts";
import { type RunControl, runScenario } from "./run-scenario.ts";
import type { ScenarioText } from "./scenario-file.ts";
import { simulate } from "./simulate.ts";
import { simulatedWorkersOf, workersOf } from "./worker-count.ts";

/** The event log in an output folder. */
export const LOG_NAME = "events.z6log";

export type RunOrder = {
  readonly source: ScenarioText;
  readonly scenario: Scenario;
  readonly overrides: Overrides;
  /** Values of the variables that the scenario declares. */
  readonly env: ReadonlyMap<string, string>;
  readonly settings: GateSettings;
  readonly folder: OutputFolder;
};

export type RecordedRun = Findings & {
  /** As it was driven: of a comparison, with both variants. */
  readonly scenario: Scenario;
  readonly header: LogHeader;
  readonly logPath: string;
  /** "complete", or why the log is not. */
  readonly logEnding: string;
  /** What the machine may have lacked, as sentences for the report. */
  readonly notes: readonly string[];
};

export type RealRunOptions = {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly onStart: (control: RunControl) => void;
  /** Of a comparison. */
  readonly rounds?: Rounds;
};

/** Runs a scenario over the real network. @throws UserError before anything is sent */
export async function recordRun(order: RunOrder, options: RealRunOptions): Promise<RecordedRun> {
  const { scenario, env, settings } = order;
  const workers = workersOf(scenario);
  const notes = checkMachine(scenario, workers, machineLimits());
  const header = realHeader({ ...headerParts(order), workers }, options.startedAt);
  const logPath = logPathOf(order);
  const { metrics, judgement, logProblem } = await runScenario({
    scenario,
    header,
    logPath,
    inputs: { env, readBody: readWhole, readText },
    settings,
    rounds: options.rounds,
    onStart: options.onStart,
  });
  return {
    scenario,
    metrics,
    judgement,
    header,
    logPath,
    logEnding: logProblem ?? "complete",
    notes,
  };
}

/**
 * Runs a scenario on virtual time against a modelled server.
 *
 * @throws UserError, also when the log could not be written to its end
 */
export async function recordSimulation(order: RunOrder, server: ServerModel): Promise<RecordedRun> {
  const { scenario, env, settings } = order;
  const workers = simulatedWorkersOf(scenario);
  const header = simulatedHeader({ ...headerParts(order), workers });
  const logPath = logPathOf(order);
  const file = await LogFile.create(logPath, header, scenario.limits.logBytesMax);
  const { metrics, judgement } = await simulate({
    scenario,
    workers,
    server,
    inputs: { env, readBody: readWhole },
    settings,
    take: (payload, rows) => file.append(payload, rows.length),
    pause: () => file.drained(),
  });
  await file.close();
  if (file.problem !== undefined) throw file.problem;
  return { scenario, metrics, judgement, header, logPath, logEnding: "complete", notes: [] };
}

/** In the output folder, unless the scenario has a place for it. @throws FileError */
function logPathOf({ scenario, folder }: RunOrder): string {
  if (scenario.eventLogPath === undefined) return folder.pathOf(LOG_NAME);
  makeFolderOf(scenario.eventLogPath);
  return scenario.eventLogPath;
}

function headerParts({ source, overrides, scenario }: RunOrder) {
  return { source, overrides, seed: scenario.seed };
}
