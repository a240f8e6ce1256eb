import { statSync } from "node:fs";
import { join } from "node:path";
import type { Rounds, RoundTargets } from "../app/side-by-side.ts";
import { BaseError } from "../node/base-error.ts";
import { BaseTree, removeLeftovers } from "../node/base-tree.ts";
import { Clone } from "../node/clone.ts";
import type { Variables } from "../node/service-environment.ts";
import { type BaseCommit, findBaseCommit } from "./base-commit.ts";
import type { CompareInputs } from "./compare-inputs.ts";
import type { Job } from "./job.ts";
import { say } from "./log.ts";
import type { CpuHalves } from "./own-cpus.ts";
import type { ServerInputs } from "./server-inputs.ts";
import { ServerPair } from "./server-pair.ts";

/** Digits of a commit's id that people are shown. */
const ID_CHARACTERS_SHOWN = 12;

export type BaseAndHeadParts = {
  readonly compare: Pick<CompareInputs, "baseRef" | "rounds" | "duet">;
  readonly inputs: ServerInputs;
  readonly job: Job;
  /** Where the commands of head run, in the user's clone: an absolute path. */
  readonly cwd: string;
  readonly env: Variables;
  /** For each of both servers; undefined: they share all there are. */
  readonly cpus?: CpuHalves | undefined;
  readonly seed: number;
  /** Where the output of a command goes, by the file's name. */
  readonly logPath: (name: string) => string;
  /** Where the files of base are put, in a new folder. */
  readonly temporary: string;
  /** The job's. */
  readonly signal: AbortSignal;
};

type Running = {
  readonly commit: BaseCommit;
  readonly tree: BaseTree;
  readonly pair: ServerPair;
  readonly first: RoundTargets;
  readonly startMillis: number;
  readonly identical: boolean;
};

/** Base and head of a change, built and running in one job until `end`. */
export class BaseAndHead {
  readonly #parts: BaseAndHeadParts;
  readonly #running: Running;

  private constructor(parts: BaseAndHeadParts, running: Running) {
    this.#parts = parts;
    this.#running = running;
  }

  /**
   * Checks base out, sets both up side by side, and starts both: what can go wrong with base goes
   * wrong here, before anything is sent.
   *
   * @throws BaseError, VariantError, FileError, UsageError, the signal's reason; then nothing
   *   runs any more and no file is left
   */
  static async begin(parts: BaseAndHeadParts): Promise<BaseAndHead> {
    const { compare, job, cwd, temporary, signal } = parts;
    const clone = await Clone.open(cwd, signal);
    for (const done of await removeLeftovers(clone)) say(`Cleaned up: ${done}.`);
    const commit = await findBaseCommit({ ref: compare.baseRef, job, clone });
    await clone.obtain(commit.id);
    const tree = await BaseTree.checkOut(clone, { commit: commit.id, folder: temporary });
    let pair: ServerPair | undefined;
    try {
      say(`Base is ${shown(commit)}; head is ${clone.head.slice(0, ID_CHARACTERS_SHOWN)}.`);
      if (tree.hasSubmodules()) say(NO_SUBMODULES);
      const folders = { base: folderOf(tree, clone.prefix), head: cwd };
      const commits = { base: commit.id, head: clone.head };
      pair = await ServerPair.setUp({ ...parts, folders, commits });
      const startedAt = performance.now();
      const first = await pair.restart(1);
      const startMillis = performance.now() - startedAt;
      const identical = commit.id === clone.head;
      return new BaseAndHead(parts, { commit, tree, pair, first, startMillis, identical });
    } catch (error) {
      const problems = [...((await pair?.end()) ?? []), ...problemOf(await tree.remove())];
      say(problems.join("\n"));
      throw error;
    }
  }

  /** What head is compared with, to follow "compared with". */
  get words(): string {
    return shown(this.#running.commit);
  }

  /** For a drive, once. */
  rounds(): Rounds {
    const { pair, first, startMillis, identical } = this.#running;
    return {
      count: this.#parts.compare.rounds,
      duet: this.#parts.compare.duet,
      startMillis,
      identical,
      restart: async (round) => {
        pair.signal.throwIfAborted();
        // Both are fresh already when the first round begins.
        return round === 1 ? first : pair.restart(round);
      },
      signal: pair.signal,
    };
  }

  /** The error that a server has ended by itself; undefined while both run. */
  failure(): unknown {
    return this.#running.pair.failure();
  }

  /** Stops and removes everything. @returns what is left, as sentences without a full stop */
  async end(): Promise<readonly string[]> {
    const { pair, tree } = this.#running;
    const left = await pair.end();
    return [...left, ...problemOf(await tree.remove())];
  }
}

const NO_SUBMODULES =
  "Base has submodules, which are not checked out in it: let the input setup do it, with git submodule update --init.";

/** The working directory as base has it. */
function folderOf(tree: BaseTree, prefix: string): string {
  const path = join(tree.path, prefix);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
  throw new BaseError(`base has no folder ${prefix}, in which the commands run`, {
    hint: "the change adds it: there is nothing to compare with yet",
  });
}

function shown({ id, words }: BaseCommit): string {
  return `${id.slice(0, ID_CHARACTERS_SHOWN)} (${words})`;
}

function problemOf(problem: string | undefined): readonly string[] {
  return problem === undefined ? [] : [problem];
}
