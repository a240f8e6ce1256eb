import { UsageError } from "../base/errors.ts";
import { parseRepositoryName } from "./repository.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the runner says about the job, whatever the event. */
export type JobEnvironment = {
  readonly eventName: string;
  /** The file of the event's payload. */
  readonly eventPath: string | undefined;
  readonly repository: { readonly owner: string; readonly name: string };
  /** Undefined on old GitHub Enterprise servers. */
  readonly repositoryId: number | undefined;
  /** Ids grow with time: a run with a larger id began later. */
  readonly run: { readonly id: number; readonly attempt: number };
  /** As in REST: `.github/workflows/perf.yml`. Undefined when the runner does not say. */
  readonly workflowPath: string | undefined;
  readonly workflowName: string;
  readonly job: string;
  readonly actor: string;
  /** The branch without `refs/heads/`; undefined for a tag and a merge commit. */
  readonly branch: string | undefined;
  readonly sha: string | undefined;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
};

/** @throws UsageError when this is no job of GitHub Actions */
export function readJobEnvironment(environment: Environment): JobEnvironment {
  const repository = parseRepositoryName(environment["GITHUB_REPOSITORY"]);
  if (repository === undefined) throw missing("GITHUB_REPOSITORY");
  const id = wholeNumber(environment["GITHUB_RUN_ID"]);
  if (id === undefined) throw missing("GITHUB_RUN_ID");
  const eventName = environment["GITHUB_EVENT_NAME"] ?? "";
  if (eventName === "") throw missing("GITHUB_EVENT_NAME");
  return {
    eventName,
    eventPath: present(environment["GITHUB_EVENT_PATH"]),
    repository,
    repositoryId: wholeNumber(environment["GITHUB_REPOSITORY_ID"]),
    run: { id, attempt: wholeNumber(environment["GITHUB_RUN_ATTEMPT"]) ?? 1 },
    workflowPath: workflowPathOf(environment["GITHUB_WORKFLOW_REF"]),
    workflowName: environment["GITHUB_WORKFLOW"] ?? "",
    job: environment["GITHUB_JOB"] ?? "",
    actor: environment["GITHUB_ACTOR"] ?? "",
    branch: branchOf(environment["GITHUB_REF"]),
    sha: present(environment["GITHUB_SHA"]),
    serverUrl: urlAt(environment, "GITHUB_SERVER_URL", "https://github.com"),
    apiUrl: urlAt(environment, "GITHUB_API_URL", "https://api.github.com"),
    graphqlUrl: urlAt(environment, "GITHUB_GRAPHQL_URL", "https://api.github.com/graphql"),
  };
}

/** `refs/heads/main` is the branch `main`; a tag and a pull request's merge commit are on none. */
export function branchOf(ref: string | undefined): string | undefined {
  return present(/^refs\/heads\/(.+)$/su.exec(ref ?? "")?.[1]);
}

/** The file of `owner/name/.github/workflows/perf.yml@refs/heads/main`. */
function workflowPathOf(ref: string | undefined): string | undefined {
  return /^[^/@]+\/[^/@]+\/(\.github\/workflows\/[^@]+)@/u.exec(ref ?? "")?.[1];
}

function wholeNumber(text: string | undefined): number | undefined {
  const value = /^\d{1,16}$/u.test(text ?? "") ? Number(text) : 0;
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

function present(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}

function urlAt(environment: Environment, name: string, otherwise: string): string {
  const text = present(environment[name]) ?? otherwise;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["https:", "http:"].includes(url.protocol)) {
    throw new UsageError(`${name} is not the URL of a server`);
  }
  return text.replace(/\/$/u, "");
}

function missing(name: string): UsageError {
  return new UsageError(`${name} is missing or not of GitHub's form`, {
    hint: "the runner sets it in every job: this part works in GitHub Actions only",
  });
}
