import { type FailureKind, GithubError } from "./failure.ts";
import { fieldAt, objectOf, objectsOf, textAt } from "./json-fields.ts";
import type { Permission } from "./permission.ts";
import { rateLimitWait } from "./rate-limit.ts";

const MESSAGE_CHARACTERS_MAX = 300;

/** A failure that may be over at the next attempt. */
export class PassingFailure extends GithubError {
  /** What GitHub asks to wait, in milliseconds; undefined leaves it to the caller. */
  readonly askedMillis: number | undefined;

  constructor(
    kind: FailureKind,
    message: string,
    options: {
      readonly needs: Permission;
      readonly askedMillis?: number | undefined;
      readonly cause?: unknown;
    },
  ) {
    super(kind, message, options);
    this.askedMillis = options.askedMillis;
  }
}

/** What an answer belongs to. */
export type Asked = {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly needs: Permission;
};

export type FailedAnswer = {
  readonly asked: Asked;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** The failure that an answer outside 2xx stands for. */
export function answerFailure(answer: FailedAnswer): GithubError {
  const { asked, status, headers, text } = answer;
  const { needs } = asked;
  const said = messageOf(text);
  const message = `GitHub answered ${status} to ${asked.method} ${asked.path}: ${said}`;
  const askedMillis = rateLimitWait({ status, headers, message: said }, answer.now);
  // A refused POST was not done: it may be made again. One that failed half way may have been.
  if (askedMillis !== undefined) {
    return new PassingFailure("rateLimited", message, { needs, askedMillis });
  }
  if (status >= 500) {
    return asked.method === "POST"
      ? new GithubError("uncertain", message, { needs })
      : new PassingFailure("unavailable", message, { needs });
  }
  return new GithubError(finalKind(status, said), message, { needs });
}

function finalKind(status: number, said: string): FailureKind {
  switch (status) {
    case 401:
      return "unauthorized";
    case 403:
      return /\blocked\b/iu.test(said) ? "locked" : "forbidden";
    case 404:
      return "notFound";
    case 410:
      return "gone";
    case 422:
      return /too long/iu.test(said) ? "tooLong" : "refused";
    default:
      return "refused";
  }
}

/** A system error of a connection that was never made: what was to be sent was not. */
const unsentCodes: ReadonlySet<unknown> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** The failure of a call that got no answer, or not all of it. */
export function lostAnswerFailure(asked: Asked, cause: unknown): GithubError {
  const reason = cause instanceof Error ? (causeCode(cause) ?? cause.message) : String(cause);
  const message = `no answer from GitHub to ${asked.method} ${asked.path}: ${visible(reason)}`;
  const { needs } = asked;
  return asked.method === "POST" && !unsentCodes.has(reason)
    ? new GithubError("uncertain", message, { needs, cause })
    : new PassingFailure("unavailable", message, { needs, cause });
}

/** `fetch` wraps what the system said: `TypeError: fetch failed`, cause ECONNRESET. */
function causeCode({ cause }: Error): string | undefined {
  return textAt(objectOf(cause), "code");
}

/** GitHub's `message` and what its `errors` add; the status is said elsewhere. */
function messageOf(text: string): string {
  try {
    const json = objectOf(JSON.parse(text));
    const details = objectsOf(fieldAt(json, "errors")).map((error) => textAt(error, "message"));
    const parts = [textAt(json, "message"), ...details].filter((part) => part !== undefined);
    if (parts.length > 0) return visible(parts.join("; "));
  } catch {
    // A proxy's page, or nothing: said as it is.
  }
  return text === "" ? "no text" : visible(text);
}

function visible(text: string): string {
  return text.replaceAll(/\p{C}+/gu, " ").slice(0, MESSAGE_CHARACTERS_MAX);
}
