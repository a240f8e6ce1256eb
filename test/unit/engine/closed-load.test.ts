import { describe, expect, it } from "vitest";
import { NANOS_PER_MILLI as ms } from "../../../src/base/time.ts";
import { EndReason, SendFlag } from "../../../src/eventlog/record.ts";
import { CONNECT_FAILURE_PAUSE_NANOS } from "../../../src/engine/limits.ts";
import { type LogRow, ofKind } from "../../log-rows.ts";
import { simulated } from "../../simulated-run.ts";

/** How many VUs are there just after an instant. */
function vusAt(rows: readonly LogRow[], instant: number): number {
  const until = rows.filter(({ at }) => at <= instant);
  return ofKind(until, "vuSpawned").length - ofKind(until, "vuCompleted").length;
}

/** From the end of each exchange of a VU to its next send. */
function pauses(rows: readonly LogRow[]): number[] {
  const endedAt = new Map<number, number>();
  const found: number[] = [];
  for (const { kind, who, at } of ofKind(rows, "ended", "requestSent")) {
    if (kind === "ended") endedAt.set(who, at);
    else if (endedAt.has(who)) found.push(at - endedAt.get(who)!);
  }
  return found;
}

const still = { serviceSpreadNanos: 0 };

describe("the number of virtual users", () => {
  it("is constant, and each has one exchange after the other", async () => {
    const { rows } = await simulated('[runtime]\nvus = 7\nduration = "100ms"', still);
    expect([1, 50, 99].map((at) => vusAt(rows, at * ms))).toEqual([7, 7, 7]);
    expect(pauses(rows).every((pause) => pause === 0)).toBe(true);
    expect(ofKind(rows, "loadEnded")).toMatchObject([{ at: 100 * ms, code: EndReason.duration }]);
  });

  it("follows a ramp up and down", async () => {
    const { rows } = await simulated(`
      [schedule]
      type = "stages"
      [[schedule.stages]]
      to = 20
      duration = "200ms"
      [[schedule.stages]]
      to = 4
      duration = "160ms"`);
    // A VU that is to leave ends the exchange that it is on first: one fits into the slack.
    const slack = 5 * ms;
    expect([50, 100, 199].map((at) => vusAt(rows, at * ms))).toEqual([5, 10, 20]);
    expect(vusAt(rows, 280 * ms + slack)).toBe(12);
    expect(vusAt(rows, 355 * ms)).toBe(5);
  });

  it("spikes and comes back", async () => {
    const { rows } = await simulated(`
      [runtime]
      duration = "300ms"
      [schedule]
      type = "spike"
      baseline_vus = 2
      spike_vus = 15
      spike_start = "100ms"
      spike_duration = "100ms"`);
    expect([99, 100, 199, 210].map((at) => vusAt(rows, at * ms))).toEqual([2, 15, 15, 2]);
  });

  it("goes in steps", async () => {
    const steps = [3, 9, 1].map((vus) => `[[schedule.steps]]\nvus = ${vus}\nduration = "50ms"`);
    const { rows } = await simulated(['[schedule]\ntype = "steps"', ...steps].join("\n"));
    expect([40, 90, 140].map((at) => vusAt(rows, at * ms))).toEqual([3, 9, 1]);
  });
});

describe("iterations", () => {
  it("are shared by all virtual users, exactly", async () => {
    const { rows, findings } = await simulated("[runtime]\nvus = 7\niterations = 100");
    expect(ofKind(rows, "requestSent").length).toBe(100);
    expect(new Set(ofKind(rows, "requestSent").map(({ who }) => who)).size).toBe(7);
    expect(ofKind(rows, "loadEnded")).toMatchObject([{ code: EndReason.iterations }]);
    expect(findings.metrics.wholeRun).toMatchObject({ succeeded: 100, holds: true });
  });

  it("need no more virtual users than there are iterations", async () => {
    const { rows } = await simulated("[runtime]\nvus = 7\niterations = 3");
    expect(ofKind(rows, "vuSpawned").length).toBe(3);
  });

  it("go through a sequence in order, with its repeats, and flag the last exchange", async () => {
    const { rows } = await simulated(`
      [runtime]
      vus = 2
      iterations = 6
      [[requests]]
      name = "a"
      path = "/a"
      [[requests]]
      name = "b"
      path = "/b"
      [sequence]
      steps = [{ request = "b", repeat = 2 }, { request = "a" }]`);
    for (const vu of [0, 1]) {
      const sent = ofKind(rows, "requestSent").filter(({ who }) => who === vu);
      expect(sent.length % 3).toBe(0);
      expect(sent.map(({ code }) => code)).toEqual(sent.map((_, step) => [1, 1, 0][step % 3]));
      const last = sent.map(({ flags }) => (flags & SendFlag.lastOfIteration) > 0);
      expect(last).toEqual(sent.map((_, step) => step % 3 === 2));
    }
  });

  it("choose their request by weight", async () => {
    const { rows } = await simulated(`
      [runtime]
      vus = 10
      iterations = 100000
      [[requests]]
      name = "often"
      path = "/"
      weight = 7
      [[requests]]
      name = "seldom"
      path = "/"
      weight = 3`);
    const often = ofKind(rows, "requestSent").filter(({ code }) => code === 0).length;
    expect(Math.abs(often / 100_000 - 0.7)).toBeLessThan(0.01);
  });
});

describe("think time", () => {
  const runtime = '[runtime]\nvus = 20\nduration = "2s"\n[think_time]\n';

  it("is constant to the nanosecond", async () => {
    const { rows } = await simulated(`${runtime}type = "constant"\nduration = "7ms"`);
    expect(new Set(pauses(rows))).toEqual(new Set([7 * ms]));
  });

  it("is uniform between its ends", async () => {
    const { rows } = await simulated(`${runtime}type = "uniform"\nmin = "2ms"\nmax = "10ms"`);
    const found = pauses(rows);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(2 * ms);
    expect(Math.max(...found)).toBeLessThanOrEqual(10 * ms);
    expect(mean(found)).toBeCloseTo(6, 0);
    expect(found.filter((pause) => pause < 4 * ms).length / found.length).toBeCloseTo(0.25, 1);
  });

  it("is exponential, cut off at its maximum", async () => {
    const { rows } = await simulated(`${runtime}type = "exponential"\nmean = "5ms"\nmax = "20ms"`);
    const found = pauses(rows);
    expect(Math.max(...found)).toBeLessThanOrEqual(20 * ms);
    // The mean of an exponential that is cut at four times its mean: 1 − e^−4.
    expect(mean(found)).toBeCloseTo(5 * 0.982, 0);
    expect(found.filter((pause) => pause < 5 * ms).length / found.length).toBeCloseTo(0.632, 1);
  });

  function mean(nanos: readonly number[]): number {
    return nanos.reduce((sum, each) => sum + each, 0) / nanos.length / ms;
  }
});

describe("a target that cannot be connected to", () => {
  it("is tried again after a pause, not at loop speed", async () => {
    const { rows } = await simulated('[runtime]\nvus = 3\nduration = "1s"', { downFromNanos: 0 });
    const tries = ofKind(rows, "requestUnsent").filter(({ who }) => who === 0);
    expect(tries.length).toBe(10);
    const gaps = tries.slice(1).map(({ at }, index) => at - tries[index]!.at);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(CONNECT_FAILURE_PAUSE_NANOS);
  });
});
