import { bucketTotal, mergedBuckets } from "../base/coarse-buckets.ts";
import type { LogHeader } from "../eventlog/header.ts";
import type { Judgement } from "../gate/judgement.ts";
import type { ValidityRule } from "../gate/validity-row.ts";
import { RUN_SUMMARY_SCHEMA, type RunSource, type RunSummary } from "../gate/run-summary.ts";
import type { BlockSeries, ExchangeBlock, NamedBlocks } from "../metrics/exchange-block.ts";
import type { Distribution, RunMetrics } from "../metrics/run-metrics.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { SUMMARY_BUCKETS_MAX } from "./run-summary-schema.ts";
import { summaryHead } from "./summary-head.ts";

/** A run as it was judged, from its log or just ended. */
export type JudgedRun = {
  readonly header: LogHeader;
  readonly scenario: Scenario;
  readonly metrics: RunMetrics;
  readonly judgement: Judgement;
};

export const unknownSource: RunSource = {
  repository: null,
  commit: null,
  ref: null,
  runId: null,
  runAttempt: null,
};

/** What is kept of a run, bounded in size. A pure function of the run and of where it was. */
export function runSummaryOf(run: JudgedRun, origin: RunSource): RunSummary {
  const { header, scenario, metrics, judgement } = run;
  const { measured, rates, overall } = metrics;
  const { planned, sent, dropped, succeeded, failed, cancelled } = measured;
  const blocks = boundedBlocks(metrics.blocks);
  const stored = Math.max(blocks.requests.length, scenario.requests.length === 1 ? 1 : 0);
  return {
    schema: RUN_SUMMARY_SCHEMA,
    ...summaryHead({ header, scenario }, origin),
    verdict: judgement.verdict,
    brokenRules: rulesThatAre("broken", judgement),
    limitedRules: rulesThatAre("limited", judgement),
    model: metrics.run.model,
    windowNanos: metrics.run.windowNanos,
    counts: { planned, sent, dropped, succeeded, failed, cancelled },
    failedBy: measured.failedBy,
    rates: {
      endedPerSecond: rates.endedPerSecond,
      achievedPerSecond: rates.achievedPerSecond,
      plannedPerSecond: rates.plannedPerSecond ?? null,
    },
    responseTime: responseTimeOf(overall.ok.responseTime),
    blockNanos: blocks.blockNanos,
    overall: blocks.overall,
    requests: blocks.requests,
    requestsOmitted: scenario.requests.length - stored,
  };
}

/** All exchanges of the only request are all exchanges: it has no blocks of its own. */
function boundedBlocks({ blockNanos, overall, requests }: BlockSeries): BlockSeries {
  let series = { blockNanos, overall, requests: requests.length > 1 ? requests : [] };
  while (entriesOf(series) > SUMMARY_BUCKETS_MAX) {
    series = series.requests.length > 0 ? withBusierHalf(series) : withJoinedBlocks(series);
  }
  return series;
}

function entriesOf({ overall, requests }: BlockSeries): number {
  const blocks = [...overall, ...requests.flatMap((request) => request.blocks)];
  return blocks.reduce((sum, { buckets }) => sum + buckets.length / 2, 0);
}

function withBusierHalf({ requests, ...series }: BlockSeries) {
  const exchanges = new Map(requests.map((request) => [request, endedIn(request)]));
  const busier = new Set(
    requests
      .toSorted((a, b) => exchanges.get(b)! - exchanges.get(a)!)
      .slice(0, requests.length >> 1),
  );
  return { ...series, requests: requests.filter((request) => busier.has(request)) };
}

function endedIn({ blocks }: NamedBlocks): number {
  return blocks.reduce((sum, { failed, buckets }) => sum + failed + bucketTotal(buckets), 0);
}

function withJoinedBlocks({ blockNanos, overall, requests }: BlockSeries) {
  const joined: ExchangeBlock[] = [];
  for (let at = 0; at < overall.length; at += 2) {
    const pair = overall.slice(at, at + 2);
    joined.push({
      failed: pair.reduce((sum, { failed }) => sum + failed, 0),
      buckets: mergedBuckets(pair.map(({ buckets }) => buckets)),
    });
  }
  return { blockNanos: 2 * blockNanos, overall: joined, requests: [...requests] };
}

function rulesThatAre(wanted: "broken" | "limited", { validity }: Judgement): ValidityRule[] {
  return validity.filter(({ status }) => status === wanted).map(({ rule }) => rule);
}

function responseTimeOf({ percentiles, maxNanos }: Distribution): RunSummary["responseTime"] {
  const at = (percent: number): number | null => {
    const found = percentiles.find((listed) => listed.percent === percent);
    return found?.eligible === true ? (found.nanos ?? null) : null;
  };
  return { p50: at(50), p95: at(95), p99: at(99), max: maxNanos ?? null };
}
