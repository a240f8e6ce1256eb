import { describe, expect, it } from "vitest";
import { DropCause } from "../../../src/base/outcome.ts";
import { NANOS_PER_MILLI as ms } from "../../../src/base/time.ts";
import { EndReason } from "../../../src/eventlog/record.ts";
import { type LogRow, ofKind } from "../../log-rows.ts";
import { simulated } from "../../simulated-run.ts";

const still = { networkNanos: 0, serviceNanos: 10 * ms, serviceSpreadNanos: 0, workers: 1000 };

function arrivals(rate: number, duration: string, more = ""): string {
  const schedule = `[schedule]\ntype = "arrivals"\n${more}`;
  return `${schedule}\n[[schedule.stages]]\nrate = ${rate}\nduration = "${duration}"`;
}

function drops(rows: readonly LogRow[], cause: DropCause): LogRow[] {
  return ofKind(rows, "arrivalDropped").filter(({ code }) => code === cause);
}

describe("arrivals", () => {
  it("leave at the planned instant while there is capacity", async () => {
    // Connections opened once are there for all that follow.
    const { rows } = await simulated(arrivals(1000, "200ms", "max_in_flight = 50"), still);
    const sent = ofKind(rows, "requestSent");
    expect(sent.length).toBe(200);
    expect(sent.map(({ x }) => x)).toEqual(sent.map((_, index) => index * ms));
    expect(sent.map(({ at, x }) => at - x)).toEqual(sent.map(() => 0));
  });

  it("end with the schedule, not with the last of them", async () => {
    const { rows } = await simulated(arrivals(10, "1s"), still);
    expect(ofKind(rows, "requestSent").length).toBe(10);
    expect(ofKind(rows, "loadEnded")).toMatchObject([{ at: 1000 * ms, code: EndReason.duration }]);
  });

  it("end with their number, when the scenario gives one", async () => {
    const text = arrivals(100, "1s");
    const { rows } = await simulated(`[runtime]\niterations = 5\n${text}`, still);
    expect(ofKind(rows, "requestSent").length).toBe(5);
    expect(ofKind(rows, "loadEnded")).toMatchObject([{ at: 50 * ms, code: EndReason.iterations }]);
  });

  it("wait for a virtual user, in order, and keep their intended instant", async () => {
    // One VU serves 100 a second; 120 come.
    const text = arrivals(120, "250ms", 'max_in_flight = 1\nmax_wait = "10s"');
    const { rows } = await simulated(text, still);
    const sent = ofKind(rows, "requestSent");
    expect(sent.length).toBe(30);
    expect(sent.map(({ x }) => x)).toEqual(sent.map((_, index) => Math.floor((index * 1e9) / 120)));
    expect(sent.map(({ at }) => at)).toEqual(sent.map((_, index) => index * 10 * ms));
  });
});

describe("an arrival is dropped, and its cause told,", () => {
  it("when no virtual user came free in time", async () => {
    const text = arrivals(200, "200ms", 'max_in_flight = 1\nmax_wait = "20ms"');
    const { rows, findings } = await simulated(text, still);
    const dropped = ofKind(rows, "arrivalDropped");
    expect(dropped.length).toBeGreaterThan(0);
    expect(drops(rows, DropCause.no_vu)).toEqual(dropped);
    expect(dropped.map(({ at, x }) => at - x)).toEqual(dropped.map(() => 20 * ms));
    expect(findings.metrics.wholeRun).toMatchObject({ planned: 40, holds: true });
  });

  it("when no connection came free in time", async () => {
    const connections = '[target]\nbase_url = "http://sim.test"\nmax_connections = 1';
    const text = arrivals(200, "200ms", 'max_in_flight = 50\nmax_wait = "20ms"');
    const { rows, findings } = await simulated(`${text}\n${connections}`, still);
    const dropped = ofKind(rows, "arrivalDropped");
    expect(dropped.length).toBeGreaterThan(0);
    expect(drops(rows, DropCause.no_connection)).toEqual(dropped);
    expect(findings.metrics.wholeRun.holds).toBe(true);
  });

  it("and its virtual user takes the next one that waits", async () => {
    const connections = '[target]\nbase_url = "http://sim.test"\nmax_connections = 1';
    const text = arrivals(400, "200ms", 'max_in_flight = 3\nmax_wait = "15ms"');
    const { rows, findings } = await simulated(`${text}\n${connections}`, still);
    expect(drops(rows, DropCause.no_connection).length).toBeGreaterThan(0);
    expect(findings.metrics.wholeRun).toMatchObject({ planned: 80, holds: true });
  });

  it("when too many wait already", async () => {
    const text = arrivals(1000, "100ms", 'max_in_flight = 1\nmax_wait = "10s"');
    const { rows } = await simulated(`${text}\n[limits]\nmax_queued_arrivals = 5`, still);
    const dropped = drops(rows, DropCause.queue_full);
    expect(dropped.length).toBeGreaterThan(50);
    expect(dropped.map(({ at, x }) => at - x)).toEqual(dropped.map(() => 0));
    expect(ofKind(rows, "requestSent").length).toBe(100 - dropped.length);
  });

  it("when the run ends before it could be sent", async () => {
    const text = arrivals(100, "100ms", 'max_in_flight = 1\nmax_wait = "10s"');
    const stalled = { ...still, stallRatio: 1 };
    const { rows } = await simulated(`[runtime]\ngraceful_stop = "30ms"\n${text}`, stalled);
    expect(drops(rows, DropCause.run_ended).length).toBe(9);
    expect(ofKind(rows, "requestCancelled")).toMatchObject([{ at: 130 * ms }]);
  });

  it("but not while a connection is being opened for it", async () => {
    const text = arrivals(100, "100ms", 'max_wait = "0s"');
    const { rows } = await simulated(text, { ...still, networkNanos: 20 * ms });
    expect(ofKind(rows, "arrivalDropped")).toEqual([]);
    expect(ofKind(rows, "requestSent").length).toBe(10);
  });
});

describe("an arrival whose connection fails", () => {
  it("goes on with the next step of its sequence", async () => {
    const text = `${arrivals(100, "50ms")}
      [[requests]]
      name = "a"
      path = "/"
      [sequence]
      steps = [{ request = "a", repeat = 3 }]`;
    const { rows, findings } = await simulated(text, { ...still, downFromNanos: 0 });
    expect(ofKind(rows, "requestUnsent").length).toBeGreaterThan(5);
    expect(findings.metrics.wholeRun.holds).toBe(true);
  });
});
