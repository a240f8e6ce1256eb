import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { StoredFile } from "../app/compare-run.ts";
import { parseRunSummary, SUMMARY_BYTES_MAX, SUMMARY_FILE } from "../app/run-summary-file.ts";
import { FileError, UsageError } from "../base/errors.ts";
import { orFileError, readBeginning } from "../node/files.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Of all `--baseline` together, in memory at once; a comparison takes the 20 newest that fit. */
export const SUMMARIES_MAX = 200;

/**
 * What a run is to be compared with; undefined: nothing was named.
 *
 * @throws FileError, UsageError for a run that has its base in itself
 */
export function storedBeside(
  { pairing }: Scenario,
  paths: readonly string[] | undefined,
): readonly StoredFile[] | undefined {
  if (paths === undefined) return undefined;
  if (pairing === undefined) return readBaselines(paths);
  throw new UsageError("--baseline does not fit a run that compares two variants side by side", {
    hint: "leave it out: its head is judged beside its own base",
  });
}

/**
 * The stored runs that `--baseline` names: summaries, results folders, and folders of these. What
 * was named itself has to be a summary; of what only lies in a folder, the report says why it does
 * not count.
 *
 * @throws FileError
 */
export function readBaselines(paths: readonly string[]): readonly StoredFile[] {
  const places = paths.flatMap(placesAt);
  if (places.length > SUMMARIES_MAX) {
    throw new FileError(`--baseline means ${places.length} stored runs, over ${SUMMARIES_MAX}`, {
      hint: "name the folders of those to compare with",
    });
  }
  return places.map(readPlace);
}

type Place = {
  /** As the report calls it. */
  readonly origin: string;
  readonly file: string;
  /** By the user; otherwise it was found in a folder. */
  readonly isNamed: boolean;
};

function placesAt(path: string): Place[] {
  const isFolder = orFileError(path, () => statSync(path)).isDirectory();
  return isFolder ? inFolder(path) : [{ origin: path, file: path, isNamed: true }];
}

/** The folder's own summary, or those of the folders in it. */
function inFolder(folder: string): Place[] {
  const own = join(folder, SUMMARY_FILE);
  if (isFile(own)) return [{ origin: folder, file: own, isNamed: true }];
  const found = orFileError(folder, () => readdirSync(folder))
    .toSorted()
    .map((name) => join(folder, name))
    .map((origin) => ({ origin, file: join(origin, SUMMARY_FILE), isNamed: false }))
    .filter(({ file }) => isFile(file));
  if (found.length > 0) return found;
  throw new FileError(`${folder}: there is no ${SUMMARY_FILE} in it, nor in a folder in it`, {
    hint: "a run leaves one in its results folder, unless it compares two variants side by side",
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function readPlace({ origin, file, isNamed }: Place): StoredFile {
  // One byte more than may be shows that a file is too large.
  const bytes = readBeginning(file, SUMMARY_BYTES_MAX + 1);
  const parsed = isNamed ? parseRunSummary(bytes) : undefined;
  if (parsed !== undefined && "refused" in parsed) {
    throw new FileError(`${file}: it ${parsed.refused}`, {
      hint: `--baseline takes a ${SUMMARY_FILE} or the results folder that it is in`,
    });
  }
  return { origin, bytes };
}
