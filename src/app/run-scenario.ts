import { drive } from "../engine/drive.ts";
import { connectionSlots } from "../engine/connection-pool.ts";
import { Engine } from "../engine/engine.ts";
import type { LogHeader } from "../eventlog/header.ts";
import { StopReason } from "../eventlog/record.ts";
import type { GateSettings } from "../gate/judgement.ts";
import type { LiveMetrics } from "../metrics/run-metrics.ts";
import { Heartbeats } from "../node/heartbeats.ts";
import { LogFile } from "../node/log-file.ts";
import { RealWorld } from "../node/real-world.ts";
import { RunClock } from "../node/run-clock.ts";
import type { Endpoint } from "../node/socket-transport.ts";
import { planOf } from "../plan/plan.ts";
import type { Scenario, Target } from "../scenario/scenario.ts";
import { prepareRequests, type RequestInputs } from "./prepared-requests.ts";
import { type Findings, Recording } from "./recording.ts";

export type RunParts = {
  readonly scenario: Scenario;
  /** Goes into the log as it is. */
  readonly header: LogHeader;
  readonly logPath: string;
  readonly inputs: RequestInputs & {
    /** Reads a CA bundle. @throws FileError */
    readonly readText: (path: string) => string;
  };
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
  const requests = prepareRequests(scenario, inputs);
  const endpoints = scenario.targets.map((target) => endpointOf(target, inputs.readText));
  const file = await LogFile.create(parts.logPath, parts.header, scenario.limits.logBytesMax);
  const recording = new Recording(scenario, (payload, rows) => {
    file.append(payload, rows);
    if (file.problem !== undefined) world.stop(StopReason.log);
  });
  const world = new RealWorld({
    clock: new RunClock(),
    heartbeats: new Heartbeats(),
    timer: scenario.timer,
    limits: {
      headBytesMax: scenario.limits.responseHeadBytesMax,
      fieldsMax: scenario.limits.responseFieldsMax,
    },
    endpoints,
    requests,
    connectionSlots: connectionSlots(scenario.targets),
  });
  const engine = new Engine({ scenario, plan: planOf(scenario), log: recording.log, world });
  parts.onStart({
    stop: (reason) => {
      world.stop(StopReason[reason]);
    },
    live: () => recording.live(),
  });
  try {
    await drive(engine, world);
    const findings = recording.conclude(parts.settings);
    await file.close();
    return { ...findings, logBytes: file.bytes, logProblem: file.problem?.message };
  } finally {
    world.dispose();
  }
}

function endpointOf(target: Target, readText: (path: string) => string): Endpoint {
  const { host, port, scheme, verifyCertificate, caBundlePath, serverName } = target;
  if (scheme === "http") return { host, port, tls: undefined };
  const ca = caBundlePath === undefined ? undefined : readText(caBundlePath);
  return { host, port, tls: { verifyCertificate, ca, serverName } };
}
