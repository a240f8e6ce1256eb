import { describe, expect, it } from "vitest";
import type { PairedRow } from "../../src/gate/ab/paired-judgement.ts";
import type { Verdict } from "../../src/gate/verdict-word.ts";
import { type ScenarioName, scenarios } from "./machine.ts";
import { judgeSimulated, minute, type PairedPlan, simulatePaired } from "./paired-simulation.ts";
import { type Slowdown, unchanged } from "./service.ts";

const UNCHANGED_GATES = 120;
const CHANGED_GATES = 60;

/** What the paired gate promises, in fewer gates than `npm run calibrate` has. */
describe("the paired gate on a typical runner, in a minute", () => {
  it("is red in at most 1 % when nothing changed, and hardly ever undecided", () => {
    const verdicts = gates("typical", unchanged, UNCHANGED_GATES).map(({ verdict }) => verdict);
    expect(count(verdicts, "fail")).toBeLessThanOrEqual(UNCHANGED_GATES / 100);
    expect(count(verdicts, "pass")).toBeGreaterThanOrEqual(UNCHANGED_GATES * 0.95);
  });

  it("is red in at least 95 % when p50 takes a tenth more", () => {
    const verdicts = gates("typical", { work: 1.141, slowPath: 1 }, CHANGED_GATES).map(
      ({ verdict }) => verdict,
    );
    expect(count(verdicts, "fail")).toBeGreaterThanOrEqual(CHANGED_GATES * 0.95);
  });

  it("finds a slow path twice as slow, which p50 does not show", () => {
    const found = gates("typical", { work: 1, slowPath: 2 }, CHANGED_GATES / 2);
    expect(found.filter(({ p50 }) => p50.status === "regression")).toEqual([]);
    expect(
      count(
        found.map(({ verdict }) => verdict),
        "fail",
      ),
    ).toBeGreaterThanOrEqual(28);
  });

  it("is red in at least 95 % when p95 takes a fifth more, and not by p50", () => {
    const plan = { ...minute, firstTail: 1.2 };
    const found = gates("typical", unchanged, CHANGED_GATES, plan);
    const verdicts = found.map(({ verdict }) => verdict);
    expect(count(verdicts, "fail")).toBeGreaterThanOrEqual(CHANGED_GATES * 0.95);
    expect(found.filter(({ p50 }) => p50.status === "regression")).toEqual([]);
  });

  it("is red at p50 in at most 1 % when it is slower by just the margin", () => {
    // By 7 % more work p50 is 5 % slower: the margin.
    const rows = gates("typical", { work: 1.07, slowPath: 1 }, CHANGED_GATES).map(({ p50 }) => p50);
    const mean = rows.reduce((sum, { change }) => sum + change!.estimate, 0) / rows.length;
    expect(mean).toBeCloseTo(0.05, 2);
    expect(rows.filter(({ status }) => status === "regression").length).toBeLessThanOrEqual(
      CHANGED_GATES / 100,
    );
  });
});

describe("the paired gate with five requests that share the arrivals", () => {
  const five = { ...minute, requests: 5 };

  it("is hardly ever undecided when nothing changed, nor red", () => {
    const verdicts = gates("typical", unchanged, UNCHANGED_GATES, five).map(
      ({ verdict }) => verdict,
    );
    expect(count(verdicts, "fail")).toBeLessThanOrEqual(UNCHANGED_GATES / 100);
    expect(count(verdicts, "pass")).toBeGreaterThanOrEqual(UNCHANGED_GATES * 0.93);
  });

  it("is hardly ever green when p95 of one of them takes three tenths more", () => {
    const plan = { ...five, firstTail: 1.3 };
    const verdicts = gates("typical", unchanged, CHANGED_GATES, plan).map(({ verdict }) => verdict);
    expect(count(verdicts, "pass")).toBeLessThanOrEqual(CHANGED_GATES / 20);
  });
});

describe("the paired gate on a noisy runner", () => {
  it("would rather not decide than be red when nothing changed", () => {
    const verdicts = gates("noisy", unchanged, UNCHANGED_GATES / 2).map(({ verdict }) => verdict);
    expect(count(verdicts, "fail")).toBe(0);
  });
});

describe("a duet on a typical runner with cores enough, in a minute", () => {
  const duet = { ...minute, duet: true };

  it("is red in at most 1 % when nothing changed, and hardly ever undecided", () => {
    const found = gates("typical", unchanged, UNCHANGED_GATES / 2, duet);
    const verdicts = found.map(({ verdict }) => verdict);
    expect(count(verdicts, "fail")).toBe(0);
    expect(count(verdicts, "pass")).toBeGreaterThanOrEqual((UNCHANGED_GATES / 2) * 0.95);
  });

  it("is red in at least 95 % when p50 takes a tenth more", () => {
    const found = gates("typical", { work: 1.141, slowPath: 1 }, CHANGED_GATES / 2, duet);
    const verdicts = found.map(({ verdict }) => verdict);
    expect(count(verdicts, "fail")).toBeGreaterThanOrEqual((CHANGED_GATES / 2) * 0.95);
  });
});

type Gate = { readonly verdict: Verdict; readonly p50: PairedRow };

function gates(
  scenario: ScenarioName,
  slowdown: Slowdown,
  number: number,
  plan: PairedPlan = minute,
): Gate[] {
  return Array.from({ length: number }, (_, gate) => {
    const job = { scenario: scenarios[scenario], plan, slowdown, seed: 700_000 + gate };
    const { verdict, rows } = judgeSimulated(simulatePaired(job));
    return { verdict, p50: rows[0]! };
  });
}

function count(verdicts: readonly Verdict[], verdict: Verdict): number {
  return verdicts.filter((each) => each === verdict).length;
}
