import { NANOS_PER_MILLI } from "../base/time.ts";
import type { LogOverrides } from "../eventlog/header.ts";
import type { AssertionRow } from "../gate/judgement.ts";
import type { ValidityRow } from "../gate/validity-row.ts";
import type {
  Accounting,
  ConnectionMetrics,
  HealthMetrics,
  ProcessMetrics,
  TimelineSecond,
  Unit,
} from "../metrics/run-metrics.ts";
import { inMillis } from "./json-metrics.ts";
import type { MetricsDocument } from "./metrics-schema.ts";

type Document = MetricsDocument;

/** As keys name them: times are in milliseconds here as everywhere in the file. */
export const unitNames = {
  nanos: "ms",
  ratio: "ratio",
  count: "count",
  perSecond: "per_second",
  bytes: "bytes",
  bytesPerSecond: "bytes_per_second",
} as const satisfies Record<Unit, string>;

export function inUnit(value: number | undefined, unit: Unit): number | null {
  return value === undefined ? null : scaled(value, unit);
}

export function scaled(value: number, unit: Unit): number {
  return unit === "nanos" ? value / NANOS_PER_MILLI : value;
}

/** Only what was overridden. */
export function overridesSection(overrides: LogOverrides): Document["run"]["overrides"] {
  const { target, durationNanos, seed, vus, rate, workers } = overrides;
  return {
    ...(target === undefined ? {} : { target }),
    ...(durationNanos === undefined
      ? {}
      : { duration_ms: durationNanos === "auto" ? durationNanos : scaled(durationNanos, "nanos") }),
    ...(seed === undefined ? {} : { seed }),
    ...(vus === undefined ? {} : { vus }),
    ...(rate === undefined ? {} : { rate_per_second: rate }),
    ...(workers === undefined ? {} : { workers }),
  };
}

export function assertionEntry(row: AssertionRow): Document["assertions"][number] {
  const { file, line, column, length } = row.span;
  return {
    text: row.text,
    level: row.level,
    status: row.status,
    comparison: row.comparison,
    unit: unitNames[row.unit],
    expected: scaled(row.limit, row.unit),
    observed: inUnit(row.observed, row.unit),
    interval:
      row.interval === undefined
        ? null
        : {
            lower: scaled(row.interval.lower, row.unit),
            upper: scaled(row.interval.upper, row.unit),
          },
    margin: inUnit(row.margin, row.unit),
    samples: row.samples,
    samples_needed: row.samplesNeeded,
    span: { file, line, column, length },
    summary: row.summary,
  };
}

export function validityEntry(row: ValidityRow): Document["validity"][number] {
  return {
    rule: row.rule,
    status: row.status,
    cause: row.cause ?? null,
    unit: unitNames[row.unit],
    observed: inUnit(row.observed, row.unit),
    limit: inUnit(row.limit, row.unit),
    summary: row.summary,
  };
}

export function accountingSection(accounting: Accounting): Document["accounting"]["measured"] {
  const { planned, sent, unsent, dropped, succeeded, failed, cancelled } = accounting;
  const { unfinished, failedBy, droppedBy, holds } = accounting;
  return {
    planned,
    sent,
    unsent,
    dropped,
    succeeded,
    failed,
    cancelled,
    unfinished,
    failed_by: failedBy,
    dropped_by: droppedBy,
    holds,
  };
}

export function connectionSection(connections: ConnectionMetrics): Document["connections"] {
  return {
    opened: connections.opened,
    failed: connections.failed,
    failed_by: connections.failedBy,
    closed: connections.closed,
    closed_by: connections.closedBy,
    open_max: connections.openMax,
    reused_ratio: connections.reusedRatio ?? null,
    read_bytes: connections.bytesRead,
    written_bytes: connections.bytesWritten,
  };
}

export function generatorSection(health: HealthMetrics): Document["generator"] {
  return {
    heartbeats: health.heartbeats,
    loop_delay_max_ms: inMillis(health.loopDelayMaxNanos),
    cpu_mean_ratio: health.cpuShareMean ?? null,
    cpu_max_ratio: health.cpuShareMax ?? null,
    load_cpu_mean_ratio: health.loadCpuShareMean ?? null,
    gc_pauses: health.gcPauses,
    gc_ms: health.gcNanos / NANOS_PER_MILLI,
    gc_longest_ms: health.gcLongestNanos / NANOS_PER_MILLI,
    steal_max_ratio: health.stealShareMax ?? null,
    machine_busy_mean_ratio: health.machineBusyShareMean ?? null,
    resident_max_bytes: health.residentBytesMax ?? null,
    process: health.process === undefined ? null : processSection(health.process),
  };
}

function processSection(whole: ProcessMetrics): NonNullable<Document["generator"]["process"]> {
  return {
    heartbeats: whole.heartbeats,
    cpu_mean_ratio: whole.cpuShareMean ?? null,
    cpu_max_ratio: whole.cpuShareMax,
    recording_loop_delay_max_ms: whole.loopDelayMaxNanos / NANOS_PER_MILLI,
    recording_gc_pauses: whole.gcPauses,
    recording_gc_ms: whole.gcNanos / NANOS_PER_MILLI,
    recording_gc_longest_ms: whole.gcLongestNanos / NANOS_PER_MILLI,
    blocks_waiting_max: whole.blocksWaitingMax,
  };
}

export function secondEntry(second: TimelineSecond): Document["timeline"]["seconds"][number] {
  return {
    second: second.second,
    sent: second.sent,
    ended: second.ended,
    failed: second.failed,
    dropped: second.dropped,
    received_bytes: second.bytesRead,
    p50_ms: inMillis(second.p50Nanos),
    p90_ms: inMillis(second.p90Nanos),
    p95_ms: inMillis(second.p95Nanos),
    p99_ms: inMillis(second.p99Nanos),
    max_ms: inMillis(second.maxNanos),
    vus: second.vus,
    in_flight: second.inFlight,
  };
}
