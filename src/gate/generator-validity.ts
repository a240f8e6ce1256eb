import { type ShortageName, shortageNames } from "../base/outcome.ts";
import { NANOS_PER_MILLI } from "../base/time.ts";
import type { Nanos } from "../base/time.ts";
import type { HeartbeatSample, RunMetrics } from "../metrics/run-metrics.ts";
import type { TimerMode } from "../scenario/scenario.ts";
import { broken, held, limited, unknown } from "./finding.ts";
import type { Finder } from "./finding.ts";
import type { ValidityRule } from "./validity-row.ts";
import { formatCount, formatNanos, formatShare } from "./wording.ts";

/** How late the generator may send, by its timer (STATS 2.7). Economical only sleeps. */
const LATENESS_NANOS_MAX: Readonly<Record<TimerMode, Nanos>> = {
  precise: NANOS_PER_MILLI,
  economical: 2 * NANOS_PER_MILLI,
};
/** … or this share of the median service time, where that is more. */
const LATENESS_OF_SERVICE_TIME_MAX = 0.2;
/** Of one core, in the mean: above it, queueing inside the generator shows in its figures. */
const GENERATOR_CPU_SHARE_MAX = 0.85;
const LOOP_DELAY_NANOS_MAX = 50 * NANOS_PER_MILLI;
/** Share of seconds that may have a longer delay; a single one is always forgiven. */
const LOOP_DELAY_SECONDS_RATIO_MAX = 0.02;
/** Of the machine, in one second. */
export const STEAL_SHARE_MAX = 0.05;
/** Share of seconds that may have more; a single one is always forgiven. */
const STEAL_SECONDS_RATIO_MAX = 0.25;

/**
 * What it means that a closed load was held up. No schedule is missed: the virtual users waited
 * for the generator instead of for the target.
 */
const BOTTLENECK = "Z6 was the bottleneck of this closed load, so the target can only be faster";

export type GeneratorRule = Extract<
  ValidityRule,
  "generator_resources" | "generator_on_time" | "generator_cpu" | "event_loop" | "machine_steal"
>;

/** Whether the generator and its machine were fit to measure anything. */
export const generatorFinders: Readonly<Record<GeneratorRule, Finder>> = {
  generator_resources: ({ metrics: { wholeRun, connections } }) => {
    const failed = Math.max(wholeRun.failedBy.generator ?? 0, connections.failedBy.generator ?? 0);
    const evidence = { observed: failed, limit: 0, unit: "count" } as const;
    if (failed === 0)
      return held("The generator had all descriptors and ports it needed.", evidence);
    return broken("generator", shortageSummary(connections.shortOf, failed), evidence);
  },

  generator_on_time: ({ metrics: { lag, overall }, scenario: { timer, load } }) => {
    const { lateness } = lag;
    if (lateness?.nanos === undefined)
      return unknown("Too few exchanges to tell how late they were.");
    const serviceTime = overall.ok.serviceTime.medianNanos ?? 0;
    const limit = latenessLimit(timer, serviceTime);
    const evidence = { observed: lateness.nanos, limit, unit: "nanos" } as const;
    const summary = `The generator sent late by ${formatNanos(lateness.nanos)} at p${lateness.percent} (limit ${formatNanos(limit)})`;
    if (lateness.nanos <= limit) return held(`${summary}.`, evidence);
    if (load.model === "open") {
      return broken("generator", `${summary}: lower the load or use a larger machine.`, evidence);
    }
    return limited("generator", `${summary}. ${BOTTLENECK}.`, evidence);
  },

  generator_cpu: ({ metrics: { health }, scenario: { load } }) => {
    const { cpuShareMean } = health;
    if (cpuShareMean === undefined) return unknown("No heartbeat tells what CPU time was used.");
    const evidence = {
      observed: cpuShareMean,
      limit: GENERATOR_CPU_SHARE_MAX,
      unit: "ratio",
    } as const;
    const summary = `The generator used ${formatShare(cpuShareMean)} of a core`;
    // A closed load is meant to go as fast as it can; what that does to times, lateness shows.
    if (load.model === "closed" || cpuShareMean <= GENERATOR_CPU_SHARE_MAX)
      return held(`${summary}.`, evidence);
    return broken(
      "generator",
      `${summary} (limit ${formatShare(GENERATOR_CPU_SHARE_MAX)}).`,
      evidence,
    );
  },

  event_loop: ({ metrics, scenario: { load } }) => {
    const beats = measuredHeartbeats(metrics);
    if (beats.length === 0)
      return unknown("No heartbeat tells how long the event loop was held up.");
    const slow = beats.filter(({ loopDelayMaxNanos }) => loopDelayMaxNanos > LOOP_DELAY_NANOS_MAX);
    const ratio = slow.length / beats.length;
    const evidence = {
      observed: ratio,
      limit: LOOP_DELAY_SECONDS_RATIO_MAX,
      unit: "ratio",
    } as const;
    const summary = `The event loop was held up for over ${formatNanos(LOOP_DELAY_NANOS_MAX)} in ${slow.length} of ${beats.length} s.`;
    const isFine = slow.length <= 1 || ratio <= LOOP_DELAY_SECONDS_RATIO_MAX;
    if (isFine) return held(summary, evidence);
    // Ten thousand virtual users that are all answered at once fill a turn of the event loop.
    return load.model === "open"
      ? broken("generator", summary, evidence)
      : limited("generator", `${summary} ${BOTTLENECK}.`, evidence);
  },

  machine_steal: ({ metrics }) => {
    const beats = measuredHeartbeats(metrics);
    if (beats.length === 0) return unknown("No heartbeat tells how much CPU time was stolen.");
    const robbed = beats.filter(({ stealShare }) => stealShare > STEAL_SHARE_MAX);
    const ratio = robbed.length / beats.length;
    const evidence = { observed: ratio, limit: STEAL_SECONDS_RATIO_MAX, unit: "ratio" } as const;
    const summary = `The host took over ${formatShare(STEAL_SHARE_MAX)} of the CPU away in ${robbed.length} of ${beats.length} s.`;
    return robbed.length <= 1 || ratio <= STEAL_SECONDS_RATIO_MAX
      ? held(summary, evidence)
      : broken("generator", summary, evidence);
  },
};

/** @param medianNanos of what is measured: 0 where nothing was */
export function latenessLimit(timer: TimerMode, medianNanos: Nanos): Nanos {
  return Math.max(LATENESS_NANOS_MAX[timer], LATENESS_OF_SERVICE_TIME_MAX * medianNanos);
}

const shortageWords: Readonly<Record<ShortageName, string>> = {
  none: "file descriptors, ports or memory",
  descriptors: "file descriptors",
  ports: "ports",
  memory: "memory",
};
const shortageMend: Readonly<Partial<Record<ShortageName, string>>> = {
  descriptors: "raise ulimit -n, or lower max_connections",
  ports: "widen ip_local_port_range, or raise requests_per_connection",
  memory: "lower the load, or use a larger machine",
};

function shortageSummary(shortOf: RunMetrics["connections"]["shortOf"], failed: number): string {
  const names = shortageNames.filter((name) => shortOf[name] !== undefined);
  // In the middle of an exchange the log has no word for it.
  const known: readonly ShortageName[] = names.length === 0 ? ["none"] : names;
  const what = known.map((name) => shortageWords[name]).join(" and of ");
  const mend = known.flatMap((name) => shortageMend[name] ?? []).join("; ");
  const summary = `The generator ran out of ${what} ${formatCount(failed)} times`;
  return mend === "" ? `${summary}.` : `${summary}: ${mend}.`;
}

function measuredHeartbeats({ run, timeline }: RunMetrics): HeartbeatSample[] {
  return timeline.seconds.flatMap(({ heartbeat }) =>
    heartbeat !== undefined && heartbeat.at > run.windowFrom && heartbeat.at <= run.windowTo
      ? [heartbeat]
      : [],
  );
}
