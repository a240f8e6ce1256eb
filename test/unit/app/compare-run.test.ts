import { beforeAll, describe, expect, it } from "vitest";
import {
  judgeBesideStored,
  type StoredFile,
  trendBesideStored,
} from "../../../src/app/compare-run.ts";
import { type JudgedRun, unknownSource } from "../../../src/app/run-summary.ts";
import { encodeRunSummary } from "../../../src/app/run-summary-file.ts";
import { judgedRun } from "./judged-run.ts";

const lenient = { failOnInconclusive: false };

describe("a run judged beside stored files", () => {
  let run: JudgedRun;
  let slow: JudgedRun;
  let stored: readonly StoredFile[];
  beforeAll(async () => {
    run = await judgedRun(100);
    slow = await judgedRun(100, { serviceNanos: 6_000_000 });
    const runs = await Promise.all([1, 2, 3, 4, 5].map((seed) => judgedRun(seed)));
    stored = runs.map((each, at) => fileOf(`file ${at}`, each));
  });

  it("passes when it is as they are", () => {
    const { verdict, exitCode, comparison } = judgeBesideStored(run, stored, lenient);
    expect([verdict, exitCode, comparison!.state]).toEqual(["pass", 0, "compared"]);
    expect(comparison!.baselines.length).toBe(5);
  });

  it("neither passes nor fails when it is suspected, and says what a suspicion is worth", () => {
    const { verdict, exitCode, reasons, notes } = judgeBesideStored(slow, stored, lenient);
    expect([verdict, exitCode]).toEqual(["inconclusive", 0]);
    expect(reasons[0]).toMatch(/^Suspected regression: p50 of all exchanges ×\d/);
    expect(notes.at(-1)).toMatch(/a suspicion fails nothing by itself: run it again/);
  });

  it("fails on a suspicion for who asks for that", () => {
    expect(judgeBesideStored(slow, stored, { failOnInconclusive: true }).exitCode).toBe(5);
  });

  it("that failed its assertions has failed, and the suspicion is said after them", () => {
    const failed = {
      ...slow,
      judgement: { ...slow.judgement, verdict: "fail", exitCode: 1, reasons: ["Too slow."] },
    } as const;
    const { verdict, exitCode, reasons } = judgeBesideStored(failed, stored, lenient);
    expect([verdict, exitCode, reasons[0]]).toEqual(["fail", 1, "Too slow."]);
    expect(reasons[1]).toMatch(/^Suspected regression/);
  });

  it("passes with what became better in its notes", () => {
    const { verdict, notes } = judgeBesideStored(run, [fileOf("a slow one", slow)], lenient);
    expect(verdict).toBe("pass");
    expect(notes.some((note) => /an improvement, at least/.test(note))).toBe(true);
  });

  it("lists a file that cannot be used, with its reason, and goes on", () => {
    const files: readonly StoredFile[] = [
      { origin: "run 1", refused: "has an expired artifact" },
      { origin: "junk", bytes: new TextEncoder().encode("junk") },
      ...stored,
      { ...stored[0]!, origin: "a copy" },
      fileOf("its own", run),
    ];
    const { comparison } = judgeBesideStored(run, files, lenient);
    expect(comparison!.exclusions).toEqual([
      { origin: "run 1", reason: "has an expired artifact" },
      { origin: "junk", reason: "is no run summary, or is incomplete or damaged" },
      { origin: "a copy", reason: "is the same as file 0" },
      { origin: "its own", reason: "is the same as this run" },
    ]);
    expect(comparison!.baselines.length).toBe(5);
  });

  it("keeps its verdict when there is nothing to compare with", () => {
    const { verdict, comparison } = judgeBesideStored(run, [], lenient);
    expect([verdict, comparison!.state]).toEqual(["pass", "no_baseline"]);
  });

  it("is shown among those of its branch that can be read, under its own commit", () => {
    const commit = "a".repeat(40);
    const junk = { origin: "junk", bytes: new TextEncoder().encode("junk") };
    const files = { history: [junk, ...stored], isOfBranch: true, pinned: junk };
    const { runs, pinned } = trendBesideStored(run, { ...unknownSource, commit }, files);
    expect(runs.map(({ origin }) => origin).toSorted()).toEqual([
      ...stored.map(({ origin }) => origin),
      "this run",
    ]);
    expect(runs.at(-1)).toMatchObject({ isThisRun: true, commit, verdict: "pass" });
    expect(pinned).toMatchObject({
      origin: "junk",
      problem: "is no run summary, or is incomplete or damaged",
    });
  });
});

function fileOf(origin: string, run: JudgedRun): StoredFile {
  return { origin, bytes: encodeRunSummary(run, unknownSource) };
}
