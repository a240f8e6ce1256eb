import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Numbers of CPUs, as the system has them, ascending. */
export type CpuSet = readonly number[];

/** Above what Linux can be built for (NR_CPUS): a longer list is none. */
const CPUS_MAX = 8_192;

export type CpuFolders = {
  /** Where proc(5) is. */
  readonly proc?: string;
  /** Where sysfs(5) is. */
  readonly sys?: string;
};

/**
 * The CPUs that this process may run on, by the physical core that they are threads of.
 *
 * @returns undefined where the system does not tell: it is not Linux, or a container hides it
 */
export function usableCores({ proc = "/proc", sys = "/sys" }: CpuFolders = {}):
  | readonly CpuSet[]
  | undefined {
  const status = textOf(join(proc, "self/status"));
  const allowed = parseCpuSet(/^Cpus_allowed_list:\s*(\S+)$/mu.exec(status ?? "")?.[1]);
  if (allowed === undefined) return undefined;
  const cores = new Map<string, number[]>();
  for (const cpu of allowed) {
    const path = join(sys, `devices/system/cpu/cpu${cpu}/topology/thread_siblings_list`);
    const core = textOf(path)?.trim();
    if (core === undefined) return undefined;
    cores.set(core, [...(cores.get(core) ?? []), cpu]);
  }
  return [...cores.values()];
}

/** Reads a list such as `0-3,8` of cpuset(7). */
function parseCpuSet(text: string | undefined): CpuSet | undefined {
  if (text === undefined) return undefined;
  const cpus: number[] = [];
  for (const part of text.split(",")) {
    const range = /^(\d{1,5})(?:-(\d{1,5}))?$/u.exec(part);
    if (range === null) return undefined;
    const first = Number(range[1]);
    const last = Number(range[2] ?? range[1]);
    if (last >= CPUS_MAX) return undefined;
    for (let cpu = first; cpu <= last; cpu += 1) cpus.push(cpu);
  }
  return cpus;
}

/** The command that runs another one on these CPUs only, as do the processes that come of it. */
export function pinned(cpus: CpuSet, command: readonly [string, ...string[]]): typeof command {
  return ["taskset", "--cpu-list", cpus.join(","), ...command];
}

/** Whether this system lets commands be kept to these CPUs. */
export function canPin(cpus: CpuSet): boolean {
  const [program, ...args] = pinned(cpus, ["true"]);
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return undefined;
  }
}
