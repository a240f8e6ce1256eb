import { NANOS_PER_MILLI } from "../base/time.ts";
import type { TimelineSecond } from "../metrics/run-metrics.ts";
import type { ReportModel } from "./model.ts";

type Column = readonly [title: string, valueOf: (second: TimelineSecond) => number | undefined];

const columns: readonly Column[] = [
  ["second_s", ({ second }) => second],
  ["sent", ({ sent }) => sent],
  ["ended", ({ ended }) => ended],
  ["failed", ({ failed }) => failed],
  ["dropped", ({ dropped }) => dropped],
  ["received_bytes", ({ bytesRead }) => bytesRead],
  ["p50_ms", ({ p50Nanos }) => inMillis(p50Nanos)],
  ["p90_ms", ({ p90Nanos }) => inMillis(p90Nanos)],
  ["p95_ms", ({ p95Nanos }) => inMillis(p95Nanos)],
  ["p99_ms", ({ p99Nanos }) => inMillis(p99Nanos)],
  ["max_ms", ({ maxNanos }) => inMillis(maxNanos)],
  ["vus", ({ vus }) => vus],
  ["in_flight", ({ inFlight }) => inFlight],
  ["generator_cpu_ratio", ({ heartbeat }) => heartbeat?.cpuShare],
  ["generator_loop_delay_max_ms", ({ heartbeat }) => inMillis(heartbeat?.loopDelayMaxNanos)],
  ["generator_gc_ms", ({ heartbeat }) => inMillis(heartbeat?.gcNanos)],
  ["generator_resident_bytes", ({ heartbeat }) => heartbeat?.residentBytes],
];

/**
 * The timeline, one row for each second of the run (RFC 4180, but with LF). Units are in the
 * heading; what was not measured is empty.
 */
export function renderCsv({ metrics }: ReportModel): string {
  const heading = columns.map(([title]) => title).join(",");
  const rows = metrics.timeline.seconds.map((second) =>
    columns.map(([, valueOf]) => valueOf(second) ?? "").join(","),
  );
  return `${[heading, ...rows].join("\n")}\n`;
}

function inMillis(nanos: number | undefined): number | undefined {
  return nanos === undefined ? undefined : nanos / NANOS_PER_MILLI;
}
