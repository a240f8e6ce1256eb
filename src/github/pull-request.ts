import {
  commitIdOf,
  fieldAt,
  idAt,
  type JsonObject,
  objectAt,
  objectsOf,
  textAt,
} from "./json-fields.ts";

export const DEPENDABOT = "dependabot[bot]";

/**
 * Where the code of a pull request comes from. Only `own` is written by someone who may write to
 * the repository; the token of the others is read-only.
 */
export type PullRequestOrigin = "own" | "fork" | "deletedFork" | "dependabot";

export type PullRequest = {
  readonly number: number;
  readonly origin: PullRequestOrigin;
  /** The newest commit of the pull request: the one people mean. */
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepositoryId: number | undefined;
  readonly baseBranch: string;
  /** The base branch's newest commit when the event happened; no merge base. */
  readonly baseSha: string | undefined;
};

/** One pull request of a payload or of the API; undefined when it lacks what each one has. */
export function parsePullRequest(value: JsonObject | undefined): PullRequest | undefined {
  const head = objectAt(value, "head");
  const base = objectAt(value, "base");
  const number = idAt(value, "number");
  const headSha = commitIdOf(textAt(head, "sha"));
  const headBranch = textAt(head, "ref");
  const baseBranch = textAt(base, "ref");
  const baseRepositoryId = idAt(objectAt(base, "repo"), "id");
  if (number === undefined || headSha === undefined || headBranch === undefined) return undefined;
  if (baseBranch === undefined || baseRepositoryId === undefined) return undefined;
  const headRepositoryId = idAt(objectAt(head, "repo"), "id");
  const author = textAt(objectAt(value, "user"), "login");
  const baseSha = commitIdOf(textAt(base, "sha"));
  const origin = originOf({ headRepositoryId, baseRepositoryId, author });
  return { number, origin, headSha, headBranch, headRepositoryId, baseBranch, baseSha };
}

type Origins = {
  readonly headRepositoryId: number | undefined;
  readonly baseRepositoryId: number;
  readonly author: string | undefined;
};

function originOf({ headRepositoryId, baseRepositoryId, author }: Origins): PullRequestOrigin {
  if (headRepositoryId === undefined) return "deletedFork";
  if (headRepositoryId !== baseRepositoryId) return "fork";
  return author === DEPENDABOT ? "dependabot" : "own";
}

/** The run that a `workflow_run` event reports. Its artifacts hold what its own code wrote. */
export type FinishedRun = {
  readonly id: number;
  readonly attempt: number;
  /** `pull_request`, `push`… */
  readonly event: string;
  readonly conclusion: string | undefined;
  readonly workflowPath: string | undefined;
  readonly headSha: string;
  readonly headBranch: string | undefined;
  readonly headRepository: { readonly id: number; readonly owner: string } | undefined;
  /** Of pull requests within the repository; empty for a fork. */
  readonly pullRequestNumbers: readonly number[];
  readonly actor: string | undefined;
};

export function parseFinishedRun(value: JsonObject | undefined): FinishedRun | undefined {
  const id = idAt(value, "id");
  const event = textAt(value, "event");
  const headSha = commitIdOf(textAt(value, "head_sha"));
  if (id === undefined || event === undefined || headSha === undefined) return undefined;
  const head = objectAt(value, "head_repository");
  const headId = idAt(head, "id");
  const owner = textAt(objectAt(head, "owner"), "login");
  const numbers = objectsOf(fieldAt(value, "pull_requests")).map((row) => idAt(row, "number"));
  return {
    id,
    attempt: idAt(value, "run_attempt") ?? 1,
    event,
    conclusion: textAt(value, "conclusion"),
    workflowPath: textAt(value, "path"),
    headSha,
    headBranch: textAt(value, "head_branch"),
    headRepository: headId === undefined || owner === undefined ? undefined : { id: headId, owner },
    pullRequestNumbers: numbers.filter((number) => number !== undefined),
    actor: textAt(objectAt(value, "actor"), "login"),
  };
}
