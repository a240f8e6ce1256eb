import { type Asked, lostAnswerFailure } from "./answer-failure.ts";
import { BodyTooLargeError, readBody } from "./bounded-body.ts";
import { GithubError } from "./failure.ts";

/** `fetch`, whose failures are GitHub's. @throws GithubError */
export async function fetchAnswer(
  url: string,
  asked: Asked,
  options: RequestInit,
): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (cause) {
    throw lostAnswerFailure(asked, cause);
  }
}

/** @throws GithubError, of kind tooLarge when there are more than `bytesMax` bytes */
export async function bytesOf(
  response: Response,
  asked: Asked,
  bytesMax: number,
): Promise<Uint8Array> {
  try {
    return await readBody(response, bytesMax);
  } catch (cause) {
    if (!(cause instanceof BodyTooLargeError)) throw lostAnswerFailure(asked, cause);
    const message = `${asked.method} ${asked.path}: ${cause.message}`;
    throw new GithubError("tooLarge", message, { needs: asked.needs, cause });
  }
}

/** @throws GithubError */
export async function textOf(response: Response, asked: Asked, bytesMax: number): Promise<string> {
  return new TextDecoder().decode(await bytesOf(response, asked, bytesMax));
}

/** @returns undefined for an empty text. @throws GithubError */
export function jsonOf(text: string, { method, path, needs }: Asked): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = `GitHub's answer to ${method} ${path} is not JSON`;
    throw new GithubError("malformed", message, { needs, cause });
  }
}
