import { describe, expect, it } from "vitest";
import type { RunSummary } from "../../../src/gate/run-summary.ts";
import type { StoredRun } from "../../../src/gate/stored-run.ts";
import { trendOf, type TrendInput } from "../../../src/gate/stored-trend.ts";
import { marginDefaults } from "../../../src/scenario/margin-defaults.ts";
import { blocksAt, machine, storedAt, summary } from "./stored-runs.ts";

const steady = [1, 1.01, 0.99, 1, 1.02, 0.98];
const times = (factor: number): number[] => steady.map((value) => value * factor);

function trend(stored: readonly StoredRun[], different: Partial<TrendInput> = {}) {
  return trendOf({
    head,
    stored,
    isOfBranch: true,
    pinned: undefined,
    margins: marginDefaults,
    ...different,
  });
}
const head = summary({ startedAt: "2026-03-28T00:00:00Z" });

function counts(failed: number): RunSummary["counts"] {
  return { ...summary().counts, succeeded: 8_000 - failed, failed };
}

describe("the trend of a branch", () => {
  it("has its runs, the oldest first, and this one last", () => {
    const { runs, changes, pinned } = trend(storedAt([1, 1.1]));
    expect(runs.map(({ origin, isThisRun }) => [origin, isThisRun])).toEqual([
      ["run 1", false],
      ["run 2", false],
      ["this run", true],
    ]);
    expect(runs[1]!.figures.p50! / runs[0]!.figures.p50!).toBeCloseTo(1.1, 2);
    expect(runs[0]!.figures).toMatchObject({ failed_ratio: 0, rate: 400 });
    expect([changes, pinned]).toEqual([[], undefined]);
  });

  it("has only the branch's runs when this one is of a pull request", () => {
    const { runs } = trend(storedAt([1, 1]), { isOfBranch: false });
    expect(runs.map(({ origin }) => origin)).toEqual(["run 1", "run 2"]);
  });

  it("has the 20 newest of them", () => {
    const { runs } = trend(storedAt(Array(23).fill(1)));
    expect([runs.length, runs[0]!.origin]).toEqual([21, "run 4"]);
  });

  it("says where every figure changed, from what, to what, and on how many runs that stands", () => {
    const { changes } = trend(storedAt([...steady, ...times(1.3)]), { isOfBranch: false });
    expect(changes.map(({ quantity }) => quantity)).toEqual(["p50", "p95", "p99"]);
    const [p50] = changes;
    expect(p50).toMatchObject({ isWorse: true, unit: "nanos", runsBefore: 6, runsAfter: 6 });
    expect(p50!.since).toMatchObject({ origin: "run 7", startedAt: "2026-03-07T00:00:00Z" });
    expect(p50!.change).toBeCloseTo(0.3, 2);
    expect(p50!.p).toBeLessThan(0.001);
    expect(p50!.summary).toMatch(
      /^Slower since run 7: p50 \+(29|30)(\.\d)?%, from [\d.]+ms \(6 runs\) to [\d.]+ms \(6 runs\)\.$/,
    );
  });

  it("says it of an improvement too, and of the latest change only", () => {
    const stored = storedAt([...steady, ...times(2), ...times(0.8)]);
    const { changes } = trend(stored, { isOfBranch: false });
    expect(changes[0]).toMatchObject({ isWorse: false, runsBefore: 6 });
    expect(changes[0]!.summary).toMatch(/^Faster since run 13: p50 −60%/);
  });

  it("counts this run among the branch's", () => {
    const slow = summary({ startedAt: "2026-03-28T00:00:00Z", overall: blocksAt(2) });
    const stored = storedAt([...steady, 2.01, 1.99]);
    expect(trend(stored, { head: slow }).changes[0]).toMatchObject({ runsAfter: 3 });
    expect(trend(stored, { head: slow, isOfBranch: false }).changes).toEqual([]);
  });

  it("is of failures too, in shares", () => {
    const runs = [0, 1, 0, 2, 0, 80, 88, 84, 79].map((failed, at): StoredRun => {
      const startedAt = `2026-03-${10 + at}T00:00:00Z`;
      return { origin: `run ${at}`, summary: summary({ startedAt, counts: counts(failed) }) };
    });
    const { changes } = trend(runs, { isOfBranch: false });
    expect(changes).toHaveLength(1);
    expect(changes[0]!.summary).toMatch(
      /^More failures since run 5: share of failures \+1 points, from 0\.0\d+% \(5 runs\) to 1% \(4 runs\)\.$/,
    );
  });

  it("is of the rate of a closed load, which falls when it gets worse", () => {
    const stored = storedAt([1, 1, 1, 1, 1, 1, 1, 1], { model: "closed" }).map((run, at) => {
      const overall = blocksAt(1).map(({ failed, buckets }) => ({
        failed,
        buckets: at < 4 ? buckets : buckets.map((value, i) => (i % 2 === 0 ? value : value / 2)),
      }));
      const rates = { ...run.summary.rates, endedPerSecond: at < 4 ? 400 : 200 };
      return { ...run, summary: { ...run.summary, overall, rates } };
    });
    const closed = { ...head, model: "closed" } as const;
    const { changes, runs } = trend(stored, { head: closed, isOfBranch: false });
    expect(runs.map(({ figures }) => figures.rate)).toEqual([
      400, 400, 400, 400, 200, 200, 200, 200,
    ]);
    expect(changes).toMatchObject([{ quantity: "rate", isWorse: true }]);
    expect(changes[0]!.summary).toMatch(/^Slower since run 5: rate −50%, from 400\/s/);
  });

  it("looks for no change of a rate that the schedule set", () => {
    const rates = { endedPerSecond: 100, achievedPerSecond: 100, plannedPerSecond: 100 };
    const stored = storedAt(steady).map((run, at) =>
      at < 3 ? run : { ...run, summary: { ...run.summary, rates } },
    );
    expect(trend(stored).changes).toEqual([]);
  });

  it("shows runs of other machines and leaves them out, where there are enough of this one's", () => {
    const environment = { ...machine, cpuModel: "A slow one" };
    const others = storedAt(times(2), { environment }).map((run) => ({
      ...run,
      origin: `slow ${run.origin}`,
    }));
    const { runs, changes } = trend([...others, ...storedAt(steady)]);
    expect(changes).toEqual([]);
    expect(new Set(runs.map(({ leftOut }) => leftOut))).toEqual(
      new Set(["is of another machine", undefined]),
    );
    expect(trend([...others, ...storedAt(steady.slice(0, 3))]).runs[0]!.leftOut).toBeUndefined();
  });

  it("shows a run that the generator limited, and leaves it out", () => {
    const stored = storedAt([1, 1], { limitedRules: ["generator_on_time"] });
    expect(trend(stored).runs[0]!.leftOut).toMatch(/limited by the generator/);
  });

  it("shows a run that is too short for a typical second without its times", () => {
    const short = storedAt([1, 1, 1], { overall: blocksAt(1, 2) });
    expect(trend(short).runs[0]!.figures).toMatchObject({ p50: undefined, failed_ratio: 0 });
  });
});

describe("the pinned run", () => {
  const [old] = storedAt([0.5], { startedAt: "2025-01-01T00:00:00Z" });

  it("may be as old as it likes, and each figure is set beside it", () => {
    const { pinned } = trend([], { pinned: { ...old!, url: "https://example.com/1" } });
    expect(pinned).toMatchObject({ origin: "run 1", problem: undefined, sameMachine: true });
    expect(pinned!.rows.map(({ quantity }) => quantity)).toEqual([
      "p50",
      "p95",
      "p99",
      "failed_ratio",
      "rate",
    ]);
    expect(pinned!.rows[0]!.change).toBeCloseTo(1, 2);
    expect(pinned!.rows[3]!.change).toBe(0);
  });

  it("is not set beside a run of another load, and the reason is said", () => {
    const [other] = storedAt([1], { scenario: { name: "x", hash: "b".repeat(64) } });
    const { pinned } = trend([], { pinned: other });
    expect(pinned).toMatchObject({ problem: "has another load, or other requests", rows: [] });
    const refused = trend([], { pinned: { origin: "run 5", refused: "has expired" } }).pinned;
    expect(refused).toMatchObject({ origin: "run 5", problem: "has expired", rows: [] });
  });
});
