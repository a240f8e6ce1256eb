import type { Section } from "./section.ts";
import { sectionLines } from "./terminal-section.ts";
import { paintColours, paintNothing } from "./terminal-style.ts";
import type { TerminalStyle } from "./terminal-style.ts";
import { commandFreeLine } from "./visible-text.ts";

export type TerminalOptions = {
  readonly colour: boolean;
  /** Columns of the terminal. Narrower than 60, lines run over. */
  readonly width: number;
};

const WIDTH_MIN = 60;
const INDENT = "  ";

export type TerminalPage = {
  readonly head: (style: TerminalStyle) => readonly string[];
  readonly sections: readonly Section[];
};

/** The head, then the sections, with a blank line between them. */
export function terminalPage(
  { head, sections }: TerminalPage,
  { colour, width }: TerminalOptions,
): string {
  const style = {
    width: Math.max(width, WIDTH_MIN) - INDENT.length,
    paint: colour ? paintColours : paintNothing,
  };
  const blocks = [head(style), ...sections.map((section) => sectionLines(section, style))];
  const lines = ["", ...blocks.flatMap((block) => [...block, ""])];
  return lines.map((line) => `${commandFreeLine(line === "" ? "" : INDENT + line)}\n`).join("");
}
