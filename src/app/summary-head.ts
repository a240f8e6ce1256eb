import { unixNanos } from "../base/utc-time.ts";
import type { LogHeader } from "../eventlog/header.ts";
import type { Machine, RunSource, SummaryHead } from "../gate/run-summary.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { scenarioHash } from "./scenario-hash.ts";
import { SUMMARY_TEXT_LENGTH_MAX } from "./summary-head-schema.ts";

export type DescribedRun = { readonly header: LogHeader; readonly scenario: Scenario };

/** @param run its scenario is the one whose load later runs have to share */
export function summaryHead({ header, scenario }: DescribedRun, origin: RunSource): SummaryHead {
  return {
    z6: shortText(header.engine),
    scenario: { name: shortText(scenario.metadata.name), hash: scenarioHash(scenario) },
    origin,
    world: header.world,
    environment: machineOf(header),
    startedAt: instantText(header.startedAt),
  };
}

function machineOf({ environment }: LogHeader): Machine {
  const text = (key: string): string | null => {
    const value = environment[key];
    return typeof value === "string" ? shortText(value) : null;
  };
  const count = (key: string): number | null => {
    const value = environment[key];
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
  };
  return {
    cpuModel: text("cpuModel"),
    cpus: count("cpus"),
    memoryMiB: count("memoryMiB"),
    platform: text("platform"),
    arch: text("arch"),
    runnerImage: text("runnerImage"),
    node: text("node"),
  };
}

/** Of a log that another program may have written. */
function instantText(text: string | null): string | null {
  return text !== null && unixNanos(text) !== undefined ? text : null;
}

function shortText(text: string): string {
  return text.slice(0, SUMMARY_TEXT_LENGTH_MAX);
}
