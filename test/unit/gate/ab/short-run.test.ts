import { describe, expect, it } from "vitest";
import { judged, pairedRounds, rowOf, type Shape } from "./paired-rounds.ts";

describe("a short run", () => {
  const short = (quads: number, shape: Shape = {}) =>
    judged(pairedRounds({ rounds: 1, quads, ...shape }), { restarts: false });

  it("of eight quads is judged by what a pass needs, and leaves p99 aside", () => {
    const judgement = short(8);
    expect(judgement.verdict).toBe("pass");
    // Rows of failures, of the rate, p50 and p95.
    expect(judgement.budget.comparisons).toBe(4);
    expect(rowOf(judgement, "p99")).toMatchObject({ status: "not_eligible", units: 8 });
    expect(short(8, { head: () => 1.5 }).verdict).toBe("fail");
    expect(rowOf(short(9), "p99").status).toBe("no_regression");
  });

  it("joins neighbours no further than it can still be judged", () => {
    const waves = ({ quad }: { quad: number }) => (quad % 8 < 4 ? 1 : 1.02);
    const judgement = short(16, { head: waves });
    expect(judgement.verdict).toBe("pass");
    expect(rowOf(judgement, "p50")).toMatchObject({ units: 16, quadsPerUnit: 1 });
  });

  it("that moves is cut as far as something is left to judge", () => {
    const warming = ({ quad }: { quad: number }) => (quad === 0 ? 1.5 : 1.05 - quad / 150);
    const judgement = short(10, { head: warming });
    expect(judgement.sample.quadsCut).toBe(1);
    expect(rowOf(judgement, "p50").units).toBe(9);
    const uncut = short(9, { head: warming });
    expect(uncut).toMatchObject({
      verdict: "inconclusive",
      sample: { quadsCut: 0 },
      drift: { cut: false, moving: true },
    });
    expect(uncut.reasons[0]).toMatchObject({ kind: "moving" });
  });
});
