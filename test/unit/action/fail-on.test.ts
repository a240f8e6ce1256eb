import { describe, expect, it } from "vitest";
import { readFailOn, stepExitCode } from "../../../src/action/fail-on.ts";
import { requireBaseAssertions, requireComparison } from "../../../src/action/requirements.ts";
import { ExitCode } from "../../../src/base/errors.ts";
import type { Judgement } from "../../../src/gate/judgement.ts";
import { judged as judgedPair, pairedRounds } from "../gate/ab/paired-rounds.ts";
import { suspectedIn } from "../gate/suspected.ts";
import type { Verdict } from "../../../src/gate/verdict-word.ts";

function judged(verdict: Verdict, changes: Partial<Judgement> = {}): Judgement {
  return {
    verdict,
    exitCode: ExitCode.pass,
    reasons: ["because"],
    notes: [],
    validity: [],
    assertions: [],
    comparison: undefined,
    paired: undefined,
    ...changes,
  };
}

describe("what fails the step", () => {
  it.each([
    ["pass", [], ExitCode.pass],
    ["fail", [], ExitCode.fail],
    ["invalid", [], ExitCode.invalidRun],
    ["inconclusive", [], ExitCode.pass],
    ["inconclusive", ["inconclusive"], ExitCode.inconclusive],
    ["inconclusive", ["regression"], ExitCode.pass],
    ["invalid", ["assertion"], ExitCode.pass],
    ["fail", ["invalid"], ExitCode.pass],
    ["fail", ["never"], ExitCode.pass],
  ] as const)("%s with %j exits with %i", (verdict, words, exitCode) => {
    expect(stepExitCode(judged(verdict), readFailOn(words))).toBe(exitCode);
  });

  it("is a comparison that was required and could not be made", () => {
    const judgement = requireComparison(judged("pass"));
    expect(stepExitCode(judgement, readFailOn([]))).toBe(ExitCode.inconclusive);
  });

  it("is not one that was required and made, beside stored runs or side by side", () => {
    const paired = judgedPair(pairedRounds());
    for (const judgement of [suspectedIn(), judged("pass", { paired })]) {
      expect(requireComparison(judgement)).toEqual(judgement);
    }
  });

  it.each([
    ["pass", ExitCode.inconclusive],
    ["inconclusive", ExitCode.inconclusive],
    ["fail", ExitCode.fail],
    ["invalid", ExitCode.invalidRun],
  ] as const)("%s by assertions that are not the base's exits with %i", (verdict, exitCode) => {
    const judgement = requireBaseAssertions(judged(verdict), "they could not be read");
    expect(stepExitCode(judgement, readFailOn([]))).toBe(exitCode);
  });

  it("is a slowdown that is suspected, where that is asked for", () => {
    const judgement = suspectedIn("p50");
    expect(stepExitCode(judgement, readFailOn(["regression"]))).toBe(ExitCode.inconclusive);
    expect(stepExitCode(judgement, readFailOn([]))).toBe(ExitCode.pass);
  });

  it("is a cancelled job in any case", () => {
    const judgement = judged("invalid", { exitCode: ExitCode.interrupted });
    expect(stepExitCode(judgement, readFailOn(["never"]))).toBe(ExitCode.interrupted);
  });
});
