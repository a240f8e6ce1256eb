import type { Pairing } from "../../../src/scenario/scenario.ts";
import { describe, expect, it } from "vitest";
import { choosePairing, type PairingWishes } from "../../../src/app/pairing-choice.ts";
import { UsageError } from "../../../src/base/errors.ts";
import { NANOS_PER_MILLI as ms, NANOS_PER_SECOND as second } from "../../../src/base/time.ts";

import { scenarioOf } from "../../simulated-run.ts";

const wishes: PairingWishes = {
  targets: { base: "http://base.test", head: "http://head.test" },
  pace: { medianNanos: 4 * ms, p99Nanos: 20 * ms },
  rounds: undefined,
  restarts: true,
  identical: false,
  duet: false,
  startSpread: undefined,
};

function chosen(
  { seconds = 60, rate = 1000, more = "", requests = "" },
  different: Partial<PairingWishes> = {},
): Pairing {
  const scenario = scenarioOf(`
    [runtime]
    duration = "${seconds}s"
    ${more}
    [schedule]
    type = "arrivals"
    rate = ${rate}
    ${requests}`);
  return choosePairing(scenario, { ...wishes, ...different });
}

describe("how a load is divided between two variants", () => {
  it("is in slices of 250 ms for a quick service, the duration in quads over three rounds", () => {
    expect(chosen({})).toEqual({
      base: "http://base.test",
      head: "http://head.test",
      sliceNanos: 250 * ms,
      guardNanos: 50 * ms,
      warmUpQuads: 8,
      quads: 20,
      rounds: 3,
      stopsEarly: false,
      restarts: true,
      identical: false,
    });
  });

  it.each([
    [16, 1, 16],
    [30, 2, 15],
    [60, 3, 20],
    [120, 4, 30],
  ])("has of %i s %i rounds with %i quads each", (seconds, rounds, quads) => {
    expect(chosen({ seconds })).toMatchObject({ rounds, quads });
  });

  it("may end after each of four rounds when its duration is auto, whoever starts the servers", () => {
    const auto = scenarioOf(`
      [runtime]
      duration = "auto"
      vus = 3`);
    const longest = { rounds: 4, quads: 30, stopsEarly: true };
    expect(choosePairing(auto, wishes)).toMatchObject({ ...longest, restarts: true });
    const unstarted = { ...wishes, restarts: false };
    expect(choosePairing(auto, unstarted)).toMatchObject({ ...longest, restarts: false });
    const limited = { ...auto, autoNanosMax: 30 * second };
    expect(choosePairing(limited, wishes)).toMatchObject({ rounds: 2, quads: 15 });
    expect(() => choosePairing({ ...auto, autoNanosMax: 5 * second }, wishes)).toThrow(
      "5s of it are measured, and 8s are needed",
    );
  });

  it("has one round when nothing could be different in another", () => {
    expect(chosen({}, { restarts: false })).toMatchObject({ rounds: 1, quads: 60 });
  });

  it.each([
    [1, 250, 50],
    [20, 400, 60],
    [50, 1000, 60],
    [500, 2000, 60],
  ])("has for a median of %i ms slices of %i ms", (median, slice, p99) => {
    const pace = { medianNanos: median * ms, p99Nanos: p99 * ms };
    expect(chosen({ seconds: 120 }, { pace })).toMatchObject({
      sliceNanos: slice * ms,
      guardNanos: Math.min(p99 * ms, Math.floor((slice * ms) / 3)),
    });
  });

  it("never guards more than a third of a slice", () => {
    const pace = { medianNanos: ms, p99Nanos: 5 * second };
    const { sliceNanos, guardNanos } = chosen({}, { pace });
    expect(guardNanos).toBe(Math.floor(sliceNanos / 3));
  });

  it("warms up longer when the rate is low, within reason", () => {
    expect(chosen({ rate: 100 }).warmUpQuads).toBe(40);
    expect(chosen({ rate: 10 }).warmUpQuads).toBe(40);
    expect(chosen({ rate: 250 }).warmUpQuads).toBe(16);
  });

  it("takes the scenario's own warm-up for each round, and it does not count", () => {
    expect(chosen({ seconds: 63, more: 'warmup = "3s"' })).toMatchObject({
      warmUpQuads: 3,
      quads: 20,
    });
  });

  it("has shorter slices, and fewer rounds, where there would be too few of them", () => {
    const pace = { medianNanos: 500 * ms, p99Nanos: 600 * ms };
    expect(chosen({ seconds: 32 }, { pace })).toMatchObject({
      sliceNanos: second,
      quads: 4,
      rounds: 2,
    });
    expect(chosen({ seconds: 9 }, { pace, rounds: 4 })).toMatchObject({ quads: 2, rounds: 4 });
  });

  it.each([
    // Twelve of them while they are at least ten medians long …
    [30, 18, 375, 12],
    [30, 20, 417, 12],
    // … or fewer of just that length …
    [50, 20, 500, 10],
    // … and eight at least.
    [90, 20, 625, 8],
    // Twenty medians are not made longer, nor 250 ms shorter.
    [15, 20, 300, 16],
    [20, 9, 250, 9],
  ])(
    "has some quads to spare where %i ms are a median of %i s of load",
    (median, seconds, slice, quads) => {
      const pace = { medianNanos: median * ms, p99Nanos: 2 * median * ms };
      const { sliceNanos, ...pairing } = chosen({ seconds }, { pace, restarts: false });
      expect(Math.round(sliceNanos / ms)).toBe(slice);
      expect(pairing).toMatchObject({ quads, rounds: 1 });
    },
  );

  it("has as many quads as the budget for false alarms takes with several requests", () => {
    const five = ["a", "b", "c", "d", "e"].map(
      (name) => `[[requests]]\nname = "${name}"\npath = "/${name}"`,
    );
    const requests = five.join("\n");
    const pace = { medianNanos: 500 * ms, p99Nanos: second };
    expect(chosen({ seconds: 22, requests }, { pace, restarts: false }).quads).toBe(11);
    expect(() => chosen({ seconds: 10, requests })).toThrow(
      "10s of it are measured, and 11s are needed for 5 requests",
    );
  });

  it.each([
    [{ seconds: 7 }, "7s of it are measured, and 8s are needed"],
    [{ seconds: 20, more: 'warmup = "13s"' }, "7s of it are measured, and 8s are needed"],
  ])("is refused for %j, with what is missing", (load, problem) => {
    expect(() => chosen(load)).toThrow(UsageError);
    expect(() => chosen(load)).toThrow(problem);
  });

  it("is refused for a load that changes", () => {
    const scenario = scenarioOf(`
      [runtime]
      duration = "60s"
      [schedule]
      type = "ramp"
      start_vus = 1
      end_vus = 9
      ramp_duration = "60s"`);
    expect(() => choosePairing(scenario, wishes)).toThrow("its load is not constant");
  });
});

describe("how a load is divided in a duet", () => {
  it("is in windows of a second without guard times, which both variants have at once", () => {
    expect(chosen({}, { duet: true })).toEqual({
      duet: true,
      base: "http://base.test",
      head: "http://head.test",
      sliceNanos: second,
      guardNanos: 0,
      warmUpQuads: 4,
      quads: 20,
      rounds: 3,
      stopsEarly: false,
      restarts: true,
      identical: false,
    });
  });

  it("has the same windows for a slow service: it is the judgement that joins them", () => {
    const pace = { medianNanos: 500 * ms, p99Nanos: 600 * ms };
    expect(chosen({}, { duet: true, pace })).toMatchObject({ sliceNanos: second, quads: 20 });
  });

  it.each([
    ["vus = 7", "7 virtual users are not two equal halves"],
    ["vus = 4\nworkers = 3", "each of 3 workers needs a virtual user for each variant"],
    ["vus = 2\niterations = 100", "its number of iterations ends it"],
  ])("is refused with %s, with the reason", (keys, reason) => {
    const duration = keys.includes("iterations") ? "" : 'duration = "60s"';
    const scenario = scenarioOf(`[runtime]\n${keys}\n${duration}`);
    const choose = () => choosePairing(scenario, { ...wishes, duet: true });
    expect(choose).toThrow(UsageError);
    expect(choose).toThrow(`the load cannot be driven at two variants at once: ${reason}`);
  });
});
