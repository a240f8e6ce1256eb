import type { DifferenceModel } from "./difference-model.ts";
import { unitNames, inUnit } from "./json-sections.ts";
import { markdownSection } from "./markdown-section.ts";
import { markdownCode, markdownSentence } from "./markdown-text.ts";
import { terminalPage } from "./terminal-page.ts";
import type { TerminalOptions } from "./terminal-page.ts";

/** Names the format of `z6 diff --json`; it is not an address. */
const DIFFERENCE_SCHEMA_ID = "urn:z6:difference:1";
/** Rows of the table in Markdown: 20 requests of 6 figures. */
const MARKDOWN_ROWS_MAX = 120;

export function renderDifferenceTerminal(model: DifferenceModel, options: TerminalOptions): string {
  const { headline, baseName, headName, sections } = model;
  return terminalPage(
    {
      head: ({ paint }) => [
        paint(headline, "strong"),
        paint(`base ${baseName} · head ${headName}`, "quiet"),
      ],
      sections,
    },
    options,
  );
}

export function renderDifferenceMarkdown(model: DifferenceModel): string {
  const { headline, baseName, headName, sections } = model;
  const blocks = [
    `### Z6 difference: ${markdownSentence(headline)}`,
    `<sub>base ${markdownCode(baseName)} · head ${markdownCode(headName)}</sub>`,
    ...sections.flatMap((section) => [
      `#### ${section.title}`,
      markdownSection(section, MARKDOWN_ROWS_MAX),
    ]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

export function renderDifferenceJson({ difference, baseName, headName }: DifferenceModel): string {
  const document = {
    schema: DIFFERENCE_SCHEMA_ID,
    version: 1,
    base: baseName,
    head: headName,
    comparable: difference.comparable,
    differing_keys: difference.differingKeys,
    requests_only_in_base: difference.requestsOnlyInBase,
    requests_only_in_head: difference.requestsOnlyInHead,
    rows: difference.rows.map((row) => ({
      request: row.request ?? null,
      quantity: row.quantity,
      unit: unitNames[row.unit],
      base: inUnit(row.base, row.unit),
      head: inUnit(row.head, row.unit),
      absolute: inUnit(row.absolute, row.unit),
      relative_ratio: row.relative ?? null,
      spread_ratio: row.spread ?? null,
      label: row.label,
    })),
    caveat: difference.caveat,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
