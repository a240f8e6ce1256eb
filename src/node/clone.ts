import { BaseError } from "./base-error.ts";
import { type GitAnswer, type GitOptions, runGit } from "./git.ts";

/** Of SHA-1 and of SHA-256. */
const COMMIT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;

/**
 * The user's clone, which is looked at and fetched into, and otherwise left alone: no file, no
 * index, no branch, no tag, no HEAD and no FETCH_HEAD of it changes.
 */
export class Clone {
  /** The top folder of the files. */
  readonly root: string;
  /** From the top folder to where the clone was opened, with a slash at its end; "" for the top. */
  readonly prefix: string;
  /** The commit that is checked out. */
  readonly head: string;
  readonly #signal: AbortSignal;

  private constructor(found: { root: string; prefix: string; head: string }, signal: AbortSignal) {
    this.root = found.root;
    this.prefix = found.prefix;
    this.head = found.head;
    this.#signal = signal;
  }

  /** @throws BaseError when `cwd` is in no clone, or in one without a commit */
  static async open(cwd: string, signal: AbortSignal): Promise<Clone> {
    const places = await runGit(["rev-parse", "--show-toplevel", "--show-prefix"], { cwd, signal });
    const [root = "", prefix = ""] = places.text.split("\n");
    if (places.exitCode !== 0 || root === "") throw noClone(cwd, places);
    const head = await runGit(["rev-parse", "--verify", "HEAD^{commit}"], { cwd: root, signal });
    if (head.exitCode !== 0) throw noClone(cwd, head);
    return new Clone({ root, prefix, head: head.text }, signal);
  }

  git(args: readonly string[], env: NonNullable<GitOptions["env"]> = {}): Promise<GitAnswer> {
    return runGit(args, { cwd: this.root, signal: this.#signal, env });
  }

  /** The parents that a commit names, also those that a shallow clone does not have. */
  async parentsOf(commit: string): Promise<readonly string[]> {
    const { text, exitCode } = await this.git(["cat-file", "commit", commit]);
    if (exitCode !== 0) return [];
    const header = text.split("\n\n", 1)[0] ?? "";
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gmu)].map(([, parent]) => parent!);
  }

  /** Where two commits parted; undefined when the clone does not reach back so far. */
  async mergeBase(one: string, other: string): Promise<string | undefined> {
    const { text, exitCode } = await this.git(["merge-base", one, other]);
    return exitCode === 0 && COMMIT_ID.test(text) ? text : undefined;
  }

  /**
   * The commit that a user's words mean: a full id, or a branch or a tag of `origin`.
   *
   * @throws BaseError when origin has neither, or does not answer
   */
  async resolve(words: string): Promise<string> {
    if (COMMIT_ID.test(words)) return words;
    const [branch, tag] = [`refs/heads/${words}`, `refs/tags/${words}`];
    const answer = await this.git(["ls-remote", "origin", branch, tag, `${tag}^{}`]);
    if (answer.exitCode !== 0) throw fetchFailure(words, answer);
    const rows = answer.text.split("\n").map((line) => line.split("\t"));
    // What an annotated tag points at comes under its name with ^{}.
    for (const ref of [branch, `${tag}^{}`, tag]) {
      const id = rows.find(([, name]) => name === ref)?.[0];
      if (id !== undefined && COMMIT_ID.test(id)) return id;
    }
    throw new BaseError(`origin has no branch and no tag ${JSON.stringify(words)}`, {
      hint: "name a branch, a tag, or a commit by its full id",
    });
  }

  /**
   * Makes sure that a commit is in the clone. A shallow clone gets that one commit; a full one,
   * which must not become shallow, what it is behind.
   *
   * @param commit a full id
   * @throws BaseError when origin does not have it or does not answer
   */
  async obtain(commit: string): Promise<void> {
    if (await this.#has(commit)) return;
    const isShallow = (await this.git(["rev-parse", "--is-shallow-repository"])).text === "true";
    const answer = await this.git([
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-prune",
      "--no-write-fetch-head",
      ...(isShallow ? ["--depth=1"] : []),
      "origin",
      commit,
    ]);
    if (answer.exitCode === 0 && (await this.#has(commit))) return;
    throw fetchFailure(`commit ${commit}`, answer);
  }

  async #has(commit: string): Promise<boolean> {
    // In a partial clone, looking is fetching, where git knows no way to be told otherwise.
    const env = { GIT_NO_LAZY_FETCH: "1" };
    return (await this.git(["cat-file", "-e", `${commit}^{commit}`], env)).exitCode === 0;
  }
}

function noClone(cwd: string, { complaint }: GitAnswer): BaseError {
  if (complaint.includes("dubious ownership")) {
    return new BaseError(`git does not trust the clone in ${cwd}: it belongs to another user`, {
      hint: `run before: git config --global --add safe.directory ${JSON.stringify(cwd)}`,
    });
  }
  return new BaseError(`${cwd} is in no git clone that has a commit`, {
    hint: "the base is checked out from the clone that actions/checkout makes: let it run before, with git on the runner",
  });
}

/** What git says of a failure, in the words that tell one from another. */
function fetchFailure(what: string, { complaint }: GitAnswer): BaseError {
  if (/could not read Username|Authentication failed|Permission denied/u.test(complaint)) {
    return new BaseError(`${what} cannot be fetched: origin wants credentials`, {
      hint: 'give actions/checkout "fetch-depth: 0", or leave its "persist-credentials" true',
    });
  }
  if (/not our ref|couldn't find remote ref|unadvertised object/u.test(complaint)) {
    return new BaseError(`${what} was not found at origin`, {
      hint: "it may have been removed by a forced push: push again, or name another by base-ref",
    });
  }
  if (/'origin' does not appear to be|No such remote/u.test(complaint)) {
    return new BaseError(`${what} cannot be fetched: the clone has no origin`, {
      hint: 'check it out with "fetch-depth: 0" before origin is removed',
    });
  }
  const last = complaint.split("\n").findLast((line) => line.trim() !== "") ?? "git says nothing";
  return new BaseError(`${what} cannot be fetched: ${last.trim()}`, {
    hint: 'with "fetch-depth: 0" at actions/checkout nothing has to be fetched',
  });
}
