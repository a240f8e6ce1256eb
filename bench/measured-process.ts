import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

const RSS_POLL_MILLIS = 100;

export type Usage = {
  readonly stdout: string;
  /** User and system time of the process, as its parent sees them. */
  readonly cpuSeconds: number;
  readonly residentBytesMax: number;
};

/**
 * Runs a command on one core and tells what it cost, seen from outside. The shell's `times`
 * gives the CPU time of its children; the peak of resident memory is read while it runs.
 */
export function measure(command: readonly string[], core: number): Promise<Usage> {
  // The shell prints the command's process id first, and what it used last.
  const script = '"$@" & echo "$!" >&2; wait; times >&2';
  const child = spawn("taskset", ["-c", String(core), "bash", "-c", script, "bash", ...command]);
  let stdout = "";
  let stderr = "";
  let resident = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const poll = setInterval(() => {
    resident = Math.max(resident, residentPeak(stderr.split("\n", 1)[0] ?? ""));
  }, RSS_POLL_MILLIS);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => {
      clearInterval(poll);
      const cpuSeconds = childrenSeconds(stderr);
      if (Number.isNaN(cpuSeconds)) reject(new Error(`${command.join(" ")}: ${stderr}`));
      else resolve({ stdout, cpuSeconds, residentBytesMax: resident });
    });
  });
}

/** VmHWM, proc(5). 0 once the process is gone. */
function residentPeak(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** The second line of `times`: user and system time of all children, like `0m1.234s 0m5.678s`. */
function childrenSeconds(stderr: string): number {
  const lines = stderr.trimEnd().split("\n");
  const times = [...(lines.at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  if (times.length !== 2) return NaN;
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
