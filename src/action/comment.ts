import { posix } from "node:path";
import { COMMENT_CHARACTERS_MAX, publishComment } from "../github/comment.ts";
import type { EventContext } from "../github/event.ts";
import { failureAdvice } from "../github/failure.ts";
import type { ActionInputs } from "./inputs.ts";
import type { Job } from "./job.ts";

/** For the marker, and for what stands under a report. */
const ROOM_CHARACTERS = 4_000;
/** Of the report in a comment. */
export const REPORT_CHARACTERS_MAX: number = COMMENT_CHARACTERS_MAX - ROOM_CHARACTERS;

export type CommentTask = {
  readonly job: Job;
  readonly inputs: Pick<ActionInputs, "comment" | "scenario" | "workingDirectory">;
  readonly body: string;
  readonly passed: boolean;
};

export type Published = {
  readonly id: number | undefined;
  readonly url: string | undefined;
  readonly shortfalls: readonly string[];
};

export const nothingPublished: Published = { id: undefined, url: undefined, shortfalls: [] };

/** Keeps the pull request's comment up to date. Never throws for GitHub's failures. */
export async function publishReport(task: CommentTask): Promise<Published> {
  const { event, api } = task.job;
  const { when, key } = task.inputs.comment;
  const pullRequest = event?.pullRequest;
  if (event === undefined || api === undefined || pullRequest === undefined) {
    return nothingPublished;
  }
  if (when === "never") return nothingPublished;
  if (when === "auto" && pullRequest.origin !== "own") return unfulfilled(readOnly);
  const result = await publishComment(api, {
    repository: event.repository,
    issue: pullRequest.number,
    key: key ?? defaultKey(event, task.inputs),
    run: event.run,
    body: task.body,
    whenAbsent: when === "on-failure" && task.passed ? "leave" : "create",
  });
  switch (result.kind) {
    case "created":
    case "updated":
      return { id: result.id, url: result.url, shortfalls: [] };
    case "absent":
      return nothingPublished;
    case "stale":
      return unfulfilled(`No comment: run ${result.newer.id} is newer and has written it already.`);
    case "tooLong":
      return unfulfilled("No comment: the report is too long for one. It is in the job summary.");
    case "failed":
      return unfulfilled(
        `No comment: ${result.failure.message}. The report is in the job summary.\n${failureAdvice(result.failure)}`,
      );
  }
  return result satisfies never;
}

const readOnly =
  "No comment: the token of a pull request from a fork, and of Dependabot, is read-only. The report is in the job summary.";

function unfulfilled(shortfall: string): Published {
  return { ...nothingPublished, shortfalls: [shortfall] };
}

function defaultKey(
  { workflowName, job }: EventContext,
  { workingDirectory, scenario }: CommentTask["inputs"],
): string {
  return posix.join(workflowName, job, workingDirectory, scenario);
}
