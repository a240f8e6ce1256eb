import { closeSync, mkdirSync, openSync, readFileSync, readSync } from "node:fs";
import { dirname } from "node:path";
import { FileError } from "../base/errors.ts";

/** Of a body file or a CA bundle: what a run keeps in memory. */
const WHOLE_FILE_BYTES_MAX = 256 * 1024 * 1024;

/**
 * The first bytes of a file, at most `bytesMax`: a file of any size, and a pipe, cost no more.
 *
 * @throws FileError
 */
export function readBeginning(path: string, bytesMax: number): Uint8Array {
  return orFileError(path, () => {
    const descriptor = openSync(path, "r");
    try {
      const bytes = new Uint8Array(bytesMax);
      let length = 0;
      while (length < bytesMax) {
        const count = readSync(descriptor, bytes, length, bytesMax - length, null);
        if (count === 0) break;
        length += count;
      }
      return bytes.slice(0, length);
    } finally {
      closeSync(descriptor);
    }
  });
}

/** @throws FileError */
export function readWhole(path: string): Uint8Array {
  const bytes = orFileError(path, () => readFileSync(path));
  if (bytes.length > WHOLE_FILE_BYTES_MAX) {
    throw new FileError(`${path}: it is longer than ${WHOLE_FILE_BYTES_MAX} bytes`);
  }
  return bytes;
}

/** @throws FileError, also for a text that is not UTF-8 */
export function readText(path: string): string {
  const bytes = readWhole(path);
  return orFileError(path, () => new TextDecoder("utf-8", { fatal: true }).decode(bytes));
}

/** Makes the folder that a file is to lie in. @throws FileError */
export function makeFolderOf(path: string): void {
  orFileError(path, () => mkdirSync(dirname(path), { recursive: true }));
}

/** Runs `work`; what the file system says becomes an error that names the file. */
export function orFileError<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw fileError(path, cause);
  }
}

/** What the file system said, with the file's name and, where there are any, plain words. */
export function fileError(path: string, cause: unknown): FileError {
  if (cause instanceof FileError) return cause;
  return new FileError(`${path}: ${reasonOf(cause)}`, { cause });
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["EISDIR", "it is a folder, not a file"],
  ["EACCES", "reading or writing it is not allowed"],
  ["EPERM", "reading or writing it is not allowed"],
  ["ENOTDIR", "a part of the path is not a folder"],
  ["EROFS", "the file system is read-only"],
  ["ENOSPC", "the disk is full"],
  ["ERR_ENCODING_INVALID_ENCODED_DATA", "it is not UTF-8"],
]);

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return reasons.get(code) ?? (cause instanceof Error ? cause.message : String(cause));
}
