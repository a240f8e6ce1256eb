import type { DifferenceRow, RunDifference } from "../gate/difference.ts";
import { formatCount, formatQuantity, formatShare } from "../gate/wording.ts";
import type { Column, Mark, Section } from "./section.ts";
import { withVisibleTexts } from "./visible-text.ts";

export type DifferenceInput = {
  readonly difference: RunDifference;
  /** What the reader calls the two runs: the names of their files. */
  readonly baseName: string;
  readonly headName: string;
};

export type DifferenceModel = DifferenceInput & {
  readonly headline: string;
  readonly sections: readonly Section[];
};

/** Two runs side by side, ready to be laid out. */
export function differenceModel(input: DifferenceInput): DifferenceModel {
  const { difference, baseName, headName } = withVisibleTexts(input);
  const sections = [tableSection(difference), notesSection(difference)];
  return { difference, baseName, headName, headline: headlineOf(difference), sections };
}

const quantityNames: Readonly<Record<DifferenceRow["quantity"], string>> = {
  p50: "p50",
  p90: "p90",
  p95: "p95",
  p99: "p99",
  failed_ratio: "failed",
  rate: "rate",
};

function headlineOf({ comparable, rows }: RunDifference): string {
  if (!comparable) return "The runs drove different loads: they cannot be compared";
  const { worse, better, other } = clearDifferences(rows);
  if (worse + better + other === 0) return "No clear difference";
  const parts = [
    ...(worse > 0 ? [`${formatCount(worse)} clearly worse`] : []),
    ...(better > 0 ? [`${formatCount(better)} clearly better`] : []),
    ...(other > 0 ? [`${formatCount(other)} clearly different`] : []),
  ];
  return `${parts.join(", ")}, of ${formatCount(rows.length)} figures`;
}

/** How many figures stand out from noise, and in which direction. */
export type ClearDifferences = {
  readonly worse: number;
  readonly better: number;
  /** Of a rate only the reader knows which is better. */
  readonly other: number;
};

export function clearDifferences(rows: readonly DifferenceRow[]): ClearDifferences {
  const clear = rows.filter(({ label }) => label === "clear");
  const worse = clear.filter((row) => isWorse(row)).length;
  const better = clear.filter((row) => isBetter(row)).length;
  return { worse, better, other: clear.length - worse - better };
}

const columns: readonly Column[] = [
  { title: "", kind: "name" },
  { title: "", kind: "text" },
  { title: "base", kind: "number" },
  { title: "head", kind: "number" },
  { title: "change", kind: "number" },
  { title: "noise", kind: "number" },
  { title: "", kind: "text" },
];

function tableSection({ rows }: RunDifference): Section {
  const tableRows = rows.map((row, at) => ({
    mark: markOf(row),
    isDetail: false,
    cells: [
      rows[at - 1]?.request === row.request && at > 0 ? "" : (row.request ?? "all exchanges"),
      quantityNames[row.quantity],
      quantityText(row.base, row),
      quantityText(row.head, row),
      changeText(row),
      row.spread === undefined ? "–" : `±${formatShare(row.spread)}`,
      labelWords(row),
    ],
  }));
  const table = { columns, rows: tableRows, saysMarks: true, note: undefined };
  return { id: "difference", title: "Figures", kind: "table", table };
}

function notesSection(difference: RunDifference): Section {
  const { differingKeys, requestsOnlyInBase, requestsOnlyInHead, caveat } = difference;
  const lists = [
    { words: "The scenarios differ in", names: differingKeys },
    { words: "Only the base has the requests", names: requestsOnlyInBase },
    { words: "Only the head has the requests", names: requestsOnlyInHead },
  ];
  const notes = lists
    .filter(({ names }) => names.length > 0)
    .map(({ words, names }) => `${words} ${listed(names)}.`);
  const items = [...notes, caveat].map((text) => ({ mark: undefined, text }));
  return { id: "notes", title: "Notes", kind: "list", items };
}

/** Names in a sentence; the rest is counted. */
const NAMES_SHOWN_MAX = 10;

function listed(names: readonly string[]): string {
  const rest = names.length - NAMES_SHOWN_MAX;
  const shown = names.slice(0, NAMES_SHOWN_MAX).join(", ");
  return rest > 0 ? `${shown} and ${formatCount(rest)} more` : shown;
}

function quantityText(value: number | undefined, { unit }: DifferenceRow): string {
  return value === undefined ? "–" : formatQuantity(value, unit);
}

/** Failures differ by percentage points: their relative change says little. */
function changeText({ quantity, absolute, relative }: DifferenceRow): string {
  const isShare = quantity === "failed_ratio";
  const change = isShare ? absolute : relative;
  if (change === undefined) return "–";
  const sign = change > 0 ? "+" : change < 0 ? "−" : "";
  return `${sign}${formatShare(Math.abs(change))}${isShare ? " points" : ""}`;
}

/** More time and more failures are worse; of a rate only the reader knows. */
function isWorse({ quantity, absolute }: DifferenceRow): boolean {
  return quantity !== "rate" && absolute !== undefined && absolute > 0;
}

function isBetter({ quantity, absolute }: DifferenceRow): boolean {
  return quantity !== "rate" && absolute !== undefined && absolute < 0;
}

function markOf(row: DifferenceRow): Mark | undefined {
  if (row.label === "within_noise") return undefined;
  if (row.label === "cannot_tell") return "undecided";
  return isBetter(row) ? "held" : "warning";
}

function labelWords(row: DifferenceRow): string {
  switch (row.label) {
    case "within_noise":
      return "within noise";
    case "cannot_tell":
      return "cannot tell";
    case "clear":
      if (isWorse(row)) return "clearly worse";
      return isBetter(row) ? "clearly better" : "clearly different";
  }
  return row.label satisfies never;
}
