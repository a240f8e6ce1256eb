import { NANOS_PER_MILLI, NANOS_PER_SECOND } from "../base/time.ts";
import type { ExchangeMetrics, TimelineSecond } from "../metrics/run-metrics.ts";
import type { ReportModel } from "./model.ts";
import { percentileKey } from "./percentile-key.ts";
import { unixNanos } from "../base/utc-time.ts";

type Tags = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, Field | undefined>>;
/** Counts are written as integers, measures as floats. */
type Field = { readonly integer: number } | { readonly float: number };

/**
 * InfluxDB line protocol: one `z6_run` point, one `z6_request` for each request, and one
 * `z6_second` for each second of the run.
 *
 * Times are those of the run. A simulation has none: its points are without time, and its
 * seconds carry their number as a tag, so that none replaces another.
 */
export function renderInflux(model: ReportModel): string {
  const { origin, metrics, judgement } = model;
  const { startedAt } = origin;
  const start = startedAt === null ? undefined : unixNanos(startedAt);
  const tags: Tags = { scenario: origin.scenario.name };
  const runEnd = start === undefined ? undefined : start + BigInt(metrics.run.durationNanos);
  const lines = [
    point("z6_run", {
      tags: { ...tags, verdict: judgement.verdict },
      fields: { exit_code: integer(judgement.exitCode), ...exchangeFields(metrics.overall) },
      time: runEnd,
    }),
    ...metrics.requests.map((request) =>
      point("z6_request", {
        tags: { ...tags, request: request.name },
        fields: exchangeFields(request),
        time: runEnd,
      }),
    ),
    ...metrics.timeline.seconds.map((second) =>
      point("z6_second", {
        tags: start === undefined ? { ...tags, second: String(second.second) } : tags,
        fields: secondFields(second),
        time: start === undefined ? undefined : start + BigInt(second.second * NANOS_PER_SECOND),
      }),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function exchangeFields({ ended, failed, bytesRead, endedPerSecond, ok }: ExchangeMetrics): Fields {
  const percentiles = ok.responseTime.percentiles.map((value) => [
    percentileKey(value.percent),
    value.eligible ? millis(value.nanos) : undefined,
  ]);
  return {
    http_reqs: integer(ended),
    http_reqs_per_second: { float: endedPerSecond },
    http_req_failed: integer(failed),
    data_received_bytes: integer(bytesRead),
    ...Object.fromEntries(percentiles),
    max_ms: millis(ok.responseTime.maxNanos),
  };
}

function secondFields(second: TimelineSecond): Fields {
  return {
    sent: integer(second.sent),
    ended: integer(second.ended),
    failed: integer(second.failed),
    dropped: integer(second.dropped),
    data_received_bytes: integer(second.bytesRead),
    p50_ms: millis(second.p50Nanos),
    p90_ms: millis(second.p90Nanos),
    p95_ms: millis(second.p95Nanos),
    p99_ms: millis(second.p99Nanos),
    max_ms: millis(second.maxNanos),
    vus: integer(second.vus),
    in_flight: integer(second.inFlight),
  };
}

function integer(value: number): Field {
  return { integer: value };
}

function millis(nanos: number | undefined): Field | undefined {
  return nanos === undefined ? undefined : { float: nanos / NANOS_PER_MILLI };
}

type Point = { readonly tags: Tags; readonly fields: Fields; readonly time: bigint | undefined };

function point(measurement: string, { tags, fields, time }: Point): string {
  const tagSet = Object.entries(tags).map(([key, value]) => `,${key}=${tagText(value)}`);
  const fieldSet = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${fieldText(value)}`],
  );
  const end = time === undefined ? "" : ` ${time}`;
  return `${measurement}${tagSet.join("")} ${fieldSet.join(",")}${end}`;
}

function fieldText(field: Field): string {
  return "integer" in field ? `${field.integer}i` : String(field.float);
}

/** A backslash cannot be escaped here: before a separator it would escape that. */
function tagText(text: string): string {
  return text.replaceAll("\\", "/").replaceAll(/[,= ]/gu, String.raw`\$&`);
}
