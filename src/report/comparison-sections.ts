import { signedPoints, signedShare } from "../gate/change-wording.ts";
import type { ComparisonRow, StoredComparison } from "../gate/stored-comparison.ts";
import { formatCount, formatQuantity, formatShare } from "../gate/wording.ts";
import { shortCommit } from "./run-facts.ts";
import type { Column, Item, Mark, Section, Table, TableRow } from "./section.ts";

/** Stored runs and exclusions named in a report; the rest is counted. */
const RUNS_SHOWN_MAX = 20;

const nameColumn: Column = { title: "", kind: "name" };
/** What matters most stands where a narrow page still shows it. */
const columns: readonly Column[] = [
  { title: "", kind: "text" },
  { title: "change", kind: "number" },
  { title: "between", kind: "text" },
  { title: "baseline", kind: "number" },
  { title: "this run", kind: "number" },
  { title: "", kind: "text" },
  { title: "visible from", kind: "number" },
];

const columnNote =
  "times are of a typical second, the median over the seconds of a run; visible from: the smallest worsening that 80 of 100 such comparisons would suspect";

/**
 * All exchanges, and what is better or worse of a request.
 *
 * @param filter only requests whose name contains it are listed
 */
export function comparisonSection(
  comparison: StoredComparison | undefined,
  filter: string,
): Section | undefined {
  if (comparison === undefined) return undefined;
  const { state, summary, rows, baselines } = comparison;
  const id = "comparison";
  const ofAll = rows.filter(({ request }) => request === undefined);
  const shown = rows.filter((row) =>
    row.request === undefined ? row.change !== undefined : isTelling(row, filter),
  );
  if (state !== "compared" || shown.length === 0) {
    const items = [{ mark: undefined, text: summary }];
    return { id, title: "Comparison with stored runs", kind: "list", items };
  }
  const runs =
    baselines.length === 1 ? "1 stored run" : `${formatCount(baselines.length)} stored runs`;
  return {
    id,
    title: `Comparison with ${runs}`,
    kind: "table",
    table: comparisonTable(shown, [columnNote, ...uncomparedNote(ofAll)].join("; ")),
  };
}

/** The other figures of requests. */
export function comparedRequestSection(
  comparison: StoredComparison | undefined,
  filter: string,
): Section | undefined {
  const others = (comparison?.rows ?? []).filter(
    (row) => row.request?.includes(filter) === true && !isTelling(row, filter),
  );
  const rows = others.filter(({ change }) => change !== undefined);
  if (rows.length === 0) return undefined;
  const uncompared = others.length - rows.length;
  const note =
    uncompared === 0
      ? undefined
      : `not compared: ${formatCount(uncompared)} of ${formatCount(others.length)} figures`;
  return {
    id: "comparedRequests",
    title: "Comparison by request",
    kind: "table",
    table: comparisonTable(rows, note),
  };
}

function isTelling({ request, status }: ComparisonRow, filter: string): boolean {
  const isClear = status === "suspected_regression" || status === "improved";
  return isClear && request?.includes(filter) === true;
}

function uncomparedNote(ofAll: readonly ComparisonRow[]): string[] {
  const names = ofAll.filter(({ change }) => change === undefined).map(figureName);
  return names.length === 0 ? [] : [`not compared: ${names.join(", ")} (why is under Stored runs)`];
}

function figureName({ quantity }: ComparisonRow): string {
  return quantity === "failed_ratio" ? "failed" : quantity;
}

function comparisonTable(rows: readonly ComparisonRow[], note: string | undefined): Table {
  const hasNames = rows.some(({ request }) => request !== undefined);
  const tableRows = rows.map((row, at): TableRow => {
    const isNew = rows[at - 1]?.request !== row.request || at === 0;
    const name = isNew ? (row.request ?? "all exchanges") : "";
    const cells = [...(hasNames ? [name] : []), ...cellsOf(row)];
    return { mark: marks[row.status], isDetail: false, cells };
  });
  return {
    columns: [...(hasNames ? [nameColumn] : []), ...columns],
    rows: tableRows,
    saysMarks: true,
    note,
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

function cellsOf(row: ComparisonRow): string[] {
  const { change, unit } = row;
  const quantity = (value: number | undefined): string =>
    value === undefined ? "–" : formatQuantity(value, unit);
  const words = row.quantity === "failed_ratio" ? signedPoints : signedShare;
  return [
    figureName(row),
    change === undefined ? "–" : words(change.estimate),
    change === undefined ? "–" : `${words(change.lower)} … ${words(change.upper)}`,
    quantity(row.baseline),
    quantity(row.head),
    verdictWords(row),
    change === undefined ? "–" : words(seenChange(row, change.smallestSeen)),
  ];
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
