import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Console } from "../../../src/cli/console.ts";
import { Progress } from "../../../src/cli/progress.ts";
import type { LiveMetrics } from "../../../src/metrics/run-metrics.ts";

const metrics: LiveMetrics = {
  elapsedNanos: 10e9,
  ended: 20_000,
  failed: 3,
  dropped: 0,
  inFlight: 24,
  vus: 24,
  endedPerSecond: 2_000,
  p99Nanos: 12_340_000,
};

/** What was written to stderr in so many milliseconds of a run of 20 s. */
function written(millis: number, options: { live: boolean; metrics?: LiveMetrics }): string[] {
  const notes: string[] = [];
  const console: Console = {
    out: () => undefined,
    note: (text) => notes.push(text),
    outColour: false,
    noteColour: false,
    isWatched: options.live,
    width: 100,
  };
  const clock = (): number => Date.now();
  const progress = new Progress({ console, live: options.live, totalMillis: 20_000, clock });
  progress.start({ live: () => options.metrics ?? metrics });
  vi.advanceTimersByTime(millis);
  progress.stop();
  return notes;
}

describe("progress", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is a line every 5 s where nobody watches", () => {
    expect(written(10_000, { live: false })).toEqual([
      "  5s of 20s · 2,000/s · p99 12.3ms · 3 failed · 24 in flight\n",
      "  10s of 20s · 2,000/s · p99 12.3ms · 3 failed · 24 in flight\n",
    ]);
  });

  it("is one line, drawn again and erased at the end, on a terminal", () => {
    const notes = written(10_000, { live: true });
    const last = `━━━━━━━━━━━━────────────  10s of 20s · 2,000/s · p99 12.3ms · 3 failed · 24 in flight`;
    expect(notes.at(-2)).toBe(`\r\u001b[2K  ${last}`);
    expect(notes.at(-1)).toBe("\r\u001b[2K");
    expect(notes.join("")).not.toContain("\n");
  });

  it("tells of dropped arrivals only when there are some", () => {
    const [line] = written(5_000, { live: false, metrics: { ...metrics, dropped: 7 } });
    expect(line).toContain("7 dropped");
  });

  it("counts requests before there is a rate", () => {
    const early = { ...metrics, ended: 5, endedPerSecond: undefined, p99Nanos: undefined };
    const [line] = written(5_000, { live: false, metrics: early });
    expect(line).toBe("  5s of 20s · 5 requests · 3 failed · 24 in flight\n");
  });

  it("says so while the last exchanges end", () => {
    expect(written(25_000, { live: false }).at(-1)).toContain("20s done, finishing");
  });
});
