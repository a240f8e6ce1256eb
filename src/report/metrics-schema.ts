import { z } from "zod";
import { outcomeNames, dropCauseNames } from "../base/outcome.ts";
import { validityRules } from "../gate/validity-row.ts";
import { comparison } from "./comparison-schema.ts";
import { paired } from "./paired-schema.ts";
import { count, ms, optional, perSecond, ratio, times, unit } from "./schema-leaf.ts";
import { serverTiming } from "./server-timing-schema.ts";
import { trend } from "./trend-schema.ts";

/** Names the format; it is not an address. */
export const METRICS_SCHEMA_ID = "urn:z6:metrics:1";
/** Grows when a key changes its meaning or goes away; keys are added without. */
export const METRICS_VERSION = 1;

const countsOf = (words: readonly [string, ...string[]] | readonly string[]) =>
  z.partialRecord(z.enum(words), count);

const accounting = z
  .strictObject({
    planned: count,
    sent: count,
    unsent: count,
    dropped: count,
    succeeded: count,
    failed: count,
    cancelled: count,
    unfinished: count,
    failed_by: countsOf(outcomeNames),
    dropped_by: countsOf(dropCauseNames),
    holds: z.boolean(),
  })
  .meta({
    id: "accounting",
    description: "planned = sent + dropped; sent = succeeded + failed + cancelled.",
  });

const selection = {
  http_reqs: z.strictObject({ count, rate_per_second: perSecond }),
  http_req_failed: z.strictObject({ ratio: optional(ratio), count }),
  http_req_duration: times.meta({
    description: "Of successes: from the intended start to the last byte.",
  }),
  http_req_duration_failed: times.meta({
    description: "Of failures: from the intended start until it was known.",
  }),
  http_req_service_time: times.meta({
    description: "Of successes: from the send to the last byte. k6's http_req_duration.",
  }),
  http_req_waiting: times.meta({ description: "From the send to the first byte." }),
  http_req_receiving: times.meta({ description: "From the first byte to the last." }),
  data_received: z.strictObject({ bytes: count }),
  outcomes: countsOf(outcomeNames),
  statuses: z.array(z.strictObject({ status: z.int(), count })),
};

const named = z.strictObject({ name: z.string(), ...selection }).meta({ id: "selection" });

const metrics = z.strictObject({
  ...selection,
  http_reqs: z.strictObject({
    count,
    rate_per_second: perSecond,
    planned_per_second: optional(perSecond),
    achieved_per_second: perSecond,
    peak_per_second: perSecond,
  }),
  http_req_delayed: times.meta({ description: "From the intended start to the send." }),
  http_req_delayed_by_slot: times.meta({
    description: "Of that, until a virtual user and a connection were free.",
  }),
  http_req_delayed_by_generator: times.meta({
    description: "Of that, the generator's own lateness.",
  }),
  http_req_connecting: times.meta({
    description: "DNS, TCP and TLS together, one value a connection.",
  }),
  http_req_looking_up: times,
  http_req_tcp_connecting: times,
  http_req_tls_handshaking: times,
  iterations: z.strictObject({ count, rate_per_second: perSecond }),
  dropped_iterations: z.strictObject({ count, ratio: optional(ratio) }),
  checks: z.strictObject({ passes: count, fails: count, ratio: optional(ratio) }),
  vus_max: count,
  in_flight_max: count,
  data_received: z.strictObject({ bytes: count, bytes_per_second: perSecond }),
  data_sent: z.strictObject({ bytes: count }),
});

const span = z.strictObject({ file: z.string(), line: z.int(), column: z.int(), length: z.int() });

const assertion = z.strictObject({
  text: z.string(),
  level: z.enum(["error", "warn"]),
  status: z.enum(["pass", "fail", "no_data", "too_few_samples", "within_noise"]).meta({
    description:
      "no_data counts as failed. too_few_samples and within_noise decide nothing: the second is a value beyond the limit whose interval is not.",
  }),
  comparison: z.enum(["<", "<=", ">", ">=", "==", "!="]),
  unit: unit.meta({ description: "Of expected, observed, interval and margin." }),
  expected: z.number(),
  observed: optional(z.number()),
  interval: optional(z.strictObject({ lower: z.number(), upper: z.number() })).meta({
    description:
      "Where the observed value lies, as far as the run can tell. null: the value alone decided.",
  }),
  margin: optional(z.number()).meta({ description: "Positive: inside the limit." }),
  samples: count,
  samples_needed: count,
  span,
  summary: z.string(),
});

const validity = z.strictObject({
  rule: z.enum(validityRules),
  status: z.enum(["held", "broken", "limited", "unknown"]),
  cause: optional(z.enum(["generator", "run", "target"])),
  unit,
  observed: optional(z.number()),
  limit: optional(z.number()),
  summary: z.string(),
});

const run = z.strictObject({
  engine_version: z.string(),
  world: z.enum(["real", "simulated"]),
  model: z.enum(["closed", "open"]),
  seed: z.int(),
  shard: z.strictObject({ index: count, count }),
  workers: count,
  started_at: optional(z.string()),
  scenario: z.strictObject({ name: z.string(), file: z.string(), sha256: z.string() }),
  targets: z.array(z.strictObject({ name: z.string(), url: z.string() })),
  overrides: z.strictObject({
    target: z.string().optional(),
    duration_ms: z.union([ms, z.literal("auto")]).optional(),
    seed: z.int().optional(),
    vus: z.number().optional(),
    rate_per_second: z.number().optional(),
    workers: z.union([count, z.literal("auto")]).optional(),
  }),
  environment: z.record(z.string(), z.union([z.string(), z.number()])),
  duration_ms: ms,
  warm_up_ms: ms,
  window_from_ms: ms,
  window_to_ms: ms,
  window_ms: ms,
  end_reason: optional(z.enum(["duration", "iterations", "stopped"])),
  stop_reason: optional(z.enum(["graceful", "immediate", "log"])),
  interrupted: z.boolean(),
  complete: z.boolean(),
  log_ending: z.string(),
});

const connections = z.strictObject({
  opened: count,
  failed: count,
  failed_by: countsOf(outcomeNames),
  closed: count,
  closed_by: countsOf(["local", "peer", "reset", "unsolicited", "protocol", "error"]),
  open_max: count,
  reused_ratio: optional(ratio),
  read_bytes: count,
  written_bytes: count,
});

const generator = z.strictObject({
  heartbeats: count,
  loop_delay_max_ms: optional(ms),
  cpu_mean_ratio: optional(ratio),
  cpu_max_ratio: optional(ratio),
  load_cpu_mean_ratio: optional(ratio),
  gc_pauses: count,
  gc_ms: ms,
  gc_longest_ms: ms,
  steal_max_ratio: optional(ratio),
  machine_busy_mean_ratio: optional(ratio),
  resident_max_bytes: optional(count),
  process: optional(
    z.strictObject({
      heartbeats: count,
      cpu_mean_ratio: optional(ratio),
      cpu_max_ratio: ratio,
      recording_loop_delay_max_ms: ms,
      recording_gc_pauses: count,
      recording_gc_ms: ms,
      recording_gc_longest_ms: ms,
      blocks_waiting_max: count,
    }),
  ),
});

const second = z.strictObject({
  second: count,
  sent: count,
  ended: count,
  failed: count,
  dropped: count,
  received_bytes: count,
  p50_ms: optional(ms),
  p90_ms: optional(ms),
  p95_ms: optional(ms),
  p99_ms: optional(ms),
  max_ms: optional(ms),
  vus: count,
  in_flight: count,
});

/** metrics.json: the one source of its types, its JSON Schema and of what a reader accepts. */
export const metricsDocument = z
  .strictObject({
    schema: z.literal(METRICS_SCHEMA_ID),
    version: z.literal(METRICS_VERSION),
    verdict: z.enum(["pass", "fail", "inconclusive", "invalid"]),
    exit_code: z.int(),
    reasons: z.array(z.string()).min(1),
    notes: z.array(z.string()),
    run,
    assertions: z.array(assertion),
    validity: z.array(validity),
    comparison: optional(comparison),
    paired: optional(paired),
    trend: optional(trend),
    accounting: z.strictObject({ measured: accounting, whole_run: accounting }),
    percentile_samples_needed: z.record(z.string(), count),
    metrics,
    requests: z.array(named),
    targets: z.array(named),
    checks: z.array(
      z.strictObject({ request: z.string(), label: z.string(), passes: count, fails: count }),
    ),
    server_timing: optional(serverTiming),
    connections,
    generator,
    timeline: z.strictObject({ seconds: z.array(second), seconds_omitted: count }),
  })
  .meta({
    title: "Z6 metrics.json",
    description:
      "All numbers of one run. Units are in the names of keys; null is 'no sample', never 0.",
  });
export type MetricsDocument = z.infer<typeof metricsDocument>;

/** The published schema, draft 2020-12. */
export function metricsJsonSchema(): object {
  return { $id: METRICS_SCHEMA_ID, ...z.toJSONSchema(metricsDocument) };
}
