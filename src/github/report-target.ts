import type { GithubApi } from "./api.ts";
import { GithubError } from "./failure.ts";
import { objectsOf } from "./json-fields.ts";
import { type FinishedRun, parsePullRequest, type PullRequest } from "./pull-request.ts";
import { type Repository, repositoryPath } from "./repository.ts";

export type ReportTarget =
  | { readonly kind: "found"; readonly pullRequest: PullRequest }
  /** In words, for the log: no comment is to be written. */
  | { readonly kind: "none"; readonly reason: string };

/**
 * The pull request whose run a `workflow_run` event reports. It is asked of GitHub by the run's
 * branch: what the run's own artifacts say of it is a claim of code that a stranger wrote.
 *
 * @throws GithubError
 */
export async function findReportTarget(
  api: GithubApi,
  repository: Repository,
  run: FinishedRun,
): Promise<ReportTarget> {
  if (run.event !== "pull_request") {
    return { kind: "none", reason: `the run was triggered by ${run.event}, not by a pull request` };
  }
  if (run.conclusion === "cancelled" || run.conclusion === "skipped") {
    return { kind: "none", reason: `the run was ${run.conclusion}` };
  }
  const { headRepository, headBranch, headSha } = run;
  if (headRepository === undefined || headBranch === undefined) {
    return { kind: "none", reason: "the fork was deleted" };
  }
  const query = new URLSearchParams({
    state: "open",
    head: `${headRepository.owner}:${headBranch}`,
  });
  const path = `${repositoryPath(repository)}/pulls?${query.toString()}`;
  const needs = "pull-requests: write";
  const { json } = await api.request({ method: "GET", path, needs });
  if (!Array.isArray(json)) {
    throw new GithubError("malformed", "GitHub's answer is no list of pull requests", { needs });
  }
  const pullRequest = objectsOf(json)
    .map(parsePullRequest)
    .find(
      (candidate) =>
        candidate?.headSha === headSha && candidate.headRepositoryId === headRepository.id,
    );
  if (pullRequest !== undefined) return { kind: "found", pullRequest };
  return { kind: "none", reason: "no open pull request has the run's commit as its newest" };
}
