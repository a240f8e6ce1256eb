import { describe, expect, it } from "vitest";
import type { PairedJudgement, PairedRow } from "../../../../src/gate/ab/paired-judgement.ts";
import {
  certaintyWords,
  changeWords,
  explanationWords,
  neededTimeWords,
  reasonWords,
  statusWords,
  tailWords,
} from "../../../../src/gate/ab/wording.ts";
import type { PairedQuad } from "../../../../src/metrics/paired-run.ts";
import {
  failing,
  judged,
  pairedBlock,
  pairedRounds,
  rowOf,
  withHead,
  withServerTimings,
} from "./paired-rounds.ts";

const decisive = ({ reasons: [first] }: PairedJudgement): string => reasonWords(first);

const time: PairedRow = {
  request: "GET /orders",
  quantity: "p50",
  unit: "nanos",
  status: "regression",
  required: true,
  base: 4.21e6,
  head: 4.61e6,
  change: {
    estimate: 0.096,
    lower: 0.0641,
    upper: 0.129,
    margin: 0.05,
    passBound: 0.1,
    ruledOut: 0.115,
    smallestSeen: 0.089,
  },
  units: 60,
  unitsNeeded: 9,
  quadsPerUnit: 1,
  samples: { base: 24_000, head: 24_000 },
  failures: undefined,
  pooled: undefined,
  explanation: undefined,
};

describe("the sentence of a verdict", () => {
  it("of a regression says first what is proven", () => {
    expect(reasonWords({ kind: "regression", row: time })).toBe(
      "Regression confirmed: p50 of GET /orders is slower by at least 6.4% (estimate 9.6%, gate 5%).",
    );
  });

  it("of a pass says what is ruled out", () => {
    const change = {
      ...time.change!,
      estimate: 0.004,
      lower: -0.018,
      upper: 0.03,
      ruledOut: 0.026,
    };
    const row = { ...time, status: "no_regression", change } as const;
    expect(reasonWords({ kind: "no_regression", row })).toBe(
      "p50 of GET /orders changed by +0.4% (−1.8% … +3%); a slowdown of more than 2.6% is ruled out at 95%.",
    );
  });

  it("of a pass that is slower all the same says so", () => {
    const change = { ...time.change!, estimate: 0.041, lower: 0.02, upper: 0.062, ruledOut: 0.058 };
    const row = { ...time, status: "no_regression", change } as const;
    expect(reasonWords({ kind: "no_regression", row })).toBe(
      "Pass, but measurably slower: p50 of GET /orders changed by +4.1% (+2% … +6.2%), not certainly beyond the gate of 5%.",
    );
  });

  it("of an open question names both answers, and the time that would decide", () => {
    const change = { ...time.change!, estimate: 0.1, lower: -0.02, upper: 0.23 };
    const row = { ...time, quantity: "p95", status: "cannot_tell", change } as const;
    expect(reasonWords({ kind: "cannot_tell", row })).toBe(
      "Cannot tell: p95 of GET /orders changed by +10%, and its interval (−2% … +23%) contains both fine and too slow.",
    );
    const words = neededTimeWords({ row, half: 0.113, needed: 0.068, loadNanos: 170e9 });
    expect(words).toBe(
      "About 170s of load would decide: the interval of p95 of GET /orders is ±12% wide, and needs to be ±7%.",
    );
  });

  it("of failures counts points, and of a rate what is lost", () => {
    const more = pairedRounds({ change: (quad) => withHead(quad, (block) => failing(block, 4)) });
    expect(decisive(judged(more))).toMatch(
      /^Regression confirmed: share of failures of all exchanges is higher by at least 0\.\d+% points \(0\.99% beside 0%, gate 0\.1% points\)\.$/,
    );
    const fewer = (quad: PairedQuad): PairedQuad =>
      withHead(quad, (block) => ({ ...block, succeeded: block.succeeded * 0.8 }));
    expect(decisive(judged(pairedRounds({ change: fewer }), { model: "closed" }))).toMatch(
      /^Regression confirmed: rate of all exchanges is lower by at least 1[78]\.\d% \(estimate 20%, gate 4\.8%\)\.$/,
    );
  });

  it("of a run that is no measurement says why, and what to do", () => {
    const base = { recordedNanos: 4e8, requests: [pairedBlock(1, { dropped: 12 })] };
    const overloaded = pairedRounds({ change: (quad) => ({ ...quad, base }) });
    expect(decisive(judged(overloaded))).toBe(
      "Not measured: already the base dropped 2.9% (limit 0.1%) of its arrivals. Lower the rate: this machine cannot carry it.",
    );
    const late = pairedRounds({
      change: (quad) => ({ ...quad, fitness: { latenessP99Nanos: 1e8, stealShare: 0 } }),
    });
    const sentences = judged(late).reasons.map(reasonWords);
    expect(sentences[0]).toMatch(/^Not measured: in 100% \(limit 25%\) of the quads/);
    expect(sentences[1]).toMatch(/^Not measured: only 0 quads are left, and 8 are needed/);
  });

  it("of a moving ratio says by how much", () => {
    const moving = pairedRounds({ head: ({ quad }) => 1.4 - quad / 60 });
    expect(decisive(judged(moving))).toMatch(
      /^The ratio of head and base was still moving: over a round it went −1\d(?:\.\d)?% \(−.*% … −.*%\), also after the first quarter/,
    );
  });
});

describe("the words around a verdict", () => {
  it("say of a row that need not pass how far it is known", () => {
    const row = { ...time, quantity: "p99", status: "cannot_tell", required: false } as const;
    expect(statusWords(row)).toBe("no regression seen above 11.5%");
    expect(statusWords({ ...row, required: true })).toBe("cannot tell");
    expect(statusWords({ ...row, status: "improved" })).toBe("faster");
    expect(changeWords(time, time.change!)).toBe("+9.6% (+6.4% … +12.9%)");
  });

  it("say how sure it is, and what was left out", () => {
    const rounds = pairedRounds({
      change: (quad) =>
        quad.index === 0 ? { ...quad, fitness: { latenessP99Nanos: 1e8, stealShare: 0 } } : quad,
    });
    const words = certaintyWords(judged(rounds, { identical: true }));
    expect(words[0]).toBe(
      "Both variants are the same program: this checks the method, and no change.",
    );
    expect(words[1]).toBe(
      "57 paired quads from 3 fresh starts of both variants (left out: 3 with an unfit machine).",
    );
    expect(words[2]).toMatch(/^Seen in 80 of 100 such runs: a slowdown of p50 from \d/);
    expect(words[3]).toMatch(/^Noise floor: p50 ±\d(?:\.\d)?% \(99%\)\.$/);
    expect(words[4]).toBe("Chance of a false alarm: at most 1% for all 5 comparisons together.");
  });

  it("say when it was decided, and that rounds may be of one start", () => {
    const looked = { rounds: 3, stopsEarly: true, restarts: false };
    const rounds = pairedRounds();
    const words = certaintyWords(judged(rounds.slice(0, 2), looked));
    expect(words.slice(0, 2)).toEqual([
      "40 paired quads from one start of both variants.",
      "Judged after each round, to end when decided: it ended after 2 of at most 3 rounds.",
    ]);
    expect(certaintyWords(judged(rounds, looked))[1]).toBe(
      "Judged after each round, to end when decided: it took all of its 3 rounds.",
    );
  });

  it("say where a regression is, and since when", () => {
    const later = ({ round }: { round: number }) => (round === 2 ? 1.4 : 1.15);
    const { explanation } = rowOf(judged(pairedRounds({ head: later })), "p50");
    expect(explanationWords(explanation!)).toEqual([
      expect.stringMatching(/^Most of it is in waiting for the first byte \(\+1\.\d+ms\)\.$/),
      "It shows in 100% of the measurements, above all from quad 1 of round 3 on.",
    ]);
  });

  it("say what grew on the server, with the means of the request", () => {
    const rounds = pairedRounds({ head: () => 1.2, change: (quad) => withServerTimings(quad) });
    const { explanation } = rowOf(judged(rounds), "p50");
    expect(explanationWords(explanation!)[1]).toMatch(
      /^On the server: total \+2ms, db \+1\.5ms \(of \+2\.\d+ms\), on average\.$/,
    );
  });

  it("warn of a tail without failing for it", () => {
    const tail = { request: undefined, statistic: "max", baseNanos: 3e7, headNanos: 9e7 } as const;
    expect(tailWords({ ...tail, quads: 4 })).toBe(
      "Warning: max of all exchanges over the whole run is more than ×2 with the head (90ms beside 30ms, in 4 quads). Single stalls can do that, so it does not fail the gate.",
    );
  });
});
