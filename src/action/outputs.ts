import * as core from "@actions/core";
import type { LoadRunResult } from "../cli/load-run.ts";
import { reportFormats } from "../cli/report-formats.ts";
import { NANOS_PER_MILLI } from "../base/time.ts";
import type { RunMetrics } from "../metrics/run-metrics.ts";

/** Every output: a later step reads numbers without units, and an empty text for "not known". */
export function setRunOutputs({ run, folder }: LoadRunResult): void {
  const { metrics, judgement } = run;
  core.setOutput("verdict", judgement.verdict);
  core.setOutput("exit-code", judgement.exitCode);
  core.setOutput("p50", percentileMillis(metrics, 50));
  core.setOutput("p95", percentileMillis(metrics, 95));
  core.setOutput("p99", percentileMillis(metrics, 99));
  core.setOutput("error-rate", metrics.overall.failedRatio ?? "");
  core.setOutput("rps", metrics.overall.endedPerSecond);
  core.setOutput("summary-path", folder.pathOf(reportFormats.markdown.file));
  core.setOutput("log-path", run.logPath);
  core.setOutput("output-path", folder.path);
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
