import type { ExitCode } from "../base/errors.ts";
import type { SectionId } from "../report/section.ts";
import { renderTerminal } from "../report/terminal.ts";
import type { Console } from "./console.ts";
import { type LogReportFlags, reportOfLog } from "./log-report.ts";
import { reportFormats } from "./report-formats.ts";

export type JudgeFlags = Pick<
  LogReportFlags,
  "assert" | "scenario" | "baseline" | "failOnInconclusive"
> & { readonly json?: boolean };

/** What a verdict stands on; how the run went, `report` tells. */
const shownSections: ReadonlySet<SectionId> = new Set([
  "assertions",
  "validity",
  "paired",
  "certainty",
  "comparison",
  "comparedRequests",
  "baselines",
  "notes",
]);

/** Judges an old run anew, and exits as the run would have. */
export async function judge(log: string, flags: JudgeFlags, console: Console): Promise<ExitCode> {
  const { model, exitCode } = await reportOfLog(log, flags);
  if (flags.json === true) {
    console.out(reportFormats.json.render(model));
  } else {
    const sections = model.sections.filter(({ id }) => shownSections.has(id));
    const { outColour: colour, width } = console;
    console.out(renderTerminal({ ...model, sections }, { colour, width }));
  }
  return exitCode;
}
