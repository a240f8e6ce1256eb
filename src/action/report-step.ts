import { failureOf } from "../cli/failure.ts";
import { DigestError } from "../github/artifacts.ts";
import { failureAdvice, GithubError } from "../github/failure.ts";
import { ZipError } from "../github/zip-error.ts";
import { reportFormats } from "../cli/report-formats.ts";
import { LogError, ScenarioError, UsageError } from "../base/errors.ts";
import { type Artifact, artifactsOfRun } from "../github/artifacts.ts";
import { artifactName } from "../github/artifact-name.ts";
import { findReportTarget } from "../github/report-target.ts";
import { annotateFailure, annotateShortfalls } from "./annotations.ts";
import { nothingPublished, type Published, publishReport } from "./comment.ts";
import { type ReportInputs, readReportInputs } from "./inputs.ts";
import { type ForkJob, forkJobOf, readForkLog } from "./fork-log.ts";
import { readJob } from "./job.ts";
import { writeSummary } from "./job-summary.ts";
import { say } from "./log.ts";
import { setCommentOutputs } from "./outputs.ts";
import { commentText, forkLabel, summaryText } from "./report-text.ts";

/** Logs of one run that are reported: a matrix may have as many. */
const LOGS_MAX = 10;

/**
 * Reports a fork's run from its log, in a workflow whose token may write. Nothing of the run is
 * executed, and nothing it wrote is taken for more than a claim.
 */
export async function runReportStep(): Promise<void> {
  try {
    const inputs = readReportInputs();
    const job = readJob(process.env, inputs.token);
    const { event, api } = job;
    if (event?.finishedRun === undefined || api === undefined) {
      throw new UsageError(job.shortfall ?? "this is no job of the event workflow_run", {
        hint: "the report of a fork's run has a workflow of its own, on workflow_run",
      });
    }
    const { finishedRun, repository } = event;
    const target = await findReportTarget(api, repository, finishedRun);
    if (target.kind === "none") {
      say(`Nothing is reported: ${target.reason}.`);
      return;
    }
    const fork = forkJobOf({ event, api, finishedRun, pullRequest: target.pullRequest });
    const artifacts = await artifactsOfRun(api, repository, { runId: finishedRun.id });
    const logs = newestLogs(artifacts, inputs.artifactPrefix);
    if (logs.length === 0) say("Nothing is reported: the run has no log of Z6.");
    for (const artifact of logs) await reportLog(artifact, fork, inputs);
  } catch (error) {
    if (error instanceof GithubError) {
      // The run that is reported has its verdict: that GitHub is in trouble does not change it.
      annotateShortfalls([`${error.message}. ${failureAdvice(error)}`]);
      return;
    }
    const { text, exitCode } = failureOf(error, { colour: false });
    say(text);
    annotateFailure(error);
    process.exitCode = exitCode;
  }
}

/** Of several attempts the newest. */
function newestLogs(artifacts: readonly Artifact[], prefix: string): readonly Artifact[] {
  const beginning = `${artifactName(prefix, "log")}-`;
  const newest = new Map<string, Artifact>();
  for (const artifact of artifacts) {
    const isLog = artifact.name.startsWith(beginning) && !artifact.expired;
    if (isLog && !newest.has(artifact.name)) newest.set(artifact.name, artifact);
  }
  return [...newest.values()].slice(0, LOGS_MAX);
}

async function reportLog(artifact: Artifact, fork: ForkJob, inputs: ReportInputs): Promise<void> {
  try {
    const { model, stored } = await readForkLog(artifact, fork, inputs);
    const url = `${fork.runUrl}/artifacts/${artifact.id}`;
    const uploaded = {
      artifact: { id: artifact.id, url, digest: artifact.digest, bytes: artifact.bytes },
      shortfalls: [],
    };
    const { event } = fork.job;
    const parts = { model, event, uploaded, baselineRunIds: stored.runIds };
    const published = await publishReport({
      job: fork.job,
      inputs: {
        comment: { when: "always", key: `${inputs.commentKey}/${artifact.name}` },
        scenario: "",
        workingDirectory: "",
      },
      body: `${forkLabel}\n\n${commentText(parts)}`,
      passed: model.judgement.verdict === "pass",
    });
    say(reportFormats.text.render(model));
    tell(published, stored.shortfalls);
    if (inputs.jobSummary) {
      await writeSummary(`${forkLabel}\n\n${summaryText(parts, published.url)}\n`);
    }
  } catch (error) {
    if (!isOfTheArtifact(error)) throw error;
    tell(nothingPublished, [`${artifact.name} cannot be reported: ${error.message}`]);
  }
}

function tell(published: Published, others: readonly string[]): void {
  setCommentOutputs(published);
  const shortfalls = [...others, ...published.shortfalls];
  say(shortfalls.join("\n"));
  annotateShortfalls(shortfalls);
}

/** The fork's doing, which fails nobody's workflow. */
function isOfTheArtifact(error: unknown): error is Error {
  return [LogError, ScenarioError, UsageError, ZipError, DigestError].some(
    (kind) => error instanceof kind,
  );
}
