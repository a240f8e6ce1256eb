import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import { type CpuSet, pinned } from "./cpu-cores.ts";
import { orFileError } from "./files.ts";
import { FileError } from "../base/errors.ts";
import { GroupFamily } from "./group-family.ts";
import { LinuxFamily } from "./linux-family.ts";
import type { ProcessFamily } from "./process-family.ts";
import { ownName } from "./process-name.ts";
import { readProcess } from "./process-table.ts";
import { SERVICE_ID_VARIABLE, type Variables } from "./service-environment.ts";
import { ServiceError } from "./service-error.ts";

const ID_BYTES = 16;

/** As GitHub's runner has it for a step with `shell: bash`. */
const bashFlags = ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c"];

export type BashCommand = {
  /** A command line that the user wrote: bash reads it as it is, so nobody else may have. */
  readonly command: string;
  readonly cwd: string;
  /** The whole environment: nothing is added but the mark of the family. */
  readonly env: Variables;
  /** Where it and all that comes of it run; undefined: on any CPU. */
  readonly cpus?: CpuSet | undefined;
};

export type BashProcess = { readonly child: ChildProcess; readonly family: ProcessFamily };

/**
 * Starts a command in a session and a process group of its own, with its stdout and stderr as
 * pipes and nothing to read.
 *
 * @throws ServiceError when there is no bash, FileError when there is no folder to start it in
 */
export async function startBash({ command, cwd, env, cpus }: BashCommand): Promise<BashProcess> {
  if (process.platform === "win32") {
    throw new ServiceError("commands cannot be started on Windows: it has no process groups");
  }
  // A missing folder would be told as a missing bash.
  const isFolder = orFileError(cwd, () => statSync(cwd)).isDirectory();
  if (!isFolder) throw new FileError(`${cwd}: it is not a folder`);
  const id = `${ownName()}-${randomBytes(ID_BYTES).toString("hex")}`;
  try {
    const bash = ["bash", ...bashFlags, command] as const;
    const [program, ...args] = cpus === undefined ? bash : pinned(cpus, bash);
    const child = spawn(program, args, {
      cwd,
      env: { ...env, [SERVICE_ID_VARIABLE]: id },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    // Without a pid there is an error on its way: as an event named "error", `once` throws it.
    if (child.pid === undefined) await once(child, "spawn");
    return { child, family: familyOf(child.pid ?? 0, id) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ServiceError(`bash cannot be started: ${reason}`, { cause });
  }
}

function familyOf(pid: number, id: string): ProcessFamily {
  const leader = readProcess(pid);
  return leader === undefined ? new GroupFamily(pid) : new LinuxFamily(leader, id);
}
