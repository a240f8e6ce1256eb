import type { PairedJudgement, PairedRow } from "../gate/ab/paired-judgement.ts";
import {
  certaintyWords,
  changeWords,
  explanationWords,
  neededTimeWords,
  statusWords,
  tailWords,
} from "../gate/ab/wording.ts";
import { formatQuantity, formatShare } from "../gate/wording.ts";
import type { Column, Item, Mark, Section, TableRow } from "./section.ts";

const columns: readonly Column[] = [
  { title: "", kind: "name" },
  { title: "", kind: "text" },
  { title: "base", kind: "number" },
  { title: "head", kind: "number" },
  { title: "change (interval)", kind: "number" },
  { title: "gate", kind: "number" },
  { title: "", kind: "text" },
];

const columnNote =
  "of the typical quad; the interval holds at 99% for all rows together; gate: a change for the worse up to this never fails";

/** @param filter only requests whose name contains it are listed */
export function pairedSection(
  paired: PairedJudgement | undefined,
  filter: string,
): Section | undefined {
  if (paired === undefined) return undefined;
  const shown = paired.rows.filter(({ request, status }) =>
    request === undefined ? status !== "not_eligible" : request.includes(filter),
  );
  return {
    id: "paired",
    title: "Head beside base, in the same minutes",
    kind: "table",
    table: {
      columns,
      rows: shown.map((row, at) => tableRow(row, shown[at - 1])),
      saysMarks: true,
      note: columnNote,
    },
  };
}

/** How sure it is, what explains it, and what would decide it. */
export function certaintySection(paired: PairedJudgement | undefined): Section | undefined {
  if (paired === undefined) return undefined;
  const explained = paired.rows
    .filter(({ explanation }) => explanation !== undefined)
    .map(({ request, quantity, explanation }, at, rows) => {
      // What grew on the server is the same for all figures of a request: said with the first.
      const isNew = rows[at - 1]?.request !== request;
      const words = explanationWords(isNew ? explanation! : { ...explanation!, server: undefined });
      return `${quantity} of ${request ?? "all exchanges"}: ${words.join(" ")}`;
    });
  const texts = [
    ...explained,
    ...paired.tails.map(tailWords),
    ...certaintyWords(paired),
    ...(paired.neededTime === undefined ? [] : [neededTimeWords(paired.neededTime)]),
  ];
  const items = texts.map((text): Item => ({ mark: undefined, text }));
  return { id: "certainty", title: "How sure", kind: "list", items };
}

function tableRow(row: PairedRow, above: PairedRow | undefined): TableRow {
  const { change, unit } = row;
  const isNew = above === undefined || above.request !== row.request;
  const quantity = (value: number | undefined): string =>
    value === undefined ? "–" : formatQuantity(value, unit);
  return {
    mark: marks[row.status],
    isDetail: false,
    cells: [
      isNew ? (row.request ?? "all exchanges") : "",
      row.quantity === "failed_ratio" ? "failed" : row.quantity,
      quantity(row.base),
      quantity(row.head),
      change === undefined ? "–" : changeWords(row, change),
      change === undefined ? "–" : formatShare(Number(change.margin.toPrecision(2))),
      statusWords(row),
    ],
  };
}

const marks: Readonly<Record<PairedRow["status"], Mark | undefined>> = {
  regression: "failed",
  no_regression: "held",
  improved: "held",
  cannot_tell: "undecided",
  not_eligible: undefined,
};
