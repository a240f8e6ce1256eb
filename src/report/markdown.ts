import { assert } from "../base/assert.ts";
import type { Verdict } from "../gate/verdict-word.ts";
import { formatCount } from "../gate/wording.ts";
import { verdictCounts, verdictMarks } from "./judgement-sections.ts";
import { markdownSection, markIcons } from "./markdown-section.ts";
import { markdownCode, markdownFence, markdownSentence } from "./markdown-text.ts";
import type { ReportModel } from "./model.ts";
import { verdictAdvice, verdictWords } from "./run-words.ts";
import type { Section, SectionId } from "./section.ts";
import { p99Chart } from "./time-chart.ts";

/** What is never left out has room in it, whatever the names in it are. */
export const MARKDOWN_CHARACTERS_MIN = 40_000;

export type MarkdownOptions = {
  /** UTF-16 units, at least MARKDOWN_CHARACTERS_MIN. A unit takes at most 3 bytes of UTF-8. */
  readonly charactersMax: number;
};

/** Of a section, or of the chart, only so many rows of its table; 0: nothing of it. */
type Cut = { readonly of: SectionId | "chart"; readonly rows: number; readonly words: string };

/** In this order until the text fits: a later cut of the same takes the place of the earlier. */
const cuts: readonly Cut[] = [
  { of: "chart", rows: 0, words: "the chart" },
  // Two rows each.
  { of: "requests", rows: 400, words: "requests after the 200th" },
  { of: "requests", rows: 40, words: "requests after the 20th" },
  // Three rows each.
  { of: "comparedRequests", rows: 30, words: "the comparison of requests after the 10th" },
  { of: "paired", rows: 60, words: "figures beside the base after the 60th" },
  { of: "serverTiming", rows: 40, words: "entries of Server-Timing after the 40th" },
  { of: "targets", rows: 0, words: "the targets" },
  { of: "serverTiming", rows: 0, words: "Server-Timing" },
  { of: "requests", rows: 0, words: "all requests" },
  { of: "trendRuns", rows: 0, words: "the runs of the trend" },
  { of: "baselines", rows: 0, words: "the stored runs" },
  { of: "comparedRequests", rows: 0, words: "the comparison of requests" },
  { of: "comparison", rows: 20, words: "figures beside stored runs after the 20th" },
  { of: "paired", rows: 15, words: "figures beside the base after the 15th" },
  { of: "trend", rows: 0, words: "the trend" },
  { of: "notes", rows: 0, words: "the notes" },
  { of: "assertions", rows: 20, words: "assertions after the 20th" },
  { of: "load", rows: 0, words: "the load" },
  { of: "comparison", rows: 5, words: "figures beside stored runs after the 5th" },
  { of: "assertions", rows: 5, words: "assertions after the 5th" },
];

type Cuts = ReadonlyMap<Cut["of"], Cut>;

/** A reader takes in no more, and the assertions have their own table. */
const REASONS_MAX = 3;

/** In sight at once, and first; the other sections are folded up under them. */
const openSections: ReadonlySet<SectionId> = new Set([
  "assertions",
  "validity",
  "paired",
  "certainty",
  "comparison",
  "trend",
  "notes",
]);

/**
 * GitHub-flavoured Markdown for a job summary or a comment: may I merge, what broke and by how
 * much, then the evidence. Never longer than asked: it says what was left out.
 */
export function renderMarkdown(model: ReportModel, { charactersMax }: MarkdownOptions): string {
  assert(charactersMax >= MARKDOWN_CHARACTERS_MIN, "a Markdown report needs more room than that");
  for (let made = 0; made < cuts.length; made += 1) {
    const text = layout(model, cutsOf(made));
    if (text.length <= charactersMax) return text;
  }
  return layout(model, cutsOf(cuts.length));
}

function cutsOf(made: number): Cuts {
  return new Map(cuts.slice(0, made).map((cut) => [cut.of, cut]));
}

function layout(model: ReportModel, made: Cuts): string {
  const rowsMax = (part: Cut["of"]): number => made.get(part)?.rows ?? Infinity;
  const shown = model.sections.filter(({ id }) => rowsMax(id) > 0);
  const inSight = shown.filter(({ id }) => openSections.has(id));
  const others = shown.filter(({ id }) => !openSections.has(id));
  const blocks = [
    ...headBlocks(model),
    ...[...inSight, ...others].map((section) => sectionBlock(section, rowsMax(section.id))),
    ...(rowsMax("chart") > 0 ? chartBlocks(model) : []),
    ...leftOutBlocks(model, made),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Names what there would have been. */
function leftOutBlocks(model: ReportModel, made: Cuts): string[] {
  const felt = [...made.values()].filter(({ of, rows }) => {
    if (of === "chart") return chartBlocks(model).length > 0;
    const section = model.sections.find(({ id }) => id === of);
    if (section?.kind === "table") return section.table.rows.length > rows;
    return section !== undefined && rows === 0;
  });
  if (felt.length === 0) return [];
  return [`<sub>Left out for size: ${felt.map(({ words }) => words).join(", ")}.</sub>`];
}

function headBlocks({ judgement, origin, summary }: ReportModel): string[] {
  const { verdict, reasons, comparison } = judgement;
  const icon = markIcons[verdictMarks[verdict]];
  const name = markdownCode(origin.scenario.name);
  const headline = [`${icon} Z6: ${verdictWords[verdict]}`, name, ...verdictCounts(judgement)];
  const rest = reasons.length - REASONS_MAX;
  const advice = verdictAdvice[verdict];
  // How much a pass is worth.
  const isCompared = verdict === "pass" && comparison?.state === "compared";
  return [
    `### ${headline.join(" · ")}`,
    ...reasonBlocks(verdict, reasons.slice(0, REASONS_MAX)),
    ...(rest > 0 ? [`… and ${formatCount(rest)} more reasons.`] : []),
    ...(advice === undefined ? [] : [advice]),
    ...(isCompared ? [markdownSentence(comparison.summary)] : []),
    `<sub>${markdownSentence(summary)}</sub>`,
  ];
}

/** What keeps a change from its merge is loud, all of it; of a pass one sentence is enough. */
function reasonBlocks(verdict: Verdict, reasons: readonly string[]): string[] {
  const [first, ...others] = reasons.map(markdownSentence);
  if (first === undefined) return [];
  if (verdict !== "pass") return [first, ...others].map((reason) => `**${reason}**`);
  return [`**${first}**`, ...(others.length > 0 ? [others.join(" ")] : [])];
}

function sectionBlock(section: Section, rowsMax: number): string {
  const body = markdownSection(section, rowsMax);
  if (openSections.has(section.id)) return `#### ${section.title}\n\n${body}`;
  const { title, digest } = section;
  return folded(digest === undefined ? title : `${title}: ${digest}`, body);
}

function chartBlocks({ metrics }: ReportModel): string[] {
  const chart = p99Chart(metrics);
  return chart === undefined ? [] : [folded("p99 over time", markdownFence("mermaid", [chart]))];
}

/** The blank lines make GitHub read the inside as Markdown. */
function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
