import { once } from "node:events";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { NANOS_PER_MILLI as ms } from "../../../src/base/time.ts";
import { ThreadCpu } from "../../../src/node/thread-cpu.ts";

const BUSY_MILLIS = 200;

/** Takes so much CPU time, whatever else has the cores. */
function work(millis: number): void {
  const from = process.cpuUsage();
  for (;;) {
    const { user, system } = process.cpuUsage(from);
    if (user + system >= millis * 1_000) return;
  }
}

/** What another thread of this process takes is none of this thread's. */
async function spentBesideAnother(cpu: ThreadCpu): Promise<number> {
  const before = cpu.spent();
  const program = `const end = performance.now() + ${BUSY_MILLIS}; while (performance.now() < end);`;
  await once(new Worker(program, { eval: true }), "exit");
  return cpu.spent() - before;
}

const isToldByKernel = existsSync("/proc/thread-self/schedstat");

describe.each([
  ["by Node.js", () => new ThreadCpu(), process.threadCpuUsage === undefined],
  ["by the kernel, where Node.js does not know it", () => new ThreadCpu(false), !isToldByKernel],
])("the CPU time of a thread, told %s", (_, make, isUntold) => {
  it("rises with its work", () => {
    const cpu = make();
    const before = cpu.spent();
    work(BUSY_MILLIS);
    expect(cpu.spent() - before).toBeGreaterThan((BUSY_MILLIS / 2) * ms);
    cpu.close();
  });

  it.skipIf(isUntold)("is not that of other threads", async () => {
    const cpu = make();
    expect(await spentBesideAnother(cpu)).toBeLessThan((BUSY_MILLIS / 2) * ms);
    cpu.close();
  });
});
