import { assert } from "../base/assert.ts";
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

type Extent = {
  readonly chart: boolean;
  readonly hidden: readonly SectionId[];
  readonly rowsMax: Readonly<Partial<Record<SectionId, number>>>;
};
const whole: Extent = { chart: true, hidden: [], rowsMax: {} };

/** In this order until the text fits: each on top of those before it. */
const cuts: readonly { readonly words: string; readonly cut: (extent: Extent) => Extent }[] = [
  { words: "the chart", cut: (extent) => ({ ...extent, chart: false }) },
  // Two rows each.
  { words: "requests after the 20th", cut: (extent) => limited(extent, "requests", 40) },
  // Three rows each.
  {
    words: "the comparison of requests after the 10th",
    cut: (extent) => limited(extent, "comparedRequests", 30),
  },
  { words: "the targets", cut: (extent) => without(extent, "targets") },
  { words: "all requests", cut: (extent) => without(extent, "requests") },
  { words: "the stored runs", cut: (extent) => without(extent, "baselines") },
  {
    words: "the comparison of requests",
    cut: (extent) => without(extent, "comparedRequests"),
  },
  {
    words: "figures beside stored runs after the 20th",
    cut: (extent) => limited(extent, "comparison", 20),
  },
  { words: "the notes", cut: (extent) => without(extent, "notes") },
  { words: "assertions after the 20th", cut: (extent) => limited(extent, "assertions", 20) },
  { words: "the load", cut: (extent) => without(extent, "load") },
  {
    words: "figures beside stored runs after the 5th",
    cut: (extent) => limited(extent, "comparison", 5),
  },
  { words: "assertions after the 5th", cut: (extent) => limited(extent, "assertions", 5) },
];

/** A reader takes in no more, and the assertions have their own table. */
const REASONS_MAX = 3;

/** In sight at once, and first; the other sections are folded up under them. */
const openSections: ReadonlySet<SectionId> = new Set([
  "assertions",
  "validity",
  "comparison",
  "notes",
]);

/**
 * GitHub-flavoured Markdown for a job summary or a comment: may I merge, what broke and by how
 * much, then the evidence. Never longer than asked: it says what was left out.
 */
export function renderMarkdown(model: ReportModel, { charactersMax }: MarkdownOptions): string {
  assert(charactersMax >= MARKDOWN_CHARACTERS_MIN, "a Markdown report needs more room than that");
  let extent = whole;
  const leftOut: string[] = [];
  for (const { words, cut } of cuts) {
    const text = layout(model, extent, leftOut);
    if (text.length <= charactersMax) return text;
    extent = cut(extent);
    leftOut.push(words);
  }
  return layout(model, extent, leftOut);
}

function limited(extent: Extent, section: SectionId, rows: number): Extent {
  return { ...extent, rowsMax: { ...extent.rowsMax, [section]: rows } };
}

function without(extent: Extent, section: SectionId): Extent {
  return { ...extent, hidden: [...extent.hidden, section] };
}

function layout(model: ReportModel, extent: Extent, leftOut: readonly string[]): string {
  const { chart, hidden, rowsMax } = extent;
  const shown = model.sections.filter(({ id }) => !hidden.includes(id));
  const inSight = shown.filter(({ id }) => openSections.has(id));
  const others = shown.filter(({ id }) => !openSections.has(id));
  const blocks = [
    ...headBlocks(model),
    ...[...inSight, ...others].map((section) =>
      sectionBlock(section, rowsMax[section.id] ?? Infinity),
    ),
    ...(chart ? chartBlocks(model) : []),
    ...(leftOut.length > 0 ? [`<sub>Left out for size: ${leftOut.join(", ")}.</sub>`] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
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
    ...reasons.slice(0, REASONS_MAX).map((reason) => `**${markdownSentence(reason)}**`),
    ...(rest > 0 ? [`… and ${formatCount(rest)} more reasons.`] : []),
    ...(advice === undefined ? [] : [advice]),
    ...(isCompared ? [markdownSentence(comparison.summary)] : []),
    `<sub>${markdownSentence(summary)}</sub>`,
  ];
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
