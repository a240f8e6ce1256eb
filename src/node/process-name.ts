import { signalProcess } from "./process-family.ts";
import { readProcess } from "./process-table.ts";

/**
 * Names a process for good, as `PID-START`: pids are used again. START is in clock ticks since
 * boot, and 0 where the system does not show it.
 */
export type ProcessName = string;

export function ownName(): ProcessName {
  return `${process.pid}-${readProcess(process.pid)?.startedAt ?? 0}`;
}

/** False for what is no name of a process. */
export function isAlive(name: ProcessName): boolean {
  const [, pid, startedAt] = /^(\d{1,10})-(\d{1,16})$/u.exec(name) ?? [];
  if (pid === undefined) return false;
  if (startedAt === "0") return signalProcess(Number(pid), 0);
  const row = readProcess(Number(pid));
  return row !== undefined && !row.isDead && row.startedAt === Number(startedAt);
}
