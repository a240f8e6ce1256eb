import { readdirSync, readFileSync } from "node:fs";

/** Kernel ticks of CPU time, USER_HZ: 10 ms on every Linux that Node runs on. */
const TICK_MILLIS = 10;
const WINDOW_MILLIS = 500;
/** Shares of the whole machine. */
const FOREIGN_SHARE_MAX = 0.05;
const STEAL_SHARE_MAX = 0.02;

/** CPU time that this machine has given since it began, in ticks. */
export type CpuTicks = {
  /** To processes: user, nice, system. Interrupts are not told apart by who caused them. */
  readonly busy: number;
  /** To somebody else, by the host of a virtual machine. */
  readonly steal: number;
  readonly cores: number;
};

/** What a run shared the machine with. */
export type Disturbance = {
  /** Of the whole machine's CPU time, used by processes that are not the bench's. */
  readonly foreignShare: number;
  readonly stealShare: number;
  /** The machine was not quiet before the run, or not during it. */
  readonly isDisturbed: boolean;
};

export function parseProcStat(text: string): CpuTicks {
  const [, user, nice, system, , , , , steal] = text.split("\n", 1)[0]!.split(/\s+/u).map(Number);
  const cores = [...text.matchAll(/^cpu\d+ /gmu)].length;
  return { busy: user! + nice! + system!, steal: steal!, cores };
}

/** A line of /proc/PID/stat, proc(5): the name may have spaces and brackets. */
export function parseProcessStat(text: string): { parent: number; ticks: number } {
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  // Its own user and system time, and that of the children that it has waited for.
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(fields[1]), ticks };
}

/** From `begin` on: who else uses the machine. */
export class ForeignLoad {
  readonly #at = performance.now();
  readonly #machine = machineTicks();
  readonly #own = ownTicks();

  /** The shares since this was made. */
  end(): Omit<Disturbance, "isDisturbed"> {
    const machine = machineTicks();
    const ticks = ((performance.now() - this.#at) / TICK_MILLIS) * machine.cores;
    const foreign = machine.busy - this.#machine.busy - (ownTicks() - this.#own);
    return {
      foreignShare: Math.max(0, foreign) / ticks,
      stealShare: (machine.steal - this.#machine.steal) / ticks,
    };
  }
}

/** Waits for a quiet moment, at most so long. False: there was none. */
export async function waitForQuiet(secondsMax: number): Promise<boolean> {
  const deadline = performance.now() + secondsMax * 1_000;
  for (;;) {
    const load = new ForeignLoad();
    await new Promise((resolve) => setTimeout(resolve, WINDOW_MILLIS));
    if (isQuiet(load.end())) return true;
    if (performance.now() >= deadline) return false;
  }
}

export function isQuiet({ foreignShare, stealShare }: Omit<Disturbance, "isDisturbed">): boolean {
  return foreignShare <= FOREIGN_SHARE_MAX && stealShare <= STEAL_SHARE_MAX;
}

/** The load averages and the number of runnable threads, as the kernel writes them. */
export function loadAverage(): string {
  return readFileSync("/proc/loadavg", "latin1").trim();
}

function machineTicks(): CpuTicks {
  return parseProcStat(readFileSync("/proc/stat", "latin1"));
}

/** Of this process and all its descendants, those that have ended included. */
function ownTicks(): number {
  const processes = new Map<number, { parent: number; ticks: number }>();
  for (const name of readdirSync("/proc")) {
    const stat = /^\d+$/u.test(name) ? statOf(name) : undefined;
    if (stat !== undefined) processes.set(Number(name), parseProcessStat(stat));
  }
  let ticks = 0;
  for (const [pid, { ticks: own }] of processes) {
    let ancestor = pid;
    while (ancestor !== process.pid && processes.has(ancestor)) {
      ancestor = processes.get(ancestor)!.parent;
    }
    if (ancestor === process.pid) ticks += own;
  }
  return ticks;
}

function statOf(pid: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "latin1");
  } catch {
    return undefined; // It has ended since it was listed.
  }
}
