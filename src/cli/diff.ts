import { basename } from "node:path";
import { readLog } from "../app/read-log.ts";
import { scenarioOfLog, withLog } from "../app/recorded-log.ts";
import { ExitCode } from "../base/errors.ts";
import { type ComparedRun, compareRuns } from "../gate/difference.ts";
import {
  renderDifferenceJson,
  renderDifferenceMarkdown,
  renderDifferenceTerminal,
} from "../report/difference-layouts.ts";
import { differenceModel } from "../report/difference-model.ts";
import type { Console } from "./console.ts";
import { logPathOf } from "./log-path.ts";

export type DiffFlags = { readonly format: "text" | "json" | "markdown" };

/** Sets two runs side by side. A difference is no verdict, so the exit code is 0. */
export async function diff(
  [base, head]: readonly [base: string, head: string],
  flags: DiffFlags,
  console: Console,
): Promise<ExitCode> {
  const difference = compareRuns(await readRun(base), await readRun(head));
  const model = differenceModel({
    difference,
    baseName: nameOf(base, head),
    headName: nameOf(head, base),
  });
  switch (flags.format) {
    case "text": {
      const { outColour: colour, width } = console;
      console.out(renderDifferenceTerminal(model, { colour, width }));
      break;
    }
    case "json":
      console.out(renderDifferenceJson(model));
      break;
    case "markdown":
      console.out(renderDifferenceMarkdown(model));
      break;
    default:
      flags.format satisfies never;
  }
  return ExitCode.pass;
}

function readRun(path: string): Promise<ComparedRun> {
  return withLog(logPathOf(path), (reader) => {
    const { scenario } = scenarioOfLog(reader.header);
    const settings = { failOnInconclusive: false };
    return { scenario, metrics: readLog(reader, scenario, { settings }).metrics };
  });
}

/** The last part of a path, unless that is the same for both. */
function nameOf(path: string, other: string): string {
  return basename(path) === basename(other) ? path : basename(path);
}
