import { NANOS_PER_MILLI } from "../base/time.ts";
import type { ReportModel } from "./model.ts";
import { METRICS_SCHEMA_ID, METRICS_VERSION } from "./metrics-schema.ts";
import type { MetricsDocument } from "./metrics-schema.ts";
import { comparisonEntry } from "./json-comparison.ts";
import { pairedEntry } from "./json-paired.ts";
import { metricsSection, namedSelection } from "./json-metrics.ts";
import {
  accountingSection,
  assertionEntry,
  connectionSection,
  generatorSection,
  overridesSection,
  secondEntry,
  validityEntry,
} from "./json-sections.ts";
import { trendEntry } from "./json-trend.ts";
import { percentileKey } from "./percentile-key.ts";

/** metrics.json, with a final line feed. The same model gives the same bytes. */
export function renderJson(model: ReportModel): string {
  return `${JSON.stringify(metricsDocumentOf(model), undefined, 2)}\n`;
}

export function metricsDocumentOf(model: ReportModel): MetricsDocument {
  const { metrics, judgement, notes } = model;
  return {
    schema: METRICS_SCHEMA_ID,
    version: METRICS_VERSION,
    verdict: judgement.verdict,
    exit_code: judgement.exitCode,
    reasons: [...judgement.reasons],
    notes: [...notes],
    run: runSection(model),
    assertions: judgement.assertions.map(assertionEntry),
    validity: judgement.validity.map(validityEntry),
    comparison: comparisonEntry(judgement.comparison),
    paired: pairedEntry(judgement.paired),
    trend: trendEntry(model.trend),
    accounting: {
      measured: accountingSection(metrics.measured),
      whole_run: accountingSection(metrics.wholeRun),
    },
    percentile_samples_needed: Object.fromEntries(
      metrics.overall.ok.responseTime.percentiles.map(({ percent, samplesNeeded }) => [
        percentileKey(percent),
        samplesNeeded,
      ]),
    ),
    metrics: metricsSection(metrics),
    requests: metrics.requests.map(namedSelection),
    targets: metrics.targets.map(namedSelection),
    checks: metrics.checks.map(({ request, label, passed, failed }) => {
      return { request, label, passes: passed, fails: failed };
    }),
    connections: connectionSection(metrics.connections),
    generator: generatorSection(metrics.health),
    timeline: {
      seconds: metrics.timeline.seconds.map(secondEntry),
      seconds_omitted: metrics.timeline.secondsOmitted,
    },
  };
}

function runSection({ origin, metrics, logEnding }: ReportModel): MetricsDocument["run"] {
  const { run } = metrics;
  return {
    engine_version: origin.engine,
    world: origin.world,
    model: run.model,
    seed: origin.seed,
    shard: { index: origin.shard.index, count: origin.shard.count },
    workers: origin.workers,
    started_at: origin.startedAt,
    scenario: origin.scenario,
    targets: [...origin.targets],
    overrides: overridesSection(origin.overrides),
    environment: origin.environment,
    duration_ms: run.durationNanos / NANOS_PER_MILLI,
    warm_up_ms: origin.warmUpNanos / NANOS_PER_MILLI,
    window_from_ms: run.windowFrom / NANOS_PER_MILLI,
    window_to_ms: run.windowTo / NANOS_PER_MILLI,
    window_ms: run.windowNanos / NANOS_PER_MILLI,
    end_reason: run.endReason ?? null,
    stop_reason: run.stopReason ?? null,
    interrupted: run.interrupted,
    complete: run.complete,
    log_ending: logEnding,
  };
}
