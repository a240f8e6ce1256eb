import type {
  ExchangeMetrics,
  RunMetrics,
  Timeline,
  TimelineSecond,
  Unit,
} from "../metrics/run-metrics.ts";
import { NANOS_PER_SECOND } from "../base/time.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { median, medianSpread } from "../stats/median.ts";
import { differingKeys } from "./comparability.ts";

/**
 * What two runs of the same code on two machines, or at two times, commonly differ by (STATS
 * 2.3). No run can show that from within, so it is assumed.
 */
const BETWEEN_RUNS_SPREAD = { p50: 0.1, p90: 0.15, p95: 0.15, p99: 0.2, rate: 0.1 } as const;
/** Seconds that a run needs for its own spread to mean anything. */
const SECONDS_MIN = 8;
/**
 * Samples beyond the percentile that a second needs to count. With one, its p99 is its maximum,
 * which varies more than p99 does: noise is then overstated, and never understated.
 */
const SAMPLES_BEYOND_MIN = 1;
/** A difference within one spread is noise, one beyond two is clear; nobody knows in between. */
const CLEAR_SPREADS = 2;
/** Share of exchanges, absolute: smaller differences of failures are never clear. */
const FAILED_RATIO_FLOOR = 0.001;
const FAILURES_MIN = 5;

export const PAIR_CAVEAT =
  "One pair of runs cannot prove a regression: two runs of the same code differ too. Labels compare the difference with the spread of the runs' own seconds and with what runs commonly differ by.";

export type ComparedRun = { readonly scenario: Scenario; readonly metrics: RunMetrics };

export type RunDifference = {
  /** False: the runs drove different loads, and every row is `cannot_tell`. */
  readonly comparable: boolean;
  readonly differingKeys: readonly string[];
  /** All exchanges first, then the requests that both runs have, in the base's order. */
  readonly rows: readonly DifferenceRow[];
  readonly requestsOnlyInBase: readonly string[];
  readonly requestsOnlyInHead: readonly string[];
  readonly caveat: string;
};

export type DifferenceRow = {
  /** undefined: all exchanges. */
  readonly request: string | undefined;
  readonly quantity: "p50" | "p90" | "p95" | "p99" | "failed_ratio" | "rate";
  readonly unit: Unit;
  readonly base: number | undefined;
  readonly head: number | undefined;
  /** head − base. */
  readonly absolute: number | undefined;
  /** head / base − 1; undefined when the base is 0. */
  readonly relative: number | undefined;
  /** What is noise, in the terms of `relative`; of `absolute` for failures. */
  readonly spread: number | undefined;
  readonly label: "clear" | "within_noise" | "cannot_tell";
};

type Pair<T> = { readonly base: T; readonly head: T };
type PercentileName = "p50" | "p90" | "p95" | "p99";
const percents: Readonly<Record<PercentileName, number>> = { p50: 50, p90: 90, p95: 95, p99: 99 };
const percentileNames = Object.keys(percents) as readonly PercentileName[];

/** Sets two runs side by side and says which differences stand out from noise. */
export function compareRuns(base: ComparedRun, head: ComparedRun): RunDifference {
  const runs: Pair<RunMetrics> = { base: base.metrics, head: head.metrics };
  const keys = differingKeys(base.scenario, head.scenario);
  const headRequests = new Map(runs.head.requests.map((request) => [request.name, request]));
  const baseNames = new Set(runs.base.requests.map(({ name }) => name));
  const overall = rowsOf(undefined, { base: runs.base.overall, head: runs.head.overall }, runs);
  const perRequest = runs.base.requests.flatMap((request) => {
    const counterpart = headRequests.get(request.name);
    if (counterpart === undefined) return [];
    return rowsOf(request.name, { base: request, head: counterpart }, runs);
  });
  const rows = [...overall, ...perRequest];
  return {
    comparable: keys.length === 0,
    differingKeys: keys,
    rows: keys.length === 0 ? rows : rows.map((row) => ({ ...row, label: "cannot_tell" })),
    requestsOnlyInBase: [...baseNames].filter((name) => !headRequests.has(name)),
    requestsOnlyInHead: [...headRequests.keys()].filter((name) => !baseNames.has(name)),
    caveat: PAIR_CAVEAT,
  };
}

function rowsOf(
  request: string | undefined,
  pair: Pair<ExchangeMetrics>,
  runs: Pair<RunMetrics>,
): DifferenceRow[] {
  const rows = percentileNames.flatMap((name) => percentileRow(name, pair, runs) ?? []);
  return [...rows, failureRow(pair), rateRow(pair, runs)].map((row) => ({ request, ...row }));
}

type Row = Omit<DifferenceRow, "request">;

/** undefined when a run does not list this percentile. */
function percentileRow(
  quantity: PercentileName,
  { base, head }: Pair<ExchangeMetrics>,
  runs: Pair<RunMetrics>,
): Row | undefined {
  const percent = percents[quantity];
  const valueOf = ({ ok }: ExchangeMetrics) =>
    ok.responseTime.percentiles.find((listed) => listed.percent === percent);
  const before = valueOf(base);
  const after = valueOf(head);
  if (before === undefined || after === undefined) return undefined;
  const ofSecond = (second: TimelineSecond): number | undefined => {
    const samples = second.ended - second.failed;
    const isEnough = samples * (1 - percent / 100) >= SAMPLES_BEYOND_MIN;
    return isEnough ? second[`${quantity}Nanos`] : undefined;
  };
  const spread = hypotenuse(
    BETWEEN_RUNS_SPREAD[quantity],
    secondsSpread(runs.base, ofSecond) * widening(base, runs.base),
    secondsSpread(runs.head, ofSecond) * widening(head, runs.head),
  );
  const isEligible = before.eligible && after.eligible;
  const values = { base: before.nanos, head: after.nanos };
  return { quantity, unit: "nanos", ...relativeRow(values, isEligible ? spread : Number.NaN) };
}

function rateRow({ base, head }: Pair<ExchangeMetrics>, runs: Pair<RunMetrics>): Row {
  const ended = (second: TimelineSecond): number => second.ended;
  const spread = hypotenuse(
    BETWEEN_RUNS_SPREAD.rate,
    secondsSpread(runs.base, ended) * widening(base, runs.base),
    secondsSpread(runs.head, ended) * widening(head, runs.head),
  );
  const values = { base: base.endedPerSecond, head: head.endedPerSecond };
  return { quantity: "rate", unit: "perSecond", ...relativeRow(values, spread) };
}

/** Two shares differ beyond noise when by more than two standard errors and the floor. */
function failureRow({ base, head }: Pair<ExchangeMetrics>): Row {
  const failures = base.failed + head.failed;
  const all = base.ended + head.ended;
  const pooled = all > 0 ? failures / all : Number.NaN;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / base.ended + 1 / head.ended));
  const spread = Math.max(FAILED_RATIO_FLOOR, CLEAR_SPREADS * error);
  const { absolute, relative } = differenceOf({ base: base.failedRatio, head: head.failedRatio });
  let label: Row["label"] = "cannot_tell";
  if (absolute !== undefined && Math.abs(absolute) <= spread) label = "within_noise";
  else if (absolute !== undefined && failures >= FAILURES_MIN) label = "clear";
  return {
    quantity: "failed_ratio",
    unit: "ratio",
    base: base.failedRatio,
    head: head.failedRatio,
    absolute,
    relative,
    spread: Number.isNaN(spread) ? undefined : spread,
    label,
  };
}

function relativeRow(
  values: Pair<number | undefined>,
  spread: number,
): Omit<Row, "quantity" | "unit"> {
  const { absolute, relative } = differenceOf(values);
  const { base, head } = values;
  const known = Number.isNaN(spread) ? undefined : spread;
  return { base, head, absolute, relative, spread: known, label: labelOf(values, known) };
}

/** Growth by half and shrinking to two thirds are the same size of difference. */
function labelOf(
  { base, head }: Pair<number | undefined>,
  spread: number | undefined,
): Row["label"] {
  if (spread === undefined || base === undefined || head === undefined) return "cannot_tell";
  if (base === head) return "within_noise";
  const size = Math.max(base, head) / Math.min(base, head) - 1;
  if (size <= spread) return "within_noise";
  return size > CLEAR_SPREADS * spread ? "clear" : "cannot_tell";
}

function differenceOf({ base, head }: Pair<number | undefined>): {
  absolute: number | undefined;
  relative: number | undefined;
} {
  if (base === undefined || head === undefined) return { absolute: undefined, relative: undefined };
  return { absolute: head - base, relative: base === 0 ? undefined : head / base - 1 };
}

/** The relative spread of the whole seconds of the measured window; NaN with too few of them. */
function secondsSpread(
  { run, timeline }: RunMetrics,
  valueOf: (second: TimelineSecond) => number | undefined,
): number {
  const values = wholeSeconds(timeline, run).flatMap((second) => valueOf(second) ?? []);
  if (values.length < SECONDS_MIN) return Number.NaN;
  const middle = median(values);
  return middle === 0 ? Number.NaN : medianSpread(values) / middle;
}

function wholeSeconds(
  { seconds }: Timeline,
  { windowFrom, windowTo }: RunMetrics["run"],
): TimelineSecond[] {
  return seconds.filter(({ second }) => {
    const from = second * NANOS_PER_SECOND;
    return from >= windowFrom && from + NANOS_PER_SECOND <= windowTo;
  });
}

/**
 * Seconds are kept for all exchanges together. A request with a quarter of the samples has up to
 * twice the spread: where that is too much, a difference is missed and none is made up.
 */
function widening({ ended }: ExchangeMetrics, { overall }: RunMetrics): number {
  return ended > 0 ? Math.sqrt(overall.ended / ended) : Number.NaN;
}

function hypotenuse(...sides: readonly number[]): number {
  return Math.sqrt(sides.reduce((sum, side) => sum + side * side, 0));
}
