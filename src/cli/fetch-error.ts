import { ExitCode, UserError } from "../base/errors.ts";
import { DigestError } from "../github/artifacts.ts";
import { GithubError } from "../github/failure.ts";
import { ZipError } from "../github/zip-error.ts";

/** GitHub does not give what was asked for. */
export class FetchError extends UserError {
  readonly code = "E_FETCH";
  readonly exitCode: ExitCode = ExitCode.configuration;
}

const EXPIRED_HINT =
  "GitHub deletes artifacts after a while: a longer retention-days keeps them; the seed in the report repeats the same load";

export function expiredError(artifactName: string): FetchError {
  return new FetchError(`the artifact ${artifactName} has expired`, { hint: EXPIRED_HINT });
}

export function tooLargeError(artifactName: string, runUrl: string): FetchError {
  return new FetchError(`the artifact ${artifactName} is too large to be held in memory`, {
    hint: tooLargeHint(runUrl),
  });
}

function tooLargeHint(runUrl: string): string {
  return `download it in a browser, from ${runUrl}, and unpack the log from it`;
}

/** What helps depends on who asks: somebody at a terminal, or a workflow. */
export type FetchWords = {
  /** What names one of several artifacts. */
  readonly choice: string;
  readonly hintOf: (failure: GithubError, runUrl: string) => string;
};

/** What a failure means to who asked. Anything that is not GitHub's stays as it is. */
export function fetchErrorOf(
  cause: unknown,
  { runUrl, words }: { readonly runUrl: string; readonly words: FetchWords },
): unknown {
  if (cause instanceof ZipError || cause instanceof DigestError) {
    return new FetchError(cause.message, {
      hint: `it was damaged, or was made by something else; it is not unpacked. The run: ${runUrl}`,
      cause,
    });
  }
  if (!(cause instanceof GithubError)) return cause;
  return new FetchError(cause.message, { hint: words.hintOf(cause, runUrl), cause });
}

export const terminalWords: FetchWords = { choice: "--artifact", hintOf };

function hintOf({ kind, needs }: GithubError, runUrl: string): string {
  switch (kind) {
    case "unauthorized":
      return 'the token is not valid, or no longer: "gh auth login", or another GH_TOKEN';
    case "forbidden":
    case "locked":
      return `the token may not: it needs "${needs}" (a classic one: "repo"), and single sign-on where the organisation has it`;
    case "notFound":
      return `see whether there is such a run, and whether the token may see it: ${runUrl}; --repo names another repository`;
    case "gone":
      return EXPIRED_HINT;
    case "tooLarge":
      return tooLargeHint(runUrl);
    case "rateLimited":
      return "the hour's calls of this token are used up: try again later";
    case "unavailable":
    case "uncertain":
      return "see githubstatus.com and the network, and try again";
    case "tooLong":
    case "refused":
    case "malformed":
    case "callsSpent":
      return "this is unexpected: please report it with this message";
  }
  kind satisfies never;
}
