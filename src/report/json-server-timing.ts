import { NANOS_PER_MILLI } from "../base/time.ts";
import type { ServerTimingMetrics } from "../metrics/run-metrics.ts";
import { timesOf } from "./json-metrics.ts";
import type { MetricsDocument } from "./metrics-schema.ts";

export function serverTimingSection(
  timing: ServerTimingMetrics | undefined,
): MetricsDocument["server_timing"] {
  if (timing === undefined) return null;
  return {
    entries: timing.entries.map(({ request, name, sumNanos, time }) => ({
      request,
      name,
      count: time.count,
      sum_ms: sumNanos / NANOS_PER_MILLI,
      times: timesOf(time),
    })),
    left_out: timing.leftOut,
  };
}
