import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judgeBesideStored, trendBesideStored } from "../app/compare-run.ts";
import { readLog } from "../app/read-log.ts";
import { endingText, scenarioOfLog, withLog } from "../app/recorded-log.ts";
import { LOG_NAME } from "../app/recorded-run.ts";
import { unknownSource } from "../app/run-summary.ts";
import type { GithubApi } from "../github/api.ts";
import { type Artifact, readArtifact } from "../github/artifacts.ts";
import type { EventContext } from "../github/event.ts";
import type { FinishedRun, PullRequest } from "../github/pull-request.ts";
import { type ReportModel, reportModel } from "../report/model.ts";
import type { ReportInputs } from "./inputs.ts";
import { checkPlannedArrivals } from "./planned-arrivals.ts";
import { runUrl } from "./run-url.ts";
import { findStored, nothingStored, type StoredFiles } from "./stored-files.ts";

/** A gate's run lasts minutes. What is larger is not meant to be read. */
const ARCHIVE_BYTES_MAX = 64 * 1024 * 1024;
const LOG_BYTES_MAX = 256 * 1024 * 1024;

const settings = { failOnInconclusive: false };

/** A fork's finished run, as if it were the job that runs now. */
export type ForkJob = {
  readonly job: {
    readonly event: EventContext;
    readonly api: GithubApi;
    readonly shortfall: undefined;
  };
  readonly runUrl: string;
};

type ForkParts = {
  readonly event: EventContext;
  readonly api: GithubApi;
  readonly finishedRun: FinishedRun;
  readonly pullRequest: PullRequest;
};

/** What is compared and where it is told comes of GitHub's words, never of the run's. */
export function forkJobOf({ event, api, finishedRun, pullRequest }: ForkParts): ForkJob {
  const { id, attempt, workflowPath, headSha } = finishedRun;
  const ofFork: EventContext = {
    ...event,
    workflowPath,
    run: { id, attempt },
    testedSha: headSha,
    shownSha: headSha,
    baseBranch: pullRequest.baseBranch,
    pullRequest,
    trusted: false,
  };
  return { job: { event: ofFork, api, shortfall: undefined }, runUrl: runUrl(ofFork) };
}

export type ForkReport = { readonly model: ReportModel; readonly stored: StoredFiles };

/**
 * Judges a fork's log again, and compares it with stored runs of the base branch.
 *
 * @throws GithubError, ZipError, DigestError, LogError, ScenarioError, UsageError
 */
export async function readForkLog(
  artifact: Artifact,
  { job }: ForkJob,
  { baseline, artifactPrefix }: ReportInputs,
): Promise<ForkReport> {
  const { repository } = job.event;
  const entry = { name: LOG_NAME, bytesMax: LOG_BYTES_MAX };
  const limits = { archiveBytesMax: ARCHIVE_BYTES_MAX, entry, others: "ignored" } as const;
  const bytes = await readArtifact(job.api, { repository, artifact }, limits);
  const folder = mkdtempSync(join(process.env["RUNNER_TEMP"] ?? tmpdir(), "z6-report-"));
  try {
    const path = join(folder, LOG_NAME);
    writeFileSync(path, bytes);
    return await withLog(path, async (reader): Promise<ForkReport> => {
      const { scenario, notes } = scenarioOfLog(reader.header);
      checkPlannedArrivals(scenario);
      const { ending, ...found } = readLog(reader, scenario, { settings });
      const run = { ...found, scenario };
      const files = { baseline: undefined, pinned: undefined };
      const query = { job, inputs: baseline, prefix: artifactPrefix, scenario, files };
      // As in the gate: what was measured beside its base needs no stored run.
      const stored = scenario.pairing === undefined ? await findStored(query) : nothingStored;
      const judgement =
        stored.status === "found"
          ? judgeBesideStored(run, stored.files, settings)
          : found.judgement;
      const trend =
        stored.trend && trendBesideStored({ ...run, judgement }, unknownSource, stored.trend);
      const remarks = [...notes.map(({ message }) => message), ...stored.notes];
      const input = { ...run, judgement, trend, notes: remarks, logEnding: endingText(ending) };
      return { model: reportModel(input), stored };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
