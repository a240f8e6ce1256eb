import { describe, expect, it } from "vitest";
import { Philox } from "../../../../src/base/philox.ts";
import { coarseBucketOf, mergedBuckets } from "../../../../src/base/coarse-buckets.ts";
import { NANOS_PER_MILLI as ms } from "../../../../src/base/time.ts";
import type { PairedJudgement } from "../../../../src/gate/ab/paired-judgement.ts";
import type { PairedBlock, PairedQuad } from "../../../../src/metrics/paired-run.ts";
import { dealt, judged, pairedBlock, pairedRounds, rowOf } from "./paired-rounds.ts";

const draws = new Philox(3, 5);
const names = Array.from({ length: 5 }, (_, at) => `GET /${at}`);

/** 400 exchanges, a tenth of which take so many times as long as they do of the base. */
function withTail(factor: number): PairedBlock {
  const times = mergedBuckets([
    [coarseBucketOf(10 * ms), 360],
    [coarseBucketOf(16 * ms * factor), 40],
  ]);
  return pairedBlock(1, { responseTimes: dealt(times), waiting: times });
}

/** Of the first of five requests p95 differs from quad to quad, about a change of `shift`. */
function unsure(shift: number): PairedJudgement {
  const change = (quad: PairedQuad, round: number): PairedQuad => {
    const noise = 1.5 * (draws.unit(round, quad.index, 0) - 0.5);
    const requests = ([, ...others]: readonly PairedBlock[], factor: number) => [
      withTail(factor),
      ...others,
    ];
    return {
      ...quad,
      base: { ...quad.base, requests: requests(quad.base.requests, 1) },
      head: { ...quad.head, requests: requests(quad.head.requests, Math.exp(shift + noise)) },
    };
  };
  return judged(pairedRounds({ requests: names, change }));
}

function meanOf({ rows }: PairedJudgement) {
  return rows.find(({ request, quantity }) => request === undefined && quantity === "p95");
}

describe("p95 of one of a few requests that cannot be told", () => {
  it("is not required where the mean passes, and it nearly does", () => {
    const judgement = unsure(0.12);
    const row = rowOf(judgement, "p95", "GET /0");
    expect(row).toMatchObject({ status: "cannot_tell", required: false });
    expect(row.change!.ruledOut).toBeGreaterThan(0.2);
    expect(rowOf(judgement, "p95", "GET /1").required).toBe(true);
    expect(meanOf(judgement)).toMatchObject({ status: "no_regression", required: true });
    expect(judgement.verdict).toBe("pass");
  });

  it("keeps the run from its pass where it looks as bad as it may not be", () => {
    const judgement = unsure(0.17);
    expect(rowOf(judgement, "p95", "GET /0")).toMatchObject({
      status: "cannot_tell",
      required: true,
    });
    expect(meanOf(judgement)).toMatchObject({ status: "no_regression" });
    expect(judgement.verdict).toBe("inconclusive");
  });
});
