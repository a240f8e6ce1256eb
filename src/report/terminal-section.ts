import { formatCount } from "../gate/wording.ts";
import { wrapped } from "./display-width.ts";
import type { Fact, Section, Table } from "./section.ts";
import { markSigns, markTones } from "./terminal-style.ts";
import type { TerminalStyle } from "./terminal-style.ts";
import { tableLines } from "./terminal-table.ts";

const INDENT = "  ";
/** Of one table: a reader scrolls no further, and the other formats have the rest. */
const ROWS_MAX = 100;
/** Columns between a label and what it says. */
const FACT_GAP = 2;

/** The title and what is under it. */
export function sectionLines(section: Section, style: TerminalStyle): string[] {
  const { paint, width } = style;
  const title = paint(section.title, "strong");
  switch (section.kind) {
    case "table":
      return limitedTableLines(section.title, section.table, style);
    case "facts":
      return [title, ...factLines(section.facts, style)];
    case "list": {
      const items = section.items.flatMap(({ mark, text }) => {
        const sign = mark === undefined ? "·" : markSigns[mark];
        const [first = "", ...rest] = hanging({ first: `${sign} `, text, width });
        const painted = mark === undefined ? sign : paint(sign, markTones[mark]);
        return [painted + first.slice(sign.length), ...rest];
      });
      return [title, ...items];
    }
    case "commands":
      return [
        title,
        ...section.commands.flatMap(({ line, about }) => [line, INDENT + paint(about, "quiet")]),
      ];
  }
  return section satisfies never;
}

function limitedTableLines(title: string, table: Table, style: TerminalStyle): string[] {
  const rows = table.rows.slice(0, ROWS_MAX);
  const rest = table.rows.length - rows.length;
  const remarks = [
    ...(rest > 0
      ? [`… and ${formatCount(rest)} more rows: see metrics.json, or use --filter`]
      : []),
    ...(table.note === undefined ? [] : wrapped(table.note, style.width)),
  ];
  return [
    ...tableLines(title, { ...table, rows }, style),
    ...remarks.map((line) => style.paint(line, "quiet")),
  ];
}

function factLines(facts: readonly Fact[], { width, paint }: TerminalStyle): string[] {
  const labelWidth = Math.max(...facts.map(({ label }) => label.length)) + FACT_GAP;
  return facts.flatMap(({ label, lines }) =>
    lines
      .flatMap((line) => wrapped(line, width - labelWidth))
      .map((line, at) => paint((at === 0 ? label : "").padEnd(labelWidth), "quiet") + line),
  );
}

type Hanging = { readonly first: string; readonly text: string; readonly width: number };

/** The first line begins with `first`, the others are indented as far. */
export function hanging({ first, text, width }: Hanging): string[] {
  return wrapped(text, width - first.length).map(
    (line, at) => (at === 0 ? first : " ".repeat(first.length)) + line,
  );
}
