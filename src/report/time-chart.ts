import { NANOS_PER_MILLI } from "../base/time.ts";
import type { RunMetrics, TimelineSecond } from "../metrics/run-metrics.ts";

/** A chart with more is not drawn by every renderer, and nobody reads it. */
const POINTS_MAX = 60;

/**
 * The p99 over time as a Mermaid chart, without any text from outside. Where seconds are put
 * together, a point is their worst: a mean of percentiles would be none.
 *
 * @returns undefined when fewer than two seconds have a response time
 */
export function p99Chart({ timeline }: RunMetrics): string | undefined {
  const { seconds } = timeline;
  const perPoint = Math.max(1, Math.ceil(seconds.length / POINTS_MAX));
  const points: number[] = [];
  for (let at = 0; at < seconds.length; at += perPoint) {
    points.push(worstMillis(seconds.slice(at, at + perPoint)));
  }
  if (points.filter((millis) => millis > 0).length < 2) return undefined;
  const top = Math.max(1, Math.ceil(Math.max(...points)));
  return [
    "xychart-beta",
    `    title "p99 response time by second (ms)"`,
    `    x-axis "second of the run" 0 --> ${seconds.length}`,
    `    y-axis "ms" 0 --> ${top}`,
    `    line [${points.map((millis) => Number(millis.toPrecision(3))).join(", ")}]`,
  ].join("\n");
}

function worstMillis(seconds: readonly TimelineSecond[]): number {
  return Math.max(0, ...seconds.map(({ p99Nanos }) => (p99Nanos ?? 0) / NANOS_PER_MILLI));
}
