import type { ApiCall, GithubApi } from "./api.ts";
import { GithubError } from "./failure.ts";
import { fieldAt, type JsonObject, objectOf, objectsOf } from "./json-fields.ts";

/** GitHub's largest page. It takes a larger number silently for this one. */
export const PER_PAGE = 100;

export type Page = {
  readonly rows: readonly JsonObject[];
  /** Of this page. */
  readonly path: string;
  readonly hasNext: boolean;
};

export type ListCall = Omit<ApiCall, "method" | "body"> & {
  /** The field of the answer that holds the list; undefined when the answer is the list. */
  readonly listField?: string;
  /** No list is followed for longer. */
  readonly pagesMax: number;
};

/** The pages of a list, asked for one at a time. @throws GithubError */
export async function* pagesOf(api: GithubApi, call: ListCall): AsyncGenerator<Page> {
  const { listField, pagesMax, needs } = call;
  let path: string | undefined = call.path;
  for (let count = 0; path !== undefined && count < pagesMax; count += 1) {
    const { json, next } = await api.request({ method: "GET", path, needs });
    const list = listField === undefined ? json : fieldAt(objectOf(json), listField);
    if (!Array.isArray(list)) {
      throw new GithubError("malformed", `GitHub's answer to ${call.path} is no list`, { needs });
    }
    yield { rows: objectsOf(list), path, hasNext: next !== undefined };
    path = next;
  }
}
