import { createHash } from "node:crypto";
import type { GithubApi } from "./api.ts";
import {
  countAt,
  fieldAt,
  idAt,
  type JsonObject,
  objectAt,
  textAt,
  timeAt,
} from "./json-fields.ts";
import { PER_PAGE, pagesOf } from "./pages.ts";
import { type Repository, type RepositoryName, repositoryPath } from "./repository.ts";
import { readNamedEntry, readOnlyEntry, type WantedEntry } from "./zip.ts";

/** A run with more artifacts than this is not ours: 500 a job is GitHub's own limit. */
const PAGES_OF_RUN_MAX = 10;

export type Artifact = {
  readonly id: number;
  readonly name: string;
  /** Of the archive, as GitHub says; a download is limited all the same. */
  readonly bytes: number;
  readonly expired: boolean;
  /** Milliseconds since 1970. */
  readonly expiresAt: number | undefined;
  /** `sha256:` and hex; artifacts of old servers have none. */
  readonly digest: string | undefined;
  readonly runId: number;
  readonly repositoryId: number | undefined;
  /** Differs from the repository's for the run of a fork's pull request. */
  readonly headRepositoryId: number | undefined;
};

/** Whether the run's code was the repository's own. What a fork's code stored, it may have made up. */
export function isOfOwnCode({ repositoryId, headRepositoryId }: Artifact): boolean {
  return repositoryId !== undefined && headRepositoryId === repositoryId;
}

/** The archive does not have the digest that GitHub says. */
export class DigestError extends Error {
  override readonly name = "DigestError";
}

export type ArtifactPage = { readonly artifacts: readonly Artifact[]; readonly hasNext: boolean };

/** All artifacts of exactly this name, of any run. GitHub promises no order. @throws GithubError */
export async function* artifactsNamed(
  api: GithubApi,
  repository: Repository,
  { name, pagesMax }: { readonly name: string; readonly pagesMax: number },
): AsyncGenerator<ArtifactPage> {
  const query = new URLSearchParams({ name, per_page: `${PER_PAGE}` });
  const path = `${repositoryPath(repository)}/actions/artifacts?${query.toString()}`;
  const call = { path, needs: "actions: read", listField: "artifacts", pagesMax } as const;
  for await (const { rows, hasNext } of pagesOf(api, call)) {
    yield { artifacts: rows.flatMap(parseArtifact).filter((row) => row.name === name), hasNext };
  }
}

/** The artifacts of one run, newest first: a re-run may repeat a name. @throws GithubError */
export async function artifactsOfRun(
  api: GithubApi,
  repository: RepositoryName,
  { runId, name }: { readonly runId: number; readonly name?: string },
): Promise<readonly Artifact[]> {
  const query = new URLSearchParams({
    per_page: `${PER_PAGE}`,
    ...(name !== undefined && { name }),
  });
  const path = `${repositoryPath(repository)}/actions/runs/${runId}/artifacts?${query.toString()}`;
  const artifacts: Artifact[] = [];
  const list = { listField: "artifacts", pagesMax: PAGES_OF_RUN_MAX };
  for await (const { rows } of pagesOf(api, { path, needs: "actions: read", ...list })) {
    artifacts.push(...rows.flatMap(parseArtifact));
  }
  return artifacts
    .filter(
      (artifact) => artifact.runId === runId && (name === undefined || artifact.name === name),
    )
    .toSorted((a, b) => b.id - a.id);
}

export type ArtifactLimits = {
  /** Of the archive. */
  readonly archiveBytesMax: number;
  readonly entry: WantedEntry;
  /** `only` refuses an archive that holds anything else. */
  readonly others: "refused" | "ignored";
};

/**
 * One entry of an artifact, read in memory.
 *
 * @throws GithubError, DigestError, ZipError
 */
export async function readArtifact(
  api: GithubApi,
  at: { readonly repository: RepositoryName; readonly artifact: Artifact },
  { archiveBytesMax, entry, others }: ArtifactLimits,
): Promise<Uint8Array> {
  const path = `${repositoryPath(at.repository)}/actions/artifacts/${at.artifact.id}/zip`;
  const archive = await api.download({ path, needs: "actions: read" }, archiveBytesMax);
  checkDigest(archive, at.artifact.digest);
  return others === "refused" ? readOnlyEntry(archive, entry) : readNamedEntry(archive, entry);
}

function checkDigest(archive: Uint8Array, digest: string | undefined): void {
  if (digest === undefined) return;
  const actual = `sha256:${createHash("sha256").update(archive).digest("hex")}`;
  if (actual === digest.toLowerCase()) return;
  throw new DigestError("the archive's SHA-256 is not the one GitHub stored");
}

/** A row that lacks what each artifact has is left out. */
function parseArtifact(row: JsonObject): readonly Artifact[] {
  const run = objectAt(row, "workflow_run");
  const id = idAt(row, "id");
  const runId = idAt(run, "id");
  const name = textAt(row, "name");
  const bytes = countAt(row, "size_in_bytes");
  if (id === undefined || runId === undefined || name === undefined || bytes === undefined) {
    return [];
  }
  return [
    {
      id,
      name,
      bytes,
      runId,
      expired: fieldAt(row, "expired") === true,
      expiresAt: timeAt(row, "expires_at"),
      digest: textAt(row, "digest"),
      repositoryId: idAt(run, "repository_id"),
      headRepositoryId: idAt(run, "head_repository_id"),
    },
  ];
}
