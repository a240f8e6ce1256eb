import { statSync } from "node:fs";
import { join } from "node:path";
import { LOG_NAME } from "../app/recorded-run.ts";

/** The log that a path means: the file itself, or the one in an output folder. */
export function logPathOf(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? join(path, LOG_NAME) : path;
}
