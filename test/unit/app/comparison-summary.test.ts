import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  COMPARISON_BYTES_MAX,
  comparisonSummaryOf,
  parseComparisonSummary,
  sealedComparison,
} from "../../../src/app/comparison-summary.ts";
import { type JudgedRun, unknownSource } from "../../../src/app/run-summary.ts";
import { scenarioHash } from "../../../src/app/scenario-hash.ts";
import type { ComparisonSummary } from "../../../src/gate/ab/comparison-summary.ts";
import type { PairedJudgement } from "../../../src/gate/ab/paired-judgement.ts";
import { withPaired } from "../../../src/gate/ab/paired-verdict.ts";
import { judged, pairedRounds } from "../gate/ab/paired-rounds.ts";
import { comparison } from "../gate/stored-comparisons.ts";
import { judgedRun } from "./judged-run.ts";
import { sealedText } from "./sealed-text.ts";

const source = { ...unknownSource, ref: "refs/heads/main", runId: 9871 };
const settings = { failOnInconclusive: false };
const plain = comparison([0.001, -0.002, 0.003]);

describe("what a comparison side by side leaves", () => {
  let run: JudgedRun;
  beforeAll(async () => {
    run = await judgedRun(1);
  });

  function summaryWith(paired: PairedJudgement): ComparisonSummary | undefined {
    const judgement = withPaired({ ...run.judgement, verdict: "pass" }, paired, settings);
    return comparisonSummaryOf({ ...run, judgement }, run.scenario, source);
  }

  it("is what each of its rounds says of p50, under the hash of its load", () => {
    const paired = judged(pairedRounds({ head: ({ round }) => [1, 1.1, 1.2][round]! }));
    const summary = summaryWith(paired)!;
    expect(summary).toMatchObject({
      origin: source,
      scenario: { hash: scenarioHash(run.scenario) },
      identical: false,
      starts: 3,
    });
    expect(summary.rounds).toEqual(paired.starts);
    expect(parseComparisonSummary(sealedComparison(summary))).toEqual({ value: summary });
    expect(sealedComparison(summary)).toEqual(sealedComparison(summaryWith(paired)!));
  });

  it("says that both were the same program", () => {
    expect(summaryWith(judged(pairedRounds(), { identical: true }))!.identical).toBe(true);
  });

  it("is nothing where rounds are of one start, or there is only one", () => {
    expect(summaryWith(judged(pairedRounds(), { restarts: false }))).toBeUndefined();
    expect(summaryWith(judged(pairedRounds({ rounds: 1 })))).toBeUndefined();
  });

  it("is nothing where nothing was compared, or it does not count", () => {
    expect(comparisonSummaryOf(run, run.scenario, source)).toBeUndefined();
    const broken = judged(pairedRounds({ quads: 2 }));
    expect(broken.verdict).toBe("invalid");
    expect(summaryWith(broken)).toBeUndefined();
    const paired = judged(pairedRounds());
    const judgement = { ...run.judgement, verdict: "invalid", paired } as const;
    expect(comparisonSummaryOf({ ...run, judgement }, run.scenario, source)).toBeUndefined();
  });
});

describe("a file that claims to be a comparison summary", () => {
  const round = plain.rounds[0]!;
  const refusals: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ["empty", new Uint8Array(), /no comparison summary, or is incomplete/],
    ["too large", new Uint8Array(COMPARISON_BYTES_MAX + 1), /too large for a comparison summary/],
    ["of a run", changed({ schema: "urn:z6:run-summary:1" }), /format or version/],
    ["with a further key", changed({ extra: 1 }), /no comparison summary/],
    ["of one start", changed({ starts: 1 }), /starts/],
    ["of one round", changed({ rounds: [round] }), /rounds/],
    ["of more rounds than there are", changed({ rounds: Array(5).fill(round) }), /rounds/],
    ["of a thousandfold change", ofRound({ estimate: 7.1 }), /rounds/],
    ["of a change that is no number", ofRound({ estimate: "0" }), /rounds/],
    ["of a negative error", ofRound({ error: -0.001 }), /rounds/],
    ["of a round beyond the last", ofRound({ round: 4 }), /rounds/],
    ["of a round that says more", ofRound({ weight: 9 }), /rounds/],
    [
      "with an infinite error",
      sealedText(bodyOf(plain).replace('"error":0.002', '"error":1e999')),
      /rounds/,
    ],
    [
      "with a prototype",
      sealedText(bodyOf(plain).replace("{", '{"__proto__":{"polluted":1},')),
      /no comparison summary/,
    ],
  ];
  it.each(refusals)("is refused when %s", (_, bytes, reason) => {
    expect(parseComparisonSummary(bytes)).toEqual({ refused: expect.stringMatching(reason) });
    expect({}).not.toHaveProperty("polluted");
  });

  it("is refused wherever it breaks off, and whichever bit is flipped", () => {
    const bytes = sealedComparison(plain);
    for (let at = 0; at < bytes.length; at += 1) {
      expect(parseComparisonSummary(bytes.subarray(0, at))).toHaveProperty("refused");
      const damaged = bytes.slice();
      damaged[at]! ^= 1 << (at % 8);
      expect(parseComparisonSummary(damaged), `byte ${at}`).toHaveProperty("refused");
    }
  });

  it("throws nothing, whatever its bytes are", () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.json({ maxDepth: 12 }).map((value) => sealedText(value.replace(/\}$/, ""))),
      fc.object({ key: fc.constantFrom(...Object.keys(plain)), maxDepth: 3 }).map(changed),
    );
    fc.assert(
      fc.property(anything, (bytes) => {
        const read = parseComparisonSummary(bytes);
        if ("refused" in read) return;
        expect(parseComparisonSummary(sealedComparison(read.value))).toEqual(read);
        expect(read.value.rounds.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 500 },
    );
  });

  it("is read whatever its rounds say, within their bounds", () => {
    const ofOne = fc.record({
      round: fc.nat({ max: 3 }),
      estimate: fc.double({ min: -7, max: 7, noNaN: true }).filter((n) => !Object.is(n, -0)),
      error: fc.double({ min: 0, max: 7, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(ofOne, { minLength: 2, maxLength: 4 }), (rounds) => {
        const written = { ...plain, rounds };
        expect(parseComparisonSummary(sealedComparison(written))).toEqual({ value: written });
      }),
    );
  });

  function changed(different: object): Uint8Array {
    return sealedText(bodyOf({ ...plain, ...different }));
  }

  function ofRound(different: object): Uint8Array {
    return changed({ rounds: [{ ...round, ...different }, round] });
  }
});

/** Its JSON without the last brace. */
function bodyOf(value: object): string {
  return JSON.stringify(value).slice(0, -1);
}
