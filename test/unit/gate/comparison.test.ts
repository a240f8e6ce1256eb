import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { predictionOf } from "../../../src/gate/prediction.ts";
import { timeRules } from "../../../src/gate/comparison-rules.ts";
import { marginDefaults } from "../../../src/scenario/margin-defaults.ts";
import type { RunSummary } from "../../../src/gate/run-summary.ts";
import type { ComparedQuantity, StoredComparison } from "../../../src/gate/stored-comparison.ts";
import { bucketsOf } from "../stats/bucket-lists.ts";
import { blockAt, blocksAt, machine, storedAt, summary, comparedWith } from "./stored-runs.ts";

const steady = [1, 1.02, 0.98, 1.01, 0.99, 1, 1.03, 0.97, 1, 1];

describe("a run beside stored runs", () => {
  it("shows no regression when it is as they are", () => {
    const comparison = comparedWith(storedAt(Array(20).fill(1)));
    expect(comparison.state).toBe("compared");
    expect(rowOf(comparison, "p99")).toMatchObject({ status: "no_regression_seen", runs: 20 });
    expect(rowOf(comparison, "p99").summary).toMatch(
      /against 20 stored runs: more than .* is ruled/,
    );
    expect(rowOf(comparison, "p50").change!.estimate).toBeCloseTo(0, 6);
  });

  it("is suspected to be slower when it took much longer, and the sentence says by how much", () => {
    const comparison = comparedWith(storedAt(steady), atSpeed(2));
    const { status, summary: sentence, baseline, head } = rowOf(comparison, "p50");
    expect(status).toBe("suspected_regression");
    expect(sentence).toMatch(
      /^Suspected regression: p50 of all exchanges ×2 against 10 stored runs/,
    );
    expect(sentence).toMatch(/, at best \+63.3% \(margin 5%\)\.$/);
    expect(head! / baseline!).toBeCloseTo(2, 1);
  });

  it("is better when it took much less, with the same caution", () => {
    expect(rowOf(comparedWith(storedAt(steady), atSpeed(0.5)), "p50").status).toBe("improved");
    expect(rowOf(comparedWith(storedAt(steady), atSpeed(1.1)), "p50").status).toBe("cannot_tell");
  });

  it("says what a single stored run can show, which is little", () => {
    const comparison = comparedWith(storedAt([1]), atSpeed(1.5));
    const row = rowOf(comparison, "p50");
    expect(row.status).toBe("cannot_tell");
    expect(row.change!.smallestSeen).toBeGreaterThan(1.4);
    expect(comparison.notes).toEqual([]);
  });

  it("without one that fits is not judged, and the report says what comes next", () => {
    const none = comparedWith([]);
    expect(none).toMatchObject({ state: "no_baseline", rows: [] });
    expect(none.summary).toMatch(/no stored run yet.*from 5 on/);
    const unfit = comparedWith(storedAt([1], { verdict: "invalid" }), summary(), {
      refused: [{ origin: "run 0", reason: "is damaged" }],
    });
    expect(unfit.summary).toMatch(/none of 2 stored runs fits/);
    expect(unfit.exclusions.map(({ origin }) => origin)).toEqual(["run 0", "run 1"]);
  });

  it("is compared with nothing when it is invalid", () => {
    const { state, rows } = comparedWith(storedAt(steady), summary({ verdict: "invalid" }));
    expect([state, rows]).toEqual(["run_invalid", []]);
  });

  it("does not use a percentile that its seconds cannot carry", () => {
    const few = Array.from({ length: 20 }, () => ({ failed: 0, buckets: bucketsOf([1e7, 2e7]) }));
    const comparison = comparedWith(storedAt(steady), summary({ overall: few }));
    expect(rowOf(comparison, "p99")).toMatchObject({ status: "not_eligible", change: undefined });
    expect(rowOf(comparison, "p99").summary).toMatch(
      /only 0 of the run's blocks hold enough samples, 8/,
    );
    expect(comparison.gatedPairs).toBe(1);
  });

  it("has only its failures compared when the generator was its bottleneck", () => {
    const head = { ...atSpeed(3), limitedRules: ["generator_on_time"] } as const;
    const comparison = comparedWith(storedAt(steady), head);
    expect(rowOf(comparison, "p50").summary).toMatch(/not compared, Z6 was the bottleneck/);
    expect(comparison.gatedPairs).toBe(1);
  });

  it("joins seconds until they carry the percentile", () => {
    const thin = blocksAt(1).map(({ buckets }) => {
      return { failed: 0, buckets: buckets.map((entry, at) => (at % 2 === 1 ? 5 : entry)) };
    });
    const runs = storedAt(steady, { overall: thin });
    const row = rowOf(comparedWith(runs, summary({ overall: thin })), "p99");
    expect(row.status).not.toBe("not_eligible");
  });

  it("is not thrown by one stalled second, which owns the pooled p99", () => {
    const stalled = [...blocksAt(1, 19), blockAt(40)];
    const row = rowOf(comparedWith(storedAt(steady), summary({ overall: stalled })), "p99");
    expect(Math.abs(row.change!.estimate)).toBeLessThan(0.02);
  });

  it("on a machine of another kind says so, and takes a difference for likely", () => {
    const there = { environment: { ...machine, cpuModel: "A slow one" } };
    const [here, elsewhere] = [storedAt(steady), storedAt(steady, there)].map((runs) =>
      comparedWith(runs, atSpeed(1.6)),
    );
    expect(rowOf(here!, "p50").status).toBe("suspected_regression");
    expect(rowOf(elsewhere!, "p50").status).toBe("cannot_tell");
    expect(elsewhere!.notes[0]).toMatch(/No stored run is of this machine's kind \(A fast one, 4/);
  });

  it("is compared request by request where there are several, at a shared budget", () => {
    const requests = [
      { name: "a", blocks: blocksAt(1) },
      { name: "b", blocks: blocksAt(3) },
    ];
    const stored = storedAt(steady, { requests: [requests[0]!, { ...requests[0]!, name: "b" }] });
    const comparison = comparedWith(stored, summary({ requests }));
    expect(comparison.gatedPairs).toBe(3 + 1 + 2 * 3);
    const suspected = comparison.rows.filter(({ status }) => status === "suspected_regression");
    expect(suspected.map(({ request }) => request)).toEqual(["b", "b", "b"]);
  });

  it("keeps half of the budget for all exchanges among many requests", () => {
    const named = Array.from({ length: 20 }, (_, i) => ({ name: `r${i}`, blocks: blocksAt(1) }));
    const seen = [6, 20].map((count) => {
      const requests = named.slice(0, count);
      const comparison = comparedWith(storedAt(steady, { requests }), summary({ requests }));
      return rowOf(comparison, "p50").change!.smallestSeen;
    });
    expect(seen[0]).toBe(seen[1]);
  });

  it("of a closed load has its rate judged, which gets worse by falling", () => {
    const closed = { model: "closed" } as const;
    const half = blocksAt(1).map(({ buckets }) => {
      return {
        failed: 0,
        buckets: buckets.map((entry, at) => (at % 2 === 1 ? entry / 2.5 : entry)),
      };
    });
    const row = rowOf(
      comparedWith(storedAt(steady, closed), summary({ ...closed, overall: half })),
      "rate",
    );
    expect(row).toMatchObject({ status: "suspected_regression", unit: "perSecond" });
    expect(row.change!.estimate).toBeCloseTo(-0.6, 2);
    expect(row.change!.lower).toBeLessThan(row.change!.upper);
  });
});

describe("stored runs with figures that no run has", () => {
  const count = fc.oneof(fc.maxSafeNat(), fc.constantFrom(0, 1, Number.MAX_SAFE_INTEGER));
  const block = fc.record({
    failed: count,
    buckets: fc
      .tuple(fc.nat(9_000), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }))
      .map(([index, times]) => [index, times, 1, 1]),
  });
  const forged = fc.record({
    overall: fc.array(block, { maxLength: 30 }),
    windowNanos: count,
    model: fc.constantFrom("open", "closed"),
    counts: fc.record({
      planned: count,
      sent: count,
      dropped: count,
      succeeded: count,
      failed: count,
      cancelled: count,
    }),
  });

  it("stop no comparison, and what is said of them is finite", () => {
    const model = fc.constantFrom("open" as const, "closed" as const);
    fc.assert(
      fc.property(
        fc.array(forged, { minLength: 1, maxLength: 8 }),
        model,
        (forgeries, ownModel) => {
          const stored = forgeries.flatMap((each) => storedAt([1], each));
          const { rows } = comparedWith(stored, summary({ model: ownModel }));
          for (const { change, baseline } of rows) {
            if (change === undefined) continue;
            expect([baseline!, ...Object.values(change)].every(Number.isFinite)).toBe(true);
          }
        },
      ),
    );
  });
});

describe("the failures of a run beside stored runs", () => {
  const failing = (failed: number, blocks = 20): RunSummary => {
    const overall = blocksAt(1).map((block, at) => {
      return at < blocks ? { ...block, failed: failed / blocks } : block;
    });
    const { counts } = summary();
    return summary({ overall, counts: { ...counts, succeeded: 8_000 - failed, failed } });
  };

  it("are suspected when they are certainly more", () => {
    const row = rowOf(comparedWith(storedAt(steady), failing(80)), "failed_ratio");
    expect(row).toMatchObject({ status: "suspected_regression", baseline: 0, head: 0.01 });
  });

  it("are not when all of them are one burst", () => {
    const row = rowOf(comparedWith(storedAt(steady), failing(80, 1)), "failed_ratio");
    expect(row.status).toBe("cannot_tell");
  });

  it("are not when a stored run had as many", () => {
    const { counts, overall } = failing(80);
    const stored = [...storedAt(steady), ...storedAt([1], { counts, overall })];
    expect(rowOf(comparedWith(stored, failing(80)), "failed_ratio").status).toBe("cannot_tell");
  });

  it("are ruled out by enough exchanges without one, and it says how few would show", () => {
    const row = rowOf(comparedWith(storedAt(steady)), "failed_ratio");
    expect(row.status).toBe("no_regression_seen");
    expect(row.change!.smallestSeen).toBeGreaterThan(0.001);
    expect(row.change!.smallestSeen).toBeLessThan(0.005);
  });
});

describe("the smallest change that shows", () => {
  // What the calibration of the method found for three figures and a margin of 5 %, in percent.
  const known = [
    { spread: 0.03, seen: { 1: 149, 3: 69, 5: 51, 10: 36, 20: 28 } },
    { spread: 0.08, seen: { 1: 149, 3: 80, 5: 64, 10: 52, 20: 46 } },
    { spread: 0.15, seen: { 1: 149, 3: 108, 5: 97, 10: 89, 20: 84 } },
  ];
  it.each(known)("with runs that differ by $spread", ({ spread, seen }) => {
    for (const [runs, percent] of Object.entries(seen)) {
      const baselines = spreadLevels(Number(runs), spread).map((level) => ({ level, noise: 0 }));
      const { smallestSeen } = predictionOf({
        head: { level: 16, noise: 0 },
        baselines,
        rule: { ...marginDefaults.p50, ...timeRules.p50 },
        alpha: 0.01 / 3,
        machineSpread: 0,
      });
      expect(Math.round(100 * (Math.exp(smallestSeen) - 1))).toBe(percent);
    }
  });
});

/** Levels about 16, ln of 9 ms, whose standard deviation is exactly `spread`. */
function spreadLevels(count: number, spread: number): number[] {
  const plain = Array.from({ length: count }, (_, at) => at - (count - 1) / 2);
  const squares = plain.reduce((sum, x) => sum + x * x, 0);
  const scale = count > 1 ? spread / Math.sqrt(squares / (count - 1)) : 0;
  return plain.map((x) => 16 + x * scale);
}

function atSpeed(factor: number): RunSummary {
  return summary({ overall: blocksAt(factor) });
}

function rowOf({ rows }: StoredComparison, wanted: ComparedQuantity) {
  const row = rows.find(({ request, quantity }) => request === undefined && quantity === wanted);
  if (row === undefined) throw new Error(`no row of ${wanted}`);
  return row;
}
