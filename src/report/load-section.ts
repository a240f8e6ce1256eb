import type { Judgement } from "../gate/judgement.ts";
import type { ValidityRow } from "../gate/validity-row.ts";
import { formatCount, formatQuantity, formatShare } from "../gate/wording.ts";
import type {
  Accounting,
  CheckTally,
  ConnectionMetrics,
  HealthMetrics,
  RunMetrics,
} from "../metrics/run-metrics.ts";
import { measuredTitle, nanosText } from "./latency-sections.ts";
import type { Fact, Section } from "./section.ts";

/** Checks that failed and are named; the rest is counted. */
const FAILED_CHECKS_SHOWN_MAX = 10;

/**
 * What was sent and what came of it, and how the generator fared. Of two variants side by side what
 * was measured is the head's, and what was counted all along is of both.
 */
export function loadSection(metrics: RunMetrics, { validity }: Judgement): Section {
  const isPaired = metrics.paired !== undefined;
  const facts: Fact[] = [
    { label: "rate", lines: [rateText(metrics)] },
    { label: "accounting", lines: accountingLines(metrics.measured) },
    ...wholeRunFacts(metrics),
    { label: "iterations", lines: [iterationsText(metrics)] },
    { label: "responses", lines: [statusesText(metrics)] },
    ...checkFacts(metrics.checks),
    {
      label: isPaired ? "connections of both" : "connections",
      lines: connectionLines(metrics.connections),
    },
    { label: "data", lines: [dataText(metrics)] },
    { label: "generator", lines: [generatorText(metrics, validity)] },
  ];
  const title = measuredTitle("Load", metrics);
  return { id: "load", title, digest: loadDigest(metrics), kind: "facts", facts };
}

/** `200/s · 0.17% failed`. */
function loadDigest({ rates, overall }: RunMetrics): string {
  const { failedRatio } = overall;
  const failed = failedRatio === undefined ? [] : [`${formatShare(failedRatio)} failed`];
  return [rateOf(rates.achievedPerSecond), ...failed].join(" · ");
}

/** `timeout 8, reset 2`; in the order in which the log numbers its words. */
function countsText(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${formatCount(count)}`)
    .join(", ");
}

function withCauses(count: number, causes: Readonly<Record<string, number>>): string {
  return count === 0 ? "0" : `${formatCount(count)} (${countsText(causes)})`;
}

function rateText({ rates, measured }: RunMetrics): string {
  const { plannedPerSecond, achievedPerSecond, endedPerSecond, peakEndedPerSecond } = rates;
  const ended = `${rateOf(endedPerSecond)} ended, at most ${formatCount(peakEndedPerSecond)} in one second`;
  if (plannedPerSecond === undefined) return ended;
  const share = measured.planned > 0 ? ` (${formatShare(measured.sent / measured.planned)})` : "";
  return `${rateOf(plannedPerSecond)} planned, ${rateOf(achievedPerSecond)} achieved${share}, ${ended}`;
}

function rateOf(perSecond: number): string {
  return formatQuantity(perSecond, "perSecond");
}

/** The two sums that every report prints. */
function accountingLines(accounting: Accounting): [string, string] {
  const { planned, sent, dropped, droppedBy, succeeded, failed, failedBy } = accounting;
  const { cancelled, unfinished } = accounting;
  const open = unfinished > 0 ? ` + ${formatCount(unfinished)} without an end in the log` : "";
  return [
    `planned ${formatCount(planned)} = sent ${formatCount(sent)} + dropped ${withCauses(dropped, droppedBy)}`,
    `sent ${formatCount(sent)} = succeeded ${formatCount(succeeded)} + failed ${withCauses(failed, failedBy)} + cancelled ${formatCount(cancelled)}${open}`,
  ];
}

/** Only where warm-up, drain or the base make it another than the measured one. */
function wholeRunFacts({ wholeRun, measured, paired }: RunMetrics): Fact[] {
  if (wholeRun.planned === measured.planned && wholeRun.sent === measured.sent) return [];
  const label = paired === undefined ? "with warm-up" : "with base and warm-up";
  return [{ label, lines: accountingLines(wholeRun) }];
}

function iterationsText({ iterations }: RunMetrics): string {
  const { completedMeasured, vusMax, inFlightMax } = iterations;
  return `${formatCount(completedMeasured)} completed, at most ${formatCount(vusMax)} virtual users and ${formatCount(inFlightMax)} exchanges at once`;
}

function statusesText({ overall }: RunMetrics): string {
  if (overall.statuses.length === 0) return "none";
  return overall.statuses.map(({ status, count }) => `${status}: ${formatCount(count)}`).join(", ");
}

function checkFacts(checks: readonly CheckTally[]): Fact[] {
  if (checks.length === 0) return [];
  const passed = checks.reduce((sum, check) => sum + check.passed, 0);
  const failed = checks.reduce((sum, check) => sum + check.failed, 0);
  const broken = checks.filter((check) => check.failed > 0);
  const named = broken
    .slice(0, FAILED_CHECKS_SHOWN_MAX)
    .map((check) => `${formatCount(check.failed)} failed in ${check.request}: ${check.label}`);
  const rest = broken.length - named.length;
  const more = rest > 0 ? [`and ${formatCount(rest)} further checks failed`] : [];
  const summary = `${formatCount(passed)} of ${formatCount(passed + failed)} held`;
  return [{ label: "checks", lines: [summary, ...named, ...more] }];
}

function connectionLines(connections: ConnectionMetrics): [string, ...string[]] {
  const { opened, closed, closedBy, failed, failedBy, openMax, reusedRatio } = connections;
  const reused =
    reusedRatio === undefined ? "" : `; ${formatShare(reusedRatio)} of exchanges reused one`;
  const counts = `opened ${formatCount(opened)} (at most ${formatCount(openMax)} at once), closed ${withCauses(closed, closedBy)}, failed ${withCauses(failed, failedBy)}${reused}`;
  const { count, medianNanos, maxNanos } = connections.connecting;
  if (count === 0) return [counts];
  return [
    counts,
    `connecting took ${nanosText(medianNanos)} at the median, at most ${nanosText(maxNanos)}`,
  ];
}

function dataText({ overall, rates, connections, paired }: RunMetrics): string {
  const received = formatQuantity(overall.bytesRead, "bytes");
  const speed = formatQuantity(rates.bytesReadPerSecond, "bytesPerSecond");
  const sent = formatQuantity(connections.bytesWritten, "bytes");
  const where = paired === undefined ? "" : " to both variants";
  return `${received} received (${speed}), ${sent} sent${where}`;
}

function generatorText({ health, lag }: RunMetrics, validity: readonly ValidityRow[]): string {
  const { lateness } = lag;
  const parts = [
    lateness === undefined ? [] : `late by ${nanosText(lateness.nanos)} at p${lateness.percent}`,
    heartbeatParts(health),
  ].flat();
  const word = healthWord(validity);
  if (parts.length === 0) return word === "healthy" ? "no sign of its health in the log" : word;
  return `${word}: ${parts.join(", ")}`;
}

function healthWord(validity: readonly ValidityRow[]): string {
  const own = validity.filter(({ cause }) => cause === "generator");
  if (own.some(({ status }) => status === "broken")) return "not healthy";
  return own.some(({ status }) => status === "limited") ? "the bottleneck" : "healthy";
}

/** `21.4% of a core to send, 34% in all`: what is not sending is mostly the recording. */
function cpuParts({ loadCpuShareMean, process: whole }: HealthMetrics): string[] {
  if (loadCpuShareMean === undefined) return [];
  const sending = `${formatShare(loadCpuShareMean)} of a core`;
  if (whole?.cpuShareMean === undefined) return [sending];
  return [`${sending} to send`, `${formatShare(whole.cpuShareMean)} in all`];
}

function heartbeatParts(health: HealthMetrics): string[] {
  const { loopDelayMaxNanos, gcPauses, gcLongestNanos, residentBytesMax } = health;
  const parts: string[] = cpuParts(health);
  if (loopDelayMaxNanos !== undefined)
    parts.push(`event loop held up for at most ${nanosText(loopDelayMaxNanos)}`);
  if (gcPauses > 0)
    parts.push(`${formatCount(gcPauses)} GC pauses, the longest ${nanosText(gcLongestNanos)}`);
  if (residentBytesMax !== undefined)
    parts.push(`${formatQuantity(residentBytesMax, "bytes")} of memory`);
  return parts;
}
