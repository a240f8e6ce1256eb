import type { Nanos } from "../base/time.ts";
import type { LogHeader } from "../eventlog/header.ts";
import { StopReason } from "../eventlog/record.ts";
import type { GateSettings } from "../gate/judgement.ts";
import type { LiveMetrics } from "../metrics/run-metrics.ts";
import { LogFile } from "../node/log-file.ts";
import { loadNanos } from "../scenario/planned-samples.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type RoundStart } from "../node/load-thread.ts";
import { startSoon } from "../node/run-clock.ts";
import { captureInputs, inputsOf } from "./captured-inputs.ts";
import { LoadThreads } from "./load-threads.ts";
import { type NetworkInputs, prepareNetwork } from "./network.ts";
import { type DrivenRound, driveRounds, type Rounds } from "./drive-rounds.ts";
import { type Findings, Recording } from "./recording.ts";

export type RunParts = {
  readonly scenario: Scenario;
  /** Goes into the log as it is. */
  readonly header: LogHeader;
  readonly logPath: string;
  readonly inputs: NetworkInputs;
  readonly settings: GateSettings;
  /** Of a scenario that compares; else undefined. */
  readonly rounds?: Rounds | undefined;
  /** Called once, before the first request, with what the caller may do meanwhile. */
  readonly onStart: (control: RunControl) => void;
};

export type RunControl = {
  /** Asks the run to stop: it drains what is in flight, or does not, and is then judged. */
  readonly stop: (reason: "graceful" | "immediate") => void;
  readonly live: () => LiveMetrics;
  /** How long the load takes, all rounds together, as planned. Infinity: iterations end it. */
  readonly loadNanos: Nanos;
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
  let threads: LoadThreads | undefined;
  let stopped: StopReason | undefined;
  const stop = (reason: StopReason): void => {
    stopped ??= reason;
    threads?.stop(reason);
  };
  const recording = new Recording(scenario, header.workers, (payload, rows) => {
    file.append(payload, rows.length);
    if (file.problem !== undefined) stop(StopReason.log);
  });
  const control: RunControl = {
    stop: (reason) => stop(StopReason[reason]),
    live: () => recording.live(),
    loadNanos: loadNanos(scenario.load) * (scenario.pairing?.rounds ?? 1),
  };
  const driveRound = async (round: DrivenRound): Promise<void> => {
    threads = new LoadThreads(
      { scenario: round.scenario, inputs, round: round.index },
      header.workers,
      recording,
    );
    if (stopped !== undefined) threads.stop(stopped);
    await threads.drive(round.start);
  };
  try {
    if (parts.rounds === undefined) {
      const start = (): RoundStart => {
        parts.onStart(control);
        return { start: startSoon(), origin: 0 };
      };
      await driveRound({ scenario, index: 0, start });
    } else {
      await driveRounds(
        { ...parts, rounds: parts.rounds },
        {
          recording,
          drive: driveRound,
          onStart: () => parts.onStart(control),
          isStopped: () => stopped !== undefined,
        },
      );
    }
  } catch (error) {
    await file.abandon();
    throw error;
  }
  const findings = recording.conclude(parts.settings);
  await file.close();
  return { ...findings, logBytes: file.bytes, logProblem: file.problem?.message };
}
