import type { GithubApi } from "./api.ts";
import { idAt, type JsonObject, objectAt, textAt } from "./json-fields.ts";
import { type RunStamp, stampOf } from "./marker.ts";
import { PER_PAGE, pagesOf } from "./pages.ts";
import { type Repository, repositoryPath } from "./repository.ts";

/** 3,000 comments. */
const COMMENT_PAGES_MAX = 30;

/** A comment that begins with the marker of a key, whoever wrote it. */
export type MarkedComment = {
  readonly id: number;
  readonly url: string | undefined;
  readonly author: string | undefined;
  readonly stamp: RunStamp;
};

export type MarkedComments = {
  /** The oldest first. */
  readonly comments: readonly MarkedComment[];
  /** For looking again: what is written later is on this page or behind it. */
  readonly lastPage: string;
};

export function commentsPath(repository: Repository, issue: number): string {
  return `${repositoryPath(repository)}/issues/${issue}/comments`;
}

/**
 * Every comment marked with the key, on all pages from `path` on.
 *
 * @throws GithubError
 */
export async function listMarked(
  api: GithubApi,
  { path, key }: { readonly path: string; readonly key: string },
): Promise<MarkedComments> {
  const comments: MarkedComment[] = [];
  let lastPage = path;
  const call = { path, needs: "pull-requests: write", pagesMax: COMMENT_PAGES_MAX } as const;
  for await (const page of pagesOf(api, call)) {
    comments.push(...page.rows.flatMap((row) => parseMarked(row, key)));
    lastPage = page.path;
  }
  return { comments: comments.toSorted((a, b) => a.id - b.id), lastPage };
}

export function firstPage(repository: Repository, issue: number): string {
  return `${commentsPath(repository, issue)}?per_page=${PER_PAGE}`;
}

export function parseMarked(row: JsonObject, key: string): readonly MarkedComment[] {
  const id = idAt(row, "id");
  const stamp = stampOf(textAt(row, "body") ?? "", key);
  if (id === undefined || stamp === undefined) return [];
  const author = textAt(objectAt(row, "user"), "login");
  return [{ id, url: textAt(row, "html_url"), author, stamp }];
}
