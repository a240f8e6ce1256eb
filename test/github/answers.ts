import { createHash } from "node:crypto";
import type {
  Account,
  Artifact,
  Comment,
  GithubState,
  Pull,
  RepositoryName,
  Run,
} from "./state.ts";
import { actionsBot, ownRepository } from "./state.ts";

/** The API's JSON for the things of the state. `base` is the API's URL. */

const site = "https://github.com";

function timeText(millis: number): string {
  return `${new Date(millis).toISOString().slice(0, 19)}Z`;
}

function userJson({ id, login, type }: Account) {
  return { login, id, node_id: `U_${id}`, type };
}

function repositoryJson({ id, owner, name }: RepositoryName, base: string) {
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: `${owner}/${name}`,
    owner: userJson({ id: id + 1, login: owner, type: "User" }),
    private: false,
    fork: id !== ownRepository.id,
    html_url: `${site}/${owner}/${name}`,
    url: `${base}/repos/${owner}/${name}`,
  };
}

export function artifactJson(artifact: Artifact, state: GithubState, base: string) {
  const run = state.runs.find(({ id }) => id === artifact.runId);
  const url = `${base}/repos/${ownRepository.owner}/${ownRepository.name}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: `A_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.sizeInBytes,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: timeText(artifact.createdAt),
    expires_at: timeText(artifact.createdAt + 30 * 86_400_000),
    updated_at: timeText(artifact.createdAt),
    digest: artifact.digest,
    workflow_run:
      run === undefined || run.headRepository === null
        ? null
        : {
            id: run.id,
            repository_id: ownRepository.id,
            head_repository_id: run.headRepository.id,
            head_branch: run.headBranch,
            head_sha: run.headSha,
          },
  };
}

export function runJson(run: Run, base: string) {
  const { owner, name } = ownRepository;
  return {
    id: run.id,
    name: "perf",
    node_id: `W_${run.id}`,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: "a change",
    run_number: 7,
    run_attempt: run.attempt,
    event: run.event,
    status: run.conclusion === null ? "in_progress" : "completed",
    conclusion: run.conclusion,
    workflow_id: 88_001,
    url: `${base}/repos/${owner}/${name}/actions/runs/${run.id}`,
    html_url: `${site}/${owner}/${name}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: timeText(run.createdAt),
    updated_at: timeText(run.createdAt),
    actor: userJson(actionsBot),
    repository: repositoryJson(ownRepository, base),
    head_repository: run.headRepository === null ? null : repositoryJson(run.headRepository, base),
  };
}

function commitJson(sha: string, base: string) {
  return {
    sha,
    node_id: `C_${sha}`,
    url: `${base}/commits/${sha}`,
    commit: { message: "a change", committer: { name: "alice", date: "2026-11-01T00:00:00Z" } },
  };
}

/** @param head a branch; @param commit what it is compared from */
export function comparisonJson(
  state: GithubState,
  { commit, head, base }: { readonly commit: string; readonly head: string; readonly base: string },
) {
  const branch = state.branches.get(head);
  const mergeBase = state.forks.get(commit)?.mergeBase ?? commit;
  const at = branch?.indexOf(mergeBase) ?? -1;
  if (branch === undefined || at < 0) return undefined;
  const missing = branch.slice(at + 1);
  const behind = state.forks.has(commit) ? 1 : 0;
  const ahead = missing.length;
  const both = ahead > 0 ? "diverged" : "behind";
  const none = ahead > 0 ? "ahead" : "identical";
  return {
    url: `${base}/compare/${commit}...${head}`,
    base_commit: commitJson(commit, base),
    merge_base_commit: commitJson(mergeBase, base),
    status: behind > 0 ? both : none,
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    // GitHub lists at most 250.
    commits: missing.slice(0, 250).map((sha) => commitJson(sha, base)),
  };
}

/** GitHub gives no content of a file above 1 MB. */
const CONTENT_BYTES_MAX = 1_000_000;

/** A file, as GitHub has it: base64 in lines of 60. */
export function contentJson(path: string, text: string, base: string) {
  const { owner, name } = ownRepository;
  const bytes = Buffer.from(text);
  const isShort = bytes.length <= CONTENT_BYTES_MAX;
  return {
    type: "file",
    encoding: isShort ? "base64" : "none",
    size: bytes.length,
    name: path.split("/").at(-1),
    path,
    content: isShort ? bytes.toString("base64").replaceAll(/.{60}/gu, "$&\n") : "",
    sha: createHash("sha1").update(`blob ${bytes.length}\0${text}`).digest("hex"),
    url: `${base}/repos/${owner}/${name}/contents/${path}`,
    html_url: `${site}/${owner}/${name}/blob/main/${path}`,
    git_url: null,
    download_url: null,
  };
}

export function commentJson(comment: Comment, base: string) {
  const { owner, name } = ownRepository;
  const repository = `${base}/repos/${owner}/${name}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${repository}/issues/comments/${comment.id}`,
    html_url: `${site}/${owner}/${name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${repository}/issues/${comment.issue}`,
    body: comment.body,
    user: userJson(comment.author),
    author_association: "NONE",
    created_at: timeText(comment.createdAt),
    updated_at: timeText(comment.createdAt),
  };
}

/** What the payload of an event and the list of pull requests have in common. */
export function pullJson(pull: Pull, base: string) {
  const { owner, name } = ownRepository;
  const end = (ref: string, sha: string, repository: RepositoryName | null) => ({
    label: `${repository?.owner ?? "unknown repository"}:${ref}`,
    ref,
    sha,
    user: repository === null ? null : userJson(pull.author),
    repo: repository === null ? null : repositoryJson(repository, base),
  });
  return {
    id: 900_000 + pull.number,
    node_id: `PR_${pull.number}`,
    url: `${base}/repos/${owner}/${name}/pulls/${pull.number}`,
    html_url: `${site}/${owner}/${name}/pull/${pull.number}`,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    title: "Make it faster",
    user: userJson(pull.author),
    head: end(pull.headBranch, pull.headSha, pull.headRepository),
    base: end(pull.baseBranch, pull.baseSha, ownRepository),
  };
}
