import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { responseTimeOf } from "../../../../src/gate/ab/quad-times.ts";
import type { PairedQuad, PairedRound } from "../../../../src/metrics/paired-run.ts";
import { marginDefaults } from "../../../../src/scenario/margin-defaults.ts";
import {
  dealt,
  judged,
  pairedBlock,
  pairedRounds,
  rowOf,
  withHead,
  withServerTimings,
} from "./paired-rounds.ts";

const aTenthMore = () => 1.12;

function saying(
  rounds: readonly PairedRound[],
  ofHead?: Parameters<typeof withServerTimings>[1],
): PairedRound[] {
  return rounds.map((round) => ({
    ...round,
    quads: round.quads.map((quad) => withServerTimings(quad, ofHead)),
  }));
}

describe("a head beside its base", () => {
  it("passes when nothing changed, and rules out what matters", () => {
    const judgement = judged(pairedRounds());
    expect(judgement).toMatchObject({ verdict: "pass", next: "stop", kind: "comparison" });
    const { change, units } = rowOf(judgement, "p50");
    expect(units).toBe(60);
    expect(change!.ruledOut).toBeLessThan(0.03);
    expect(judgement.budget.comparisons).toBe(5);
    expect(judgement.noiseFloor).toBeLessThan(0.03);
    expect(judgement.neededTime).toBeUndefined();
  });

  it("fails when it takes a tenth more, and says of each row by how much at least", () => {
    const judgement = judged(pairedRounds({ head: aTenthMore }));
    expect(judgement.verdict).toBe("fail");
    const { status, change, explanation, base, head } = rowOf(judgement, "p50");
    expect(status).toBe("regression");
    expect(change!.estimate).toBeCloseTo(0.12, 2);
    expect(change!.lower).toBeGreaterThan(0.05);
    expect(change!.lower).toBeLessThan(change!.estimate);
    expect(head! / base!).toBeCloseTo(1.12, 2);
    expect(explanation).toMatchObject({ shareOfUnits: 1, since: undefined });
    expect(explanation!.phases[0]).toMatchObject({ phase: "waiting" });
    expect(explanation!.phases[0]!.shiftNanos / 1.2e6).toBeCloseTo(1, 0);
  });

  it("is judged the same whatever its server says, which only explains", () => {
    const silent = judged(pairedRounds({ head: aTenthMore }));
    const told = judged(saying(pairedRounds({ head: aTenthMore })));
    expect(rowOf(silent, "p50").explanation?.server).toBeUndefined();
    const { server } = rowOf(told, "p50").explanation!;
    expect(server!.entries.map(({ name }) => name)).toEqual(["total", "db"]);
    expect(server!.entries[1]!.baseNanos).toBeCloseTo(2e6, 0);
    expect(server!.entries[1]!.headNanos).toBeCloseTo(3.5e6, 0);
    expect(server!.ofNanos / 1.2e6).toBeCloseTo(1, 0);
    const rows = told.rows.map((row) => ({
      ...row,
      explanation: row.explanation && { ...row.explanation, server: undefined },
    }));
    expect({ ...told, rows, reasons: [] }).toEqual({ ...silent, reasons: [] });
  });

  it("has nothing to say of the server when no part of it grew", () => {
    const rounds = saying(pairedRounds({ head: aTenthMore }), { total: 7, db: 4.1, other: 1 });
    const { explanation } = rowOf(judged(rounds), "p50");
    expect(explanation).toMatchObject({ server: undefined, shareOfUnits: 1 });
  });

  it("is called improved when it is faster by more than the margin", () => {
    const judgement = judged(pairedRounds({ head: () => 0.8 }));
    expect(judgement.verdict).toBe("pass");
    expect(rowOf(judgement, "p50").status).toBe("improved");
  });

  it("passes a worsening that is certain and below the margin", () => {
    const judgement = judged(pairedRounds({ head: () => 1.04 }));
    expect(judgement.verdict).toBe("pass");
    expect(rowOf(judgement, "p50").change!.lower).toBeGreaterThan(0);
  });

  it("is not failed for what matters to nobody: a fifth of a millisecond", () => {
    const fast = (quad: PairedQuad): PairedQuad =>
      withHead({ ...quad, base: { ...quad.base, requests: [pairedBlock(0.1)] } }, () =>
        pairedBlock(0.115),
      );
    const judgement = judged(pairedRounds({ change: fast }));
    expect(rowOf(judgement, "p50").change!.estimate).toBeCloseTo(0.15, 1);
    expect(rowOf(judgement, "p50").change!.margin).toBeCloseTo(0.2, 1);
    expect(judgement.verdict).toBe("pass");
    const strict = { ...marginDefaults, p50: { ...marginDefaults.p50, floorNanos: 0 } };
    expect(judged(pairedRounds({ change: fast }), { margins: strict }).verdict).toBe("fail");
  });

  it("cannot be told where quads differ too much, and says how long would do", () => {
    const wild = ({ round, quad }: { round: number; quad: number }) =>
      Math.exp(1.2 * ((((round * 20 + quad) * 7919) % 41) / 20 - 1));
    const judgement = judged(pairedRounds({ head: wild }));
    expect(judgement.verdict).toBe("inconclusive");
    expect(judgement.reasons[0]).toMatchObject({ kind: "cannot_tell" });
    const { half, needed, loadNanos } = judgement.neededTime!;
    expect(loadNanos).toBeCloseTo(judgement.sample.loadNanos * (half / needed) ** 2, -2);
  });

  it("follows no single wild quad", () => {
    const stalled = ({ round, quad }: { round: number; quad: number }) =>
      round === 1 && quad === 3 ? 50 : 1;
    const judgement = judged(pairedRounds({ head: stalled }));
    expect(judgement.verdict).toBe("pass");
    // The whole run's p99 does, and is shown for that.
    const { pooled, head } = rowOf(judgement, "p99");
    expect(pooled!.headNanos / pooled!.baseNanos).toBeGreaterThan(5);
    expect(head! / pooled!.baseNanos).toBeCloseTo(1, 1);
  });

  it("is a check of the method when both are the same program", () => {
    expect(judged(pairedRounds(), { identical: true }).kind).toBe("same_code_check");
  });

  it("has the same judgement whatever the order of its quads, if none resembles its neighbour", () => {
    const rounds = pairedRounds({ head: aTenthMore });
    const turned = rounds.map((round) => ({ ...round, quads: round.quads.toReversed() }));
    expect(judged(turned).rows).toEqual(judged(rounds).rows);
  });

  it("changes by the opposite when base and head change places", () => {
    const rounds = pairedRounds({ head: ({ quad }) => 1 + quad / 100 });
    const swapped = rounds.map((round) => ({
      ...round,
      quads: round.quads.map((quad) => ({ ...quad, base: quad.head, head: quad.base })),
    }));
    for (const quantity of ["p50", "p95", "p99"] as const) {
      const there = rowOf(judged(rounds), quantity).change!;
      const back = rowOf(judged(swapped), quantity).change!;
      expect((1 + there.estimate) * (1 + back.estimate)).toBeCloseTo(1, 9);
      expect((1 + there.lower) * (1 + back.upper)).toBeCloseTo(1, 9);
    }
  });

  it("never gets better by getting slower", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.9, max: 1.3, noNaN: true }), (factor) => {
        const faster = rowOf(judged(pairedRounds({ head: () => factor })), "p50").change!;
        const slower = rowOf(judged(pairedRounds({ head: () => factor * 1.05 })), "p50").change!;
        expect(slower.lower).toBeGreaterThan(faster.lower);
        expect(slower.ruledOut).toBeGreaterThan(faster.ruledOut);
      }),
      { numRuns: 20 },
    );
  });
});

describe("units of a comparison", () => {
  const thin =
    (count: number) =>
    (quad: PairedQuad): PairedQuad => {
      const few = { succeeded: count, sent: count, planned: count };
      const responseTimes = dealt([3_600, count]);
      const variant = { ...quad.base, requests: [pairedBlock(0, { ...few, responseTimes })] };
      return { ...quad, base: variant, head: variant };
    };

  it("join quads until each holds three samples beyond the percentile", () => {
    const judgement = judged(pairedRounds({ change: thin(40) }));
    expect(rowOf(judgement, "p50").quadsPerUnit).toBe(0.25);
    expect(rowOf(judgement, "p95")).toMatchObject({ quadsPerUnit: 2, units: 30 });
    // 0.4 samples beyond p99 in a quad: 8 quads for three, and 6 such units are too few.
    expect(rowOf(judgement, "p99")).toMatchObject({
      quadsPerUnit: 8,
      units: 6,
      status: "not_eligible",
    });
    expect(judgement.verdict).toBe("pass");
  });

  it.each([
    { count: 240, quadsPerUnit: 0.25, units: 240 },
    { count: 239, quadsPerUnit: 0.5, units: 120 },
    { count: 119, quadsPerUnit: 1, units: 60 },
  ])("are parts of a quad that hold as many: $quadsPerUnit of $count", ({ count, ...expected }) => {
    const row = rowOf(judged(pairedRounds({ change: thin(count) })), "p95");
    expect(row).toMatchObject(expected);
  });

  it("are no more than the exact interval can take", () => {
    const long = pairedRounds({ quads: 40, change: thin(240) });
    expect(rowOf(judged(long), "p95")).toMatchObject({ quadsPerUnit: 0.5, units: 240 });
  });

  it("are whole quads where the parts of one resemble each other", () => {
    expect(rowOf(judged(pairedRounds()), "p95")).toMatchObject({ quadsPerUnit: 1, units: 60 });
  });

  it("join quads that resemble their neighbours", () => {
    const waves = ({ quad }: { quad: number }) => (Math.floor(quad / 3) % 2 === 0 ? 1.02 : 0.98);
    expect(rowOf(judged(pairedRounds({ head: waves })), "p50").quadsPerUnit).toBeGreaterThan(1);
  });

  it("are too few when the run was too short", () => {
    const judgement = judged(pairedRounds({ rounds: 1, quads: 7 }));
    expect(judgement.verdict).toBe("invalid");
    expect(judgement.reasons[0]).toMatchObject({ kind: "broken", rule: { rule: "enough_quads" } });
  });

  it("of no round at all are a bug of the caller", () => {
    expect(() => judged([])).toThrow(/at least one round/);
  });
});

describe("several requests", () => {
  const named = (count: number) => Array.from({ length: count }, (_, at) => `GET /${at}`);

  it("are judged each by itself, and one that is slower fails the gate", () => {
    const head = ({ request }: { request: number }) => (request === 1 ? 1.2 : 1);
    const judgement = judged(pairedRounds({ requests: named(3), head }));
    expect(judgement.verdict).toBe("fail");
    expect(rowOf(judgement, "p50", "GET /1").status).toBe("regression");
    expect(rowOf(judgement, "p50", "GET /0").status).toBe("no_regression");
    expect(judgement.budget.comparisons).toBe(3 * 3 + 2 + 3 + 1 + 1);
  });

  it("from six on are asked for a pass together, and keep half of the budget for that", () => {
    const wild = ({ request, quad }: { request: number; quad: number }) =>
      request === 5 ? Math.exp(1.2 * (((quad * 7919) % 41) / 20 - 1)) : 1;
    const judgement = judged(pairedRounds({ requests: named(6), head: wild }));
    expect(rowOf(judgement, "p50", "GET /5")).toMatchObject({
      status: "cannot_tell",
      required: false,
    });
    const together = judgement.rows.find((row) => row.request === undefined)!;
    expect(together).toMatchObject({ quantity: "p50", required: true, status: "no_regression" });
    expect(judgement.verdict).toBe("pass");
  });

  it("show a slowdown of all in their mean", () => {
    const judgement = judged(pairedRounds({ requests: named(8), head: aTenthMore }));
    expect(judgement.rows[0]).toMatchObject({ request: undefined, status: "regression" });
  });

  it("of which one is rare are read together without it", () => {
    const rare = (quad: PairedQuad): PairedQuad => {
      const without = (variant: PairedQuad["base"]) => ({
        ...variant,
        requests: variant.requests.map((block, at) =>
          at === 0 && quad.index % 3 > 0 ? pairedBlock(0) : block,
        ),
      });
      return { ...quad, base: without(quad.base), head: without(quad.head) };
    };
    const thin = (quad: PairedQuad): PairedQuad => {
      const cut = (variant: PairedQuad["base"]) => ({
        ...variant,
        requests: variant.requests.map((block, at) =>
          at > 0 ? block : { ...block, responseTimes: dealt(responseTimeOf(block).slice(0, 2)) },
        ),
      });
      return { ...quad, base: cut(quad.base), head: cut(quad.head) };
    };
    const shape = { requests: named(7), change: (quad: PairedQuad) => thin(rare(quad)) };
    const judgement = judged(pairedRounds(shape));
    expect(rowOf(judgement, "p50", "GET /0").quadsPerUnit).toBeGreaterThan(1);
    expect(judgement.rows[0]).toMatchObject({ request: undefined, quadsPerUnit: 1, units: 60 });
  });

  it("of which one is hardly ever sent do not wait for it", () => {
    const rare = (quad: PairedQuad): PairedQuad => {
      const empty = (variant: PairedQuad["base"]) => ({
        ...variant,
        requests: variant.requests.map((block, at) => (at === 0 ? pairedBlock(0) : block)),
      });
      return { ...quad, base: empty(quad.base), head: empty(quad.head) };
    };
    const judgement = judged(pairedRounds({ requests: named(2), change: rare }));
    expect(rowOf(judgement, "p50", "GET /0").status).toBe("not_eligible");
    expect(judgement.verdict).toBe("pass");
  });
});

describe("a ratio that moves in the course of a round", () => {
  it("is read without the first quarter when that is all that moves", () => {
    const warming = ({ quad }: { quad: number }) => (quad < 5 ? 1.5 - quad / 10 : 1);
    const slope = ({ quad }: { quad: number }) => warming({ quad }) - quad / 2_000;
    const judgement = judged(pairedRounds({ head: slope }));
    expect(judgement.sample.quadsCut).toBe(15);
    expect(judgement.drift).toMatchObject({ cut: true, moving: false });
    expect(judgement.verdict).toBe("pass");
  });

  it("that goes on falling decides nothing, though it is slower on the whole", () => {
    const judgement = judged(pairedRounds({ head: ({ quad }) => 1.4 - quad / 60 }));
    expect(judgement.drift!.moving).toBe(true);
    expect(judgement.verdict).toBe("inconclusive");
    expect(judgement.reasons[0]).toMatchObject({ kind: "moving" });
  });

  it("that falls and stays far beyond the margin is a regression all the same", () => {
    const judgement = judged(pairedRounds({ head: ({ quad }) => 1.5 - quad / 200 }));
    expect(judgement.drift).toMatchObject({ moving: true, cut: true });
    expect(judgement.verdict).toBe("fail");
  });

  it("that goes on rising is a regression once it is one on the whole", () => {
    const judgement = judged(pairedRounds({ head: ({ quad }) => 1.1 + quad / 60 }));
    expect(judgement.drift!.overRound).toBeGreaterThan(0);
    expect(judgement.verdict).toBe("fail");
  });
});

describe("looking after every round", () => {
  const stopsEarly = { rounds: 3, stopsEarly: true };
  const looks = (head: () => number) => {
    const rounds = pairedRounds({ head });
    return [1, 2, 3].map((done) => judged(rounds.slice(0, done), stopsEarly));
  };

  it("stops at a clear regression, and at a clear pass", () => {
    expect(looks(() => 1.3)[0]).toMatchObject({ verdict: "fail", next: "stop" });
    expect(looks(() => 1)[0]).toMatchObject({ verdict: "pass", next: "stop" });
  });

  it("goes on where a worsening should be seen more precisely, to the last round", () => {
    const judgements = looks(() => 1.04);
    expect(judgements.map(({ next }) => next)).toEqual(["another_round", "another_round", "stop"]);
    expect(judgements[2]!.verdict).toBe("pass");
  });

  it("pays for the looks with wider bounds", () => {
    const rounds = pairedRounds();
    const once = rowOf(judged(rounds), "p50").change!;
    const thrice = rowOf(judged(rounds, stopsEarly), "p50").change!;
    expect(thrice.upper).toBeGreaterThan(once.upper);
    expect(thrice.ruledOut).toBeGreaterThan(once.ruledOut);
  });
});

describe("rounds of one start", () => {
  const rounds = pairedRounds();

  it("do not tell what another start would do, so that the bounds stay as wide", () => {
    const once = judged(rounds, { restarts: false });
    const anew = judged(rounds);
    const width = ({ change }: ReturnType<typeof rowOf>) => change!.upper - change!.lower;
    expect(width(rowOf(once, "p50"))).toBeGreaterThan(width(rowOf(anew, "p50")));
    expect([once.sample.starts, anew.sample.starts]).toEqual([1, 3]);
  });

  it("say nothing of how much starts differ", () => {
    expect(judged(rounds, { restarts: false }).starts).toEqual([]);
    expect(judged(rounds).starts).toHaveLength(3);
  });
});

describe("where a regression comes from", () => {
  it("is since when in the run", () => {
    const later = ({ round, quad }: { round: number; quad: number }) =>
      round > 1 || (round === 1 && quad >= 6) ? 1.3 : 1.15;
    const { explanation } = rowOf(judged(pairedRounds({ head: later })), "p50");
    expect(explanation!.since).toEqual({ round: 1, quad: 6 });
  });
});
