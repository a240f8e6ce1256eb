import type { Mark } from "./section.ts";

export type Tone = "good" | "bad" | "doubtful" | "quiet" | "strong";

/** Gives a text a tone, or leaves it as it is. */
export type Paint = (text: string, tone: Tone) => string;

export type TerminalStyle = {
  /** Columns, without the indent. */
  readonly width: number;
  readonly paint: Paint;
};

/** Select Graphic Rendition (ECMA-48 8.3.117): what starts a tone. */
const rendition: Readonly<Record<Tone, string>> = {
  good: "32",
  bad: "1;31",
  doubtful: "33",
  quiet: "2",
  strong: "1",
};

export const paintNothing: Paint = (text) => text;

export const paintColours: Paint = (text, tone) =>
  text === "" ? "" : `\u001b[${rendition[tone]}m${text}\u001b[0m`;

export const markTones: Readonly<Record<Mark, Tone>> = {
  held: "good",
  failed: "bad",
  warning: "doubtful",
  undecided: "doubtful",
};

export const markSigns: Readonly<Record<Mark, string>> = {
  held: "✓",
  failed: "✗",
  warning: "!",
  undecided: "~",
};
