import type { ExitCode } from "../base/errors.ts";
import { reportModel } from "../report/model.ts";
import { renderTerminal } from "../report/terminal.ts";
import type { Console } from "./console.ts";
import type { ShowFlags } from "./flags.ts";
import type { LoadRunResult } from "./load-run.ts";
import { reportFormats } from "./report-formats.ts";

/** Prints what came of a run, as the flags want it, and where its files are. */
export function showResults(
  { run, report, folder }: LoadRunResult,
  flags: ShowFlags,
  console: Console,
): ExitCode {
  const model = reportModel(report, { requestFilter: flags.filter });
  if (flags.json === true) console.out(reportFormats.json.render(model));
  else if (flags.csv === true) console.out(reportFormats.csv.render(model));
  else if (flags.quiet !== true) {
    console.out(renderTerminal(model, { colour: console.outColour, width: console.width }));
  }
  if (flags.quiet !== true) {
    console.note(`  Files: ${folder.path}/\n  Again: z6 replay ${folder.path}\n`);
  }
  return run.judgement.exitCode;
}
