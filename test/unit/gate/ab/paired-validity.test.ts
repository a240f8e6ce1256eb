import { describe, expect, it } from "vitest";
import { judgePaired } from "../../../../src/gate/ab/judge-paired.ts";
import type { ValidityRow } from "../../../../src/gate/validity-row.ts";
import { marginDefaults } from "../../../../src/scenario/margin-defaults.ts";
import { judged, pairedBlock, pairedRounds, rowOf } from "./paired-rounds.ts";

describe("a comparison that measured something else", () => {
  it("is invalid when the base cannot keep the rate, or fails", () => {
    for (const base of [pairedBlock(1, { dropped: 4 }), pairedBlock(1, { failed: 40 })]) {
      const broken = pairedRounds({
        change: (quad) => ({ ...quad, base: { ...quad.base, requests: [base] } }),
      });
      expect(judged(broken).verdict).toBe("invalid");
    }
  });

  const unfit = (share: number) =>
    pairedRounds({
      head: ({ quad }) => (quad % 20 < share * 20 ? 3 : 1),
      change: (quad) =>
        quad.index % 20 < share * 20
          ? { ...quad, fitness: { latenessP99Nanos: 9e6, stealShare: 0 } }
          : quad,
    });

  it("leaves out quads in which the generator was late, whole ones", () => {
    const judgement = judged(unfit(0.2));
    expect(judgement.verdict).toBe("pass");
    expect(judgement.sample).toMatchObject({ quads: 60, quadsUnfit: 12 });
    expect(rowOf(judgement, "p50").units).toBe(48);
  });

  it("is invalid when more than a quarter of them are", () => {
    const judgement = judged(unfit(0.3));
    expect(judgement.verdict).toBe("invalid");
    expect(judgement.reasons[0]).toMatchObject({ rule: { rule: "quads_fit", observed: 0.3 } });
  });

  it("leaves out quads in which the host took the machine away", () => {
    const stolen = pairedRounds({
      change: (quad) => ({ ...quad, fitness: { ...quad.fitness, stealShare: 0.06 } }),
    });
    expect(judged(stolen).sample.quadsUnfit).toBe(60);
  });

  it("is invalid when the log is broken, whatever it shows", () => {
    const row: ValidityRow = {
      rule: "log_complete",
      status: "broken",
      cause: "run",
      summary: "The event log breaks off before the run's end.",
      observed: undefined,
      limit: undefined,
      unit: "count",
    };
    const rounds = pairedRounds({ head: () => 2 });
    const settings = {
      rounds: 3,
      stopsEarly: true,
      restarts: true,
      model: "open",
      timer: "precise",
    } as const;
    const { verdict, next, reasons } = judgePaired(rounds.slice(0, 2), [row], {
      ...settings,
      margins: marginDefaults,
      startSpread: undefined,
      identical: false,
      duet: false,
    });
    expect([verdict, next]).toEqual(["invalid", "stop"]);
    expect(reasons[0]).toMatchObject({ rule: { broken: [{ rule: "log_complete" }] } });
  });
});
