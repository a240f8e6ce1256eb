import { describe, expect, it } from "vitest";
import { reasonsWords } from "../../../../src/gate/ab/reasons-wording.ts";
import {
  certaintyWords,
  changeWords,
  explanationWords,
  neededTimeWords,
  statusWords,
  tailWords,
} from "../../../../src/gate/ab/wording.ts";
import type { PairedSettings } from "../../../../src/gate/ab/paired-judgement.ts";
import { marginDefaults } from "../../../../src/scenario/margin-defaults.ts";
import {
  judged,
  pairedBlock,
  pairedRounds,
  rowOf,
  timeRow as time,
  withServerTimings,
} from "./paired-rounds.ts";

describe("the words around a verdict", () => {
  it("say of a row that need not pass how far it is known", () => {
    const row = { ...time, quantity: "p99", status: "cannot_tell", required: false } as const;
    expect(statusWords(row)).toBe("no regression seen above 11.5%");
    expect(statusWords({ ...row, required: true })).toBe("cannot tell");
    expect(statusWords({ ...row, status: "improved" })).toBe("faster");
    expect(changeWords(time, time.change!)).toBe("+9.6% (+6.4% … +12.9%)");
  });

  it("say what would decide", () => {
    const row = { ...time, quantity: "p95" } as const;
    expect(neededTimeWords({ row, half: 0.113, needed: 0.068, loadNanos: 170e9 })).toBe(
      "About 170s of load would decide: the interval of p95 of GET /orders is ±12% wide, and needs to be ±7%.",
    );
  });

  it("count failures in points", () => {
    const change = { ...time.change!, estimate: 0.0012, lower: -0.0002, upper: 0.013 };
    const row = { ...time, quantity: "failed_ratio", change } as const;
    expect(changeWords(row, change)).toBe("+0.12 points (−0.02 … +1.3 points)");
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
    expect(words[4]).toBe(
      "Starts of the same code are taken to differ by 1% until 8 rounds of stored comparisons are known.",
    );
    expect(words[5]).toBe("Chance of a false alarm: at most 1% for all 5 comparisons together.");
  });

  it.each([
    [{ rounds: 24, runs: 6 }, "Starts of the same code differ by 0.61% (24 rounds of 6 runs)."],
    [{ rounds: 9, runs: 1 }, "Starts of the same code differ by 0.61% (9 rounds of one run)."],
  ])("say of which rounds it is known what starts differ by", (from, words) => {
    const startSpread = { deviation: 0.0061, from };
    expect(certaintyWords(judged(pairedRounds(), { startSpread }))).toContain(words);
  });

  it("say that what starts differ by was asked for", () => {
    const startSpread = { deviation: 0.0061 };
    expect(certaintyWords(judged(pairedRounds(), { startSpread }))).toContain(
      "Starts of the same code are taken to differ by 0.61%, as was asked for.",
    );
  });

  it("say of the same code which smaller floor the noise would allow", () => {
    const fast = pairedRounds({
      change: (quad) => ({
        ...quad,
        base: { ...quad.base, requests: [pairedBlock(0.05)] },
        head: { ...quad.head, requests: [pairedBlock(0.05)] },
      }),
    });
    const floorWords = (different: Partial<PairedSettings>): string | undefined =>
      certaintyWords(judged(fast, different)).find((text) => text.includes("floor of p50"));
    expect(floorWords({ identical: true })).toMatch(
      /^Here the floor of p50, 200us, is 40\.\d% of it, .* allow comparison\.p50\.floor = "1[0-9]us"\.$/u,
    );
    expect(floorWords({})).toBeUndefined();
    const low = { ...marginDefaults, p50: { ...marginDefaults.p50, floorNanos: 5_000 } };
    expect(floorWords({ identical: true, margins: low })).toBeUndefined();
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

  it("call the unit of a duet a window", () => {
    const words = certaintyWords(judged(pairedRounds(), { duet: true }));
    expect(words[0]).toBe("60 paired windows from 3 fresh starts of both variants.");
    const few = judged(pairedRounds({ rounds: 1, quads: 7 }), { duet: true });
    expect(reasonsWords(few)[0]).toBe("Not measured: only 7 windows are left, and 8 are needed.");
  });

  it("say where a regression is, and since when", () => {
    const later = ({ round }: { round: number }) => (round === 2 ? 1.4 : 1.15);
    const { explanation } = rowOf(judged(pairedRounds({ head: later })), "p50");
    expect(explanationWords(explanation!, "quad")).toEqual([
      expect.stringMatching(/^Most of it is in waiting for the first byte \(\+1\.\d+ms\)\.$/),
      "It shows in 100% of the measurements, above all from quad 1 of round 3 on.",
    ]);
  });

  it("say what grew on the server, with the means of the request", () => {
    const rounds = pairedRounds({ head: () => 1.2, change: (quad) => withServerTimings(quad) });
    const { explanation } = rowOf(judged(rounds), "p50");
    expect(explanationWords(explanation!, "quad")[1]).toMatch(
      /^On the server: total \+2ms, db \+1\.5ms \(of \+2\.\d+ms\), on average\.$/,
    );
  });

  it("warn of a tail without failing for it", () => {
    const tail = { request: undefined, statistic: "max", baseNanos: 3e7, headNanos: 9e7 } as const;
    const alone = { head: 4, base: 0 };
    expect(tailWords({ ...tail, quads: 4, alone }, "quad")).toBe(
      "Warning: max of all exchanges over the whole run is more than ×2 with the head (90ms beside 30ms, in 4 quads). Single stalls can do that, so it does not fail the gate.",
    );
  });
});
