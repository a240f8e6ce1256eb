import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { TextFile } from "./contract-rules.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const binaryNames = /\.(?:z6log|png|gif|ico|pem|gz|woff2)$/;

/** A checkout that another user made, as in a container, is read all the same. */
const trustFolder = ["-c", "safe.directory=*"];

/**
 * Every text file git tracks or would track, by its path in the repository. Without git, as in
 * an unpacked archive, the tidy test cannot tell the project's files from others and fails.
 */
export function readRepository(): readonly TextFile[] {
  const listed = execFileSync(
    "git",
    [...trustFolder, "ls-files", "-z", "-co", "--exclude-standard"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  return listed
    .split("\0")
    .filter((path) => path !== "" && !binaryNames.test(path) && existsSync(root + path))
    .map((path) => ({ path, text: readFileSync(root + path, "utf8") }));
}
