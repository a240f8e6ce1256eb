import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { children } from "./children.ts";
import { parseProcessStat } from "./foreign-load.ts";

const POLL_MILLIS = 50;
const TICK_SECONDS = 0.01;
/** What a program does in its first moments is not how it goes on. */
const STARTUP_SECONDS = 1;

/** A process as seen from outside while it ran. */
export type Observation = {
  /** Seconds since it was started. */
  readonly at: number;
  readonly residentBytes: number;
  /** Seconds. */
  readonly cpu: number;
};

export type Usage = {
  readonly stdout: string;
  readonly stderr: string;
  readonly wallSeconds: number;
  /** Of the whole process, start-up and reports included, as its parent is told by the kernel. */
  readonly userSeconds: number;
  readonly systemSeconds: number;
  /** NaN when it was over before it could be looked at. */
  readonly residentBytesMax: number;
  readonly observations: readonly Observation[];
};

export type Launch = {
  readonly command: readonly string[];
  /** For `taskset -c`; undefined: wherever the kernel wants. */
  readonly cores?: string | undefined;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are fine. Default: 0. */
  readonly exitCodes?: readonly number[];
};

/**
 * Runs a command to its end, and tells what it cost.
 *
 * @throws Error with what it printed, when it fails
 */
export function measure(launch: Launch): Promise<Usage> {
  const { command, cores, env, exitCodes = [0] } = launch;
  // On descriptor 3 the shell says the command's process id, then what its children used.
  const script = '"$@" 3>&- & echo "$!" >&3; wait "$!"; code=$?; times >&3; exit "$code"';
  const pinned = cores === undefined ? command : ["taskset", "-c", cores, ...command];
  const startedAt = performance.now();
  const child = spawn("bash", ["-c", script, "bash", ...pinned], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    env: { ...process.env, ...env },
    detached: true,
  });
  children.add(child);
  const printed = ["", "", "", ""];
  for (const descriptor of [1, 2, 3]) {
    const stream = child.stdio[descriptor] as NodeJS.ReadableStream;
    stream.setEncoding("utf8").on("data", (text: string) => (printed[descriptor] += text));
  }
  const observations: Observation[] = [];
  let residentBytesMax = NaN;
  const poll = setInterval(() => {
    const seen = observe(printed[3]!.split("\n", 1)[0]!, (performance.now() - startedAt) / 1_000);
    if (seen === undefined) return;
    observations.push(seen.observation);
    residentBytesMax = seen.residentBytesMax; // A peak: it only rises.
  }, POLL_MILLIS);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(poll);
      const wallSeconds = (performance.now() - startedAt) / 1_000;
      const [, stdout = "", stderr = "", report = ""] = printed;
      const times = childrenTimes(report);
      if (times === undefined || !exitCodes.includes(code ?? -1)) {
        const said = `${stderr}\n${stdout}`.trim();
        reject(new Error(`${pinned.join(" ")} ended with ${code}: ${said}`));
      } else {
        resolve({ stdout, stderr, wallSeconds, ...times, residentBytesMax, observations });
      }
    });
  });
}

/**
 * The share of one core that the process used between its start-up and its end, seen from
 * outside; NaN when it did not run long enough to tell.
 */
export function steadyCpuShare({ observations }: Usage, endSeconds: number): number {
  const steady = observations.filter(({ at }) => at >= STARTUP_SECONDS && at <= endSeconds);
  const first = steady[0];
  const last = steady.at(-1);
  if (first === undefined || last === undefined || last.at - first.at < 0.5) return NaN;
  return (last.cpu - first.cpu) / (last.at - first.at);
}

type Seen = { readonly observation: Observation; readonly residentBytesMax: number };

/** undefined before there is a process, and when it has ended. */
function observe(pid: string, at: number): Seen | undefined {
  if (pid === "") return undefined;
  try {
    const status = readFileSync(`/proc/${pid}/status`, "latin1");
    const { ticks } = parseProcessStat(readFileSync(`/proc/${pid}/stat`, "latin1"));
    const residentBytesMax = bytesIn(status, "VmHWM");
    if (residentBytesMax === undefined) return undefined; // Ended, and not yet waited for.
    const residentBytes = bytesIn(status, "VmRSS")!;
    return { observation: { at, residentBytes, cpu: ticks * TICK_SECONDS }, residentBytesMax };
  } catch {
    return undefined;
  }
}

/** A size in /proc/PID/status, proc(5). */
function bytesIn(status: string, key: string): number | undefined {
  const kibibytes = new RegExp(`^${key}:\\s+(\\d+) kB`, "mu").exec(status)?.[1];
  return kibibytes === undefined ? undefined : Number(kibibytes) * 1024;
}

/** The second line of bash's `times`: user and system time of its children, `0m1.234s 0m5.678s`. */
export function childrenTimes(
  report: string,
): { userSeconds: number; systemSeconds: number } | undefined {
  const last = report.trimEnd().split("\n").at(-1) ?? "";
  const times = [...last.matchAll(/(\d+)m([\d.]+)s/gu)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  const [userSeconds, systemSeconds] = times;
  if (userSeconds === undefined || systemSeconds === undefined) return undefined;
  return { userSeconds, systemSeconds };
}
