import { withAssertionsOf } from "../app/other-assertions.ts";
import { readLog } from "../app/read-log.ts";
import { endingText, scenarioOfLog, withLog } from "../app/recorded-log.ts";
import { loadScenarioText, readScenarioFile } from "../app/scenario-file.ts";
import type { ExitCode } from "../base/errors.ts";
import { type ReportInput, type ReportModel, reportModel } from "../report/model.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { logPathOf } from "./log-path.ts";
import { parsePercentiles } from "./percentiles.ts";
import { checkFilter } from "./request-filter.ts";

export type LogReportFlags = {
  readonly scenario?: string;
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

/** The report of a log: what the run said of itself, or what other thresholds say of it. */
export function reportOfLog(path: string, flags: LogReportFlags): Promise<LogReport> {
  const percentiles = parsePercentiles(flags.percentiles);
  return withLog(logPathOf(path), (reader) => {
    const { scenario: own, notes } = scenarioOfLog(reader.header);
    const scenario = flags.scenario === undefined ? own : judgedBy(flags.scenario, own);
    checkFilter(flags.filter, scenario);
    const { header, metrics, judgement, ending } = readLog(reader, scenario, {
      settings: { failOnInconclusive: flags.failOnInconclusive === true },
      ...(percentiles !== undefined && { percentiles }),
    });
    const input = {
      header,
      scenario,
      metrics,
      judgement,
      notes: notes.map(({ message }) => message),
      logEnding: endingText(ending),
    };
    const model = reportModel(input, { requestFilter: flags.filter });
    return { model, input, exitCode: judgement.exitCode };
  });
}

function judgedBy(file: string, own: Scenario): Scenario {
  const { scenario } = loadScenarioText(readScenarioFile(file), {
    overrides: {},
    fallbackSeed: own.seed,
  });
  return withAssertionsOf(own, scenario);
}
