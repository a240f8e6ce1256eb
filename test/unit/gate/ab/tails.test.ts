import { describe, expect, it } from "vitest";
import { responseTimeOf } from "../../../../src/gate/ab/quad-times.ts";
import { dealt, judged, pairedRounds, rowOf, type Shape, withHead } from "./paired-rounds.ts";

/** Far slower exchanges of the head beside the usual ones, of some quads. */
function slowIn(
  isSlow: (at: { round: number; quad: number }) => boolean,
  { count, ...shape }: { readonly count: number } & Shape,
) {
  return pairedRounds({
    ...shape,
    change: (quad, round) =>
      isSlow({ round, quad: quad.index })
        ? withHead(quad, (block) => ({
            ...block,
            responseTimes: dealt([...responseTimeOf(block), 4_000, count]),
          }))
        : quad,
  });
}

describe("a tail that strikes in few quads", () => {
  const tail = (quads: number) =>
    slowIn(({ round, quad }) => round === 0 && quad < quads, { count: 100 });

  it("warns, and does not fail", () => {
    const judgement = judged(tail(4));
    expect(judgement.verdict).toBe("pass");
    expect(rowOf(judgement, "p99")).toMatchObject({ status: "no_regression", required: false });
    expect(judgement.tails).toMatchObject([
      { statistic: "p99", quads: 4 },
      { statistic: "max", quads: 4 },
    ]);
  });

  it("is not worth a warning when it is one stall", () => {
    expect(judged(tail(2)).tails).toEqual([]);
  });
});

describe("a tail that strikes in every third quad, as of a head that stands still now and then", () => {
  const everyThird = (shape: Shape = {}) =>
    judged(slowIn(({ quad }) => quad % 3 === 0, { ...shape, count: 20 }));

  it("is no pass where p99 cannot be told", () => {
    const judgement = everyThird();
    expect(judgement.verdict).toBe("inconclusive");
    const p99 = rowOf(judgement, "p99");
    expect(p99).toMatchObject({ status: "cannot_tell", required: true });
    expect(judgement.reasons).toEqual([{ kind: "cannot_tell", row: p99 }]);
    expect(rowOf(judgement, "p95")).toMatchObject({ status: "no_regression", required: true });
  });

  it("warns only where a pass needs the mean over requests", () => {
    const requests = Array.from({ length: 6 }, (_, at) => `GET /${at}`);
    const judgement = everyThird({ requests });
    expect(judgement.verdict).toBe("pass");
    expect(rowOf(judgement, "p99", "GET /0").required).toBe(false);
    expect(judgement.tails).toMatchObject([{ request: "GET /0", statistic: "p99" }, {}]);
  });
});
