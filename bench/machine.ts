import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";

export type Machine = {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly kernel: string;
  readonly system: string;
};

/** Lists for `taskset -c`; undefined: the machine has one core, and nothing is pinned. */
export type Cores = {
  readonly server: string | undefined;
  readonly client: string | undefined;
  /** Both, for what may use two cores. */
  readonly both: string | undefined;
};

export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    kernel: release(),
    system: /^PRETTY_NAME="?([^"\n]*)/mu.exec(textOf("/etc/os-release"))?.[1] ?? "unknown",
  };
}

/**
 * A core for the server and another for the client: of two different physical cores where
 * there are two, because hardware threads of one core slow each other down.
 */
export function chooseCores(): Cores {
  const usable = parseCpuList(
    /^Cpus_allowed_list:\s*(\S+)/mu.exec(textOf("/proc/self/status"))?.[1] ?? "",
  );
  return coresOf(usable, (core) =>
    parseCpuList(textOf(`/sys/devices/system/cpu/cpu${core}/topology/thread_siblings_list`).trim()),
  );
}

/** @param siblings the hardware threads of a core's physical core */
export function coresOf(
  usable: readonly number[],
  siblings: (core: number) => readonly number[],
): Cores {
  const [server, ...others] = usable;
  const client =
    server === undefined
      ? undefined
      : (others.find((core) => !siblings(server).includes(core)) ?? others[0]);
  if (client === undefined) return { server: undefined, client: undefined, both: undefined };
  return { server: `${server}`, client: `${client}`, both: `${server},${client}` };
}

/** As the kernel writes sets of cores: `0-3,8`. */
export function parseCpuList(text: string): readonly number[] {
  return text
    .split(",")
    .filter((part) => part !== "")
    .flatMap((part) => {
      const [from, to = from] = part.split("-").map(Number);
      return Array.from({ length: to! - from! + 1 }, (_, index) => from! + index);
    });
}

/** The full path of a program, or undefined. */
export function programOnPath(name: string): string | undefined {
  try {
    const found = execFileSync("sh", ["-c", 'command -v "$1"', "sh", name], { encoding: "utf8" });
    return found.trim();
  } catch {
    return undefined;
  }
}

/** What a program says of its version: the first number with dots in what it prints. */
export function versionOf(command: readonly string[]): string {
  const [program, ...args] = command;
  try {
    // Several of them say it as an error, and exit with one.
    const shell = ["-c", '"$0" "$@" 2>&1 || true', program!, ...args];
    const printed = execFileSync("sh", shell, { encoding: "utf8", timeout: 10_000 });
    return /\d+\.\d+(?:\.\d+)*/u.exec(printed)?.[0] ?? "unknown";
  } catch {
    return "unknown";
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // This kernel does not say.
  }
}
