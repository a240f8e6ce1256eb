import { describe, expect, it } from "vitest";
import type { PairedJudgement } from "../../../src/gate/ab/paired-judgement.ts";
import { certaintySection, pairedSection } from "../../../src/report/paired-sections.ts";
import type { TableRow } from "../../../src/report/section.ts";
import { failing, judged, pairedBlock, pairedRounds, withHead } from "../gate/ab/paired-rounds.ts";

const requests = ["GET /orders", "POST /orders"];

function rowsOf(paired: PairedJudgement, filter = ""): readonly TableRow[] {
  const section = pairedSection(paired, filter);
  if (section?.kind !== "table") throw new Error("a comparison has a table");
  return section.table.rows;
}

function textsOf(paired: PairedJudgement): readonly string[] {
  const section = certaintySection(paired);
  if (section?.kind !== "list") throw new Error("a comparison has a list of how sure it is");
  return section.items.map(({ text }) => text);
}

const slower = judged(pairedRounds({ requests, head: ({ request }) => (request === 0 ? 1.5 : 1) }));

describe("the table of a comparison", () => {
  it("is none where nothing was compared", () => {
    expect(pairedSection(undefined, "")).toBeUndefined();
    expect(certaintySection(undefined)).toBeUndefined();
  });

  it("has each figure with its change, interval, values, gate and answer", () => {
    const [p50, p95] = rowsOf(slower);
    expect(p50!.mark).toBe("failed");
    expect(p50!.cells).toEqual([
      "GET /orders",
      "p50",
      expect.stringMatching(/^\+(?:49|50)\S*% \(\+4\d\S*% … \+5\d\S*%\)$/u),
      expect.stringMatching(/^(?:9\.9|10)\S*ms$/u),
      expect.stringMatching(/^1[45]\S*ms$/u),
      "5%",
      "slower",
    ]);
    expect(p95!.cells.slice(0, 2)).toEqual(["", "p95"]);
  });

  it("names a request once, and lists those that the reader asks for, and what is of all", () => {
    const together = ["requests on average", "all exchanges"];
    const named = rowsOf(slower).map(({ cells: [name] }) => name);
    expect(named.filter((name) => name !== "")).toEqual([...requests, ...together]);
    const filtered = rowsOf(slower, "POST").map(({ cells: [name] }) => name);
    expect(filtered.filter((name) => name !== "")).toEqual(["POST /orders", ...together]);
  });

  it("has a row for the failures of a request only where there were some", () => {
    const failuresOf = (paired: PairedJudgement) =>
      rowsOf(paired).filter(({ cells: [, figure] }) => figure === "failed").length;
    expect(failuresOf(slower)).toBe(1);
    const some = pairedRounds({
      requests,
      change: (quad) => withHead(quad, (block) => failing(block, 4), 1),
    });
    expect(failuresOf(judged(some))).toBe(2);
  });

  it("of an invalid run says that it does not count, and marks nothing as good or bad", () => {
    const base = { recordedNanos: 4e8, requests: [pairedBlock(1, { dropped: 12 })] };
    const invalid = judged(pairedRounds({ change: (quad) => ({ ...quad, base }) }));
    expect(invalid.verdict).toBe("invalid");
    expect(pairedSection(invalid, "")?.title).toBe("What was seen, and does not count");
    for (const { mark, cells } of rowsOf(invalid)) {
      expect(mark).toBeUndefined();
      expect(cells.at(-1)).toBe("");
    }
  });
});

describe("how sure a comparison is", () => {
  it("explains a request that got slower once, and says what would have been seen", () => {
    const texts = textsOf(slower);
    expect(texts.filter((text) => text.includes("Most of it is in"))).toEqual([
      expect.stringMatching(/^p50 of GET \/orders: Most of it is in waiting for the first byte/u),
    ]);
    expect(texts).toContainEqual(expect.stringMatching(/^Seen in 80 of 100 such runs/u));
    expect(texts).toContainEqual(expect.stringMatching(/^Noise floor: p50 ±/u));
  });

  it("says how long a run would have to be that decides nothing", () => {
    const noisy = pairedRounds({
      rounds: 1,
      head: ({ quad }) => [0.94, 1.2, 1, 1.24][quad % 4]!,
    });
    expect(textsOf(judged(noisy))).toContainEqual(
      expect.stringMatching(/^About [\d,]+s of load would decide: the interval of p\d+ of GET \//u),
    );
  });
});
