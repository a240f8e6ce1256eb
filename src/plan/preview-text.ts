import { formatDuration } from "../base/duration.ts";
import { NANOS_PER_MILLI } from "../base/time.ts";
import type { Nanos } from "../base/time.ts";
import type { Load, ThinkTime } from "../scenario/scenario.ts";
import type { ExchangePreview, PlanBeginning } from "./plan-beginning.ts";
import type { PlanPreview, StagePreview } from "./preview.ts";

/**
 * The preview as text for a terminal or a file, ending in a line feed. The same bytes on every
 * machine: no locale, no time zone, no colour.
 */
export function formatPlanPreview(preview: PlanPreview): string {
  const { load, flow, beginning } = preview;
  const sections = [
    [`Plan of ${JSON.stringify(preview.name)}, seed ${preview.seed}`],
    ["Load", ...indented(loadLines(preview))],
    ["Stages", ...indented(table(stageRows(load, preview.stages)))],
    ["Requests", ...indented(table(requestRows(preview)))],
    flow && ["Flow", ...indented(flow.map((step) => `${step.request} × ${step.repeat}`))],
    [
      "Targets",
      ...indented(table(preview.targets.map((each) => [each.name, percent(each.share)]))),
    ],
    ["Think time", ...indented([thinkTimeText(preview.thinkTime)])],
    [beginningTitle(beginning), ...indented(table(beginningRows(beginning)))],
    [`Digest ${preview.digest}`],
  ];
  const texts = sections.flatMap((lines) => (lines ? [lines.join("\n")] : []));
  return `${texts.join("\n\n")}\n`;
}

function loadLines(preview: PlanPreview): string[] {
  const { load, loadEndsAt, autoNanosMax, plannedArrivals, stages } = preview;
  const ends = [
    loadEndsAt < Infinity ? `ends after ${formatDuration(loadEndsAt)}` : "ends by iterations",
    ...(autoNanosMax === undefined
      ? []
      : [`a comparison ends when it is decided, after at most ${formatDuration(autoNanosMax)}`]),
  ];
  const iterations =
    load.iterations === undefined ? [] : [`at most ${grouped(load.iterations)} iterations`];
  if (load.model === "closed") return ["closed model: virtual users", ...ends, ...iterations];
  const expected = stages.reduce((sum, stage) => sum + (stage.expectedArrivals ?? 0), 0);
  return [
    `open model: ${load.spacing} arrivals`,
    ...ends,
    ...iterations,
    plannedArrivals === undefined
      ? `about ${grouped(Math.round(expected))} arrivals planned`
      : `${grouped(plannedArrivals)} arrivals planned`,
    `at most ${grouped(load.maxInFlight)} in flight`,
    `an arrival waits at most ${formatDuration(load.maxWaitNanos)}`,
  ];
}

function stageRows(load: Load, stages: readonly StagePreview[]): string[][] {
  const unit = load.model === "open" ? "/s" : " VUs";
  return stages.map(({ startsAt, durationNanos, from, to, expectedArrivals }) => [
    `${formatDuration(startsAt)} to ${formatDuration(startsAt + durationNanos)}`,
    from === to ? `${decimal(from)}${unit}` : `${decimal(from)} to ${decimal(to)}${unit}`,
    ...(expectedArrivals === undefined ? [] : [`${decimal(expectedArrivals)} arrivals`]),
  ]);
}

function requestRows({ requests }: PlanPreview): string[][] {
  return requests.map(({ name, method, path, share }) => [name, percent(share), method, path]);
}

function thinkTimeText(thinkTime: ThinkTime): string {
  switch (thinkTime.kind) {
    case "none":
      return "none";
    case "constant":
      return formatDuration(thinkTime.nanos);
    case "uniform":
      return `uniform, ${formatDuration(thinkTime.minNanos)} to ${formatDuration(thinkTime.maxNanos)}`;
    case "exponential":
      return `exponential, mean ${formatDuration(thinkTime.meanNanos)}, at most ${formatDuration(thinkTime.maxNanos)}`;
  }
  return thinkTime satisfies never;
}

function beginningTitle(beginning: PlanBeginning): string {
  return beginning.model === "open"
    ? `First ${grouped(beginning.arrivals.length)} arrivals: index, due, request, target`
    : `First ${grouped(beginning.vus.length)} virtual users: number, start, exchanges (and pauses)`;
}

function beginningRows(beginning: PlanBeginning): string[][] {
  if (beginning.model === "open") {
    return beginning.arrivals.map(({ index, at, request, target }) => [
      grouped(index),
      millis(at),
      request,
      target,
    ]);
  }
  return beginning.vus.map(({ vu, at, exchanges }) => [
    grouped(vu),
    millis(at),
    exchanges.map(exchangeText).join(", "),
  ]);
}

function exchangeText({ request, pauseAfterNanos }: ExchangePreview): string {
  return pauseAfterNanos === 0 ? request : `${request} (${millis(pauseAfterNanos)})`;
}

const FIGURE = /^[\d,.∞]+( ms| %| arrivals)?$/u;

/** Columns two spaces apart; those that begin with a figure are flush right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    rows.reduce((width, row) => Math.max(width, row[column]!.length), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const numeric = FIGURE.test(rows[0]![column]!);
        return numeric ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
      })
      .join("  ")
      .trimEnd(),
  );
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** Always six decimals, so that a column of them lines up to the nanosecond. */
function millis(nanos: Nanos): string {
  const fraction = String(nanos % NANOS_PER_MILLI).padStart(6, "0");
  return `${grouped(Math.floor(nanos / NANOS_PER_MILLI))}.${fraction} ms`;
}

/** Up to three decimals, without the zeros at the end. */
function decimal(value: number): string {
  if (value === Infinity) return "∞";
  const [whole = "", fraction = ""] = value.toFixed(3).split(".");
  const digits = fraction.replace(/0+$/u, "");
  return grouped(Number(whole)) + (digits === "" ? "" : `.${digits}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

/** With a comma between thousands. */
function grouped(whole: number): string {
  return String(whole).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
}
