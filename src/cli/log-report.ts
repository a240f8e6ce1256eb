import { judgeBesideStored } from "../app/compare-run.ts";
import { withAssertionsOf } from "../app/other-assertions.ts";
import { readLog } from "../app/read-log.ts";
import { endingText, scenarioOfLog, withLog } from "../app/recorded-log.ts";
import { loadScenarioText, readScenarioFile } from "../app/scenario-file.ts";
import type { ExitCode } from "../base/errors.ts";
import { type ReportInput, type ReportModel, reportModel } from "../report/model.ts";
import { parseAssertionText } from "../scenario/assertion-text.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { storedBeside } from "./baseline-files.ts";
import type { BaselineFlags } from "./flags.ts";
import { logPathOf } from "./log-path.ts";
import { parsePercentiles } from "./percentiles.ts";
import { checkFilter } from "./request-filter.ts";

export type LogReportFlags = BaselineFlags & {
  readonly scenario?: string;
  /** In place of the log's assertions; with a scenario, on top of that one's. */
  readonly assert?: readonly string[];
  readonly percentiles?: string;
  readonly filter?: string;
  readonly failOnInconclusive?: boolean;
};

export type LogReport = {
  readonly model: ReportModel;
  /** What the model is made of. */
  readonly input: ReportInput;
  readonly exitCode: ExitCode;
};

/**
 * The report of a log: what the run said of itself, or what other assertions and other stored runs
 * say of it.
 */
export function reportOfLog(path: string, flags: LogReportFlags): Promise<LogReport> {
  const percentiles = parsePercentiles(flags.percentiles);
  const settings = { failOnInconclusive: flags.failOnInconclusive === true };
  return withLog(logPathOf(path), (reader) => {
    const { scenario: own, notes } = scenarioOfLog(reader.header);
    const scenario = judgedBy(flags, own);
    checkFilter(flags.filter, scenario);
    const stored = storedBeside(scenario, flags.baseline);
    const { ending, ...found } = readLog(reader, scenario, {
      settings,
      ...(percentiles !== undefined && { percentiles }),
    });
    const run = { ...found, scenario };
    const judgement =
      stored === undefined ? found.judgement : judgeBesideStored(run, stored, settings);
    const input = {
      ...run,
      judgement,
      notes: notes.map(({ message }) => message),
      logEnding: endingText(ending),
    };
    const model = reportModel(input, { requestFilter: flags.filter });
    return { model, input, exitCode: judgement.exitCode };
  });
}

/** @throws UserError when an assertion is none, or is about something that the run did not have */
function judgedBy({ scenario: file, assert = [] }: LogReportFlags, own: Scenario): Scenario {
  const base = file === undefined ? own : withAssertionsOf(own, scenarioIn(file, own));
  if (assert.length === 0) return base;
  const names = {
    requests: own.requests.map(({ name }) => name),
    targets: own.targets.map(({ name }) => name),
  };
  const asked = assert.map((text, at) => {
    const span = { file: "--assert", line: at + 1, column: 1, length: text.length };
    return parseAssertionText(text, names, span);
  });
  return { ...base, assertions: [...(file === undefined ? [] : base.assertions), ...asked] };
}

function scenarioIn(file: string, { seed }: Scenario): Scenario {
  const options = { overrides: {}, fallbackSeed: seed };
  return loadScenarioText(readScenarioFile(file), options).scenario;
}
