import { ExitCode } from "../base/errors.ts";
import { reportFormats } from "../cli/report-formats.ts";
import { reportModel } from "../report/model.ts";
import { annotateJudgement, annotateShortfalls } from "./annotations.ts";
import { nothingUploaded, uploadRun } from "./artifacts.ts";
import { nothingPublished, publishReport } from "./comment.ts";
import { tellFailure } from "./failed-step.ts";
import { stepExitCode } from "./fail-on.ts";
import { type GateRun, runGate } from "./gate-run.ts";
import { type ActionInputs, readInputs } from "./inputs.ts";
import { writeSummary } from "./job-summary.ts";
import { type Job, readJob, refuseUnsafe } from "./job.ts";
import { say } from "./log.ts";
import { setReportOutputs, setRunOutputs } from "./outputs.ts";
import { commentText, shortfallText, summaryText } from "./report-text.ts";

type Step = { readonly inputs: ActionInputs; readonly job: Job };

/** The gate: runs the scenario and tells the verdict. */
export async function runGateStep(): Promise<void> {
  let step: Step | undefined;
  try {
    const inputs = readInputs();
    const job = readJob(process.env, inputs.token);
    step = { inputs, job };
    refuseUnsafe(job);
    await report(await runGate(inputs, job), step);
  } catch (error) {
    await reportFailure(error, step);
  }
}

/** Tells the verdict everywhere. What cannot be told changes no verdict. */
async function report(gate: GateRun, { inputs, job }: Step): Promise<void> {
  const { run, stored, interrupted } = gate;
  const { judgement } = run;
  process.exitCode = stepExitCode(judgement, inputs.failOn);
  setRunOutputs(gate, process.exitCode);
  const model = reportModel(gate.report);
  say(reportFormats.text.render(model));
  if (inputs.annotations) annotateJudgement(judgement);
  const { event } = job;
  // A cancelled job has seconds left, which its server may need.
  const isReported = event !== undefined && !interrupted;
  const uploaded =
    isReported && inputs.artifact.upload
      ? await uploadRun(gate, inputs.artifact, event)
      : nothingUploaded;
  const parts = { model, uploaded, baselineRunIds: stored.runIds };
  const published = isReported
    ? await publishReport({
        job,
        inputs,
        body: commentText({ ...parts, event }),
        passed: judgement.verdict === "pass",
      })
    : nothingPublished;
  setReportOutputs({ uploaded, published });
  const shortfalls = [
    ...(job.shortfall === undefined ? [] : [job.shortfall]),
    ...stored.shortfalls,
    ...gate.shortfalls,
    ...uploaded.shortfalls,
    ...published.shortfalls,
  ];
  say(shortfalls.join("\n"));
  if (inputs.annotations) annotateShortfalls(shortfalls);
  if (!inputs.jobSummary) return;
  const summary =
    event === undefined
      ? reportFormats.markdown.render(model)
      : summaryText({ ...parts, event }, published.url);
  await writeSummary(`${summary}\n${shortfallText(shortfalls)}`);
}

async function reportFailure(error: unknown, step: Step | undefined): Promise<void> {
  const { exitCode, body } = await tellFailure(error, step?.inputs);
  if (step === undefined || exitCode === ExitCode.interrupted) return;
  // A comment that still says "passed" would be worse than none.
  const { shortfalls } = await publishReport({ ...step, body, passed: false });
  say(shortfalls.join("\n"));
}
