import { describe, expect, it } from "vitest";
import type { CompareInputs } from "../../../src/action/compare-inputs.ts";
import {
  chooseComparison,
  type ComparisonFacts,
  obstacleToConfirming,
} from "../../../src/action/comparison-choice.ts";

const inputs: CompareInputs = {
  mode: "auto",
  baseRef: undefined,
  baseUrl: undefined,
  rounds: undefined,
  duet: false,
  confirm: "auto",
};

const facts: ComparisonFacts = {
  eventKind: "pull_request",
  starts: true,
  hasTarget: false,
  waitsElsewhere: false,
  baseline: "auto",
  duet: false,
  unfitLoad: undefined,
};

describe("auto", () => {
  it("runs base and head side by side in a pull request whose server is started", () => {
    expect(chooseComparison(inputs, facts)).toEqual({
      kind: "base",
      reason:
        "The server is started by the action, so that base and head are measured in turns on one machine.",
    });
  });

  it("says when both are to be driven at once", () => {
    const { reason } = chooseComparison(inputs, { ...facts, duet: true });
    expect(reason).toContain("base and head are measured at once on one machine");
    const odd = { ...facts, duet: true, unfitLoad: "7 virtual users are not two equal halves" };
    expect(chooseComparison(inputs, odd)).toEqual({
      kind: "artifact",
      reason:
        "The load cannot be driven at two servers at once, because 7 virtual users are not two equal halves. So stored runs are compared with.",
    });
  });

  it.each([
    [{ eventKind: "merge_group" }],
    [{ eventKind: "pull_request_target" }],
    // Stored runs are not wanted: these are none.
    [{ baseline: "none" }],
  ] as const)("does so with %j too", (changes) => {
    expect(chooseComparison(inputs, { ...facts, ...changes }).kind).toBe("base");
  });

  it.each([
    [{ starts: false }, "No server is started by the action."],
    [{ hasTarget: true }, "The input target fixes"],
    [{ waitsElsewhere: true }, "The input wait-for does not follow PORT."],
    [{ baseline: "named" }, "The input baseline names"],
    [{ eventKind: "push" }, "This is a push"],
    [{ eventKind: "schedule" }, "no commit before the change"],
    [{ eventKind: undefined }, "What triggered the job is not known."],
    [{ unfitLoad: "its load is not constant" }, "in turns, because its load is not constant."],
  ] as const)("compares with stored runs with %j", (changes, reason) => {
    const choice = chooseComparison(inputs, { ...facts, ...changes });
    expect(choice.kind).toBe("artifact");
    expect(choice.reason).toContain(reason);
    expect(choice.reason).toContain("stored runs");
  });

  it("compares with nothing where neither is possible", () => {
    const choice = chooseComparison(inputs, { ...facts, starts: false, baseline: "none" });
    expect(choice.kind).toBe("none");
    expect(choice.reason).toContain("The input baseline says none.");
  });

  it("builds a base that is named, on any event", () => {
    const named = { ...inputs, baseRef: "v1.2.0" };
    expect(chooseComparison(named, { ...facts, eventKind: "schedule" }).kind).toBe("base");
    expect(chooseComparison(named, { ...facts, starts: false }).kind).toBe("artifact");
  });

  it("compares two addresses that are given", () => {
    const urls = { ...inputs, baseUrl: "http://127.0.0.1:1" };
    expect(chooseComparison(urls, { ...facts, starts: false, hasTarget: true }).kind).toBe("url");
  });
});

describe("a suspicion beside stored runs", () => {
  it("can be looked into side by side on a push too, and whatever baseline is named", () => {
    for (const eventKind of ["pull_request", "merge_group", "push"] as const) {
      expect(obstacleToConfirming({ ...facts, eventKind, baseline: "named" })).toBeUndefined();
    }
  });

  it.each([
    [{ eventKind: "schedule" }, "no commit before the change"],
    [{ starts: false }, "No server is started"],
    [{ unfitLoad: "its load has several stages" }, "because its load has several stages."],
  ] as const)("cannot with %j", (changes, why) => {
    expect(obstacleToConfirming({ ...facts, ...changes })).toContain(why);
  });
});

describe("a word of the user's", () => {
  it.each(["base", "url", "artifact", "none"] as const)("is obeyed: %s", (mode) => {
    expect(chooseComparison({ ...inputs, mode }, { ...facts, eventKind: "schedule" })).toEqual({
      kind: mode,
      reason: `The input compare says ${mode}.`,
    });
  });
});
