import type { PairedChange, PairedJudgement, PairedRow } from "../gate/ab/paired-judgement.ts";
import { type QuadWord, quadWord } from "../gate/ab/quad-words.ts";
import { subjectOf } from "../gate/ab/row-name.ts";
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

const COLUMN_NOTE =
  "the interval holds at 99% for all rows together; gate: a change for the worse up to this never fails";
const NO_FAILURES_NOTE = "a request of which nothing failed has no row for failures";
const UNKNOWN = "–";

/**
 * Every figure with its change and its answer. Of an invalid run no row says anything of the change:
 * then there are no answers, and nothing is marked.
 *
 * @param filter only requests whose name contains it are listed
 */
export function pairedSection(
  paired: PairedJudgement | undefined,
  filter: string,
): Section | undefined {
  if (paired === undefined) return undefined;
  const isJudged = paired.verdict !== "invalid";
  const listed = paired.rows.filter((row) => isListed(row, filter));
  const shown = listed.filter((row) => !isWithoutFailures(row));
  const notes = [
    `of the typical ${quadWord(paired)}`,
    COLUMN_NOTE,
    ...(shown.length < listed.length ? [NO_FAILURES_NOTE] : []),
  ];
  const rows = shown.map((row, at): TableRow => {
    const isNew = at === 0 || subjectOf(shown[at - 1]!) !== subjectOf(row);
    const cells = [isNew ? subjectOf(row) : "", ...figureCells(row)];
    return isJudged
      ? { mark: marks[row.status], isDetail: false, cells: [...cells, statusWords(row)] }
      : { mark: undefined, isDetail: false, cells: [...cells, ""] };
  });
  return {
    id: "paired",
    title: isJudged ? "Head beside base, in the same minutes" : "What was seen, and does not count",
    kind: "table",
    table: { columns, rows, saysMarks: true, note: notes.join("; ") },
  };
}

/** What is of no request is of all of them, and there where it is known. */
function isListed({ request, status }: PairedRow, filter: string): boolean {
  return request === undefined ? status !== "not_eligible" : request.includes(filter);
}

/** Of a request: the row of all exchanges has them too. */
function isWithoutFailures({ request, failures }: PairedRow): boolean {
  return request !== undefined && failures?.base.count === 0 && failures.head.count === 0;
}

/** As `columns` has them, between the first and the last. */
function figureCells(row: PairedRow): string[] {
  const { quantity, unit, base, head, change } = row;
  const value = (of: number | undefined): string =>
    of === undefined ? UNKNOWN : formatQuantity(of, unit);
  return [
    quantity === "failed_ratio" ? "failed" : quantity,
    change === undefined ? UNKNOWN : changeWords(row, change),
    value(base),
    value(head),
    change === undefined ? UNKNOWN : gateWords(row, change),
  ];
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

/** What explains a regression, how sure the verdict is, and what would decide it. */
export function certaintySection(paired: PairedJudgement | undefined): Section | undefined {
  if (paired === undefined) return undefined;
  // Of what does not count nobody asks where it is.
  const quad = quadWord(paired);
  const ofHead =
    paired.verdict === "invalid"
      ? []
      : [
          ...explanationsOf(paired.rows, quad),
          ...paired.tails.map((tail) => tailWords(tail, quad)),
        ];
  const { neededTime } = paired;
  const toDecide = neededTime === undefined ? [] : [neededTimeWords(neededTime)];
  const texts = [...ofHead, ...certaintyWords(paired), ...toDecide];
  const items = texts.map((text): Item => ({ mark: undefined, text }));
  return { id: "certainty", title: "How sure", kind: "list", items };
}

/** One for each request, of its first figure that has one: p95 got slower where p50 did. */
function explanationsOf(rows: readonly PairedRow[], quad: QuadWord): string[] {
  const explained = new Set<string>();
  return rows.flatMap((row) => {
    const { explanation, quantity } = row;
    const subject = subjectOf(row);
    if (explanation === undefined || explained.has(subject)) return [];
    explained.add(subject);
    const words = explanationWords(explanation, quad).join(" ");
    return words === "" ? [] : [`${quantity} of ${subject}: ${words}`];
  });
}
