import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coarseBucketOf } from "../../../../src/base/coarse-buckets.ts";
import { reasonsWords } from "../../../../src/gate/ab/reasons-wording.ts";
import { certaintyWords, statusWords } from "../../../../src/gate/ab/wording.ts";
import { emptyPairedBlock, type PairedRound } from "../../../../src/metrics/paired-run.ts";
import { judged } from "./paired-rounds.ts";

const block = fc
  .record({
    succeeded: fc.oneof(fc.constant(0), fc.nat(1_000)),
    failed: fc.oneof(fc.constant(0), fc.nat(50)),
    dropped: fc.oneof(fc.constant(0), fc.nat(50)),
    nanos: fc.oneof(fc.constant(0), fc.nat(2_000_000_000)),
  })
  .map(({ succeeded, failed, dropped, nanos }) => ({
    ...emptyPairedBlock,
    planned: succeeded + failed + dropped,
    sent: succeeded + failed,
    succeeded,
    failed,
    dropped,
    // All in one quarter of the quad, as a request that is hardly ever sent has them.
    responseTimes: [[], succeeded > 0 ? [coarseBucketOf(nanos), succeeded] : [], [], []],
  }));

/** A few rounds of anything at all, with one request to seven. */
const rounds = fc.integer({ min: 1, max: 7 }).chain((requests) => {
  const blocks = fc.array(block, { minLength: requests, maxLength: requests });
  const fitness = fc.record({
    latenessP99Nanos: fc.oneof(fc.constant(undefined), fc.nat(10_000_000)),
    stealShare: fc.oneof(fc.constant(undefined), fc.double({ min: 0, max: 0.1, noNaN: true })),
  });
  const quad = fc.record({ base: blocks, head: blocks, fitness });
  return fc.array(fc.array(quad, { maxLength: 30 }), { minLength: 1, maxLength: 4 }).map((all) =>
    all.map((quads, round): PairedRound => ({
      round,
      requests: Array.from({ length: requests }, (_, at) => `r${at}`),
      quads: quads.map(({ base, head, fitness: fit }, index) => ({
        index,
        startedAt: index * 1e9,
        endedAt: (index + 1) * 1e9,
        base: { recordedNanos: 4e8, requests: base },
        head: { recordedNanos: 4e8, requests: head },
        fitness: fit,
      })),
    })),
  );
});

describe("rounds with anything in them", () => {
  it("are judged with a verdict, finite numbers and sentences that name them", () => {
    fc.assert(
      fc.property(rounds, fc.boolean(), fc.constantFrom("open", "closed"), (some, early, model) => {
        const judgement = judged(some, { stopsEarly: early, model });
        const numbers: number[] = [];
        JSON.stringify(judgement, (_key, value: unknown) => {
          if (typeof value === "number") numbers.push(value);
          return value;
        });
        expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
        const words = [
          ...reasonsWords(judgement),
          ...certaintyWords(judgement),
          ...judgement.rows.map(statusWords),
        ];
        expect(words.filter((text) => /NaN|Infinity|undefined/u.test(text))).toEqual([]);
        const crossed = judgement.rows.filter(({ change }) => {
          return change !== undefined && change.lower > change.upper;
        });
        expect(crossed).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
