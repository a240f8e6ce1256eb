import { describe, expect, it } from "vitest";
import { withPaired } from "../../../src/gate/ab/paired-verdict.ts";
import { openSuspicions, SUSPICION_NOTE } from "../../../src/gate/compared-verdict.ts";
import {
  afterSecondRun,
  decidedSideBySide,
  isOnlySuspected,
  stillSuspected,
} from "../../../src/gate/confirmation.ts";
import type { Judgement } from "../../../src/gate/judgement.ts";
import { verdictCounts } from "../../../src/report/judgement-sections.ts";
import { judged, pairedRounds } from "./ab/paired-rounds.ts";
import { passed, suspectedIn } from "./suspected.ts";

const lenient = { failOnInconclusive: false };

describe("a suspicion beside stored runs", () => {
  it("is looked into when nothing else holds the run up", () => {
    expect(isOnlySuspected(passed, suspectedIn("p50"))).toBe(true);
    expect(isOnlySuspected(passed, suspectedIn())).toBe(false);
    const undecided = { ...passed, verdict: "inconclusive" } as const;
    expect(isOnlySuspected(undecided, suspectedIn("p50"))).toBe(false);
    expect(isOnlySuspected(passed, { ...suspectedIn("p50"), verdict: "fail" })).toBe(false);
  });

  it("keeps its verdict when nothing comes of it, and no longer asks for what was done", () => {
    const suspected = suspectedIn("p50");
    expect(stillSuspected(suspected, "No luck.")).toEqual({
      ...suspected,
      notes: ["Something else.", "No luck."],
    });
  });
});

/** By base and head side by side. @param head how much slower it is */
function decided(head: number, rounds = 3): Judgement {
  const paired = judged(pairedRounds({ head: () => head }).slice(0, rounds));
  return decidedSideBySide(suspectedIn("p50", "p95"), withPaired(passed, paired, lenient));
}

describe("base and head side by side", () => {
  it.each([
    [1.3, 3, "fail", "confirm that the change made it worse"],
    [1, 3, "pass", "clear the change of it"],
    [1.08, 1, "inconclusive", "neither confirm it nor clear the change of it"],
  ])("decide with a head × %d in %d rounds: %s", (head, rounds, verdict, words) => {
    const judgement = decided(head, rounds);
    expect(judgement.verdict).toBe(verdict);
    expect(judgement.notes[0]).toBe(
      `Beside stored runs there was a suspicion (and 1 more): p50 is suspected. Base and head side by side ${words}.`,
    );
  });

  it("leave the table of stored runs beside their own", () => {
    const { comparison, paired, reasons } = decided(1.3);
    expect(comparison!.rows).toEqual(suspectedIn("p50", "p95").comparison!.rows);
    expect(comparison!.summary).toBe(
      "Beside 3 stored runs. Base and head side by side confirm that the change made it worse.",
    );
    expect(paired!.verdict).toBe("fail");
    expect(reasons[0]).toMatch(/^Regression confirmed/u);
  });
});

describe("a suspicion that was looked into", () => {
  it("is open until something clears the run of it", () => {
    const suspected = suspectedIn("p50", "p95");
    expect(openSuspicions(suspected)).toHaveLength(2);
    expect(openSuspicions(decided(1.3))).toHaveLength(2);
    expect(openSuspicions(decided(1.08, 1))).toHaveLength(2);
    expect(openSuspicions(decided(1))).toEqual([]);
    expect(openSuspicions({ ...decided(1), verdict: "fail" })).toEqual([]);
    expect(openSuspicions(afterSecondRun(suspected, suspectedIn("p99")))).toEqual([]);
  });

  it("is counted in the headline while it is open", () => {
    expect(verdictCounts(decided(1))).toEqual([]);
    expect(verdictCounts(decided(1.08, 1))).toEqual(["2 regressions suspected"]);
  });
});

describe("a second run of the head", () => {
  it("fails nothing by what shows twice, and says what that is", () => {
    const judgement = afterSecondRun(suspectedIn("p50", "p99"), suspectedIn("p99", "p95"));
    expect(judgement).toMatchObject({ verdict: "inconclusive", reasons: ["It is suspected."] });
    expect(judgement.notes).not.toContain(SUSPICION_NOTE);
    expect(judgement.notes.at(-1)).toMatch(
      /^Measured once more, the head is suspected again: p99 of all exchanges\. /u,
    );
  });

  it("clears it of nothing that it could not see", () => {
    const { comparison, ...again } = suspectedIn();
    const rows = comparison!.rows.map((row) => ({ ...row, status: "not_eligible" }) as const);
    for (const blind of [again, { ...again, comparison: { ...comparison!, rows } }]) {
      const judgement = afterSecondRun(suspectedIn("p50"), { comparison: undefined, ...blind });
      expect(judgement.verdict).toBe("inconclusive");
      expect(judgement.notes.at(-1)).toContain("too few samples to be cleared of it: p50");
    }
  });

  it.each([[[]], [["p95"]]] as const)("clears it of what does not: then %j", (again) => {
    const judgement = afterSecondRun(suspectedIn("p50"), suspectedIn(...again));
    expect(judgement).toMatchObject({ verdict: "pass", exitCode: 0 });
    expect(judgement.reasons).toEqual([
      "Every validity rule and every assertion holds, and no suspicion shows twice.",
    ]);
    expect(judgement.notes.at(-1)).toBe(
      "Beside stored runs there was a suspicion: p50 is suspected. Measured once more, the head was not suspected of that again.",
    );
  });
});
