import { writeFileSync } from "node:fs";
import type { ExitCode } from "../base/errors.ts";
import { orFileError } from "../node/files.ts";
import { renderTerminal } from "../report/terminal.ts";
import type { Console } from "./console.ts";
import { type LogReportFlags, reportOfLog } from "./log-report.ts";
import type { ReportFormatName } from "./report-format-names.ts";
import { reportFormats } from "./report-formats.ts";

export type ReportFlags = LogReportFlags & {
  readonly format: ReportFormatName;
  readonly output?: string;
};

export async function report(log: string, flags: ReportFlags, console: Console): Promise<ExitCode> {
  const { format, output } = flags;
  const { model, exitCode } = await reportOfLog(log, flags);
  if (output !== undefined) {
    const text = reportFormats[format].render(model);
    orFileError(output, () => writeFileSync(output, text));
  } else if (format === "text") {
    console.out(renderTerminal(model, { colour: console.outColour, width: console.width }));
  } else {
    console.out(reportFormats[format].render(model));
  }
  return exitCode;
}
