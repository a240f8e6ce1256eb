import type { GithubApi } from "./api.ts";
import { GithubError } from "./failure.ts";
import {
  commitIdOf,
  idAt,
  type JsonObject,
  objectAt,
  objectOf,
  textAt,
  timeAt,
} from "./json-fields.ts";
import { PER_PAGE, pagesOf } from "./pages.ts";
import { type Repository, repositoryPath } from "./repository.ts";

export type WorkflowRun = {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  /** The workflow's file, `.github/workflows/perf.yml`. */
  readonly path: string;
  readonly headSha: string;
  /** The branch's name only: a fork's branch may be called `main` too. */
  readonly headBranch: string | undefined;
  /** Undefined when the fork was deleted. */
  readonly headRepositoryId: number | undefined;
  readonly repositoryId: number | undefined;
  /** `success`, `failure`, `cancelled`…; undefined while it runs. */
  readonly conclusion: string | undefined;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** For a reader's browser. */
  readonly url: string | undefined;
};

export type RunsOfBranch = {
  /** `.github/workflows/perf.yml`. */
  readonly workflowPath: string;
  readonly branch: string;
  readonly pagesMax: number;
};

/** A workflow's runs on branches of this name, newest first, a page at a time. @throws GithubError */
export async function* runsOfBranch(
  api: GithubApi,
  repository: Repository,
  { workflowPath, branch, pagesMax }: RunsOfBranch,
): AsyncGenerator<readonly WorkflowRun[]> {
  const file = encodeURIComponent(workflowPath.split("/").at(-1) ?? "");
  const query = new URLSearchParams({
    branch,
    exclude_pull_requests: "true",
    per_page: `${PER_PAGE}`,
  });
  const path = `${repositoryPath(repository)}/actions/workflows/${file}/runs?${query.toString()}`;
  const call = { path, needs: "actions: read", listField: "workflow_runs", pagesMax } as const;
  for await (const { rows } of pagesOf(api, call)) yield rows.flatMap(parseRun);
}

/** @throws GithubError */
export async function readRun(
  api: GithubApi,
  repository: Repository,
  runId: number,
): Promise<WorkflowRun> {
  const needs = "actions: read";
  const path = `${repositoryPath(repository)}/actions/runs/${runId}?exclude_pull_requests=true`;
  const { json } = await api.request({ method: "GET", path, needs });
  const [run] = parseRun(objectOf(json) ?? {});
  if (run === undefined) {
    throw new GithubError("malformed", `GitHub's answer about run ${runId} is no run`, { needs });
  }
  return run;
}

function parseRun(row: JsonObject): readonly WorkflowRun[] {
  const id = idAt(row, "id");
  const event = textAt(row, "event");
  // Some answers add the branch: `.github/workflows/perf.yml@main`.
  const path = textAt(row, "path")?.split("@")[0];
  const headSha = commitIdOf(textAt(row, "head_sha"));
  const createdAt = timeAt(row, "created_at");
  if (id === undefined || event === undefined || path === undefined) return [];
  if (headSha === undefined || createdAt === undefined) return [];
  return [
    {
      id,
      attempt: idAt(row, "run_attempt") ?? 1,
      event,
      path,
      headSha,
      headBranch: textAt(row, "head_branch"),
      headRepositoryId: idAt(objectAt(row, "head_repository"), "id"),
      repositoryId: idAt(objectAt(row, "repository"), "id"),
      conclusion: textAt(row, "conclusion"),
      createdAt,
      url: textAt(row, "html_url"),
    },
  ];
}
