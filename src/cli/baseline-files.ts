import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { StoredFile } from "../app/compare-run.ts";
import { parseRunSummary, SUMMARY_BYTES_MAX, SUMMARY_FILE } from "../app/run-summary-file.ts";
import { FileError } from "../base/errors.ts";
import { orFileError, readBeginning } from "../node/files.ts";

/** Of all `--baseline` together. A comparison takes the 20 newest that fit. */
const SUMMARIES_MAX = 1_000;

/**
 * The stored runs that `--baseline` names: summaries, results folders, and folders of these. What
 * was named itself has to be a summary; of what only lies in a folder, the report says why it does
 * not count.
 *
 * @throws FileError
 */
export function readBaselines(paths: readonly string[]): readonly StoredFile[] {
  const files = paths.flatMap((path): StoredFile[] =>
    isFolder(path) ? inFolder(path) : [named(path, path)],
  );
  if (files.length > SUMMARIES_MAX) {
    throw new FileError(`--baseline means ${files.length} stored runs, over ${SUMMARIES_MAX}`, {
      hint: "name the folders of those to compare with",
    });
  }
  return files;
}

function isFolder(path: string): boolean {
  return orFileError(path, () => statSync(path)).isDirectory();
}

/** The folder's own summary, or those of the folders in it. */
function inFolder(folder: string): StoredFile[] {
  if (exists(join(folder, SUMMARY_FILE))) return [named(folder, join(folder, SUMMARY_FILE))];
  const found = orFileError(folder, () => readdirSync(folder))
    .toSorted()
    .map((name) => join(folder, name))
    .filter((inner) => exists(join(inner, SUMMARY_FILE)));
  if (found.length === 0) {
    throw new FileError(`${folder}: there is no ${SUMMARY_FILE} in it, nor in a folder in it`, {
      hint: "a run leaves one in its results folder",
    });
  }
  return found.map((inner) => {
    return { origin: inner, bytes: summaryBytes(join(inner, SUMMARY_FILE)) };
  });
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function named(origin: string, path: string): StoredFile {
  const bytes = summaryBytes(path);
  const parsed = parseRunSummary(bytes);
  if ("refused" in parsed) {
    throw new FileError(`${path}: it ${parsed.refused}`, {
      hint: `--baseline takes a ${SUMMARY_FILE} or the results folder that it is in`,
    });
  }
  return { origin, bytes };
}

/** One byte more than may be shows that a file is too large. */
function summaryBytes(path: string): Uint8Array {
  return readBeginning(path, SUMMARY_BYTES_MAX + 1);
}
