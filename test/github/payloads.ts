import { pullJson, runJson } from "./answers.ts";
import { ownRepository, type Pull, type Run } from "./state.ts";

/** The payloads of events, as far as the action reads them. */

const base = "https://api.github.com";
const { id, owner, name } = ownRepository;
const repository = {
  id,
  name,
  full_name: `${owner}/${name}`,
  owner: { login: owner },
  default_branch: "main",
};
export const ZERO_SHA = "0".repeat(40);

export function pullRequestPayload(pull: Pull) {
  const { number } = pull;
  return { action: "synchronize", number, pull_request: pullJson(pull, base), repository };
}

export function pushPayload(push: { readonly before: string; readonly after: string }) {
  return { ref: "refs/heads/main", ...push, repository };
}

/** No repository in it. */
export function schedulePayload() {
  return { schedule: "17 3 * * *", workflow: ".github/workflows/perf.yml" };
}

export function dispatchPayload() {
  return { inputs: {}, ref: "refs/heads/main", repository };
}

export function mergeGroupPayload(group: { readonly base: string; readonly head: string }) {
  return {
    action: "checks_requested",
    merge_group: {
      base_ref: "refs/heads/main",
      base_sha: group.base,
      head_ref: "refs/heads/gh-readonly-queue/main/pr-5",
      head_sha: group.head,
    },
    repository,
  };
}

/** Its list of pull requests is empty for a fork: that is GitHub's, not ours. */
export function workflowRunPayload(run: Run) {
  return { action: "completed", workflow_run: runJson(run, base), repository };
}
