import type { Column } from "./cell.ts";
import { type Goal, verdictOf } from "./goal.ts";
import type { Results } from "./results.ts";
import type { CellReport } from "./run-cell.ts";
import type { Spread } from "./statistics.ts";

const NOTHING = "–";

/** A Markdown table; every column but the first is aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
    return `| ${padded.join(" | ")} |`;
  };
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

/** What was wanted, what was measured, and whether that is enough. */
export function goalTable(reports: readonly CellReport[]): string {
  const rows = reports.flatMap(({ goals, results }) =>
    goals.map((goal) => {
      const { name, measured, digits, unit } = goal;
      const verdict = verdictOf(goal);
      const isSure = results.disturbed === 0 || verdict === "not measured";
      return [
        name,
        wantedText(goal),
        isTold(measured) ? `${number(measured.median, digits)} ${unit}`.trim() : NOTHING,
        rangeText(measured, digits),
        isSure ? verdict : `${verdict}, disturbed`,
      ];
    }),
  );
  return table(["goal", "wanted", "measured", "min..max", "verdict"], rows);
}

/** A heading, how it was measured, the table, and what is not in it. */
export function cellSection(report: CellReport): string {
  const { cell, skipped, missing, failures, results } = report;
  const parts = [`### ${cell.title}`, cell.about];
  if (skipped !== undefined) parts.push(`Not measured: ${skipped}.`);
  if (results.runs.length > 0) parts.push(figures(report));
  if (missing.length > 0) parts.push(`Not here: ${missing.map(({ name }) => name).join(", ")}.`);
  for (const { name, message } of failures) {
    parts.push(`${name} failed: ${message.split("\n", 1)[0]!}`);
  }
  if (results.disturbed > 0) {
    parts.push(
      `Disturbed by other processes or the host: ${results.disturbed} of ${results.runs.length} runs.`,
    );
  }
  return parts.join("\n\n");
}

function figures({ cell, results }: CellReport): string {
  const names = [...new Set(results.runs.map(({ contestant }) => contestant))];
  // Of one contestant a row for each figure reads better than one long row.
  if (names.length === 1) return figuresOfOne(cell.columns, results, names[0]!);
  const columns = cell.columns.filter(({ figure }) =>
    names.some((name) => isTold(results.spread(name, figure))),
  );
  const { reference } = cell;
  const first = columns[0]!.figure;
  const head = ["contestant", ...columns.flatMap(titles)];
  if (reference !== undefined) head.push(`× ${reference}`);
  const rows = names.map((name) => {
    const row = [name, ...columns.flatMap((column) => texts(column, results, name))];
    if (reference !== undefined) row.push(ratioText(results.ratio(first, name, reference)));
    return row;
  });
  return table(head, rows);
}

function figuresOfOne(columns: readonly Column[], results: Results, name: string): string {
  const rows = columns.map(({ figure, title, digits }) => {
    const spread = results.spread(name, figure);
    return [title, medianText(spread, digits), rangeText(spread, digits)];
  });
  return table([name, "median", "min..max"], rows);
}

function titles({ title, showsSpread = false }: Column): readonly string[] {
  return showsSpread ? [title, "min..max"] : [title];
}

function texts(column: Column, results: Results, name: string): readonly string[] {
  const { figure, digits, showsSpread = false } = column;
  const spread = results.spread(name, figure);
  const median = medianText(spread, digits);
  return showsSpread ? [median, rangeText(spread, digits)] : [median];
}

function wantedText({ atLeast, atMost, unit, digits }: Goal): string {
  const limits = [
    ...(atLeast === undefined ? [] : [`≥ ${number(atLeast, digits)}`]),
    ...(atMost === undefined ? [] : [`≤ ${number(atMost, digits)}`]),
  ];
  return limits.length === 0 ? NOTHING : `${limits.join(", ")} ${unit}`.trim();
}

function ratioText(ratio: Spread | undefined): string {
  return medianText(ratio, 2);
}

function medianText(spread: Spread | undefined, digits: number): string {
  return isTold(spread) ? number(spread.median, digits) : NOTHING;
}

function rangeText(spread: Spread | undefined, digits: number): string {
  return isTold(spread) ? `${number(spread.min, digits)}..${number(spread.max, digits)}` : NOTHING;
}

function isTold(spread: Spread | undefined): spread is Spread {
  return spread !== undefined && !Number.isNaN(spread.median);
}

function number(value: number, digits: number): string {
  return value.toLocaleString("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
