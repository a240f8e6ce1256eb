import { type GithubApi } from "../github/api.ts";
import type { EventContext } from "../github/event.ts";
import { GithubError } from "../github/failure.ts";
import { readMergeBase } from "../github/merge-base.ts";
import { BaseError } from "../node/base-error.ts";
import type { Clone } from "../node/clone.ts";
import type { Job } from "./job.ts";

/** The commit that the checked-out one is compared with. */
export type BaseCommit = {
  /** A full id. */
  readonly id: string;
  /** Which one it is, for the report: to follow "compared with". */
  readonly words: string;
};

export type BaseQuery = {
  /** As the user gave it; undefined: the event says. */
  readonly ref: string | undefined;
  readonly job: Job;
  readonly clone: Clone;
};

/**
 * Finds the commit that lacks nothing but the change under test, so that nobody else's commits
 * are taken for the change. It may not be in the clone yet.
 *
 * @throws BaseError when the event has none, or it cannot be found
 */
export async function findBaseCommit({ ref, job, clone }: BaseQuery): Promise<BaseCommit> {
  if (ref !== undefined) return { id: await clone.resolve(ref), words: ref };
  const { event } = job;
  const base = event === undefined ? undefined : await eventBase({ event, job, clone });
  if (base === undefined) {
    throw new BaseError("this event has no commit before the change", {
      hint: 'name one by the input "base-ref": a branch, a tag or a full commit id',
    });
  }
  if (base.id !== clone.head) return base;
  throw new BaseError(`the checked-out commit ${clone.head} is its own base: nothing changed`, {
    hint: "check out the change, or name another base by base-ref",
  });
}

type EventQuery = { readonly event: EventContext; readonly job: Job; readonly clone: Clone };

async function eventBase({ event, job, clone }: EventQuery): Promise<BaseCommit | undefined> {
  switch (event.kind) {
    case "pull_request":
    case "pull_request_target":
      return pullRequestBase({ event, job, clone });
    case "merge_group":
      return event.baseSha === undefined
        ? undefined
        : { id: event.baseSha, words: "the commit that the merge queue builds on" };
    case "push": {
      const id = event.baseSha ?? (await clone.parentsOf(clone.head))[0];
      return id === undefined ? undefined : { id, words: "the commit before the push" };
    }
    case "schedule":
    case "workflow_dispatch":
    case "workflow_run":
    case "other":
      return undefined;
  }
  event.kind satisfies never;
}

/**
 * What actions/checkout takes for a pull request is its test merge, whose first parent is the
 * base branch as it was merged with: the difference of the two is the pull request, and no API
 * has to be asked. Of any other commit it is where that one left the base branch.
 */
async function pullRequestBase({ event, job, clone }: EventQuery): Promise<BaseCommit | undefined> {
  const { baseBranch, baseSha, testedSha } = event;
  if (baseBranch === undefined) return undefined;
  const parents = clone.head === testedSha ? await clone.parentsOf(clone.head) : [];
  if (parents.length === 2) return { id: parents[0]!, words: `${baseBranch} without the change` };
  const words = `where the change left ${baseBranch}`;
  const local = baseSha === undefined ? undefined : await clone.mergeBase(clone.head, baseSha);
  if (local !== undefined) return { id: local, words };
  if (job.api !== undefined) {
    return { id: await askedMergeBase(job.api, { event, clone, branch: baseBranch }), words };
  }
  throw new BaseError(`the clone does not reach back to where the change left ${baseBranch}`, {
    hint: 'give actions/checkout "fetch-depth: 0"',
  });
}

type MergeBaseQuery = {
  readonly event: EventContext;
  readonly clone: Clone;
  readonly branch: string;
};

async function askedMergeBase(
  api: GithubApi,
  { event, clone, branch }: MergeBaseQuery,
): Promise<string> {
  try {
    const query = { commit: clone.head, branch };
    return (await readMergeBase(api, event.repository, query)).sha;
  } catch (cause) {
    if (!(cause instanceof GithubError)) throw cause;
    const message = `GitHub does not say where the change left ${branch}: ${cause.message}`;
    throw new BaseError(message, {
      hint: 'give actions/checkout "fetch-depth: 0": then git says it',
      cause,
    });
  }
}
