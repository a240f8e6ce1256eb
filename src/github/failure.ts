import { type Permission, permissionsBlock } from "./permission.ts";

/** Why a call to GitHub did not give what it was made for. */
export type FailureKind =
  /** 401: the token is not valid, or no longer. */
  | "unauthorized"
  /** 403: the token may not do this. */
  | "forbidden"
  /** 403 of a conversation that only collaborators may write to. */
  | "locked"
  | "notFound"
  /** 410: it was there and expired, or the feature is turned off. */
  | "gone"
  /** 422 for a text above GitHub's limit. */
  | "tooLong"
  /** Any other answer of 4xx. */
  | "refused"
  /** The wait GitHub asks for is longer than a run is ready to wait. */
  | "rateLimited"
  /** 5xx or no connection, after the retries. */
  | "unavailable"
  /** The answer to a POST was lost: it may have been done. Look before doing it again. */
  | "uncertain"
  /** More bytes than this project reads. */
  | "tooLarge"
  /** Not JSON, or not of the expected form. */
  | "malformed"
  /** The run made more calls than any run should: a bug, or a hostile list of pages. */
  | "callsSpent";

/** GitHub's failure, not the user's and not ours: callers turn it into a degraded result. */
export class GithubError extends Error {
  override readonly name = "GithubError";
  readonly kind: FailureKind;
  /** The permission the call needs. */
  readonly needs: Permission;

  constructor(
    kind: FailureKind,
    message: string,
    options: { readonly needs: Permission; readonly cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.needs = options.needs;
  }
}

/** What the reader of a log can do about it, in full sentences. */
export function failureAdvice(error: GithubError): string {
  switch (error.kind) {
    case "forbidden":
      return [
        `The token lacks "${error.needs}". Give the job these permissions:`,
        permissionsBlock,
        "The token of a pull request from a fork, and of Dependabot, stays read-only whatever is declared.",
      ].join("\n");
    case "locked":
      return "The conversation is locked: the report is in the job summary only.";
    case "unauthorized":
      return "Check the input github-token: GitHub does not accept it.";
    case "notFound":
      return `It was deleted, or the token cannot see it: a private repository needs "${error.needs}".`;
    case "gone":
      return "It has expired. A longer retention-days keeps artifacts for longer.";
    case "tooLong":
      return "The text is above GitHub's limit.";
    case "tooLarge":
      return "It was not read.";
    case "rateLimited":
      return "Other workflows of this repository used up the hour's calls. Run the job again later.";
    case "unavailable":
    case "uncertain":
      return "GitHub did not answer. See githubstatus.com, and run the job again later.";
    case "refused":
    case "malformed":
    case "callsSpent":
      return "This is unexpected: please report it with this message.";
  }
  error.kind satisfies never;
}
