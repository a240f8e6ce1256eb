import { answerFailure, type Asked, PassingFailure } from "./answer-failure.ts";
import { discardBody } from "./bounded-body.ts";
import { GithubError } from "./failure.ts";
import { bytesOf, fetchAnswer, jsonOf, textOf } from "./http-answer.ts";
import type { JsonObject } from "./json-fields.ts";
import { nextPage } from "./next-page.ts";
import type { Pace } from "./pace.ts";
import type { Permission } from "./permission.ts";

/** What one run of the action may ask of GitHub. */
export const apiLimits = {
  /** Of one call, its answer included. */
  attemptMillisMax: 30_000,
  /** Of one download, from the first byte to the last. */
  downloadMillisMax: 120_000,
  /** Of one call, the first included. */
  attemptsMax: 4,
  /** Of all waits between attempts together: a secondary limit asks for a minute. */
  waitTotalMillisMax: 90_000,
  /** A run makes about twelve. GitHub grants a repository 1,000 an hour. */
  callsMax: 100,
  /** A comparison lists the changed files with their patches. */
  answerBytesMax: 16 * 1024 * 1024,
} as const;
export type ApiLimits = { readonly [Name in keyof typeof apiLimits]: number };

const BACKOFF_MILLIS = 1_000;
const API_VERSION = "2022-11-28";

export type ApiSettings = {
  /** GITHUB_API_URL: `https://api.github.com`, or another of GitHub Enterprise. */
  readonly apiUrl: string;
  /** GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string;
  readonly token: string;
  readonly userAgent: string;
  readonly pace: Pace;
  readonly limits?: ApiLimits;
};

export type ApiCall = {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Begins with a slash; or the whole URL of a next page, on the API's own host. */
  readonly path: string;
  readonly needs: Permission;
  readonly body?: JsonObject;
};

export type ApiAnswer = {
  /** Undefined when there is no body. */
  readonly json: unknown;
  /** The URL of the next page, for `path` of another call. */
  readonly next: string | undefined;
};

/**
 * GitHub's REST API, with retries for what passes. A GET, a PATCH and a DELETE may be made twice;
 * a POST is made again only when it certainly was not done. The token goes to the API's host only.
 */
export class GithubApi {
  readonly #settings: ApiSettings;
  readonly #limits: ApiLimits;
  #calls = 0;
  #waitLeftMillis: number;

  constructor(settings: ApiSettings) {
    this.#settings = settings;
    this.#limits = settings.limits ?? apiLimits;
    this.#waitLeftMillis = this.#limits.waitTotalMillisMax;
  }

  /** Requests made to the API, retries included. */
  get calls(): number {
    return this.#calls;
  }

  /** @throws GithubError */
  request(call: ApiCall): Promise<ApiAnswer> {
    return this.#retried(async () => {
      const asked = askedOf(call);
      const response = await this.#send(call, this.#limits.attemptMillisMax);
      const text = await this.#textOf(response, asked);
      if (!response.ok) throw this.#failure(asked, response, text);
      const next = nextPage(response.headers.get("link"));
      return { json: jsonOf(text, asked), next };
    });
  }

  /**
   * One GraphQL query, which only reads: it is repeated like a GET.
   *
   * @throws GithubError
   */
  query(query: string, needs: Permission): Promise<unknown> {
    const asked: Asked = { method: "query", path: "/graphql", needs };
    return this.#retried(async () => {
      this.#countCall(needs);
      const response = await fetchAnswer(this.#settings.graphqlUrl, asked, {
        method: "POST",
        headers: this.#headers(),
        body: JSON.stringify({ query }),
        redirect: "manual",
        signal: AbortSignal.timeout(this.#limits.attemptMillisMax),
      });
      const text = await this.#textOf(response, asked);
      if (!response.ok) throw this.#failure(asked, response, text);
      return jsonOf(text, asked);
    });
  }

  /**
   * The bytes behind a path that answers with a redirection to another host. The token is not
   * sent there: the signed URL is the permission.
   *
   * @throws GithubError, of kind tooLarge when there are more than `bytesMax` bytes
   */
  download(call: Omit<ApiCall, "method" | "body">, bytesMax: number): Promise<Uint8Array> {
    const asked = askedOf({ ...call, method: "GET" });
    return this.#retried(async () => {
      const answer = await this.#send({ ...call, method: "GET" }, this.#limits.downloadMillisMax);
      if (answer.ok) return bytesOf(answer, asked, bytesMax);
      if (answer.status !== 302) {
        throw this.#failure(asked, answer, await this.#textOf(answer, asked));
      }
      await discardBody(answer);
      const url = this.#redirection(answer, asked);
      const signal = AbortSignal.timeout(this.#limits.downloadMillisMax);
      const blob = await fetchAnswer(url, asked, { redirect: "manual", signal });
      if (blob.ok) return bytesOf(blob, asked, bytesMax);
      throw this.#storeFailure(blob, asked, await this.#textOf(blob, asked));
    });
  }

  #send(call: ApiCall, millisMax: number): Promise<Response> {
    this.#countCall(call.needs);
    return fetchAnswer(this.#urlOf(call), askedOf(call), {
      method: call.method,
      headers: this.#headers(),
      redirect: "manual",
      signal: AbortSignal.timeout(millisMax),
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
    });
  }

  #countCall(needs: Permission): void {
    const { callsMax } = this.#limits;
    if (this.#calls === callsMax) {
      throw new GithubError("callsSpent", `a run makes at most ${callsMax} calls`, { needs });
    }
    this.#calls += 1;
  }

  #headers(): Record<string, string> {
    const { token, userAgent } = this.#settings;
    return {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "user-agent": userAgent,
      "x-github-api-version": API_VERSION,
    };
  }

  #textOf(response: Response, asked: Asked): Promise<string> {
    return textOf(response, asked, this.#limits.answerBytesMax);
  }

  #failure(asked: Asked, { status, headers }: Response, text: string): GithubError {
    return answerFailure({ asked, status, headers, text, now: this.#settings.pace.now() });
  }

  /** The store speaks XML and has no limits of GitHub's; 403 is a signed URL past its minute. */
  #storeFailure(blob: Response, asked: Asked, text: string): GithubError {
    if (blob.status === 403 || blob.status === 429) {
      const message = `the artifact store answered ${blob.status} to ${asked.path}`;
      return new PassingFailure("unavailable", message, { needs: asked.needs });
    }
    return this.#failure(asked, blob, text);
  }

  /** A page's link must not carry the token to another host. */
  #urlOf({ path, needs }: ApiCall): string {
    const { apiUrl } = this.#settings;
    if (path.startsWith("/")) return `${apiUrl.replace(/\/$/u, "")}${path}`;
    const url = URL.canParse(path) ? new URL(path) : undefined;
    if (url?.origin !== new URL(apiUrl).origin) {
      throw new GithubError("malformed", "a next page lies on another host", { needs });
    }
    return url.href;
  }

  #redirection(answer: Response, { path, needs }: Asked): string {
    const location = answer.headers.get("location") ?? "";
    const url = URL.canParse(location) ? new URL(location) : undefined;
    // Plain HTTP only where the API itself is: a stand-in on the loopback.
    const allowed = ["https:", new URL(this.#settings.apiUrl).protocol];
    if (url === undefined || !allowed.includes(url.protocol)) {
      throw new GithubError("malformed", `${path} redirects to no usable URL`, { needs });
    }
    return url.href;
  }

  async #retried<Value>(attempt: () => Promise<Value>): Promise<Value> {
    for (let failures = 1; ; failures += 1) {
      try {
        return await attempt();
      } catch (cause) {
        const isLast = failures === this.#limits.attemptsMax;
        if (!(cause instanceof PassingFailure) || isLast) throw cause;
        await this.#wait(cause, failures);
      }
    }
  }

  /** @throws the failure itself when the wait is more than is left */
  async #wait(failure: PassingFailure, failures: number): Promise<void> {
    const { pace } = this.#settings;
    const backoff = BACKOFF_MILLIS * 2 ** (failures - 1) * (1 + pace.jitter() / 2);
    const millis = failure.askedMillis ?? backoff;
    if (millis > this.#waitLeftMillis) throw failure;
    this.#waitLeftMillis -= millis;
    await pace.sleep(millis);
  }
}

function askedOf({ method, path, needs }: ApiCall): Asked {
  const [plain = ""] = (URL.canParse(path) ? new URL(path).pathname : path).split("?");
  return { method, path: plain, needs };
}
