import { displayWidth, fitted } from "./display-width.ts";
import { TOO_SMALL } from "./latency-sections.ts";
import type { Column, Table, TableRow } from "./section.ts";
import { markSigns, markTones } from "./terminal-style.ts";
import type { Paint, TerminalStyle } from "./terminal-style.ts";

const GAP = "  ";
/** Columns of the terminal: a name is cut to fit the line, but not further. */
const NAME_WIDTH_MIN = 16;
const DETAIL_INDENT = "  ";

/** A heading and one line a row. Numbers are aligned at their right end. */
export function tableLines(title: string, table: Table, { width, paint }: TerminalStyle): string[] {
  const { columns, rows } = table;
  const hasMarks = rows.some(({ mark }) => mark !== undefined);
  const signWidth = hasMarks ? 2 : 0;
  const widths = columnWidths(table, { title, width, signWidth });
  // A title that is longer than a name that was cut takes from the room beside it.
  const over = Math.max(0, title.length - signWidth - widths[0]!);
  const [, ...titles] = columns.map((column, at) => {
    const room = at === 1 ? widths[at]! - over : widths[at]!;
    return aligned(column.title, column, Math.max(displayWidth(column.title), room));
  });
  const heading = [
    paint(title.padEnd(widths[0]! + signWidth), "strong"),
    ...titles.map((text) => paint(text, "quiet")),
  ];
  const lines = rows.map((row) => {
    const cells = shownCells(row).map((cell, at) => {
      const text = aligned(cell, columns[at]!, widths[at]!);
      return row.isDetail || cell === TOO_SMALL ? paint(text, "quiet") : text;
    });
    return markText(row, hasMarks, paint) + cells.join(GAP).trimEnd();
  });
  return [heading.join(GAP).trimEnd(), ...lines];
}

function markText({ mark }: TableRow, hasMarks: boolean, paint: Paint): string {
  if (!hasMarks) return "";
  return mark === undefined ? "  " : `${paint(markSigns[mark], markTones[mark])} `;
}

function shownCells({ cells, isDetail }: TableRow): string[] {
  return cells.map((cell, at) =>
    at === 0 && isDetail && cell !== "" ? DETAIL_INDENT + cell : cell,
  );
}

type Space = { readonly title: string; readonly width: number; readonly signWidth: number };

function columnWidths({ columns, rows }: Table, { title, width, signWidth }: Space): number[] {
  const widths = columns.map((column) => displayWidth(column.title));
  widths[0] = title.length - signWidth;
  for (const row of rows) {
    for (const [at, cell] of shownCells(row).entries()) {
      widths[at] = Math.max(widths[at]!, displayWidth(cell));
    }
  }
  const nameAt = columns.findIndex(({ kind }) => kind === "name");
  if (nameAt < 0) return widths;
  const all =
    signWidth + widths.reduce((sum, each) => sum + each, 0) + GAP.length * (widths.length - 1);
  const fitting = widths[nameAt]! - Math.max(0, all - width);
  widths[nameAt] = Math.min(widths[nameAt]!, Math.max(NAME_WIDTH_MIN, fitting));
  return widths;
}

function aligned(cell: string, { kind }: Column, width: number): string {
  const text = fitted(cell, width);
  const padding = " ".repeat(width - displayWidth(text));
  return kind === "number" ? padding + text : text + padding;
}
