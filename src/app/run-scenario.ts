import { drive } from "../engine/drive.ts";
import { Engine } from "../engine/engine.ts";
import type { LogHeader } from "../eventlog/header.ts";
import { StopReason } from "../eventlog/record.ts";
import type { GateSettings } from "../gate/judgement.ts";
import type { LiveMetrics } from "../metrics/run-metrics.ts";
import { LogFile } from "../node/log-file.ts";
import { planOf } from "../plan/plan.ts";
import type { Scenario } from "../scenario/scenario.ts";
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
  const { scenario, inputs } = parts;
  const network = prepareNetwork(scenario, inputs);
  const file = await LogFile.create(parts.logPath, parts.header, scenario.limits.logBytesMax);
  const recording = new Recording(scenario, (payload, rows) => {
    file.append(payload, rows);
    if (file.problem !== undefined) world.stop(StopReason.log);
  });
  const world = network.begin();
  const engine = new Engine({ scenario, plan: planOf(scenario), log: recording.log, world });
  parts.onStart({
    stop: (reason) => {
      world.stop(StopReason[reason]);
    },
    live: () => recording.live(),
  });
  try {
    await drive(engine, world).catch(async (error: unknown) => {
      await file.abandon();
      throw error;
    });
    const findings = recording.conclude(parts.settings);
    await file.close();
    return { ...findings, logBytes: file.bytes, logProblem: file.problem?.message };
  } finally {
    world.dispose();
  }
}
