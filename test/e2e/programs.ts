import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** What is committed and what GitHub runs. */
export const bundleFolder = `${root}dist`;

export type Finished = {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type ProgramOptions = {
  readonly cwd: string;
  /** Another Node.js than the one that the tests run on. */
  readonly node?: string | undefined;
  /** On top of an environment without anything of Z6's or a runner's. */
  readonly env?: Readonly<Record<string, string>>;
  /** The most files and sockets that it may have open, as `ulimit -n` sets it. */
  readonly descriptorsMax?: number;
  /** Gets the process while it runs, and what it has written to stderr and to stdout so far. */
  readonly meanwhile?: (child: ChildProcess, stderr: string, stdout: string) => void;
};

/** Runs `z6` as its users do: the bundle, from a folder that has nothing to do with it. */
export function runCli(args: readonly string[], options: ProgramOptions): Promise<Finished> {
  return runProgram([entryOf("cli"), ...args], options);
}

/** Runs the action as the runner does. @param bundle a folder that `dist` was copied to */
export function runAction(options: ProgramOptions, bundle?: string): Promise<Finished> {
  const entry = bundle === undefined ? entryOf("action") : `${bundle}/action/index.js`;
  return runProgram([entry], options);
}

/**
 * The committed bundle. `Z6_E2E=src` takes the sources instead, for work on them; so does a
 * checkout without a bundle.
 */
function entryOf(program: "cli" | "action"): string {
  const bundle = `${bundleFolder}/${program}/index.js`;
  const wantsSource = process.env["Z6_E2E"] === "src" || !existsSync(bundle);
  return wantsSource ? `${root}src/${program}/main.ts` : bundle;
}

/** `$0` is the limit: who has a lower one already keeps it. */
const limited = 'ulimit -n "$0" && exec "$@"';

function runProgram(args: readonly string[], options: ProgramOptions): Promise<Finished> {
  const { cwd, node = process.execPath, env = {}, descriptorsMax, meanwhile } = options;
  const command = [node, ...args];
  const [file = "", ...parameters] =
    descriptorsMax === undefined
      ? command
      : ["bash", "-c", limited, `${descriptorsMax}`, ...command];
  return new Promise((resolve, reject) => {
    const child = spawn(file, parameters, { cwd, env: { ...bareEnvironment(), ...env } });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      meanwhile?.(child, stderr, stdout);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
      meanwhile?.(child, stderr, stdout);
    });
    child.once("error", reject);
    child.once("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

function bareEnvironment(): Record<string, string> {
  const { PATH = "", HOME = "", TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR !== undefined && { TMPDIR }) };
}
