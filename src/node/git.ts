import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { BaseError } from "./base-error.ts";
import { signalProcess, type StopSignal } from "./process-family.ts";
import { serviceEnvironment, type Variables } from "./service-environment.ts";

/** A fetch of one commit of a large repository takes a minute or two. */
const GIT_MILLIS_MAX = 5 * 60_000;
/** From SIGTERM to SIGKILL: git removes its locks first. */
const GIT_GRACE_MILLIS = 2_000;
/** Of what one command of git's answers. */
const ANSWER_BYTES_MAX = 1024 * 1024;
/** Of what it says of a failure, its end. */
const COMPLAINT_CHARACTERS_MAX = 4_096;

/** What git answered, and with which exit code. */
export type GitAnswer = {
  readonly exitCode: number;
  /** Of stdout, without white space at its end. */
  readonly text: string;
  /** Of stderr, its end. */
  readonly complaint: string;
};

export type GitOptions = {
  readonly cwd: string;
  /** Ends git. */
  readonly signal: AbortSignal;
  /** On top of the environment. */
  readonly env?: Variables;
};

/**
 * Variables that lead git elsewhere than `cwd` says, as in a hook of git's: those of
 * `git rev-parse --local-env-vars` that are about places.
 */
const placeVariables: ReadonlySet<string> = new Set([
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_DIR",
  "GIT_GRAFT_FILE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_NAMESPACE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE",
]);

/**
 * Settings that keep git from what nobody asked for: no hook and no monitor of the repository's
 * runs, and nothing is tidied up in the background.
 */
const settings = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "gc.auto=0",
  "maintenance.auto=false",
  "fetch.recurseSubmodules=false",
  "advice.detachedHead=false",
].flatMap((setting) => ["-c", setting]);

/**
 * Runs git without a shell, a terminal or a question, and in English.
 *
 * @returns also when it failed
 * @throws BaseError when there is no git, when it takes longer than GIT_MILLIS_MAX or answers more
 *   than ANSWER_BYTES_MAX; the signal's reason when that aborts. Then it does not run any more.
 */
export async function runGit(args: readonly string[], options: GitOptions): Promise<GitAnswer> {
  const { cwd, signal, env = {} } = options;
  signal.throwIfAborted();
  const child = spawn("git", [...settings, ...args], {
    cwd,
    env: { ...gitEnvironment(process.env), ...env },
    // Of a group of its own, so that a signal reaches those whom git starts.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (child.pid === undefined) await startFailure(child);
  const time = AbortSignal.timeout(GIT_MILLIS_MAX);
  const end = AbortSignal.any([signal, time]);
  let grace: NodeJS.Timeout | undefined;
  const stop = (): void => {
    signalGroup(child, "SIGTERM");
    grace = setTimeout(() => signalGroup(child, "SIGKILL"), GIT_GRACE_MILLIS);
  };
  end.addEventListener("abort", stop, { once: true });
  try {
    const answer = textOf(child.stdout);
    const complaint = textOf(child.stderr);
    if (end.aborted) stop();
    await once(child, "close");
    signal.throwIfAborted();
    if (time.aborted) throw failure(args, `it took more than ${GIT_MILLIS_MAX / 60_000} minutes`);
    if (answer().length > ANSWER_BYTES_MAX) throw failure(args, "it answered too much");
    return {
      exitCode: child.exitCode ?? 1,
      text: answer().trimEnd(),
      complaint: complaint().slice(-COMPLAINT_CHARACTERS_MAX).trim(),
    };
  } finally {
    end.removeEventListener("abort", stop);
    clearTimeout(grace);
  }
}

/** Reaches those whom git has started too. */
function signalGroup({ pid }: ChildProcess, name: StopSignal): void {
  if (pid !== undefined) signalProcess(-pid, name);
}

/** What a stream has said, up to one character more than ANSWER_BYTES_MAX of them. */
function textOf(stream: Readable): () => string {
  let text = "";
  stream.setEncoding("utf8").on("data", (part: string) => {
    if (text.length <= ANSWER_BYTES_MAX) text = (text + part).slice(0, ANSWER_BYTES_MAX + 1);
  });
  return () => text;
}

/** A process without a pid has an error on its way, which `once` throws. */
async function startFailure(child: ChildProcess): Promise<never> {
  const error: unknown = await once(child, "spawn").catch((cause: unknown) => cause);
  const reason = error instanceof Error ? error.message : String(error);
  throw new BaseError(`git cannot be started: ${reason}`, {
    hint: "the commit to compare with is checked out by git: install it on the runner",
    cause: error,
  });
}

function failure(args: readonly string[], reason: string): BaseError {
  return new BaseError(`git ${args[0]} did not work: ${reason}`);
}

/** Without the action's tokens: git has the credentials that the checkout left, and no others. */
function gitEnvironment(inherited: Variables): Variables {
  const kept = Object.entries(inherited).filter(([name]) => !placeVariables.has(name));
  return serviceEnvironment(Object.fromEntries(kept), {
    GIT_TERMINAL_PROMPT: "0",
    // Nothing that only looks writes the user's index anew.
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
  });
}
