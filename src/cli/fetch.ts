import { LOG_NAME } from "../app/recorded-run.ts";
import { VERSION } from "../app/version.ts";
import { ExitCode, UsageError } from "../base/errors.ts";
import type { LogHeader } from "../eventlog/header.ts";
import { LogReader } from "../eventlog/log-reader.ts";
import { apiLimits, GithubApi } from "../github/api.ts";
import { type Artifact, isOfOwnCode } from "../github/artifacts.ts";
import { systemPace } from "../github/pace.ts";
import { parseRepositoryName, type RepositoryName } from "../github/repository.ts";
import { logPorts } from "../node/log-ports.ts";
import { OutputFolder } from "../node/output-folder.ts";
import { SENTENCE_CHARACTERS_MAX, visibleText } from "../report/visible-text.ts";
import type { Console } from "./console.ts";
import { fetchedFolder } from "./default-folder.ts";
import { terminalWords } from "./fetch-error.ts";
import {
  type Environment,
  githubPlace,
  type GithubPlace,
  githubToken,
  repositoryOfOrigin,
} from "./github-place.ts";
import { readRunLog } from "./run-log.ts";
import { parseRunReference } from "./run-reference.ts";

export type FetchFlags = {
  readonly repo?: string;
  readonly artifact?: string;
  readonly output?: string;
  readonly force?: boolean;
};

/** Somebody's line at home is slower than a runner's. */
const DOWNLOAD_MILLIS_MAX = 900_000;

export type FetchParts = { readonly console: Console; readonly environment: Environment };

/**
 * Downloads the event log of a run of the action, for `z6 replay` and `z6 report`.
 *
 * @throws UsageError, FetchError, FileError, LogError
 */
export async function fetchLog(
  run: string,
  flags: FetchFlags,
  { console, environment }: FetchParts,
): Promise<ExitCode> {
  const place = githubPlace(environment);
  const { runId, repository: ofUrl } = parseRunReference(run, place.serverUrl);
  if (ofUrl !== undefined && flags.repo !== undefined) {
    throw new UsageError("the run's URL says which repository it is of: leave --repo out");
  }
  const repository = ofUrl ?? repositoryOf(flags.repo, environment, place);
  const token = githubToken(environment, place);
  const runUrl = `${place.serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}`;
  const api = new GithubApi({
    ...place,
    token,
    userAgent: `z6/${VERSION}`,
    pace: systemPace,
    limits: { ...apiLimits, downloadMillisMax: DOWNLOAD_MILLIS_MAX },
  });
  const query = { repository, runId, runUrl, name: flags.artifact };
  const { artifact, log } = await readRunLog(api, query, terminalWords);
  // What is no log is not written.
  const header = headerOf(log);
  const output = flags.output ?? fetchedFolder(runId);
  const folder = OutputFolder.create(output, { reuse: flags.force === true });
  folder.write(LOG_NAME, log);
  describe({ header, artifact, runUrl, path: folder.pathOf(LOG_NAME) }, console);
  return ExitCode.pass;
}

function repositoryOf(
  flag: string | undefined,
  environment: Environment,
  place: GithubPlace,
): RepositoryName {
  const given = flag ?? environment["GITHUB_REPOSITORY"];
  if (given === undefined || given === "") {
    const repository = repositoryOfOrigin(place);
    if (repository !== undefined) return repository;
    throw new UsageError("it is not said which repository the run is of", {
      hint: "give the run's URL, or --repo OWNER/NAME, or be in a checkout whose origin is on GitHub",
    });
  }
  const repository = parseRepositoryName(given);
  if (repository !== undefined) return repository;
  const name = flag === undefined ? "GITHUB_REPOSITORY" : "--repo";
  throw new UsageError(`${name}: "${given}" is not of the form OWNER/NAME`);
}

/** @throws LogError */
function headerOf(log: Uint8Array): LogHeader {
  const read = (offset: number, length: number): Uint8Array =>
    log.subarray(offset, Math.min(log.length, offset + length));
  return new LogReader({ size: log.length, read }, logPorts).header;
}

type FetchedLog = {
  readonly header: LogHeader;
  readonly artifact: Artifact;
  readonly runUrl: string;
  readonly path: string;
};

/** The path to stdout, for a script; what it is, and what to do with it, to stderr. */
function describe({ header, artifact, runUrl, path }: FetchedLog, console: Console): void {
  const file = visibleText(header.scenario.file, SENTENCE_CHARACTERS_MAX);
  console.out(`${path}\n`);
  console.note(`${file} · seed ${header.seed} · from ${artifact.name} of ${runUrl}\n`);
  if (!isOfOwnCode(artifact)) {
    console.note("note: the run is of a fork's code, which may have written any log it likes\n");
  }
  console.note(`next: z6 replay ${path}\n`);
}
