import { wrapped } from "./display-width.ts";
import { formatCount } from "../gate/wording.ts";
import { verdictMarks } from "./judgement-sections.ts";
import type { ReportModel } from "./model.ts";
import { verdictWords } from "./run-words.ts";
import { terminalPage } from "./terminal-page.ts";
import type { TerminalOptions } from "./terminal-page.ts";
import { hanging } from "./terminal-section.ts";
import { markSigns, markTones } from "./terminal-style.ts";
import type { TerminalStyle } from "./terminal-style.ts";

/** A reader takes in no more, and the assertions have their own table. */
const REASONS_MAX = 5;

/** The end-of-run text: the verdict and its reasons first, then the evidence. */
export function renderTerminal(model: ReportModel, options: TerminalOptions): string {
  return terminalPage(
    { head: (style) => headLines(model, style), sections: model.sections },
    options,
  );
}

function headLines({ judgement, origin, summary }: ReportModel, style: TerminalStyle): string[] {
  const { paint, width } = style;
  const { verdict, exitCode, reasons } = judgement;
  const mark = verdictMarks[verdict];
  const rest = reasons.length - REASONS_MAX;
  const word = paint(`${markSigns[mark]} ${verdictWords[verdict].toUpperCase()}`, markTones[mark]);
  return [
    `${word}  ${paint(origin.scenario.name, "strong")}  ${paint(`exit code ${exitCode}`, "quiet")}`,
    ...reasons
      .slice(0, REASONS_MAX)
      .flatMap((reason) => hanging({ first: "  ", text: reason, width })),
    ...(rest > 0 ? [`  … and ${formatCount(rest)} more reasons`] : []),
    "",
    ...wrapped(summary, width).map((line) => paint(line, "quiet")),
  ];
}
