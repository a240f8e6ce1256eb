import { UsageError } from "../base/errors.ts";
import { readEventPayload } from "./event-payload.ts";
import {
  branchOf,
  type Environment,
  type JobEnvironment,
  readJobEnvironment,
} from "./job-environment.ts";
import { commitIdOf, idAt, type JsonObject, objectAt, textAt } from "./json-fields.ts";
import {
  DEPENDABOT,
  type FinishedRun,
  parseFinishedRun,
  parsePullRequest,
  type PullRequest,
} from "./pull-request.ts";
import type { Repository } from "./repository.ts";

const eventKinds = [
  "pull_request",
  "pull_request_target",
  "push",
  "schedule",
  "workflow_dispatch",
  "merge_group",
  "workflow_run",
] as const;
/** `other` is any event this project knows nothing of: it is not trusted. */
export type EventKind = (typeof eventKinds)[number] | "other";

/** What triggered the job, and on what. */
export type EventContext = Omit<JobEnvironment, "repository" | "repositoryId" | "eventPath"> & {
  readonly kind: EventKind;
  readonly repository: Repository;
  /**
   * Whether the code under test, its scenario included, comes from someone who may write to the
   * repository. False whenever the payload does not say.
   */
  readonly trusted: boolean;
  readonly pullRequest: PullRequest | undefined;
  readonly finishedRun: FinishedRun | undefined;
  /** What a checkout without options checks out: for a pull request the test merge commit. */
  readonly testedSha: string | undefined;
  /** What people mean: for a pull request its newest commit. */
  readonly shownSha: string | undefined;
  /** The branch to compare with. */
  readonly baseBranch: string | undefined;
  /** The commit before: the base's newest, or what was pushed on. Undefined at a creation. */
  readonly baseSha: string | undefined;
};

/** @throws UsageError when this is no job of GitHub Actions, or the payload is not readable */
export function readEvent(environment: Environment): EventContext {
  const job = readJobEnvironment(environment);
  return eventContext(job, readEventPayload(job.eventPath));
}

/** @throws UsageError when neither the job nor the payload has the repository's id */
export function eventContext(job: JobEnvironment, payload: JsonObject): EventContext {
  const { eventPath: _, repositoryId, ...rest } = job;
  const id = repositoryId ?? idAt(objectAt(payload, "repository"), "id");
  if (id === undefined) throw new UsageError("GITHUB_REPOSITORY_ID is missing");
  const kind = eventKinds.find((name) => name === job.eventName) ?? "other";
  const isPull = kind === "pull_request" || kind === "pull_request_target";
  const pullRequest = isPull ? parsePullRequest(objectAt(payload, "pull_request")) : undefined;
  const finishedRun =
    kind === "workflow_run" ? parseFinishedRun(objectAt(payload, "workflow_run")) : undefined;
  const facts: Facts = { kind, job, payload, repositoryId: id, pullRequest, finishedRun };
  return {
    ...rest,
    kind,
    repository: { ...job.repository, id },
    trusted: isTrusted(facts),
    pullRequest,
    finishedRun,
    ...commitsOf(facts),
    baseBranch: baseBranchOf(facts),
  };
}

type Facts = {
  readonly kind: EventKind;
  readonly job: JobEnvironment;
  readonly payload: JsonObject;
  readonly repositoryId: number;
  readonly pullRequest: PullRequest | undefined;
  readonly finishedRun: FinishedRun | undefined;
};

function isTrusted({ kind, job, repositoryId, pullRequest, finishedRun }: Facts): boolean {
  if (job.actor === DEPENDABOT) return false;
  switch (kind) {
    case "push":
    case "schedule":
    case "workflow_dispatch":
    case "merge_group":
      return true;
    case "pull_request":
    case "pull_request_target":
      return pullRequest?.origin === "own";
    case "workflow_run":
      return finishedRun?.headRepository?.id === repositoryId && finishedRun.actor !== DEPENDABOT;
    case "other":
      return false;
  }
  kind satisfies never;
}

type Commits = Pick<EventContext, "testedSha" | "shownSha" | "baseSha">;

function commitsOf({ kind, job, payload, pullRequest, finishedRun }: Facts): Commits {
  const tested = commitIdOf(job.sha);
  const group = objectAt(payload, "merge_group");
  switch (kind) {
    case "pull_request":
    case "pull_request_target":
      return {
        testedSha: tested,
        shownSha: pullRequest?.headSha ?? tested,
        baseSha: pullRequest?.baseSha,
      };
    case "push":
      return {
        testedSha: tested,
        shownSha: commitIdOf(textAt(payload, "after")) ?? tested,
        baseSha: commitIdOf(textAt(payload, "before")),
      };
    case "merge_group":
      return {
        testedSha: tested,
        shownSha: commitIdOf(textAt(group, "head_sha")) ?? tested,
        baseSha: commitIdOf(textAt(group, "base_sha")),
      };
    case "workflow_run":
      return {
        testedSha: finishedRun?.headSha,
        shownSha: finishedRun?.headSha,
        baseSha: undefined,
      };
    case "schedule":
    case "workflow_dispatch":
    case "other":
      return { testedSha: tested, shownSha: tested, baseSha: undefined };
  }
  kind satisfies never;
}

/** A scheduled run's payload is bare: it runs on the default branch, so its own branch is it. */
function baseBranchOf({ kind, job, payload, pullRequest }: Facts): string | undefined {
  const group = objectAt(payload, "merge_group");
  if (kind === "merge_group") return branchOf(textAt(group, "base_ref"));
  if (pullRequest !== undefined) return pullRequest.baseBranch;
  return textAt(objectAt(payload, "repository"), "default_branch") ?? job.branch;
}
