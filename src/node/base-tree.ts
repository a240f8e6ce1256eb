import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { BaseError } from "./base-error.ts";
import type { Clone } from "./clone.ts";
import { orFileError } from "./files.ts";
import { runGit } from "./git.ts";
import { endOrphans } from "./orphans.ts";
import { isAlive, ownName, type ProcessName } from "./process-name.ts";

/** Why git keeps a worktree of ours, followed by the name of the process that made it. */
const LOCK_WORDS = "z6 compares with it in process";

const FOLDER_PREFIX = "z6-base-";

/** For git to forget a tree whose files are gone. */
const REMOVAL_MILLIS_MAX = 30_000;

const GIT_HINT = "git worktree has to work in the clone; it needs git 2.36 or newer";

export type BaseTreeOptions = {
  /** A full id of a commit that the clone has. */
  readonly commit: string;
  /** The runner's folder for temporary files: the tree is in a new folder of it. */
  readonly folder: string;
};

/**
 * One commit's files beside the user's, as a worktree of the user's clone with a detached HEAD of
 * its own. It is locked with the name of this process, so that nobody prunes it, and so that the
 * next run knows one that was left behind.
 *
 * What is checked out is what git checks out: no hook runs, submodules stay empty folders, and
 * files in Git LFS are pointers unless the clone itself is set up for LFS.
 */
export class BaseTree {
  readonly path: string;
  readonly #clone: Clone;
  readonly #onExit = (): void => this.#removeAtExit();

  private constructor(clone: Clone, path: string) {
    this.#clone = clone;
    this.path = path;
    process.on("exit", this.#onExit);
  }

  /** @throws BaseError, FileError, the signal's reason; then there is no tree */
  static async checkOut(clone: Clone, { commit, folder }: BaseTreeOptions): Promise<BaseTree> {
    const path = orFileError(folder, () => mkdtempSync(join(folder, FOLDER_PREFIX)));
    const tree = new BaseTree(clone, path);
    try {
      const lock = ["--lock", "--reason", `${LOCK_WORDS} ${ownName()}`];
      const args = ["worktree", "add", "--quiet", "--detach", ...lock, path, commit];
      const added = await clone.git(args, await lfsEnvironment(clone));
      if (added.exitCode === 0) return tree;
      const last = added.complaint.split("\n").at(-1) ?? "";
      throw new BaseError(`commit ${commit} cannot be checked out: ${last}`, { hint: GIT_HINT });
    } catch (error) {
      await tree.remove();
      throw error;
    }
  }

  /** Whether the commit has submodules, which are not in the tree. */
  hasSubmodules(): boolean {
    return existsSync(join(this.path, ".gitmodules"));
  }

  /** @returns a sentence on what is left of it; undefined when nothing is */
  async remove(): Promise<string | undefined> {
    const problem = await removeTree(this.#clone, this.path);
    process.off("exit", this.#onExit);
    return problem;
  }

  /** Nothing waits in an exit handler, so that this one does what `remove` does, and blocks. */
  #removeAtExit(): void {
    rmSync(this.path, { recursive: true, force: true });
    const cwd = this.#clone.root;
    spawnSync("git", removal(this.path), { cwd, timeout: REMOVAL_MILLIS_MAX, stdio: "ignore" });
  }
}

/**
 * Removes the trees of runs that were killed, and ends the processes that those runs have left.
 * Trees of runs that go on, and worktrees of the user's, are not touched.
 *
 * @returns what was done, as sentences without a full stop
 * @throws BaseError when git does not list its worktrees, the signal's reason
 */
export async function removeLeftovers(clone: Clone): Promise<readonly string[]> {
  const done: string[] = [];
  for (const { path, owner } of await treesOf(clone)) {
    if (isAlive(owner)) continue;
    const count = await endOrphans(owner);
    const problem = await removeTree(clone, path);
    const ended = count === 0 ? "" : `, and its processes were ended (${count})`;
    done.push(`a run that was killed had left ${path}: ${problem ?? "it was removed"}${ended}`);
  }
  return done;
}

type OwnedTree = { readonly path: string; readonly owner: ProcessName };

async function treesOf(clone: Clone): Promise<readonly OwnedTree[]> {
  // With -z, a path may hold any character: attributes end with NUL, and worktrees with two.
  const listed = await clone.git(["worktree", "list", "--porcelain", "-z"]);
  if (listed.exitCode !== 0) {
    throw new BaseError(`git worktree list did not work: ${listed.complaint}`, { hint: GIT_HINT });
  }
  return listed.text.split("\0\0").flatMap((record) => {
    const attributes = record.split("\0");
    const path = attributeOf(attributes, "worktree ");
    const owner = attributeOf(attributes, `locked ${LOCK_WORDS} `);
    // The list may have been written by somebody else's code: only what is named as ours is ours.
    const isOurs = path !== undefined && basename(path).startsWith(FOLDER_PREFIX);
    return isOurs && owner !== undefined ? [{ path, owner }] : [];
  });
}

function attributeOf(attributes: readonly string[], start: string): string | undefined {
  return attributes.find((attribute) => attribute.startsWith(start))?.slice(start.length);
}

/** Also when the job is cancelled: the tree has to go in any case. */
async function removeTree(clone: Clone, path: string): Promise<string | undefined> {
  try {
    // First the files: what git finds in their place, a command of the user's may have changed.
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
    const { exitCode, complaint } = await runGit(removal(path), {
      cwd: clone.root,
      signal: AbortSignal.timeout(REMOVAL_MILLIS_MAX),
    });
    // What git never added it cannot remove.
    if (exitCode === 0 || complaint.includes("is not a working tree")) return undefined;
    return `the worktree ${path} is still listed: ${complaint}`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `the worktree ${path} could not be removed: ${reason}`;
  }
}

/** Twice forced: it is locked. */
function removal(path: string): readonly string[] {
  return ["worktree", "remove", "--force", "--force", path];
}

/** As actions/checkout does it: files in LFS are fetched where the clone is set up for that. */
async function lfsEnvironment(clone: Clone): Promise<Readonly<Record<string, string>>> {
  const { exitCode } = await clone.git(["config", "--local", "--get-regexp", "^filter\\.lfs\\."]);
  return exitCode === 0 ? {} : { GIT_LFS_SKIP_SMUDGE: "1" };
}
