import type { GithubApi } from "./api.ts";
import {
  commentsPath,
  firstPage,
  listMarked,
  type MarkedComment,
  parseMarked,
} from "./comment-list.ts";
import { GithubError } from "./failure.ts";
import { ownLogin } from "./identity.ts";
import { objectOf } from "./json-fields.ts";
import { isNewer, markerLine, type RunStamp } from "./marker.ts";
import { type Repository, repositoryPath } from "./repository.ts";

/** GitHub's limit of a comment's body, in characters. */
export const COMMENT_CHARACTERS_MAX = 65_536;
/** A lost answer is looked for before the comment is written again. */
const CREATIONS_MAX = 2;

export type CommentRequest = {
  readonly repository: Repository;
  /** Of the issue or pull request. */
  readonly issue: number;
  /** One comment for each: `workflow/job/name`. */
  readonly key: string;
  readonly run: RunStamp;
  /** Markdown, without the marker. */
  readonly body: string;
  /** `leave` writes nothing where there is no comment to change. */
  readonly whenAbsent: "create" | "leave";
};

export type CommentResult =
  | {
      readonly kind: "created" | "updated";
      readonly id: number;
      /** For a browser. */
      readonly url: string | undefined;
    }
  /** There is none, and none was to be created. */
  | { readonly kind: "absent" }
  /** A later run has reported already: nothing was written. */
  | { readonly kind: "stale"; readonly newer: RunStamp }
  /** Shorten it and publish again. */
  | { readonly kind: "tooLong"; readonly characters: number }
  /** Not written, for a reason outside the run: the report goes elsewhere, the verdict stands. */
  | { readonly kind: "failed"; readonly failure: GithubError };

/**
 * Keeps one comment of each key on a conversation: writes the first, changes it from then on.
 * Only comments of the own identity are changed; of several, as two jobs may write at the same
 * time, the oldest is kept and shows the newest run. Never throws for GitHub's failures.
 */
export async function publishComment(
  api: GithubApi,
  request: CommentRequest,
): Promise<CommentResult> {
  const body = `${markerLine(request.key, request.run)}\n${request.body}`;
  if (body.length > COMMENT_CHARACTERS_MAX) return { kind: "tooLong", characters: body.length };
  try {
    return await new StickyComment(api, request, body).publish();
  } catch (cause) {
    if (!(cause instanceof GithubError)) throw cause;
    if (cause.kind === "tooLong") return { kind: "tooLong", characters: body.length };
    return { kind: "failed", failure: cause };
  }
}

class StickyComment {
  readonly #api: GithubApi;
  readonly #request: CommentRequest;
  readonly #body: string;
  #login: string | undefined;
  /** Where the next look begins. */
  #path: string;

  constructor(api: GithubApi, request: CommentRequest, body: string) {
    this.#api = api;
    this.#request = request;
    this.#body = body;
    this.#path = firstPage(request.repository, request.issue);
  }

  async publish(): Promise<CommentResult> {
    const before = await this.#listOwn();
    if (before.length > 0) {
      const result = await this.#converge(before);
      if (result !== undefined) return result;
    }
    if (this.#request.whenAbsent === "leave") return { kind: "absent" };
    const { id, url } = await this.#create();
    const created: CommentResult = { kind: "created", id, url };
    try {
      // Another job may have written at the same time, before or after.
      const after = await this.#listOwn();
      if (after.every((comment) => comment.id === id)) return created;
      return (await this.#converge(after, id)) ?? created;
    } catch (cause) {
      // It is written: what is left to tidy up, the next run does.
      if (cause instanceof GithubError) return created;
      throw cause;
    }
  }

  async #listOwn(): Promise<readonly MarkedComment[]> {
    const { key } = this.#request;
    const { comments, lastPage } = await listMarked(this.#api, { path: this.#path, key });
    this.#path = lastPage;
    if (comments.length === 0) return [];
    this.#login ??= await ownLogin(this.#api);
    return comments.filter(({ author }) => author === this.#login);
  }

  /**
   * Puts the body into the oldest comment and removes the later ones, unless one of them is of a
   * newer run, whose job does the same.
   *
   * @param upToDate the comment that shows the body already
   * @returns undefined when the oldest is gone: somebody deleted it
   */
  async #converge(
    own: readonly MarkedComment[],
    upToDate?: number,
  ): Promise<CommentResult | undefined> {
    const { run } = this.#request;
    const [oldest, ...later] = own;
    if (oldest === undefined) return undefined;
    const newer = own.find(({ stamp }) => isNewer(stamp, run));
    if (newer === undefined && oldest.id !== upToDate) {
      const isGone = !(await this.#update(oldest));
      if (isGone) return undefined;
    }
    for (const comment of later) {
      if (!isNewer(comment.stamp, run)) await this.#remove(comment);
    }
    if (newer !== undefined) return { kind: "stale", newer: newer.stamp };
    const kind = oldest.id === upToDate ? "created" : "updated";
    return { kind, id: oldest.id, url: oldest.url };
  }

  /** A comment whose POST was answered, or is found after its answer was lost. */
  async #create(): Promise<Pick<MarkedComment, "id" | "url">> {
    const { repository, issue, key, run } = this.#request;
    const needs = "pull-requests: write";
    const path = commentsPath(repository, issue);
    for (let count = 1; ; count += 1) {
      try {
        const body = { body: this.#body };
        const { json } = await this.#api.request({ method: "POST", path, needs, body });
        const [created] = parseMarked(objectOf(json) ?? {}, key);
        if (created !== undefined) {
          this.#login ??= created.author;
          return created;
        }
        throw new GithubError("uncertain", "GitHub's answer is no comment", { needs });
      } catch (cause) {
        if (!(cause instanceof GithubError) || cause.kind !== "uncertain") throw cause;
        const written = (await this.#listOwn()).find(
          ({ stamp }) => stamp.id === run.id && stamp.attempt === run.attempt,
        );
        if (written !== undefined) return written;
        if (count === CREATIONS_MAX) throw cause;
      }
    }
  }

  /** @returns false when there is no such comment any more */
  async #update({ id }: MarkedComment): Promise<boolean> {
    const path = `${repositoryPath(this.#request.repository)}/issues/comments/${id}`;
    const body = { body: this.#body };
    try {
      await this.#api.request({ method: "PATCH", path, needs: "pull-requests: write", body });
      return true;
    } catch (cause) {
      if (cause instanceof GithubError && cause.kind === "notFound") return false;
      throw cause;
    }
  }

  /** At best: a duplicate that stays is removed by the next run. */
  async #remove({ id }: MarkedComment): Promise<void> {
    const path = `${repositoryPath(this.#request.repository)}/issues/comments/${id}`;
    try {
      await this.#api.request({ method: "DELETE", path, needs: "pull-requests: write" });
    } catch (cause) {
      if (!(cause instanceof GithubError)) throw cause;
    }
  }
}
