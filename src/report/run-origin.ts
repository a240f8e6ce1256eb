import type { LogHeader } from "../eventlog/header.ts";
import { baseUrlText } from "../scenario/base-url.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Where the numbers come from: the log's header, and what the scenario says of the run. */
export type RunOrigin = Omit<LogHeader, "scenario"> & {
  readonly scenario: ScenarioOrigin;
  readonly targets: readonly TargetOrigin[];
  readonly warmUpNanos: number;
  /** The log's file, as the scenario names it. */
  readonly logFile: string;
};
export type ScenarioOrigin = {
  readonly name: string;
  readonly file: string;
  readonly sha256: string;
};
export type TargetOrigin = { readonly name: string; readonly url: string };

/** As the command line names it in the output folder. */
const LOG_FILE = "events.z6log";

export function originOf(header: LogHeader, scenario: Scenario): RunOrigin {
  const { file, sha256 } = header.scenario;
  return {
    ...header,
    scenario: { name: scenario.metadata.name, file, sha256 },
    targets: scenario.targets.map((target) => ({ name: target.name, url: baseUrlText(target) })),
    warmUpNanos: scenario.warmUpNanos,
    logFile: scenario.eventLogPath ?? LOG_FILE,
  };
}
