import { formatCount, formatNanos, formatShare } from "../gate/wording.ts";
import type {
  Distribution,
  ExchangeMetrics,
  NamedExchangeMetrics,
  PercentileValue,
  RunMetrics,
} from "../metrics/run-metrics.ts";
import type { Column, Section, SectionId, TableRow } from "./section.ts";

/** In place of a percentile that the sample cannot carry. */
export const TOO_SMALL = "n small";

/** All exchanges: what a user of the target waited, and where the time went. */
export function latencySection(metrics: RunMetrics): Section {
  const { overall, lag } = metrics;
  const { ok, failures } = overall;
  const rows = [
    row("response time", ok.responseTime),
    row("service time", ok.serviceTime),
    row("first byte", ok.waiting),
    row("waited in z6", lag.total),
    detail("for a free slot", lag.waitingForSlot),
    detail("z6 was late", lag.generatorLate),
    ...(failures.responseTime.count > 0 ? [row("failed exchanges", failures.responseTime)] : []),
  ];
  const columns = [
    { title: "", kind: "text" } as const,
    ...distributionColumns(overall.ok.responseTime),
  ];
  const note = tooSmallNote([ok.responseTime, lag.total, failures.responseTime]);
  return {
    id: "latency",
    title: measuredTitle("Latency", metrics),
    digest: latencyDigest(ok.responseTime),
    kind: "table",
    table: { columns, rows, saysMarks: true, note },
  };
}

/** `p50 20.6ms · p99 211ms · n 5,988`: the percentiles that the sample carries. */
function latencyDigest({ percentiles, count }: Distribution): string {
  const shown = percentiles.filter(({ eligible, nanos }) => eligible && nanos !== undefined);
  return [
    ...shown.map((value) => `${percentileName(value)} ${nanosText(value.nanos)}`),
    `n ${formatCount(count)}`,
  ].join(" · ");
}

/** undefined: there is one request, and all exchanges are its. */
export function requestSection(metrics: RunMetrics): Section | undefined {
  const title = measuredTitle("Requests", metrics);
  return selectionSection({ id: "requests", title }, metrics.requests);
}

export function targetSection(metrics: RunMetrics): Section | undefined {
  const title = measuredTitle("Targets", metrics);
  return selectionSection({ id: "targets", title }, metrics.targets);
}

/** Of what is measured: where two variants were, it is the head's, and the base's is beside it. */
export function measuredTitle(title: string, { paired }: RunMetrics): string {
  return paired === undefined ? title : `${title} of head`;
}

type Wording = { readonly id: SectionId; readonly title: string };

/** Of more than that, a reader and a layout with little room look at the first ones only. */
const WRITTEN_ORDER_MAX = 20;
const ORDER_NOTE = "the most failures first, then the slowest";

/** Two rows each: the response time, and the service time under it. */
function selectionSection(
  { id, title }: Wording,
  written: readonly NamedExchangeMetrics[],
): Section | undefined {
  const isLong = written.length > WRITTEN_ORDER_MAX;
  const selections = isLong ? written.toSorted(byWeight) : written;
  const [first, second] = selections;
  if (first === undefined || second === undefined) return undefined;
  const columns: Column[] = [
    { title: "", kind: "name" },
    { title: "failed", kind: "number" },
    { title: "", kind: "text" },
    ...distributionColumns(first.ok.responseTime),
  ];
  const rows = selections.flatMap((selection) => [
    {
      mark: undefined,
      isDetail: false,
      cells: [
        selection.name,
        failedText(selection),
        "response",
        ...distributionCells(selection.ok.responseTime),
      ],
    },
    {
      mark: undefined,
      isDetail: true,
      cells: ["", "", "service", ...distributionCells(selection.ok.serviceTime)],
    },
  ]);
  const tooSmall = tooSmallNote(selections.map(({ ok }) => ok.responseTime));
  const notes = [isLong ? ORDER_NOTE : undefined, tooSmall].filter((each) => each !== undefined);
  const note = notes.length === 0 ? undefined : notes.join("; ");
  const digest = formatCount(selections.length);
  return { id, title, digest, kind: "table", table: { columns, rows, saysMarks: true, note } };
}

function byWeight(a: NamedExchangeMetrics, b: NamedExchangeMetrics): number {
  return b.failed - a.failed || typicalNanos(b) - typicalNanos(a);
}

/** The first percentile that is listed, as a rule the median; 0 where the sample carries none. */
function typicalNanos({ ok }: NamedExchangeMetrics): number {
  const [first] = ok.responseTime.percentiles;
  return first?.eligible === true ? (first.nanos ?? 0) : 0;
}

function failedText({ failed, failedRatio }: ExchangeMetrics): string {
  if (failed === 0 || failedRatio === undefined) return formatCount(failed);
  return `${formatCount(failed)} (${formatShare(failedRatio)})`;
}

/** `p99`, `p99.9`. */
function percentileName({ percent }: PercentileValue): string {
  return `p${percent}`;
}

/** Says what the percentiles need that some row lacks. */
export function tooSmallNote(shown: readonly Distribution[]): string | undefined {
  const lacking = new Map(
    shown
      .flatMap(({ percentiles }) => percentiles)
      .filter((value) => !isShown(value))
      .map((value) => [value.percent, value]),
  );
  if (lacking.size === 0) return undefined;
  const needs = [...lacking.values()]
    .toSorted((a, b) => a.percent - b.percent)
    .map((value) => `${percentileName(value)} needs ${formatCount(value.samplesNeeded)}`);
  return `${TOO_SMALL}: n is too small (${needs.join(", ")})`;
}

function isShown({ nanos, eligible }: PercentileValue): boolean {
  return eligible || nanos === undefined;
}

export function distributionColumns({ percentiles }: Distribution): Column[] {
  const titles = ["n", ...percentiles.map((value) => percentileName(value)), "max"];
  return titles.map((title) => ({ title, kind: "number" }));
}

export function distributionCells({ count, percentiles, maxNanos }: Distribution): string[] {
  const values = percentiles.map((value) => (isShown(value) ? nanosText(value.nanos) : TOO_SMALL));
  return [formatCount(count), ...values, nanosText(maxNanos)];
}

/** "–" for no sample. */
export function nanosText(nanos: number | undefined): string {
  return nanos === undefined ? "–" : formatNanos(nanos);
}

function row(title: string, distribution: Distribution): TableRow {
  return { mark: undefined, isDetail: false, cells: [title, ...distributionCells(distribution)] };
}

function detail(title: string, distribution: Distribution): TableRow {
  return { ...row(title, distribution), isDetail: true };
}
