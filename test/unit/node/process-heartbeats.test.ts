import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import {
  NANOS_PER_MICRO as us,
  NANOS_PER_MILLI as ms,
  NANOS_PER_SECOND as second,
} from "../../../src/base/time.ts";
import { ProcessHeartbeats } from "../../../src/node/process-heartbeats.ts";
import { ProcessPulse } from "../../../src/node/process-pulse.ts";
import { RecordingMonitor } from "../../../src/node/recording-monitor.ts";

const BLOCKED_MILLIS = 100;
/** Long enough for the monitor to tell what it knows. */
const TOLD_MILLIS = 500;

const nothing = {
  loopDelayMaxNanos: 0,
  gcPauses: 0,
  gcNanos: 0,
  gcLongestNanos: 0,
  blocksWaitingMax: 0,
  awakeNanos: 0,
};

function block(millis: number): void {
  const end = performance.now() + millis;
  while (performance.now() < end);
}

describe("what the threads of a process tell each other", () => {
  it("is summed up, or the most of it, until it is taken", () => {
    const told = new ProcessPulse();
    const read = new ProcessPulse(told.memory);
    expect(read.take()).toEqual(nothing);
    told.heldUp({ loopDelayMaxNanos: 7 * ms, gcPauses: 2, gcNanos: 3 * ms, gcLongestNanos: ms });
    told.heldUp({ loopDelayMaxNanos: 5 * ms, gcPauses: 1, gcNanos: ms, gcLongestNanos: 2 * us });
    for (const count of [3, 1]) told.blocksWait(count);
    for (const awake of [ms, 4 * us]) told.waitedAwake(awake);
    expect(read.take()).toEqual({
      loopDelayMaxNanos: 7 * ms,
      gcPauses: 3,
      gcNanos: 4 * ms,
      gcLongestNanos: ms,
      blocksWaitingMax: 3,
      awakeNanos: ms + 4 * us,
    });
    expect(read.take()).toEqual(nothing);
  });
});

describe("a heartbeat of the process", () => {
  it("tells the CPU time of all threads, less what they spent waiting awake", () => {
    const pulse = new ProcessPulse();
    const heartbeats = new ProcessHeartbeats(pulse);
    block(BLOCKED_MILLIS);
    expect(heartbeats.take().cpuNanos).toBeGreaterThan(0);
    block(BLOCKED_MILLIS);
    pulse.waitedAwake(second);
    expect(heartbeats.take().cpuNanos).toBe(0);
  });
});

describe("the monitor of the recording thread", () => {
  it("tells of a loop that was held up while the run goes on, and then no more", async () => {
    const monitor = new RecordingMonitor();
    monitor.start();
    await sleep(50);
    block(BLOCKED_MILLIS);
    await sleep(TOLD_MILLIS);
    const { loopDelayMaxNanos } = monitor.pulse.take();
    expect(loopDelayMaxNanos).toBeGreaterThan((BLOCKED_MILLIS / 2) * ms);
    monitor.stop();
    block(BLOCKED_MILLIS);
    await sleep(TOLD_MILLIS);
    expect(monitor.pulse.take()).toEqual(nothing);
  });
});
