import { describe, expect, it } from "vitest";
import { NANOS_PER_MILLI } from "../../../src/base/time.ts";
import { reasonsWords } from "../../../src/gate/ab/reasons-wording.ts";
import { pairedEntry } from "../../../src/report/json-paired.ts";
import { paired as pairedSchema } from "../../../src/report/paired-schema.ts";
import type { StartSpread } from "../../../src/scenario/scenario.ts";
import { judged, pairedRounds, rowOf } from "../gate/ab/paired-rounds.ts";

describe("a comparison as JSON", () => {
  const paired = judged(pairedRounds({ head: () => 1.5 }));
  const entry = pairedEntry(paired)!;

  it("is null where nothing was compared", () => {
    expect(pairedEntry(undefined)).toBeNull();
  });

  it("is as the schema says, whatever was judged", () => {
    const few = judged(pairedRounds({ rounds: 1, quads: 1 }));
    for (const judgement of [paired, few]) {
      expect(pairedSchema.parse(pairedEntry(judgement))).toEqual(pairedEntry(judgement));
    }
  });

  it("has the verdict in the words of the report", () => {
    expect(entry.verdict).toBe("fail");
    expect(entry.reasons).toEqual(reasonsWords(paired));
  });

  it("has times in milliseconds and changes as ratios, without a digit less", () => {
    const row = rowOf(paired, "p50");
    const written = entry.rows.find(
      ({ quantity, request }) => quantity === "p50" && request === "GET /",
    )!;
    expect(written.unit).toBe("ms");
    expect(written.base).toBe(row.base! / NANOS_PER_MILLI);
    expect(written.head).toBe(row.head! / NANOS_PER_MILLI);
    expect(written.change).toMatchObject({
      estimate_ratio: row.change!.estimate,
      lower_ratio: row.change!.lower,
      upper_ratio: row.change!.upper,
      margin_ratio: row.change!.margin,
    });
    const [phase] = row.explanation!.phases;
    expect(written.explanation!.phases[0]).toEqual({
      phase: phase!.phase,
      base_ms: phase!.baseNanos / NANOS_PER_MILLI,
      head_ms: phase!.headNanos / NANOS_PER_MILLI,
      shift_ms: phase!.shiftNanos / NANOS_PER_MILLI,
    });
  });

  it("says what starts were taken to differ by, and how that was known", () => {
    const spreadOf = (startSpread: StartSpread) =>
      pairedEntry(judged(pairedRounds(), { startSpread }))!.start_spread;
    expect(entry.start_spread).toBeNull();
    expect(spreadOf({ deviation: 0.02 })).toEqual({ ratio: 0.02, rounds: null, runs: null });
    const known = { ratio: 0.02, rounds: 24, runs: 6 };
    expect(spreadOf({ deviation: 0.02, from: { rounds: 24, runs: 6 } })).toEqual(known);
  });

  it("has null where a figure was not judged", () => {
    const few = pairedEntry(judged(pairedRounds({ rounds: 1, quads: 1 })))!;
    const times = few.rows.filter(({ unit }) => unit === "ms");
    expect(times.length).toBeGreaterThan(0);
    expect(times.map(({ change }) => change)).toEqual(times.map(() => null));
    expect(few.noise_floor_ratio).toBeNull();
  });
});
