import type { LogHeader } from "../eventlog/header.ts";
import { StopReason } from "../eventlog/record.ts";
import type { GateSettings } from "../gate/judgement.ts";
import type { LiveMetrics } from "../metrics/run-metrics.ts";
import { LogFile } from "../node/log-file.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { captureInputs, inputsOf } from "./captured-inputs.ts";
import { LoadThreads } from "./load-threads.ts";
import { type NetworkInputs, prepareNetwork } from "./network.ts";
import { type Findings, Recording } from "./recording.ts";

export type RunParts = {
  readonly scenario: Scenario;
  /** Goes into the log as it is. */
  readonly header: LogHeader;
  readonly logPath: string;
  readonly inputs: NetworkInputs;
  readonly settings: GateSettings;
  /** Called once, before the first request, with what the caller may do meanwhile. */
  readonly onStart: (control: RunControl) => void;
};

export type RunControl = {
  /** Asks the run to stop: it drains what is in flight, or does not, and is then judged. */
  readonly stop: (reason: "graceful" | "immediate") => void;
  readonly live: () => LiveMetrics;
};

export type RunResult = Findings & {
  readonly logBytes: number;
  /** Why the log is not complete; undefined when it is. */
  readonly logProblem: string | undefined;
};

/**
 * Drives the scenario at its targets over the real network, writes the log while it goes on, and
 * judges what is in it.
 *
 * @throws UserError before anything is sent: a body, a CA bundle or the log cannot be used
 */
export async function runScenario(parts: RunParts): Promise<RunResult> {
  const { scenario, header } = parts;
  const inputs = captureInputs(scenario, parts.inputs);
  await prepareNetwork(scenario, inputsOf(inputs));
  const file = await LogFile.create(parts.logPath, header, scenario.limits.logBytesMax);
  const recording = new Recording(scenario, header.workers, (payload, rows) => {
    file.append(payload, rows);
    if (file.problem !== undefined) threads.stop(StopReason.log);
  });
  const threads = new LoadThreads({ scenario, inputs }, header.workers, recording);
  const control: RunControl = {
    stop: (reason) => threads.stop(StopReason[reason]),
    live: () => recording.live(),
  };
  try {
    await threads.drive(() => parts.onStart(control));
  } catch (error) {
    await file.abandon();
    throw error;
  }
  const findings = recording.conclude(parts.settings);
  await file.close();
  return { ...findings, logBytes: file.bytes, logProblem: file.problem?.message };
}
