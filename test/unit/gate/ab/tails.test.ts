import { describe, expect, it } from "vitest";
import { responseTimeOf } from "../../../../src/gate/ab/quad-times.ts";
import { dealt, judged, pairedRounds, rowOf, type Shape, withHead } from "./paired-rounds.ts";

/** Far slower exchanges beside the usual ones, of one of the variants in some quads. */
function slowIn(
  whose: (at: { round: number; quad: number }) => "base" | "head" | undefined,
  { count, ...shape }: { readonly count: number } & Shape,
) {
  return pairedRounds({
    ...shape,
    change: (quad, round) => {
      const slower = whose({ round, quad: quad.index });
      if (slower === undefined) return quad;
      const { head } = withHead({ ...quad, head: quad[slower] }, (block) => ({
        ...block,
        responseTimes: dealt([...responseTimeOf(block), 4_000, count]),
      }));
      return { ...quad, [slower]: head };
    },
  });
}

describe("a tail that strikes in few quads", () => {
  const tail = (quads: number) =>
    slowIn(({ round, quad }) => (round === 0 && quad < quads ? "head" : undefined), { count: 100 });

  it("warns, and does not fail", () => {
    const judgement = judged(tail(4));
    expect(judgement.verdict).toBe("pass");
    expect(rowOf(judgement, "p99")).toMatchObject({ status: "no_regression", required: false });
    expect(judgement.tails).toMatchObject([
      { statistic: "p99", quads: 4, alone: { head: 4, base: 0 } },
      { statistic: "max", quads: 4 },
    ]);
  });

  it("is not worth a warning when it is one stall", () => {
    expect(judged(tail(2)).tails).toEqual([]);
  });
});

describe("a tail that strikes in every third quad, as of a head that stands still now and then", () => {
  const everyThird = (shape: Shape = {}) =>
    judged(slowIn(({ quad }) => (quad % 3 === 0 ? "head" : undefined), { ...shape, count: 20 }));

  it("is no pass where p99 cannot be told", () => {
    const judgement = everyThird();
    expect(judgement.verdict).toBe("inconclusive");
    const p99 = rowOf(judgement, "p99");
    expect(p99).toMatchObject({ status: "cannot_tell", required: true });
    expect(judgement.reasons).toEqual([{ kind: "cannot_tell", row: p99 }]);
    expect(rowOf(judgement, "p95")).toMatchObject({ status: "no_regression", required: true });
  });

  it("warns only where the machine may have done it, and the base has such quads, too", () => {
    const both = ({ quad }: { readonly quad: number }) => {
      if (quad % 3 === 0) return "head";
      return quad % 3 === 1 && quad > 9 ? "base" : undefined;
    };
    const judgement = judged(slowIn(both, { count: 20 }));
    expect(judgement.tails).toMatchObject([{ alone: { head: 21, base: 12 } }]);
    expect(judgement.verdict).toBe("pass");
  });

  it("warns only where a pass needs the mean over requests", () => {
    const requests = Array.from({ length: 6 }, (_, at) => `GET /${at}`);
    const judgement = everyThird({ requests });
    expect(judgement.verdict).toBe("pass");
    expect(rowOf(judgement, "p99", "GET /0").required).toBe(false);
    expect(judgement.tails).toMatchObject([{ request: "GET /0", statistic: "p99" }, {}]);
  });
});
