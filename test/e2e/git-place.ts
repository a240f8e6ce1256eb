import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { withWorkplace, type Workplace } from "./workplace.ts";

/** Nothing of the machine's own settings, and a name for commits. */
const settings = {
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

export function git(cwd: string, ...args: readonly string[]): string {
  const env = { PATH: process.env["PATH"], ...settings };
  return execFileSync("git", args, { cwd, env, encoding: "utf8", stdio: "pipe" }).trim();
}

/** An origin without files, and a clone of it in which commits are made. */
export type GitPlace = Workplace & {
  readonly origin: string;
  readonly source: string;
  /** Commits files to the source's branch and pushes it. @returns the commit's id */
  readonly commit: (files: Readonly<Record<string, string>>) => string;
  /** As actions/checkout does it. @param depth undefined: all of it */
  readonly clone: (name: string, depth?: number) => string;
};

/** In folders whose names have a space and letters beyond ASCII. */
export function withGitPlace<Result>(use: (place: GitPlace) => Promise<Result>): Promise<Result> {
  return withWorkplace(async (place) => {
    const folder = join(place.path, "größe 度");
    const origin = join(folder, "origin.git");
    const source = join(folder, "source");
    mkdirSync(origin, { recursive: true });
    git(origin, "init", "--quiet", "--bare", "--initial-branch=main");
    git(folder, "clone", "--quiet", origin, source);
    git(source, "checkout", "--quiet", "-B", "main");
    return use({
      ...place,
      origin,
      source,
      commit: (files) => {
        for (const [name, text] of Object.entries(files)) {
          mkdirSync(dirname(join(source, name)), { recursive: true });
          writeFileSync(join(source, name), text);
        }
        git(source, "add", "--all");
        git(source, "commit", "--quiet", "--allow-empty", "-m", "a commit");
        git(source, "push", "--quiet", "origin", "HEAD");
        return git(source, "rev-parse", "HEAD");
      },
      clone: (name, depth) => {
        const path = join(folder, name);
        const shallow = depth === undefined ? [] : [`--depth=${depth}`];
        // Only over a URL does git heed the depth.
        git(folder, "clone", "--quiet", ...shallow, pathToFileURL(origin).href, path);
        return path;
      },
    });
  });
}

/** All that a user can see of a clone, and its index byte for byte. */
export function traceOf(clone: string): Readonly<Record<string, string>> {
  const file = (name: string): string => {
    const path = join(clone, ".git", name);
    if (!existsSync(path)) return "none";
    return createHash("sha256").update(readFileSync(path)).digest("hex");
  };
  return {
    index: file("index"),
    fetchHead: file("FETCH_HEAD"),
    config: file("config"),
    head: git(clone, "rev-parse", "--symbolic-full-name", "HEAD"),
    refs: git(clone, "for-each-ref"),
    reflog: git(clone, "reflog"),
    stash: git(clone, "stash", "list"),
    // Last: it may write the index anew.
    status: git(clone, "status", "--porcelain", "--ignored"),
    worktrees: git(clone, "worktree", "list", "--porcelain"),
  };
}
