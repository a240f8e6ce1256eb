import type { GithubApi } from "./api.ts";
import { GithubError } from "./failure.ts";
import {
  commitIdOf,
  countAt,
  fieldAt,
  objectAt,
  objectOf,
  objectsOf,
  textAt,
  timeAt,
} from "./json-fields.ts";
import { type Repository, repositoryPath } from "./repository.ts";

/** Where a commit left a branch. */
export type MergeBase = {
  readonly sha: string;
  /** When it was committed, in milliseconds since 1970. */
  readonly committedAt: number | undefined;
  /** Commits of the branch that the commit does not contain. */
  readonly missing: ReadonlySet<string>;
  /** False when GitHub listed only some of the missing commits. */
  readonly isComplete: boolean;
};

/**
 * Compares from the commit to the branch: the answer then lists what the branch has beyond the
 * merge base, which is what tells an older run of the branch from a newer one.
 *
 * @throws GithubError
 */
export async function readMergeBase(
  api: GithubApi,
  repository: Repository,
  { commit, branch }: { readonly commit: string; readonly branch: string },
): Promise<MergeBase> {
  const needs = "contents: read";
  const range = `${commit}...${encodeURIComponent(branch)}`;
  const path = `${repositoryPath(repository)}/compare/${range}`;
  const { json } = await api.request({ method: "GET", path, needs });
  const answer = objectOf(json);
  const base = objectAt(answer, "merge_base_commit");
  const sha = commitIdOf(textAt(base, "sha"));
  if (sha === undefined) {
    throw new GithubError("malformed", "GitHub's comparison names no merge base", { needs });
  }
  const listed = objectsOf(fieldAt(answer, "commits")).map((row) => commitIdOf(textAt(row, "sha")));
  const missing = new Set(listed.filter((id) => id !== undefined));
  return {
    sha,
    committedAt: timeAt(objectAt(objectAt(base, "commit"), "committer"), "date"),
    missing,
    isComplete: countAt(answer, "total_commits") === missing.size,
  };
}
