import { UsageError } from "../base/errors.ts";
import { parseRepositoryName, type RepositoryName } from "../github/repository.ts";

/** A run of GitHub Actions, as a user names it. */
export type RunReference = {
  readonly runId: number;
  /** Of a URL; an id alone does not say. */
  readonly repository: RepositoryName | undefined;
};

const hint =
  "give the number in the run's URL, .../actions/runs/NUMBER, or the URL itself; it is in the comment and in the job summary";

/**
 * A run's id, or the URL of the run or of anything below it. A URL must be of the server that the
 * token is for: it goes to no other.
 *
 * @throws UsageError
 */
export function parseRunReference(text: string, serverUrl: string): RunReference {
  const runId = runIdOf(text);
  if (runId !== undefined) return { runId, repository: undefined };
  if (!URL.canParse(text))
    throw new UsageError(`${text}: it is no run of GitHub Actions`, { hint });
  const { origin, pathname } = new URL(text);
  const [owner, name, actions, runs, id] = pathname.split("/").slice(1);
  const repository = parseRepositoryName(`${owner}/${name}`);
  const idOfUrl = runIdOf(id ?? "");
  const isRun = actions === "actions" && runs === "runs";
  if (!isRun || repository === undefined || idOfUrl === undefined) {
    throw new UsageError(`${text}: it is not the URL of a run of GitHub Actions`, { hint });
  }
  if (origin !== new URL(serverUrl).origin) {
    throw new UsageError(`${text}: it is not on ${serverUrl}`, {
      hint: "for another server set GITHUB_SERVER_URL and GITHUB_API_URL, and a token of that server",
    });
  }
  return { runId: idOfUrl, repository };
}

function runIdOf(text: string): number | undefined {
  const id = /^\d{1,16}$/u.test(text) ? Number(text) : 0;
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}
