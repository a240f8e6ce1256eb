import { LOG_NAME } from "../app/recorded-run.ts";
import type { GithubApi } from "../github/api.ts";
import { type Artifact, artifactsOfRun, readArtifact } from "../github/artifacts.ts";
import type { RepositoryName } from "../github/repository.ts";
import { fetchErrorOf, type FetchWords, tooLargeError } from "./fetch-error.ts";
import { chooseLogArtifact } from "./log-artifact.ts";

/** Archive and log are held in memory, one after the other. A busy hour makes some 100 MB. */
const ARCHIVE_BYTES_MAX = 512 * 1024 * 1024;
const LOG_BYTES_MAX = 1024 * 1024 * 1024;

export type RunLogQuery = {
  readonly repository: RepositoryName;
  readonly runId: number;
  readonly runUrl: string;
  /** Of the artifact, exact; undefined: the run's only log. */
  readonly name: string | undefined;
};

export type RunLog = { readonly artifact: Artifact; readonly log: Uint8Array };

/** The event log that a run of the action has stored. @throws FetchError */
export async function readRunLog(
  api: GithubApi,
  { repository, runId, runUrl, name }: RunLogQuery,
  words: FetchWords,
): Promise<RunLog> {
  try {
    const artifacts = await artifactsOfRun(api, repository, { runId });
    const artifact = chooseLogArtifact(artifacts, { name, runUrl, words });
    if (artifact.bytes > ARCHIVE_BYTES_MAX) throw tooLargeError(artifact.name, runUrl);
    const log = await readArtifact(
      api,
      { repository, artifact },
      {
        archiveBytesMax: ARCHIVE_BYTES_MAX,
        entry: { name: LOG_NAME, bytesMax: LOG_BYTES_MAX },
        others: "ignored",
      },
    );
    return { artifact, log };
  } catch (cause) {
    throw fetchErrorOf(cause, { runUrl, words });
  }
}
