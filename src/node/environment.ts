import { arch, availableParallelism, cpus, platform, release, totalmem } from "node:os";

const BYTES_PER_MIB = 1024 * 1024;

/** Cores that this process may use. */
export function cpusUsable(): number {
  return availableParallelism();
}

/**
 * What kind of machine a run took place on: enough to tell whether two runs had the same, and
 * nothing that names the machine or its user.
 */
export function environmentFingerprint(): Readonly<Record<string, string | number>> {
  const runner = { os: process.env["ImageOS"], version: process.env["ImageVersion"] };
  return {
    node: process.versions.node,
    v8: process.versions.v8,
    platform: platform(),
    arch: arch(),
    osRelease: release(),
    cpuModel: cpus()[0]?.model.trim() ?? "unknown",
    cpus: cpus().length,
    cpusUsable: cpusUsable(),
    memoryMiB: Math.round(totalmem() / BYTES_PER_MIB),
    ...(runner.os !== undefined && { runnerImage: `${runner.os} ${runner.version ?? ""}`.trim() }),
  };
}
