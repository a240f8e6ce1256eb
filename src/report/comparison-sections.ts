import { signedPoints, signedShare } from "../gate/change-wording.ts";
import type { ComparisonRow, StoredComparison } from "../gate/stored-comparison.ts";
import { formatCount, formatQuantity, formatShare } from "../gate/wording.ts";
import { shortCommit } from "./run-facts.ts";
import type { Column, Item, Mark, Section, TableRow } from "./section.ts";

/** Stored runs and exclusions named in a report; the rest is counted. */
const RUNS_SHOWN_MAX = 20;

const columns: readonly Column[] = [
  { title: "", kind: "name" },
  { title: "", kind: "text" },
  { title: "baseline", kind: "number" },
  { title: "this run", kind: "number" },
  { title: "change", kind: "number" },
  { title: "between", kind: "text" },
  { title: "visible from", kind: "number" },
  { title: "", kind: "text" },
];

const columnNote =
  "times are of a typical second, the median over the seconds of a run; visible from: the smallest worsening that 80 of 100 such comparisons would suspect";

/** @param filter only requests whose name contains it are listed */
export function comparisonSection(
  comparison: StoredComparison | undefined,
  filter: string,
): Section | undefined {
  if (comparison === undefined) return undefined;
  const { state, summary, rows, baselines } = comparison;
  const id = "comparison";
  if (state !== "compared") {
    const items = [{ mark: undefined, text: summary }];
    return { id, title: "Comparison with stored runs", kind: "list", items };
  }
  const shown = rows.filter(({ request }) => request === undefined || request.includes(filter));
  const runs =
    baselines.length === 1 ? "1 stored run" : `${formatCount(baselines.length)} stored runs`;
  return {
    id,
    title: `Comparison with ${runs}`,
    kind: "table",
    table: {
      columns,
      rows: shown.map((row, at) => tableRow(row, shown[at - 1])),
      saysMarks: true,
      note: columnNote,
    },
  };
}

/** Which runs they are, and which were ruled out and why. */
export function baselineSection(comparison: StoredComparison | undefined): Section | undefined {
  if (comparison === undefined) return undefined;
  const { baselines, exclusions, notes, state, summary, rows } = comparison;
  const uncompared = rows.filter(
    ({ status, request }) => status === "not_eligible" && request === undefined,
  );
  const used = baselines
    .slice(0, RUNS_SHOWN_MAX)
    .map(({ origin, commit, startedAt }) =>
      [
        origin,
        ...(commit === undefined ? [] : [`commit ${shortCommit(commit)}`]),
        ...(startedAt === undefined ? [] : [startedAt]),
      ].join(", "),
    );
  const ruledOut = exclusions
    .slice(0, RUNS_SHOWN_MAX)
    .map(({ origin, reason }) => `Ruled out: ${origin} ${reason}.`);
  const rest = baselines.length + exclusions.length - used.length - ruledOut.length;
  const texts = [
    ...(state === "compared" ? [summary] : []),
    ...notes,
    ...uncompared.map((row) => row.summary),
    ...used.map((words) => `Compared with ${words}.`),
    ...ruledOut,
    ...(rest > 0 ? [`… and ${formatCount(rest)} more.`] : []),
  ];
  if (texts.length === 0) return undefined;
  const items = texts.map((text): Item => ({ mark: undefined, text }));
  return { id: "baselines", title: "Stored runs", kind: "list", items };
}

function tableRow(row: ComparisonRow, above: ComparisonRow | undefined): TableRow {
  const isNew = above === undefined || above.request !== row.request;
  const { change, unit } = row;
  const quantity = (value: number | undefined): string =>
    value === undefined ? "–" : formatQuantity(value, unit);
  const words = row.quantity === "failed_ratio" ? signedPoints : signedShare;
  return {
    mark: marks[row.status],
    isDetail: false,
    cells: [
      isNew ? (row.request ?? "all exchanges") : "",
      row.quantity === "failed_ratio" ? "failed" : row.quantity,
      quantity(row.baseline),
      quantity(row.head),
      change === undefined ? "–" : words(change.estimate),
      change === undefined ? "–" : `${words(change.lower)} … ${words(change.upper)}`,
      change === undefined ? "–" : words(seenChange(row, change.smallestSeen)),
      verdictWords(row),
    ],
  };
}

/** A rate gets worse by falling. */
function seenChange({ quantity }: ComparisonRow, size: number): number {
  return quantity === "rate" ? -size : size;
}

const marks: Readonly<Record<ComparisonRow["status"], Mark | undefined>> = {
  suspected_regression: "warning",
  improved: "held",
  no_regression_seen: "held",
  cannot_tell: "undecided",
  not_eligible: undefined,
};

function verdictWords({ status, change, quantity }: ComparisonRow): string {
  switch (status) {
    case "suspected_regression":
      return "suspected to be worse";
    case "improved":
      return "better";
    case "no_regression_seen":
      return change === undefined || quantity === "rate"
        ? "no regression"
        : `no regression above ${formatShare(Math.max(0, Number(change.upper.toPrecision(2))))}`;
    case "cannot_tell":
      return "cannot tell";
    case "not_eligible":
      return "not compared";
  }
  return status satisfies never;
}
