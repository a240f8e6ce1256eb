import type { GithubApi } from "./api.ts";
import { GithubError } from "./failure.ts";
import { countAt, fieldAt, objectOf, textAt } from "./json-fields.ts";
import { type RepositoryName, repositoryPath } from "./repository.ts";

export type FileQuery = {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly commit: string;
  readonly bytesMax: number;
};

/**
 * A file as it is at a commit, without a checkout of it. Links within the repository are followed
 * by GitHub.
 *
 * @throws GithubError: of kind notFound where there is none, of kind tooLarge above `bytesMax` or
 *   GitHub's 1 MB
 */
export async function readFileAt(
  api: GithubApi,
  repository: RepositoryName,
  { path, commit, bytesMax }: FileQuery,
): Promise<Uint8Array> {
  const needs = "contents: read";
  const steps = path.split("/").map(encodeURIComponent).join("/");
  const query = new URLSearchParams({ ref: commit });
  const { json } = await api.request({
    method: "GET",
    path: `${repositoryPath(repository)}/contents/${steps}?${query.toString()}`,
    needs,
  });
  const answer = objectOf(json);
  const size = countAt(answer, "size");
  if (textAt(answer, "type") !== "file" || size === undefined) {
    throw new GithubError("malformed", `${path} is no file at commit ${commit}`, { needs });
  }
  // Of a file above 1 MB GitHub gives no content: its encoding is "none".
  if (size > bytesMax || textAt(answer, "encoding") !== "base64") {
    throw new GithubError("tooLarge", `${path} is larger than is read here`, { needs });
  }
  const content = fieldAt(answer, "content");
  const bytes = new Uint8Array(Buffer.from(typeof content === "string" ? content : "", "base64"));
  if (bytes.length === size) return bytes;
  throw new GithubError("malformed", `GitHub's answer about ${path} is incomplete`, { needs });
}
