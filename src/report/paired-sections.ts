import type { PairedChange, PairedJudgement, PairedRow } from "../gate/ab/paired-judgement.ts";
import { type QuadWord, quadWord } from "../gate/ab/quad-words.ts";
import {
  certaintyWords,
  changeWords,
  explanationWords,
  neededTimeWords,
  statusWords,
  tailWords,
} from "../gate/ab/wording.ts";
import { points } from "../gate/change-wording.ts";
import { formatQuantity, formatShare } from "../gate/wording.ts";
import type { Column, Item, Mark, Section, TableRow } from "./section.ts";

/** What is decided comes before the figures that it is about: a phone shows the first columns. */
const columns: readonly Column[] = [
  { title: "", kind: "name" },
  { title: "", kind: "text" },
  { title: "change (interval)", kind: "number" },
  { title: "base", kind: "number" },
  { title: "head", kind: "number" },
  { title: "gate", kind: "number" },
  { title: "", kind: "text" },
];

const columnNote =
  "the interval holds at 99% for all rows together; gate: a change for the worse up to this never fails";

/** @param filter only requests whose name contains it are listed */
export function pairedSection(
  paired: PairedJudgement | undefined,
  filter: string,
): Section | undefined {
  if (paired === undefined) return undefined;
  const listed = paired.rows.filter(({ request, status }) =>
    request === undefined ? status !== "not_eligible" : request.includes(filter),
  );
  const shown = listed.filter((row) => !isEmptyDetail(row));
  const left =
    shown.length < listed.length
      ? "; a request of which nothing failed has no row for failures"
      : "";
  const note = `of the typical ${quadWord(paired)}; ${columnNote}${left}`;
  const counts = paired.verdict !== "invalid";
  return {
    id: "paired",
    title: counts ? "Head beside base, in the same minutes" : "What was seen, and does not count",
    kind: "table",
    table: {
      columns,
      rows: shown.map((row, at) => tableRow(row, { above: shown[at - 1], counts })),
      saysMarks: true,
      note,
    },
  };
}

/** The row of all exchanges says it already. */
function isEmptyDetail({ request, failures }: PairedRow): boolean {
  return request !== undefined && failures?.base.count === 0 && failures.head.count === 0;
}

/** How sure it is, what explains it, and what would decide it. */
export function certaintySection(paired: PairedJudgement | undefined): Section | undefined {
  if (paired === undefined) return undefined;
  // Of what does not count nobody asks where it is.
  const isInvalid = paired.verdict === "invalid";
  const quad = quadWord(paired);
  const tails = paired.tails.map((tail) => tailWords(tail, quad));
  const texts = [
    ...(isInvalid ? [] : [...explanationsOf(paired.rows, quad), ...tails]),
    ...certaintyWords(paired),
    ...(paired.neededTime === undefined ? [] : [neededTimeWords(paired.neededTime)]),
  ];
  const items = texts.map((text): Item => ({ mark: undefined, text }));
  return { id: "certainty", title: "How sure", kind: "list", items };
}

/** One for each request: its p95 got slower where its p50 did. */
function explanationsOf(rows: readonly PairedRow[], quad: QuadWord): string[] {
  const explained = rows.filter(({ explanation }) => explanation !== undefined);
  const first = explained.filter(
    ({ request }, at) => explained.findIndex((other) => other.request === request) === at,
  );
  return first.flatMap(({ request, quantity, explanation }) => {
    const words = explanationWords(explanation!, quad).join(" ");
    return words === "" ? [] : [`${quantity} of ${request ?? "all exchanges"}: ${words}`];
  });
}

type RowPlace = {
  readonly above: PairedRow | undefined;
  /** Of an invalid run no row says anything of the change. */
  readonly counts: boolean;
};

function tableRow(row: PairedRow, { above, counts }: RowPlace): TableRow {
  const { change, unit } = row;
  const isNew = above === undefined || above.request !== row.request;
  const quantity = (value: number | undefined): string =>
    value === undefined ? "–" : formatQuantity(value, unit);
  return {
    mark: counts ? marks[row.status] : undefined,
    isDetail: false,
    cells: [
      isNew ? (row.request ?? "all exchanges") : "",
      row.quantity === "failed_ratio" ? "failed" : row.quantity,
      change === undefined ? "–" : changeWords(row, change),
      quantity(row.base),
      quantity(row.head),
      change === undefined ? "–" : gateWords(row, change),
      counts ? statusWords(row) : "",
    ],
  };
}

function gateWords({ quantity }: PairedRow, { margin }: PairedChange): string {
  return quantity === "failed_ratio" ? points(margin) : formatShare(Number(margin.toPrecision(2)));
}

const marks: Readonly<Record<PairedRow["status"], Mark | undefined>> = {
  regression: "failed",
  no_regression: "held",
  improved: "held",
  cannot_tell: "undecided",
  not_eligible: undefined,
};
