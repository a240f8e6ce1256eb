import { signedPoints, signedShare } from "../gate/change-wording.ts";
import { quantityWords, unitOf } from "../gate/comparison-row.ts";
import type { ComparedQuantity } from "../gate/stored-comparison.ts";
import {
  type PinnedComparison,
  type PinnedRow,
  type RunLabel,
  type Trend,
  trendQuantities,
  type TrendRun,
} from "../gate/trend.ts";
import { formatCount, formatQuantity } from "../gate/wording.ts";
import { verdictMarks } from "./judgement-sections.ts";
import { dayOf, minuteOf, shortCommit } from "./run-facts.ts";
import { verdictWords } from "./run-words.ts";
import type { Column, Item, Section, TableRow } from "./section.ts";
import { sparkline } from "./sparkline.ts";

/** Runs, this one included, from which on there is something to look at. */
const RUNS_MIN = 3;

/** One line for each figure, where it changed, and what has become of the pinned run's. */
export function trendSection(trend: Trend | undefined): Section | undefined {
  if (trend === undefined) return undefined;
  const lines = hasEnoughRuns(trend)
    ? trendQuantities.flatMap((quantity) => figureItem(quantity, trend))
    : [];
  const items = [...lines, ...(trend.pinned === undefined ? [] : [pinnedItem(trend.pinned)])];
  if (items.length === 0) return undefined;
  const title = lines.length === 0 ? "Trend" : `Trend of ${formatCount(trend.runs.length)} runs`;
  return { id: "trend", title, kind: "list", items };
}

/** Every run of the trend, the newest first. */
export function trendRunSection(trend: Trend | undefined): Section | undefined {
  if (trend === undefined || !hasEnoughRuns(trend)) return undefined;
  const rows = trend.runs.toReversed().map(tableRow);
  const table = { columns, rows, saysMarks: true, note: columnNote };
  return { id: "trendRuns", title: "Runs of the trend", kind: "table", table };
}

function hasEnoughRuns({ runs }: Trend): boolean {
  return runs.length >= RUNS_MIN;
}

/** `p50 ▁▁▂▇▇ 46ms, between 40ms and 47ms. Slower since run 9: …` */
function figureItem(quantity: ComparedQuantity, { runs, changes }: Trend): Item[] {
  const values = runs
    .filter(({ leftOut }) => leftOut === undefined)
    .map(({ figures }) => figures[quantity])
    .filter((value) => value !== undefined);
  const last = values.at(-1);
  if (last === undefined || values.length < 2) return [];
  const change = changes.find((each) => each.quantity === quantity);
  const words = (value: number): string => formatQuantity(value, unitOf(quantity));
  const low = words(Math.min(...values));
  const high = words(Math.max(...values));
  const range = low === high ? "in all runs" : `between ${low} and ${high}`;
  const line = `${quantityWords[quantity]} ${sparkline(values)} ${words(last)}, ${range}.`;
  if (change === undefined) return [{ mark: undefined, text: line }];
  return [{ mark: change.isWorse ? "warning" : "held", text: `${line} ${change.summary}` }];
}

function pinnedItem(pinned: PinnedComparison): Item {
  const { origin, problem, rows, sameMachine } = pinned;
  if (problem !== undefined) {
    return { mark: undefined, text: `Not set beside the pinned ${origin}: it ${problem}.` };
  }
  const figures = rows.map(pinnedWords).join(", ");
  const machine = sameMachine ? "" : ", which was of another machine";
  const said = figures === "" ? "it has no figure in common with this run" : figures;
  return {
    mark: undefined,
    text: `Beside the pinned ${labelWords(pinned)}${machine}: ${said}. One run beside one run shows what has come about over time, and proves nothing.`,
  };
}

function pinnedWords({ quantity, unit, pinned, head, change }: PinnedRow): string {
  const size = (quantity === "failed_ratio" ? signedPoints : signedShare)(change);
  const from = formatQuantity(pinned, unit);
  return `${quantityWords[quantity]} ${size} (${from} to ${formatQuantity(head, unit)})`;
}

/** `run 12 (commit 1a2b3c4d, 2026-03-01)`. */
function labelWords({ origin, commit, startedAt }: RunLabel): string {
  const facts = [
    ...(commit === undefined ? [] : [`commit ${shortCommit(commit)}`]),
    ...(startedAt === undefined ? [] : [dayOf(startedAt)]),
  ];
  return facts.length === 0 ? origin : `${origin} (${facts.join(", ")})`;
}

const columns: readonly Column[] = [
  { title: "", kind: "name" },
  { title: "started (UTC)", kind: "name" },
  { title: "commit", kind: "name" },
  { title: "verdict", kind: "text" },
  { title: "p50", kind: "number" },
  { title: "p95", kind: "number" },
  { title: "p99", kind: "number" },
  { title: "failed", kind: "number" },
  { title: "rate", kind: "number" },
  { title: "", kind: "text" },
];

const columnNote =
  "the newest first; times are of a typical second, the median over the seconds of a run";

function tableRow(run: TrendRun): TableRow {
  const { origin, url, commit, startedAt, verdict, figures, leftOut } = run;
  return {
    mark: verdictMarks[verdict],
    isDetail: false,
    url,
    cells: [
      origin,
      startedAt === undefined ? "–" : minuteOf(startedAt),
      commit === undefined ? "–" : shortCommit(commit),
      verdictWords[verdict],
      ...trendQuantities.map((quantity) => {
        const value = figures[quantity];
        return value === undefined ? "–" : formatQuantity(value, unitOf(quantity));
      }),
      leftOut ?? "",
    ],
  };
}
