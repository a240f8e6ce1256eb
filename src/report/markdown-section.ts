import { formatCount } from "../gate/wording.ts";
import { markdownCode, markdownFence, markdownLink, markdownSentence } from "./markdown-text.ts";
import type { Column, Mark, Section, Table, TableRow } from "./section.ts";

export const markIcons: Readonly<Record<Mark, string>> = {
  held: "✅",
  failed: "❌",
  warning: "⚠️",
  undecided: "⚪",
};
const NO_BREAK_SPACE = "\u00a0";

/** A section's content, with at most so many rows of a table. */
export function markdownSection(section: Section, rowsMax: number): string {
  switch (section.kind) {
    case "table":
      return markdownTable(section.table, rowsMax);
    case "facts":
      return section.facts
        .map(({ label, lines }) => `- **${label}:** ${lines.map(markdownSentence).join("<br>")}`)
        .join("\n");
    case "list":
      return section.items
        .map(({ mark, text }) => {
          const icon = mark === undefined ? "" : `${markIcons[mark]} `;
          return `- ${icon}${markdownSentence(text)}`;
        })
        .join("\n");
    case "commands":
      return markdownFence(
        "sh",
        section.commands.map(({ line, about }) => `# ${about}\n${line}`),
      );
  }
  return section satisfies never;
}

function markdownTable(table: Table, rowsMax: number): string {
  const { columns, rows, note, saysMarks } = table;
  const hasMarks = rows.some(({ mark }) => mark !== undefined);
  const shown = mostTelling(rows, rowsMax);
  const rest = rows.length - shown.length;
  const titles = [...(hasMarks ? [""] : []), ...columns.map(({ title }) => title)];
  const rules = [...(hasMarks ? [":--"] : []), ...columns.map(ruleOf)];
  const remarks = [
    ...(rest > 0 ? [`${formatCount(rest)} more rows are in the full report.`] : []),
    ...(note === undefined ? [] : [note]),
  ];
  return [
    tableLine(titles),
    tableLine(rules),
    ...shown.map((row) =>
      tableLine([...(hasMarks ? [markCell(row, saysMarks)] : []), ...cellsOf(row, columns)]),
    ),
    ...remarks.flatMap((remark) => ["", `<sub>${markdownSentence(remark)}</sub>`]),
  ].join("\n");
}

/** Where not all have room, those that hold go first. */
function mostTelling(rows: readonly TableRow[], rowsMax: number): readonly TableRow[] {
  if (rows.length <= rowsMax) return rows;
  const holding = rows.filter(({ mark }) => mark === "held");
  const others = rows.filter(({ mark }) => mark !== "held");
  return [...others, ...holding].slice(0, rowsMax);
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function ruleOf({ kind }: Column): string {
  return kind === "number" ? "--:" : ":--";
}

function markCell({ mark }: TableRow, saysMarks: boolean): string {
  if (mark === undefined) return "";
  return saysMarks ? markIcons[mark] : `${markIcons[mark]}${NO_BREAK_SPACE}${mark}`;
}

function cellsOf({ cells, isDetail, url }: TableRow, columns: readonly Column[]): string[] {
  return cells.map((cell, at) => {
    if (at === 0 && url !== undefined) return markdownLink(cell, url);
    const text = columns[at]!.kind === "name" ? markdownCode(cell) : markdownSentence(cell);
    return at === 0 && isDetail && cell !== "" ? `↳ ${text}` : text;
  });
}
