import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** A process as Linux shows it, proc_pid_stat(5). */
export type ProcessRow = {
  readonly pid: number;
  /** The program's name, at most 15 characters, chosen by the program. */
  readonly name: string;
  /** It has ended, and its parent has not yet asked how. */
  readonly isDead: boolean;
  readonly parent: number;
  readonly group: number;
  /** In clock ticks since boot. With the pid it names a process for good: pids are used again. */
  readonly startedAt: number;
};

/** Every process that can be seen; empty where there is no /proc. */
export function readProcesses(): readonly ProcessRow[] {
  return readPids().flatMap((pid) => readProcess(pid) ?? []);
}

export function readProcess(pid: number): ProcessRow | undefined {
  const text = readProc(() => readFileSync(`/proc/${pid}/stat`, "latin1"));
  // The name may hold anything, parentheses too: the last one ends it.
  const nameEnd = text?.lastIndexOf(")") ?? -1;
  if (text === undefined || nameEnd < 0) return undefined;
  const fields = text.slice(nameEnd + 2).split(" ");
  return {
    pid,
    name: text.slice(text.indexOf("(") + 1, nameEnd),
    isDead: fields[0] === "Z" || fields[0] === "X",
    parent: Number(fields[1]),
    group: Number(fields[2]),
    startedAt: Number(fields[19]),
  };
}

/** The value of a variable that a process was started with; undefined where it cannot be seen. */
export function variableOf(pid: number, name: string): string | undefined {
  const text = readProc(() => readFileSync(`/proc/${pid}/environ`, "latin1"));
  const entry = text?.split("\0").find((each) => each.startsWith(`${name}=`));
  return entry?.slice(name.length + 1);
}

/** The inodes of the sockets that a process has open; empty where they cannot be seen. */
export function socketInodes(pid: number): ReadonlySet<string> {
  const descriptors = readProc(() => readdirSync(`/proc/${pid}/fd`)) ?? [];
  const targets = descriptors.map((fd) => readProc(() => readlinkSync(`/proc/${pid}/fd/${fd}`)));
  return new Set(targets.flatMap((target) => /^socket:\[(\d+)\]$/u.exec(target ?? "")?.[1] ?? []));
}

function readPids(): readonly number[] {
  const names = readProc(() => readdirSync("/proc")) ?? [];
  return names.filter((name) => /^\d+$/u.test(name)).map(Number);
}

/** A process may end, and be somebody else's, while it is looked at: then there is nothing. */
function readProc<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
