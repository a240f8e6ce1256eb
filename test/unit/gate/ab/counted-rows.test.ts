import { describe, expect, it } from "vitest";
import type { PairedBlock, PairedQuad } from "../../../../src/metrics/paired-run.ts";
import { failing, judged, pairedBlock, pairedRounds, rowOf, withHead } from "./paired-rounds.ts";

describe("failures of the head", () => {
  const share = (failed: number) =>
    pairedRounds({ change: (quad) => withHead(quad, (block) => failing(block, failed)) });

  it("fail the gate when they are certainly beyond a tenth of a per cent", () => {
    const judgement = judged(share(2));
    expect(judgement.verdict).toBe("fail");
    expect(rowOf(judgement, "failed_ratio")).toMatchObject({
      status: "regression",
      failures: { head: { count: 120, of: 24_120 }, rounds: 3, worstQuad: 2 },
    });
  });

  it("do not when they are one burst, however large", () => {
    const burst = pairedRounds({
      change: (quad, round) =>
        round === 1 && quad.index === 4 ? withHead(quad, (block) => failing(block, 300)) : quad,
    });
    const judgement = judged(burst);
    expect(rowOf(judgement, "failed_ratio").status).toBe("cannot_tell");
    expect(judgement.verdict).toBe("inconclusive");
  });

  it("do not when all are of one round of several", () => {
    const oneRound = pairedRounds({
      change: (quad, round) => (round === 0 ? withHead(quad, (block) => failing(block, 9)) : quad),
    });
    expect(rowOf(judged(oneRound), "failed_ratio").status).toBe("cannot_tell");
  });

  it("that are none of either are a pass, whatever their number could hide", () => {
    const { status, change } = rowOf(judged(pairedRounds()), "failed_ratio");
    expect([status, change!.estimate]).toEqual(["no_regression", 0]);
    expect(change!.ruledOut).toBeGreaterThan(0);
  });

  it("fail the gate also where nothing else is left of the head", () => {
    const dead = pairedRounds({
      change: (quad) => withHead(quad, () => pairedBlock(0, { failed: 400 })),
    });
    const judgement = judged(dead);
    expect(judgement.verdict).toBe("fail");
    expect(rowOf(judgement, "p50").status).toBe("not_eligible");
  });
});

describe("the rate", () => {
  it("of an open load fails a head that cannot keep it while the base can", () => {
    const dropping = pairedRounds({
      change: (quad) =>
        withHead(quad, (block) => ({ ...block, planned: block.planned + 20, dropped: 20 })),
    });
    const judgement = judged(dropping);
    expect(judgement.verdict).toBe("fail");
    expect(rowOf(judgement, "rate")).toMatchObject({ status: "regression", unit: "perSecond" });
    expect(judgement.reasons.at(-1)).toMatchObject({ rule: { rule: "head_keeps_rate" } });
  });

  it("that only the head misses a little is neither held against it nor a pass", () => {
    const dropping = pairedRounds({
      change: (quad) =>
        withHead(quad, (block) => ({ ...block, planned: block.planned + 2, dropped: 2 })),
    });
    expect(judged(dropping).verdict).toBe("invalid");
  });

  it("is not held against the head where the base often cannot keep it either", () => {
    const unfinished = (block: PairedBlock): PairedBlock => ({
      ...block,
      planned: block.planned + 20,
      sent: block.sent + 20,
    });
    const both = pairedRounds({
      change: (quad) => {
        const base = { ...quad.base, requests: quad.base.requests.map(unfinished) };
        const head = { ...quad.head, requests: quad.head.requests.map(unfinished) };
        return quad.index < 3 ? { ...quad, base, head } : { ...quad, head };
      },
    });
    expect(rowOf(judged(both), "rate").status).toBe("cannot_tell");
  });

  it("of a closed load is a figure as a time is, but less is worse", () => {
    const fewer = (quad: PairedQuad): PairedQuad =>
      withHead(quad, (block) => ({ ...block, succeeded: block.succeeded * 0.85 }));
    const judgement = judged(pairedRounds({ change: fewer }), { model: "closed" });
    const { status, change, base, head } = rowOf(judgement, "rate");
    expect(status).toBe("regression");
    expect(change!.estimate).toBeCloseTo(-0.15, 2);
    expect(change!.lower).toBeLessThan(change!.upper);
    expect(head! / base!).toBeCloseTo(0.85, 2);
  });
});
