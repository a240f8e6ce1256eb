import { VERSION } from "../app/version.ts";
import { UsageError } from "../base/errors.ts";
import { GithubApi } from "../github/api.ts";
import { type EventContext, readEvent } from "../github/event.ts";
import type { Environment } from "../github/job-environment.ts";
import { systemPace } from "../github/pace.ts";

/** The job as GitHub describes it, and GitHub itself. */
export type Job = {
  /** undefined: this is no job of GitHub Actions, or not one that can be understood. */
  readonly event: EventContext | undefined;
  /** undefined: there is nobody to ask. */
  readonly api: GithubApi | undefined;
  /** Why there is no event or no API, for the report; undefined when there is both. */
  readonly shortfall: string | undefined;
};

/** What Z6 cannot read of the job costs the report something, and never the verdict. */
export function readJob(environment: Environment, token: string): Job {
  let event: EventContext;
  try {
    event = readEvent(environment);
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    return { event: undefined, api: undefined, shortfall: `Nothing of GitHub's: ${cause.message}` };
  }
  if (token === "") {
    const shortfall = "No baselines and no comment: the input github-token is empty.";
    return { event, api: undefined, shortfall };
  }
  const { apiUrl, graphqlUrl } = event;
  const userAgent = `z6/${VERSION}`;
  const api = new GithubApi({ apiUrl, graphqlUrl, token, userAgent, pace: systemPace });
  return { event, api, shortfall: undefined };
}

/**
 * A workflow on `pull_request_target` has the repository's secrets and a token that writes: what
 * a stranger's checkout says must not be run with them.
 *
 * @throws UsageError
 */
export function refuseUnsafe({ event }: Job): void {
  const isForeign = event?.pullRequest !== undefined && event.pullRequest.origin !== "own";
  if (event?.kind !== "pull_request_target" || !isForeign) return;
  throw new UsageError("pull_request_target runs a stranger's code with the repository's secrets", {
    hint: "run the gate on pull_request: it needs no secrets",
  });
}
