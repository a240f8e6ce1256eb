import { setTimeout as sleep } from "node:timers/promises";

/** A try at names `perf`, `perf-2`, `perf-3`… */
const NAMES_MAX = 5;
/** Of one upload: the client's own retries take half a minute, the bytes the rest. */
const UPLOAD_MILLIS_MAX = 300_000;

export type Upload = {
  /** From `artifactName`. */
  readonly name: string;
  /** Absolute paths, all below the folder. */
  readonly files: readonly string[];
  readonly folder: string;
  /** Undefined takes the repository's setting. */
  readonly retentionDays: number | undefined;
  /** 0 for content that is compressed already, to 9. */
  readonly compressionLevel: number;
};

export type StoredArtifact = {
  readonly id: number;
  /** SHA-256 in hex. */
  readonly digest: string | undefined;
  /** Of the archive. */
  readonly bytes: number | undefined;
};

/** Stores files as an artifact of the running job. */
export interface ArtifactUploader {
  upload(upload: Upload): Promise<StoredArtifact>;
}

export type UploadResult =
  | {
      readonly kind: "uploaded";
      /** Differs from the wanted one when that was taken: then there is a warning. */
      readonly name: string;
      readonly artifact: StoredArtifact;
      readonly warning: string | undefined;
    }
  /** The run goes on without: its verdict does not depend on it. */
  | { readonly kind: "failed"; readonly warning: string };

/** Stores the files, under another name when the name is taken. Never throws. */
export async function uploadArtifact(
  uploader: ArtifactUploader,
  upload: Upload,
  millisMax: number = UPLOAD_MILLIS_MAX,
): Promise<UploadResult> {
  for (let count = 1; count <= NAMES_MAX; count += 1) {
    const name = count === 1 ? upload.name : `${upload.name}-${count}`;
    try {
      const artifact = await inTime(uploader.upload({ ...upload, name }), millisMax);
      const warning = count === 1 ? undefined : renamedWarning(upload.name, name);
      return { kind: "uploaded", name, artifact, warning };
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      if (!isNameTaken(reason)) return { kind: "failed", warning: failureWarning(cause, reason) };
    }
  }
  const warning = `the artifact was not stored: ${upload.name} and ${NAMES_MAX - 1} names after it are taken`;
  return { kind: "failed", warning };
}

async function inTime<Value>(work: Promise<Value>, millisMax: number): Promise<Value> {
  const timer = new AbortController();
  const late = sleep(millisMax, undefined, { signal: timer.signal, ref: false }).then(() => {
    throw new Error(`it took longer than ${millisMax / 1_000} s`);
  });
  // Aborting the timer rejects it too: nobody listens then.
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}

function isNameTaken(reason: string): boolean {
  return /\(409\)|artifact with this name already exists/iu.test(reason);
}

function renamedWarning(wanted: string, name: string): string {
  return `the artifact is called ${name}: this run has one called ${wanted} already. Give each job of a matrix an artifact-name of its own; a baseline is looked up by the name without a number`;
}

function failureWarning(cause: unknown, reason: string): string {
  const name = cause instanceof Error ? cause.name : "";
  if (name === "GHESNotSupportedError") {
    return "the artifact was not stored: this GitHub Enterprise Server does not have the artifact service";
  }
  // The client wraps what it threw itself, so the words decide.
  if (/storage quota|insufficient usage/iu.test(reason)) {
    return "the artifact was not stored: the account's artifact storage is full";
  }
  return `the artifact was not stored: ${reason.replaceAll(/\p{C}+/gu, " ").slice(0, 300)}`;
}
