import { describe, expect, it } from "vitest";
import { parseBaselineChoice, parsePinnedBaseline } from "../../../src/github/baseline-choice.ts";

describe("the choice of a baseline", () => {
  it.each([
    { text: "", choice: { kind: "auto" } },
    { text: " auto ", choice: { kind: "auto" } },
    { text: "none", choice: { kind: "none" } },
    { text: "run:12000000017", choice: { kind: "run", runId: 12_000_000_017 } },
    { text: "file:perf/base.json", choice: { kind: "file", path: "perf/base.json" } },
  ])("$text is $choice.kind", ({ text, choice }) => {
    expect(parseBaselineChoice(text)).toEqual(choice);
  });

  it.each(["run:", "run:0", "run:-1", "run:1e9", "run:9999999999999999", "file:", "main", "Auto"])(
    "%s is none",
    (text) => {
      expect(() => parseBaselineChoice(text)).toThrow(/auto, none, run:ID and file:PATH/u);
    },
  );
});

describe("the choice of a pinned run", () => {
  it("is a run or a file", () => {
    expect(parsePinnedBaseline(" run:17 ")).toEqual({ kind: "run", runId: 17 });
    expect(parsePinnedBaseline("file:perf/v1.json")).toEqual({
      kind: "file",
      path: "perf/v1.json",
    });
  });

  it.each(["auto", "none", "", "run:0"])("%j is none", (text) => {
    expect(() => parsePinnedBaseline(text)).toThrow(/neither run:ID nor file:PATH/u);
  });
});
