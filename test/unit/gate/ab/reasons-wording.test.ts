import { describe, expect, it } from "vitest";
import type {
  PairedJudgement,
  PairedReason,
  PairedRow,
} from "../../../../src/gate/ab/paired-judgement.ts";
import { reasonsWords } from "../../../../src/gate/ab/reasons-wording.ts";
import type { PairedQuad } from "../../../../src/metrics/paired-run.ts";
import { failing, judged, pairedBlock, pairedRounds, timeRow, withHead } from "./paired-rounds.ts";

const decisive = (judgement: PairedJudgement): string => reasonsWords(judgement)[0];

const wordsOf = (kind: "regression" | "no_regression" | "cannot_tell", ...rows: PairedRow[]) => {
  const [first, ...others] = rows.map((row): PairedReason => ({ kind, row }));
  return reasonsWords({ reasons: [first!, ...others], duet: false });
};

const quiet = { ...timeRow.change!, estimate: 0.004, lower: -0.018, upper: 0.03, ruledOut: 0.026 };

describe("the sentence of a regression", () => {
  it("says first what is proven, then what was seen, and where", () => {
    const phases = [
      { phase: "waiting", baseNanos: 4e6, headNanos: 4.4e6, shiftNanos: 4e5 },
    ] as const;
    const explanation = { phases, shareOfUnits: 1, since: undefined, server: undefined };
    expect(wordsOf("regression", { ...timeRow, explanation })).toEqual([
      "Regression confirmed: p50 of GET /orders is slower by at least 6.4%: 4.21ms → 4.61ms, +9.6% (+6.4% … +12.9%, gate 5%), mostly in waiting for the first byte (+400µs).",
    ]);
  });

  it("is one for each request, however many of its figures are worse", () => {
    const other = { ...timeRow, request: "POST /orders" };
    const sentences = wordsOf("regression", timeRow, other, { ...timeRow, quantity: "p95" });
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toMatch(
      /^Regression confirmed: p50 of GET \/orders is .* Also p95 slower by at least 6\.4%\.$/,
    );
    expect(sentences[1]).toMatch(/^Regression confirmed: p50 of POST \/orders is .*gate 5%\)\.$/);
  });

  it("says nothing of the mean after a request, and of the mean first where it comes first", () => {
    const mean = { ...timeRow, request: undefined };
    expect(wordsOf("regression", timeRow, mean)).toHaveLength(1);
    expect(wordsOf("regression", mean, timeRow)).toEqual([
      expect.stringContaining("p50 of requests on average is"),
      expect.stringContaining("p50 of GET /orders"),
    ]);
  });

  it("counts failures in points, and says of a rate what is lost", () => {
    const more = pairedRounds({ change: (quad) => withHead(quad, (block) => failing(block, 4)) });
    expect(decisive(judged(more))).toMatch(
      /^Regression confirmed: share of failures of all exchanges is higher by at least 0\.\d+ points: 0% → 0\.99%, \+0\.99 points \(\+0\.\d+ … \+\d\.\d+ points, gate 0\.1 points\)\.$/,
    );
    const fewer = (quad: PairedQuad): PairedQuad =>
      withHead(quad, (block) => ({ ...block, succeeded: block.succeeded * 0.8 }));
    expect(decisive(judged(pairedRounds({ change: fewer }), { model: "closed" }))).toMatch(
      /^Regression confirmed: rate of all exchanges is lower by at least 1[78]\.\d%: 1,000\/s → 800\/s, −20% \(.*, gate 4\.8%\)\.$/,
    );
  });
});

describe("the sentence of a pass", () => {
  it("says of one request what was seen, and what is ruled out", () => {
    const row = { ...timeRow, status: "no_regression", change: quiet } as const;
    const tail = { ...row, quantity: "p95", change: { ...quiet, ruledOut: 0.05 } } as const;
    expect(wordsOf("no_regression", row, tail)).toEqual([
      "No regression: p50 of GET /orders changed by +0.4% (−1.8% … +3%); a slowdown of GET /orders by more than 2.6% at p50 or 5% at p95 is ruled out at 95%.",
    ]);
  });

  it("says of several requests what is ruled out for the worst of them", () => {
    const row = { ...timeRow, status: "no_regression", change: quiet } as const;
    const worse = { ...row, request: "POST /orders", change: { ...quiet, ruledOut: 0.031 } };
    expect(wordsOf("no_regression", row, worse)).toEqual([
      "No regression: a slowdown of any of 2 requests by more than 3.1% at p50 is ruled out at 95%.",
    ]);
  });

  it("leaves the mean out where it has what is known of each, and counts those that are", () => {
    const row = { ...timeRow, status: "no_regression", change: quiet } as const;
    const post = { ...row, request: "POST /orders" };
    const tail = { ...post, quantity: "p95", change: { ...quiet, ruledOut: 0.14 } } as const;
    expect(wordsOf("no_regression", row, post, tail, { ...row, request: undefined })).toEqual([
      "No regression: a slowdown of any of 2 requests by more than 2.6% at p50 or 14% at p95 (1 of them) is ruled out at 95%.",
    ]);
  });

  it("keeps a request apart that is slower all the same", () => {
    const change = { ...quiet, estimate: 0.041, lower: 0.02, upper: 0.062 };
    const slower = { ...timeRow, request: "POST /orders", change };
    expect(wordsOf("no_regression", slower, { ...timeRow, change: quiet })).toEqual([
      "Pass, but measurably slower: p50 of POST /orders changed by +4.1% (+2% … +6.2%), not certainly beyond the gate of 5%.",
      expect.stringMatching(/^No regression: p50 of GET \/orders changed/),
    ]);
  });

  it("says that nothing failed where nothing did", () => {
    const words = reasonsWords(judged(pairedRounds()));
    expect(words).toContain("Nothing failed in 24,000 exchanges of the head.");
  });
});

describe("the sentence of a run that decides nothing", () => {
  it("names both answers that are possible", () => {
    const change = { ...timeRow.change!, estimate: 0.1, lower: -0.02, upper: 0.23 };
    const row = { ...timeRow, quantity: "p95", status: "cannot_tell", change } as const;
    expect(wordsOf("cannot_tell", row)).toEqual([
      "Cannot tell: p95 of GET /orders changed by +10% (−2% … +23%), and its interval contains both fine and too slow.",
    ]);
  });

  it("says by how much a ratio moved", () => {
    const moving = pairedRounds({ head: ({ quad }) => 1.4 - quad / 60 });
    expect(decisive(judged(moving))).toMatch(
      /^Cannot tell: the ratio of head and base was still moving: over a round it went −1\d(?:\.\d)?% \(−.*% … −.*%\), also after the beginning/,
    );
  });

  it("says why it is no measurement, and what to do", () => {
    const base = { recordedNanos: 4e8, requests: [pairedBlock(1, { dropped: 12 })] };
    const overloaded = pairedRounds({ change: (quad) => ({ ...quad, base }) });
    expect(decisive(judged(overloaded))).toBe(
      "Not measured: already the base dropped 2.9% (limit 0.1%) of its arrivals. Lower the rate: this machine cannot carry it.",
    );
    const late = pairedRounds({
      change: (quad) => ({ ...quad, fitness: { latenessP99Nanos: 1e8, stealShare: 0 } }),
    });
    const sentences = reasonsWords(judged(late));
    expect(sentences[0]).toMatch(/^Not measured: in 100% \(limit 25%\) of the quads/);
    expect(sentences[1]).toMatch(/^Not measured: only 0 quads are left, and 8 are needed/);
  });
});
