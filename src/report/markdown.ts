import { assert } from "../base/assert.ts";
import { formatCount } from "../gate/wording.ts";
import { heldCount, verdictMarks } from "./judgement-sections.ts";
import { markdownSection, markIcons } from "./markdown-section.ts";
import { markdownCode, markdownSentence } from "./markdown-text.ts";
import type { ReportModel } from "./model.ts";
import { verdictWords } from "./run-words.ts";
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
  // Five of all exchanges, then three each.
  {
    words: "the comparison of requests after the 10th",
    cut: (extent) => limited(extent, "comparison", 35),
  },
  { words: "the targets", cut: (extent) => without(extent, "targets") },
  { words: "all requests", cut: (extent) => without(extent, "requests") },
  { words: "the runs of the trend", cut: (extent) => without(extent, "trend-runs") },
  { words: "the stored runs", cut: (extent) => without(extent, "baselines") },
  { words: "the comparison of requests", cut: (extent) => limited(extent, "comparison", 5) },
  { words: "the trend", cut: (extent) => without(extent, "trend") },
  { words: "the notes", cut: (extent) => without(extent, "notes") },
  { words: "assertions after the 20th", cut: (extent) => limited(extent, "assertions", 20) },
  { words: "the load", cut: (extent) => without(extent, "load") },
  { words: "assertions after the 5th", cut: (extent) => limited(extent, "assertions", 5) },
];

/** A reader takes in no more, and the assertions have their own table. */
const REASONS_MAX = 3;

/** In sight at once; the other sections are folded up. */
const openSections: ReadonlySet<SectionId> = new Set([
  "assertions",
  "validity",
  "comparison",
  "trend",
  "latency",
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
  const blocks = [
    ...headBlocks(model),
    ...model.sections
      .filter(({ id }) => !hidden.includes(id))
      .map((section) => sectionBlock(section, rowsMax[section.id] ?? Infinity)),
    ...(chart ? chartBlocks(model) : []),
    ...(leftOut.length > 0 ? [`<sub>Left out for size: ${leftOut.join(", ")}.</sub>`] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function headBlocks({ judgement, origin, summary }: ReportModel): string[] {
  const { verdict, reasons, assertions } = judgement;
  const held = assertions.length > 0 ? ` · ${heldCount(assertions)} assertions held` : "";
  const name = markdownCode(origin.scenario.name);
  const rest = reasons.length - REASONS_MAX;
  return [
    `### ${markIcons[verdictMarks[verdict]]} Z6: ${verdictWords[verdict]} · ${name}${held}`,
    ...reasons.slice(0, REASONS_MAX).map((reason) => `**${markdownSentence(reason)}**`),
    ...(rest > 0 ? [`… and ${formatCount(rest)} more reasons.`] : []),
    `<sub>${markdownSentence(summary)}</sub>`,
  ];
}

function sectionBlock(section: Section, rowsMax: number): string {
  const body = markdownSection(section, rowsMax);
  if (openSections.has(section.id)) return `#### ${section.title}\n\n${body}`;
  return folded(section.title, body);
}

function chartBlocks({ metrics }: ReportModel): string[] {
  const chart = p99Chart(metrics);
  return chart === undefined ? [] : [folded("p99 over time", `\`\`\`mermaid\n${chart}\n\`\`\``)];
}

/** The blank lines make GitHub read the inside as Markdown. */
function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
