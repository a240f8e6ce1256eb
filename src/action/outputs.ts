import * as core from "@actions/core";
import type { RecordedRun } from "../app/recorded-run.ts";
import { ExitCode } from "../base/errors.ts";
import type { ReplayWord } from "../cli/replay-text.ts";
import { reportFormats } from "../cli/report-formats.ts";
import type { OutputFolder } from "../node/output-folder.ts";
import type { ClearDifferences } from "../report/difference-model.ts";
import { NANOS_PER_MILLI } from "../base/time.ts";
import { openSuspicions } from "../gate/compared-verdict.ts";
import type { Judgement } from "../gate/judgement.ts";
import type { Trend } from "../gate/trend.ts";
import type { RunMetrics } from "../metrics/run-metrics.ts";
import type { Uploaded } from "./artifacts.ts";
import type { Published } from "./comment.ts";
import type { GateRun } from "./gate-run.ts";

/** What came of the run: a later step reads numbers without units, and an empty text for "not known". */
export function setRunOutputs({ run, report, folder, stored }: GateRun, exitCode: number): void {
  setMeasuredOutputs(run, exitCode);
  setTrendOutputs(report.trend);
  core.setOutput("baseline-status", stored.status);
  core.setOutput("baseline-run-ids", stored.runIds.join(","));
  setFileOutputs(folder, run.logPath);
}

/** Figures and verdict of a run, whenever it was. */
export function setMeasuredOutputs(
  { metrics, judgement }: Pick<RecordedRun, "metrics" | "judgement">,
  exitCode: number,
): void {
  core.setOutput("verdict", judgement.verdict);
  core.setOutput("exit-code", exitCode);
  setJudgementOutputs(judgement);
  core.setOutput("p50", percentileMillis(metrics, 50));
  core.setOutput("p95", percentileMillis(metrics, 95));
  core.setOutput("p99", percentileMillis(metrics, 99));
  core.setOutput("error-rate", metrics.overall.failedRatio ?? "");
  core.setOutput("rps", metrics.overall.endedPerSecond);
}

/** Where the files of the run are. */
export function setFileOutputs(folder: OutputFolder, logPath: string): void {
  core.setOutput("summary-path", folder.pathOf(reportFormats.markdown.file));
  core.setOutput("log-path", logPath);
  core.setOutput("output-path", folder.path);
}

/** A scenario that was read and not run. */
export function setValidOutputs(): void {
  core.setOutput("verdict", "valid");
  core.setOutput("exit-code", ExitCode.pass);
}

export function setReplayOutput(word: ReplayWord): void {
  core.setOutput("replay", word);
}

/** What two stored runs differ by. */
export function setDifferenceOutputs(
  { worse, better }: ClearDifferences,
  { baseRunId, isCompared, path }: ComparedPair,
): void {
  core.setOutput("figures-worse", worse);
  core.setOutput("figures-better", better);
  core.setOutput("difference-path", path);
  core.setOutput("baseline-status", isCompared ? "found" : "mismatch");
  core.setOutput("baseline-run-ids", isCompared ? baseRunId : "");
}

function setJudgementOutputs(judgement: Judgement): void {
  const { assertions, comparison } = judgement;
  const passed = assertions.filter(({ status }) => status === "pass");
  const failed = assertions.filter(
    ({ level, status }) => level === "error" && (status === "fail" || status === "no_data"),
  );
  const suspected = openSuspicions(judgement);
  core.setOutput("assertions-passed", passed.length);
  core.setOutput("assertions-failed", failed.length);
  core.setOutput("regressions", comparison?.state === "compared" ? suspected.length : "");
}

/** What became worse for good; the newest of it is what somebody may still remember doing. */
function setTrendOutputs(trend: Trend | undefined): void {
  const worse = trend?.changes.filter(({ isWorse }) => isWorse) ?? [];
  const origins = new Set(worse.map(({ since }) => since.origin));
  const newest = trend?.runs.findLast(({ origin }) => origins.has(origin));
  core.setOutput("trend-regressions", trend === undefined ? "" : worse.length);
  core.setOutput("trend-since", newest?.url ?? "");
  core.setOutput("trend-summary", worse.map(({ summary }) => summary).join(" "));
}

export type ComparedPair = {
  readonly baseRunId: number;
  /** Whether the two drove the same load. */
  readonly isCompared: boolean;
  /** Of the difference as JSON. */
  readonly path: string;
};

export type Reported = { readonly uploaded: Uploaded; readonly published: Published };

/** Where the report went. */
export function setReportOutputs({ uploaded: { artifact }, published }: Reported): void {
  core.setOutput("artifact-id", artifact?.id ?? "");
  core.setOutput("artifact-url", artifact?.url ?? "");
  core.setOutput("artifact-digest", artifact?.digest ?? "");
  setCommentOutputs(published);
}

export function setCommentOutputs({ id, url }: Published): void {
  core.setOutput("comment-id", id ?? "");
  core.setOutput("comment-url", url ?? "");
}

/** What there is to say of a run that could not begin. */
export function setErrorOutputs(exitCode: number): void {
  core.setOutput("verdict", "error");
  core.setOutput("exit-code", exitCode);
}

/** Of response times; empty when there are too few for a claim. */
function percentileMillis({ overall }: RunMetrics, percent: number): number | "" {
  const listed = overall.ok.responseTime.percentiles.find((value) => value.percent === percent);
  if (listed?.nanos === undefined || !listed.eligible) return "";
  return listed.nanos / NANOS_PER_MILLI;
}
