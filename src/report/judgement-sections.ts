import { toldRegressions } from "../gate/ab/told-regressions.ts";
import { openSuspicions } from "../gate/compared-verdict.ts";
import type { AssertionRow, Judgement } from "../gate/judgement.ts";
import type { ValidityRow } from "../gate/validity-row.ts";
import type { Verdict } from "../gate/verdict-word.ts";
import { formatCount, formatQuantity, formatRange, formatShare } from "../gate/wording.ts";
import type { Column, Mark, Section } from "./section.ts";

export const verdictMarks: Readonly<Record<Verdict, Mark>> = {
  pass: "held",
  fail: "failed",
  inconclusive: "undecided",
  invalid: "warning",
};

const columns: readonly Column[] = [
  { title: "", kind: "name" },
  { title: "measured", kind: "number" },
  { title: "margin", kind: "number" },
  { title: "n", kind: "number" },
];

/** What keeps a change from its merge comes first. */
const markOrder: readonly Mark[] = ["failed", "undecided", "warning", "held"];

export function assertionSection({ assertions }: Judgement): Section | undefined {
  if (assertions.length === 0) return undefined;
  const title = `Assertions, ${heldCount(assertions)} held`;
  const inOrder = assertions.toSorted(
    (a, b) => markOrder.indexOf(markOf(a)) - markOrder.indexOf(markOf(b)),
  );
  const rows = inOrder.map((row) => ({
    mark: markOf(row),
    isDetail: false,
    cells: [row.text, observedOf(row), marginOf(row), samplesOf(row)],
  }));
  return {
    id: "assertions",
    title,
    kind: "table",
    table: { columns, rows, saysMarks: false, note: undefined },
  };
}

/** `3 of 4`. */
function heldCount(assertions: readonly AssertionRow[]): string {
  const held = assertions.filter(({ status }) => status === "pass").length;
  return `${formatCount(held)} of ${formatCount(assertions.length)}`;
}

/** What there is to count of a verdict, for its headline. */
export function verdictCounts(judgement: Judgement): string[] {
  const { verdict, assertions, paired } = judgement;
  const confirmed =
    verdict === "fail" && paired !== undefined ? toldRegressions(paired.rows).length : 0;
  const suspected = openSuspicions(judgement).length;
  return [
    ...(assertions.length > 0 && verdict !== "invalid"
      ? [assertionCount(verdict, assertions)]
      : []),
    ...(confirmed > 0 ? [regressionCount(confirmed, "confirmed")] : []),
    ...(suspected > 0 ? [regressionCount(suspected, "suspected")] : []),
  ];
}

function assertionCount(verdict: Verdict, assertions: readonly AssertionRow[]): string {
  const failed = assertions.filter((row) => markOf(row) === "failed").length;
  const isFailed = verdict === "fail" && failed > 0;
  return isFailed
    ? `${formatCount(failed)} of ${formatCount(assertions.length)} assertions failed`
    : `${heldCount(assertions)} assertions held`;
}

function regressionCount(count: number, how: "confirmed" | "suspected"): string {
  return `${count === 1 ? "1 regression" : `${formatCount(count)} regressions`} ${how}`;
}

/** Only the rules that are broken: of the others the generator's line tells. */
export function validitySection({ validity }: Judgement): Section | undefined {
  const broken = validity.filter(({ status }) => status === "broken");
  if (broken.length === 0) return undefined;
  const items = broken.map((row) => ({ mark: "failed" as const, text: validityText(row) }));
  return { id: "validity", title: "Not a valid measurement", kind: "list", items };
}

function validityText({ rule, cause, summary }: ValidityRow): string {
  return `${rule}${cause === undefined ? "" : ` (${cause})`}: ${summary}`;
}

function markOf({ status, level }: AssertionRow): Mark {
  if (status === "pass") return "held";
  if (status === "too_few_samples" || status === "within_noise") return "undecided";
  return level === "warn" ? "warning" : "failed";
}

/** `1,499 of 10,000` where more are needed than there are. */
function samplesOf({ samples, samplesNeeded }: AssertionRow): string {
  if (samples >= samplesNeeded) return formatCount(samples);
  return `${formatCount(samples)} of ${formatCount(samplesNeeded)}`;
}

/** `212ms (205–219ms)`. */
function observedOf({ observed, interval, unit }: AssertionRow): string {
  if (observed === undefined) return "–";
  const bounds = interval === undefined ? "" : ` (${formatRange(interval, unit)})`;
  return `${formatQuantity(observed, unit)}${bounds}`;
}

/** Of the limit: beyond it, a percentage tells nobody anything. */
const SHARE_SAID_MAX = 10;

/** `18ms (9%) inside`, `12ms (6%) over`. */
function marginOf({ status, margin, limit, unit, comparison }: AssertionRow): string {
  const isOneSided = comparison !== "==" && comparison !== "!=";
  if (margin === undefined || !isOneSided || status === "too_few_samples") return "–";
  const size = formatQuantity(Math.abs(margin), unit);
  const share = Math.abs(margin) / limit;
  const isTelling = limit > 0 && unit !== "ratio" && share < SHARE_SAID_MAX;
  const ofLimit = isTelling ? ` (${formatShare(share)})` : "";
  if (margin >= 0) return `${size}${ofLimit} inside`;
  return `${size}${ofLimit} ${comparison.startsWith("<") ? "over" : "under"}`;
}
