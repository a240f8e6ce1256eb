import { execFileSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join, sep } from "node:path";

/** The oldest that the command line is for; `engines` in package.json has it exactly. */
const MAJOR_MIN = 20;

/**
 * A Node.js on PATH of another major version than the one that the tests run on, as a machine has
 * it on which only the tests' own is installed by npm. undefined: there is none.
 */
export function otherNode(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders
    .filter((folder) => !folder.split(sep).includes("node_modules"))
    .map((folder) => join(folder, "node"))
    .filter(isProgram)
    .find((node) => {
      const major = majorOf(execFileSync(node, ["--version"], { encoding: "utf8" }));
      return major >= MAJOR_MIN && major !== majorOf(process.version);
    });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function majorOf(version: string): number {
  return Number(/^v(\d+)\./u.exec(version)?.[1]);
}
