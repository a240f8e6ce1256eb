import { join } from "node:path";
import { scenarioOfLog, withLog } from "../app/recorded-log.ts";
import { UsageError } from "../base/errors.ts";
import type { FetchWords } from "../cli/fetch-error.ts";
import { readRunLog } from "../cli/run-log.ts";
import { parseRunReference } from "../cli/run-reference.ts";
import type { GithubApi } from "../github/api.ts";
import { isOfOwnCode } from "../github/artifacts.ts";
import type { EventContext } from "../github/event.ts";
import { failureAdvice } from "../github/failure.ts";
import type { OutputFolder } from "../node/output-folder.ts";
import { readJob } from "./job.ts";
import { checkPlannedArrivals } from "./planned-arrivals.ts";
import { runUrl } from "./run-url.ts";
import { openWorkspace } from "./scenario-of-workspace.ts";
import type { StoredRunInputs } from "./stored-run-inputs.ts";

/** GitHub, without which there are no stored runs. */
export type StoredRuns = { readonly event: EventContext; readonly api: GithubApi };

export type OpenedRuns = {
  readonly runs: StoredRuns;
  /** From the workspace. */
  readonly cwd: string;
  /** Whose assertions judge; undefined: those that the run had. */
  readonly scenario: string | undefined;
};

/** @throws UsageError when the job gives no way to ask GitHub, FileError */
export function openStoredRuns(inputs: StoredRunInputs): OpenedRuns {
  const { event, api, shortfall } = readJob(process.env, inputs.token);
  if (event === undefined || api === undefined) {
    throw new UsageError(`stored runs cannot be read: ${shortfall ?? "this is no job"}`);
  }
  const { workspace, cwd } = openWorkspace(inputs);
  const scenario = inputs.scenario && workspace.fileWithin(join(cwd, inputs.scenario));
  return { runs: { event, api }, cwd, scenario };
}

/** The id of a run of this repository. @throws UsageError */
export function runIdOf(reference: string, { event }: StoredRuns): number {
  const { runId, repository } = parseRunReference(reference, event.serverUrl);
  const { owner, name } = event.repository;
  const isOther =
    repository !== undefined &&
    `${repository.owner}/${repository.name}`.toLowerCase() !== `${owner}/${name}`.toLowerCase();
  if (!isOther) return runId;
  throw new UsageError(`${reference}: it is a run of another repository`, {
    hint: `the token is for ${owner}/${name} only`,
  });
}

export type StoredRun = {
  readonly runId: number;
  readonly url: string;
  /** Of its log, in the folder. */
  readonly path: string;
  /** False: a fork's code ran, and may have written any log it likes. */
  readonly isOwn: boolean;
};

const words: FetchWords = {
  choice: 'the input "log-artifact"',
  hintOf: (failure) =>
    failure.kind === "forbidden" || failure.kind === "unauthorized"
      ? `the job's permissions need "${failure.needs}", and github-token a token of this repository`
      : failureAdvice(failure),
};

/**
 * Puts a stored run's log into the folder. Nothing in it is trusted: it is bounded, and what its
 * scenario plans is.
 *
 * @throws FetchError, FileError, LogError, ScenarioError, UsageError
 */
export async function readStoredRun(
  { event, api }: StoredRuns,
  { runId, artifact }: { readonly runId: number; readonly artifact: string | undefined },
  to: { readonly folder: OutputFolder; readonly file: string },
): Promise<StoredRun> {
  const { repository, run } = event;
  const url = runUrl({ ...event, run: { ...run, id: runId } });
  const read = await readRunLog(api, { repository, runId, runUrl: url, name: artifact }, words);
  to.folder.write(to.file, read.log);
  const path = to.folder.pathOf(to.file);
  await withLog(path, ({ header }) => checkPlannedArrivals(scenarioOfLog(header).scenario));
  return { runId, url, path, isOwn: isOfOwnCode(read.artifact) };
}
