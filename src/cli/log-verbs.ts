import { Option } from "commander";
import type { DiffFlags } from "./diff.ts";
import type { FetchFlags } from "./fetch.ts";
import {
  assertFlag,
  baselineFlag,
  envFlag,
  flag,
  failOnInconclusiveFlag,
  filterFlag,
  insecureFlag,
  jsonFlag,
  liveFlags,
  outputFlags,
  percentilesFlag,
  withFlags,
} from "./flags.ts";
import type { JudgeFlags } from "./judge.ts";
import type { ReplayFlags } from "./replay.ts";
import type { ReportFlags } from "./report.ts";
import { reportFormatNames } from "./report-format-names.ts";
import type { VerbParts } from "./verb-parts.ts";

/** Verbs that read event logs, and the one that gets them, `fetch`. */
export function addLogVerbs({ verb, console, exitWith }: VerbParts): void {
  withFlags(verb("report <log>", "print the report of a log, also by other thresholds"), [
    new Option("--format <name>", "what to print").choices(reportFormatNames).default("text"),
    new Option("--output <file>", "write it to a file instead of stdout"),
    scenarioFlag(),
    baselineFlag(),
    percentilesFlag(),
    filterFlag(),
    failOnInconclusiveFlag(),
  ]).action(async (log: string, flags: ReportFlags) => {
    const { report } = await import("./report.ts");
    exitWith(await report(log, flags, console));
  });

  withFlags(verb("judge <log>", "judge a log by other assertions, or beside other runs"), [
    assertFlag(),
    scenarioFlag(),
    baselineFlag(),
    jsonFlag(),
    failOnInconclusiveFlag(),
  ]).action(async (log: string, flags: JudgeFlags) => {
    const { judge } = await import("./judge.ts");
    exitWith(await judge(log, flags, console));
  });

  withFlags(verb("replay <log>", "execute a log again, and compare every byte"), [
    new Option("--metrics-only", "print the report without executing anything again"),
    new Option("--send <url>", "drive the same plan at this URL, as a new run").conflicts(
      "metricsOnly",
    ),
    envFlag(),
    insecureFlag(),
    baselineFlag(),
    ...outputFlags(),
    ...liveFlags(),
  ]).action(async (log: string, flags: ReplayFlags) => {
    const { replay } = await import("./replay.ts");
    exitWith(await replay(log, flags, console));
  });

  withFlags(verb("diff <base> <head>", "set two runs side by side, honest about noise"), [
    new Option("--format <name>", "what to print")
      .choices(["text", "json", "markdown"])
      .default("text"),
  ]).action(async (base: string, head: string, flags: DiffFlags) => {
    const { diff } = await import("./diff.ts");
    exitWith(await diff([base, head], flags, console));
  });

  withFlags(verb("fetch <run>", "download the log of a run of the action, by its id or URL"), [
    new Option("--repo <owner/name>", "where the run is (default: GITHUB_REPOSITORY, or origin)"),
    new Option("--artifact <name>", "which log, of a run that has several"),
    flag("--output <folder>", "where it goes (default: z6-results/run-<id>)"),
    flag("--force", "write into a folder that is not empty"),
  ]).action(async (run: string, flags: FetchFlags) => {
    const { fetchLog } = await import("./fetch.ts");
    exitWith(await fetchLog(run, flags, { console, environment: process.env }));
  });
}

function scenarioFlag(): Option {
  return new Option("--scenario <file>", "judge by the assertions of this scenario");
}
