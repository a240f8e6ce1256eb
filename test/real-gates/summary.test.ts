import { describe, expect, it } from "vitest";
import { errorOf, type GateRecord, gateRecord, type Setup } from "./gate-record.ts";
import { summary } from "./summary.ts";

const setup: Setup = {
  service: "waiting",
  slower: 1,
  slowerTail: 1,
  neighbour: false,
  rate: 1_000,
  seconds: 60,
};

function gate(verdict: GateRecord["verdict"], changes: Partial<Setup> = {}): GateRecord {
  const job = { at: "2026-11-26T16:00:00.000Z", setup: { ...setup, ...changes }, jobSeconds: 90 };
  return { ...errorOf(job, ["a reason"]), verdict };
}

describe("the summary of gates", () => {
  it("has a row for each setup, whatever the order of the gates", () => {
    const text = summary([gate("pass"), gate("fail", { slower: 1.1 }), gate("inconclusive")]);
    expect(text).toContain("| the same program, waiting, 1000/s, 60 s | 2 | 1 | 0 | 1 | 0 |");
    expect(text).toContain("| all times × 1.1, waiting, 1000/s, 60 s | 1 | 0 | 1 | 0 | 0 |");
  });

  it("bounds false alarms from above, and what is found from below", () => {
    const quiet = Array.from({ length: 60 }, () => gate("pass"));
    expect(summary(quiet)).toContain("- false alarms 0 of 60 (0 %), at 95 % sure at most 4.9 %");
    const found = Array.from({ length: 59 }, () => gate("fail", { slowerTail: 1.2 }));
    const missed = gate("pass", { slowerTail: 1.2 });
    expect(summary([...found, missed])).toContain(
      "- found 59 of 60 (98 %), at 95 % sure at least 92 %",
    );
  });

  it("takes no gate that measured nothing for one without a false alarm", () => {
    const gates = [gate("pass"), gate("fail"), gate("invalid"), gate("error")];
    expect(summary(gates)).toContain("- false alarms 1 of 2 (50 %)");
    expect(summary([gate("invalid")])).toContain("- nothing was measured");
  });

  it("counts a job without a run, and says that there is no figure", () => {
    const text = summary([gate("error", { neighbour: true, seconds: "auto" })]);
    expect(text).toContain(
      "| the same program, beside a neighbour, waiting, 1000/s, auto | 1 | 0 | 0 | 0 | 0 | 1 |",
    );
    expect(text).toContain("- p50: — ms → — ms");
  });
});

describe("the record of a gate", () => {
  it("is the same when it is read again", () => {
    const record = gate("pass");
    expect(gateRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });
});
