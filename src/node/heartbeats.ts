import { type Instant, NANOS_PER_MICRO, NANOS_PER_SECOND, type Nanos } from "../base/time.ts";
import type { Heartbeat } from "../engine/fact-batch.ts";
import { ProcFile } from "./proc-file.ts";
import type { ProcessPulse } from "./process-pulse.ts";
import { ThreadCpu } from "./thread-cpu.ts";
import { ThreadMonitor } from "./thread-monitor.ts";

const INTERVAL_NANOS = NANOS_PER_SECOND;

/** How a thread has waited since it was asked before. */
export type Waited = {
  /** Watching the clock: CPU time, but no work. */
  readonly awakeNanos: Nanos;
  readonly asleepNanos: Nanos;
};

type MachineTime = { readonly all: number; readonly idle: number; readonly steal: number };

/**
 * How the generator itself is doing, once a second. `take` sums up since it was last called;
 * what the machine does not tell (no /proc) is 0.
 */
export class Heartbeats {
  nextAt: Instant;
  readonly #monitor = new ThreadMonitor();
  readonly #pulse: ProcessPulse | undefined;
  readonly #machineFile = new ProcFile("/proc/stat");
  readonly #processFile = new ProcFile("/proc/self/status");
  readonly #cpu = new ThreadCpu();
  #cpuNanos = this.#cpu.spent();
  #machine = machineTime(this.#machineFile.read());
  #lastAt: Instant;

  /**
   * @param origin when the first of them begins
   * @param pulse told how much of the CPU time was spent waiting awake
   */
  constructor(origin: Instant, pulse?: ProcessPulse) {
    this.#lastAt = origin;
    this.nextAt = origin + INTERVAL_NANOS;
    this.#pulse = pulse;
  }

  take(now: Instant, { awakeNanos, asleepNanos }: Waited): Heartbeat {
    const cpuNanosNow = this.#cpu.spent();
    const machine = machineTime(this.#machineFile.read());
    const spent = machine.all - this.#machine.all;
    const { loopDelayMaxNanos, gcPauses, gcNanos, gcLongestNanos } = this.#monitor.take();
    const cpuNanos = cpuNanosNow - this.#cpuNanos;
    const upNanos = now - this.#lastAt - asleepNanos;
    const awakeCpuNanos = awakeCpu(cpuNanos, awakeNanos, upNanos);
    this.#pulse?.waitedAwake(awakeCpuNanos);
    const beat: Heartbeat = {
      residentKiB: residentKiB(this.#processFile.read()),
      gcPauses,
      gcLongestMicros: Math.round(gcLongestNanos / NANOS_PER_MICRO),
      stealPermille: permille(machine.steal - this.#machine.steal, spent),
      machineBusyPermille: permille(spent - (machine.idle - this.#machine.idle), spent),
      loopDelayMaxNanos,
      cpuNanos: Math.round(cpuNanos - awakeCpuNanos),
      gcNanos,
    };
    this.#lastAt = now;
    this.#cpuNanos = this.#cpu.spent();
    this.#machine = machine;
    this.nextAt = Math.max(this.nextAt + INTERVAL_NANOS, now);
    return beat;
  }

  stop(): void {
    this.#monitor.stop();
    this.#machineFile.close();
    this.#processFile.close();
    this.#cpu.close();
  }
}

/**
 * Of CPU time, what was spent waiting awake. Who waits awake has the CPU only as far as the
 * machine gives it: of the waiting, only that share was CPU time.
 *
 * @param up how long the thread did not sleep
 */
function awakeCpu(cpu: Nanos, awake: Nanos, up: Nanos): Nanos {
  const share = up > 0 ? Math.min(1, cpu / up) : 1;
  return Math.min(cpu, awake * share);
}

function permille(part: number, whole: number): number {
  return whole > 0 ? Math.min(1000, Math.max(0, Math.round((part / whole) * 1000))) : 0;
}

/** Ticks of all CPUs since boot, from the first line of /proc/stat. */
function machineTime(stat: string | undefined): MachineTime {
  if (stat === undefined) return { all: 0, idle: 0, steal: 0 };
  const ticks = stat.slice(0, stat.indexOf("\n")).trim().split(/\s+/).slice(1, 9).map(Number);
  const [, , , idle = 0, ioWait = 0, , , steal = 0] = ticks;
  return { all: ticks.reduce((sum, each) => sum + each, 0), idle: idle + ioWait, steal };
}

/** Of the whole process. Node.js itself opens a file to learn it, on Linux. */
function residentKiB(status: string | undefined): number {
  const known = status === undefined ? undefined : /^VmRSS:\s*(\d+) kB$/mu.exec(status)?.[1];
  return known === undefined ? Math.round(process.memoryUsage.rss() / 1024) : Number(known);
}
