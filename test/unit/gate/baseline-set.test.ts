import { describe, expect, it } from "vitest";
import { type BaselineSet, baselineSetOf } from "../../../src/gate/baseline-set.ts";
import type { RunSummary } from "../../../src/gate/run-summary.ts";
import type { StoredRun } from "../../../src/gate/stored-run.ts";
import { marginDefaults } from "../../../src/scenario/margin-defaults.ts";
import { machine, storedAt, summary } from "./stored-runs.ts";

const head = summary({ startedAt: "2026-03-28T00:00:00Z" });
function setOf(stored: readonly StoredRun[], margin = marginDefaults.p50): BaselineSet {
  return baselineSetOf(head, stored, margin);
}
const steady = Array.from({ length: 8 }, (_, i) => 1 + (i % 3) / 100);

describe("the stored runs that a run is compared with", () => {
  it("are those of the same load, the newest first", () => {
    const { baselines, exclusions } = setOf(storedAt([1, 1.01, 0.99]));
    expect(originsOf(baselines)).toEqual(["run 3", "run 2", "run 1"]);
    expect(exclusions).toEqual([]);
  });

  const unfit: readonly (readonly [string, Partial<RunSummary>, RegExp])[] = [
    ["of another load", { scenario: { name: "x", hash: "b".repeat(64) } }, /another load/],
    ["of a simulation", { world: "simulated" }, /simulated world/],
    [
      "invalid",
      { verdict: "invalid", brokenRules: ["generator_cpu"] },
      /invalid \(generator_cpu\)/,
    ],
    ["limited by the generator", { limitedRules: ["generator_on_time"] }, /not by the target/],
    ["older than a month", { startedAt: "2026-02-20T00:00:00Z" }, /older than 30 days/],
    ["cut otherwise", { blockNanos: 2e9 }, /another length/],
  ];
  it.each(unfit)("are none that are %s", (_, different, reason) => {
    const [old] = storedAt([1], different);
    const { baselines, exclusions } = setOf([old!]);
    expect(baselines).toEqual([]);
    expect(exclusions[0]).toEqual({ origin: "run 1", reason: expect.stringMatching(reason) });
  });

  it("are those that failed too: a failed gate must not freeze the baseline", () => {
    expect(setOf(storedAt([1, 1], { verdict: "fail" })).baselines.length).toBe(2);
  });

  it("are at most 20", () => {
    const { baselines, exclusions } = setOf(storedAt(Array(23).fill(1)));
    expect([baselines.length, baselines.at(-1)!.origin]).toEqual([20, "run 4"]);
    expect(exclusions.map(({ origin }) => origin)).toEqual(["run 3", "run 2", "run 1"]);
    expect(exclusions[0]!.reason).toBe("is older than the 20 newest");
  });

  it("are of the same machine where five are", () => {
    const others = storedAt(steady.slice(0, 3), {
      environment: { ...machine, cpuModel: "A slow one" },
    }).map((run) => ({ ...run, origin: `other ${run.origin}` }));
    const five = setOf([...others, ...storedAt(steady.slice(0, 5))]);
    expect(five.baselines.every(({ summary: { environment } }) => environment === machine)).toBe(
      true,
    );
    expect(five.exclusions[0]!.reason).toMatch(/another machine, and 5 are of this one's kind/);
    const four = setOf([...others, ...storedAt(steady.slice(0, 4))]);
    expect(four.baselines.length).toBe(7);
  });

  it("begin after the last change that the stored runs show by themselves", () => {
    const slower = steady.map((factor) => factor * 1.3);
    const { baselines, exclusions } = setOf(storedAt([...steady, ...slower]));
    expect(originsOf(baselines).at(-1)).toBe("run 9");
    expect(exclusions[0]).toEqual({
      origin: "run 8",
      reason: "is of before run 9, from which on p50 is 30% slower",
    });
  });

  it("are not cut where they only vary", () => {
    const wild = [1, 1.2, 0.9, 1.1, 0.95, 1.25, 1, 1.15, 0.85, 1.05];
    expect(setOf(storedAt(wild)).baselines.length).toBe(wild.length);
  });

  it("are not cut for a change that is smaller than the margin", () => {
    const small = [...steady, ...steady.map((factor) => factor * 1.04)];
    expect(setOf(storedAt(small)).baselines.length).toBe(small.length);
    const strict = { ...marginDefaults.p50, failMargin: 0.02 };
    expect(setOf(storedAt(small), strict).baselines.length).toBe(steady.length);
  });
});

function originsOf(runs: readonly { readonly origin: string }[]): string[] {
  return runs.map(({ origin }) => origin);
}
