import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NANOS_PER_MILLI as ms, NANOS_PER_SECOND as second } from "../../../src/base/time.ts";
import { Heartbeats, type Waited } from "../../../src/node/heartbeats.ts";

/** Longer than the loop's monitor needs to notice. */
const BLOCKED_MILLIS = 100;

const busy: Waited = { awakeNanos: 0, asleepNanos: 0 };

function block(millis: number): void {
  const end = performance.now() + millis;
  while (performance.now() < end);
}

describe("a heartbeat", () => {
  let heartbeats: Heartbeats;
  beforeEach(() => {
    heartbeats = new Heartbeats(0);
  });
  afterEach(() => {
    heartbeats.stop();
  });

  it("tells how long the event loop was held up, once", async () => {
    await sleep(50);
    block(BLOCKED_MILLIS);
    await sleep(50);
    const blocked = heartbeats.take(second, busy);
    // The monitor's own timer was under way for up to its interval when the block began.
    expect(blocked.loopDelayMaxNanos).toBeGreaterThan((BLOCKED_MILLIS / 2) * ms);
    expect(heartbeats.take(2 * second, busy).loopDelayMaxNanos).toBe(0);
  });

  it("tells the CPU time that was used, less what was spent waiting awake", () => {
    heartbeats.take(second, busy);
    block(BLOCKED_MILLIS);
    const worked = heartbeats.take(2 * second, busy);
    expect(worked.cpuNanos).toBeGreaterThan(0);
    block(BLOCKED_MILLIS);
    expect(heartbeats.take(2 * second + 1, { awakeNanos: second, asleepNanos: 0 }).cpuNanos).toBe(
      0,
    );
  });

  it("counts no work of a thread that sleeps, and is awake for the rest of the time", () => {
    heartbeats.take(second, busy);
    block(BLOCKED_MILLIS);
    const awakeNanos = BLOCKED_MILLIS * ms;
    const waited = heartbeats.take(2 * second, { awakeNanos, asleepNanos: second - awakeNanos });
    expect(waited.cpuNanos).toBeLessThan(awakeNanos / 4);
  });

  it("counts the pauses of the garbage collector", async () => {
    let garbage: object[] = [];
    let pauses = 0;
    for (let round = 1; pauses === 0 && round < 1_000; round += 1) {
      garbage = Array.from({ length: 10_000 }, (_, index) => ({ index }));
      await sleep(1);
      const { gcPauses, gcNanos, gcLongestMicros } = heartbeats.take(round * second, busy);
      pauses = gcPauses;
      expect(gcNanos).toBeGreaterThanOrEqual(gcLongestMicros * 1_000 - 1_000);
    }
    expect(garbage.length).toBe(10_000);
    expect(pauses).toBeGreaterThan(0);
  });

  it("tells memory and machine in their units", () => {
    const before = process.memoryUsage.rss() / 1024;
    const { residentKiB, stealPermille, machineBusyPermille } = heartbeats.take(second, busy);
    expect(residentKiB).toBeGreaterThan(before / 2);
    expect(residentKiB).toBeLessThan(before * 2);
    expect(stealPermille).toBeLessThanOrEqual(1_000);
    expect(machineBusyPermille).toBeLessThanOrEqual(1_000);
  });

  it("begins where it is told", () => {
    const later = new Heartbeats(60 * second);
    expect(later.nextAt).toBe(61 * second);
    later.stop();
  });

  it("is due once a second, and not more often when one came late", () => {
    expect(heartbeats.nextAt).toBe(second);
    heartbeats.take(second + 5, busy);
    expect(heartbeats.nextAt).toBe(2 * second);
    heartbeats.take(7 * second, busy);
    expect(heartbeats.nextAt).toBe(7 * second);
  });
});
