import type { OutcomeName } from "../base/outcome.ts";
import type { RunMetrics } from "../metrics/run-metrics.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { broken, held, outcomeCounts, unknown } from "./finding.ts";
import type { Finder } from "./finding.ts";
import { generatorFinders } from "./generator-validity.ts";
import { validityRules } from "./validity-row.ts";
import type { ValidityRow, ValidityRule } from "./validity-row.ts";
import { formatCount, formatShare } from "./wording.ts";

/** Of planned arrivals. */
const DROPPED_RATIO_MAX = 0.001;
/** Sent of planned. */
const ACHIEVED_RATIO_MIN = 0.99;
/** A failure before the first request could be sent: nobody was there to answer. */
const unreachableOutcomes: readonly OutcomeName[] = [
  "dns",
  "refused",
  "connect_timeout",
  "tls",
  "tls_timeout",
  "unreachable",
];

/**
 * Whether the run measured what it claims. Only signals from outside the measured values count:
 * never "the numbers look odd".
 */
export function validityRowsOf(metrics: RunMetrics, scenario: Scenario): ValidityRow[] {
  return validityRules.map((rule) => ({ rule, ...finders[rule]({ metrics, scenario }) }));
}

const finders: Readonly<Record<ValidityRule, Finder>> = {
  ...generatorFinders,

  log_complete: ({ metrics: { run } }) => {
    if (run.stopReason === "log") {
      return broken("run", "The run was stopped because its event log could not be written.");
    }
    if (!run.complete) return broken("run", "The event log breaks off before the run's end.");
    return held("The event log is complete.");
  },

  not_interrupted: ({ metrics: { run } }) =>
    run.interrupted
      ? broken("run", "The run was interrupted by a signal.")
      : held("Nobody interrupted the run."),

  accounting: ({ metrics: { run, wholeRun, measured } }) => {
    if (!run.complete) return unknown("The event log breaks off, so its sums are open.");
    if (wholeRun.holds && measured.holds) return held("Every exchange is accounted for.");
    return broken("run", "The accounting does not add up: the log is not of one whole run.");
  },

  measured_samples: ({ metrics: { measured } }) => {
    const ended = measured.succeeded + measured.failed;
    const evidence = { observed: ended, limit: 1, unit: "count" } as const;
    if (ended > 0) return held(`${formatCount(ended)} exchanges were measured.`, evidence);
    return broken("run", "Nothing was measured: no exchange ended after the warm-up.", evidence);
  },

  target_reachable: ({ metrics: { wholeRun } }) => {
    const { failed, succeeded, failedBy } = wholeRun;
    const unreached = unreachableOutcomes.reduce((sum, name) => sum + (failedBy[name] ?? 0), 0);
    if (succeeded > 0 || unreached < failed) return held("The target was reached.");
    if (failed === 0) return unknown("Nothing was tried.");
    const words = outcomeCounts(failedBy);
    return broken("run", `The target is unreachable: every attempt failed (${words}).`);
  },

  something_succeeded: ({ metrics: { measured } }) => {
    const { succeeded, failed, failedBy } = measured;
    const evidence = { observed: succeeded, limit: 1, unit: "count" } as const;
    if (succeeded > 0) return held(`${formatCount(succeeded)} exchanges succeeded.`, evidence);
    if (failed === 0) return unknown("Nothing was measured.");
    const words = outcomeCounts(failedBy);
    return broken("target", `Nothing succeeded: every exchange failed (${words}).`, evidence);
  },

  planned_rate_reached: ({ metrics, scenario }) => {
    const { planned, sent } = metrics.measured;
    if (scenario.load.model === "closed") return held("The closed model plans no rate.");
    if (planned === 0) return unknown("No arrival was due in the measured window.");
    const achieved = sent / planned;
    const evidence = { observed: achieved, limit: ACHIEVED_RATIO_MIN, unit: "ratio" } as const;
    const share = `${formatShare(achieved)} of the planned exchanges were sent`;
    if (achieved >= ACHIEVED_RATIO_MIN) return held(`${share}.`, evidence);
    return broken(
      "target",
      `Planned rate not reached: ${whyDropped(metrics, scenario.load.maxInFlight)}. ${share}.`,
      evidence,
    );
  },

  arrivals_not_dropped: ({ metrics, scenario }) => {
    const { planned, dropped } = metrics.measured;
    if (scenario.load.model === "closed") return held("The closed model drops no arrival.");
    if (planned === 0) return unknown("No arrival was due in the measured window.");
    const ratio = dropped / planned;
    const evidence = { observed: ratio, limit: DROPPED_RATIO_MAX, unit: "ratio" } as const;
    const share = `${formatCount(dropped)} of ${formatCount(planned)} planned exchanges were dropped`;
    if (ratio <= DROPPED_RATIO_MAX) return held(`${share}.`, evidence);
    return broken(
      "target",
      `${share} (${formatShare(ratio)}): ${whyDropped(metrics, scenario.load.maxInFlight)}.`,
      evidence,
    );
  },
};

/** The cause that dropped most. A late or starved generator has its own rows. */
function whyDropped({ measured }: RunMetrics, maxInFlight: number): string {
  const { no_vu = 0, no_connection = 0, queue_full = 0, run_ended = 0 } = measured.droppedBy;
  const most = Math.max(no_vu, no_connection, queue_full, run_ended);
  if (most === no_connection) return "the target held all connections";
  if (most === run_ended) return "the run ended while they waited for the target";
  return `the target held all ${formatCount(maxInFlight)} virtual users`;
}
