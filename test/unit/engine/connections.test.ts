import { describe, expect, it } from "vitest";
import { NANOS_PER_MILLI as ms } from "../../../src/base/time.ts";
import { CONNECTS_IN_FLIGHT_MAX } from "../../../src/engine/limits.ts";
import { failures, type LogRow, ofKind } from "../../log-rows.ts";
import { violations } from "../../log-invariants.ts";
import { simulated } from "../../simulated-run.ts";

/** The most of what `ups` begin and `downs` end that there were at once. */
function mostAtOnce(
  rows: readonly LogRow[],
  ups: readonly LogRow["kind"][],
  downs: readonly LogRow["kind"][],
): number {
  let now = 0;
  let most = 0;
  for (const { kind } of rows) {
    if (ups.includes(kind)) now += 1;
    if (downs.includes(kind)) now -= 1;
    most = Math.max(most, now);
  }
  return most;
}

function mostOpening(rows: readonly LogRow[]): number {
  return mostAtOnce(rows, ["connectionOpening"], ["opened", "openFailed", "closed"]);
}

function target(settings: string): string {
  return `[target]\nbase_url = "http://sim.test"\n${settings}`;
}

describe("connections", () => {
  it("are never more than the target's limit", async () => {
    const text = `[runtime]\nvus = 30\nduration = "50ms"\n${target("max_connections = 4")}`;
    const { rows, scenario } = await simulated(text);
    expect(mostAtOnce(rows, ["connectionOpening"], ["closed", "openFailed"])).toBe(4);
    expect(violations(rows, scenario)).toEqual([]);
  });

  it("are opened no more than so many at a time, all of them in the end", async () => {
    const { rows } = await simulated('[runtime]\nvus = 1000\nduration = "20ms"');
    expect(mostOpening(rows)).toBe(CONNECTS_IN_FLIGHT_MAX);
    expect(ofKind(rows, "opened").length).toBe(1000);
  });

  it("are opened so many at a time by all workers together", async () => {
    const { rows } = await simulated('[runtime]\nvus = 1000\nworkers = 3\nduration = "20ms"');
    expect(mostOpening(rows)).toBe(CONNECTS_IN_FLIGHT_MAX);
    expect(ofKind(rows, "opened").length).toBe(1000);
  });

  it("that cannot be opened leave the other target its own", async () => {
    const dead = `name = "dead"\nbase_url = "http://dead.test"\nconnection_timeout = "1ms"`;
    const fine = `name = "fine"\nbase_url = "http://fine.test"`;
    const text = `[runtime]\nvus = 1000\nduration = "1ms"\n[[targets]]\n${dead}\n[[targets]]\n${fine}`;
    const { rows } = await simulated(text, { networkNanos: 5 * ms });
    const first = ofKind(rows, "connectionOpening").filter(({ at }) => at === 0);
    const [toDead, toFine] = [0, 1].map((index) => first.filter(({ code }) => code === index));
    expect(toDead!.length).toBe(CONNECTS_IN_FLIGHT_MAX);
    expect(toFine!.length).toBe(CONNECTS_IN_FLIGHT_MAX);
  });

  it("carry as many requests as they may, and are replaced", async () => {
    const text = `[runtime]\nvus = 1\niterations = 10\n${target("requests_per_connection = 3")}`;
    const { rows } = await simulated(text);
    const sent = ofKind(rows, "requestSent");
    expect(sent.map(({ flags }) => flags & 1)).toEqual([0, 1, 1, 0, 1, 1, 0, 1, 1, 0]);
    expect(ofKind(rows, "closed").length).toBe(4);
  });

  it("are closed when they were idle for long enough", async () => {
    const pace = '[think_time]\ntype = "constant"\nduration = "10ms"';
    const runtime = `[runtime]\nvus = 1\nduration = "100ms"\n${pace}\n`;
    const impatient = await simulated(runtime + target('idle_timeout = "4ms"'));
    const ended = ofKind(impatient.rows, "ended");
    const closed = ofKind(impatient.rows, "closed").slice(0, ended.length - 1);
    expect(closed.map(({ at }) => at)).toEqual(closed.map((_, index) => ended[index]!.at + 4 * ms));
    const patient = await simulated(runtime + target('idle_timeout = "11ms"'));
    expect(ofKind(patient.rows, "closed").length).toBe(1);
  });

  it("that do not open in time fail the exchange that waits", async () => {
    const text = `[runtime]\nvus = 2\nduration = "50ms"\n${target('connection_timeout = "1ms"')}`;
    const { rows, scenario } = await simulated(text, { networkNanos: 5 * ms });
    expect(failures(rows)).toEqual({ connect_timeout: 2 });
    expect(ofKind(rows, "requestUnsent").map(({ at }) => at)).toEqual([ms, ms]);
    expect(violations(rows, scenario)).toEqual([]);
  });
});

describe("a server that goes down", () => {
  const down = { downFromNanos: 50 * ms, downToNanos: 250 * ms };

  it("resets what is in flight and refuses what comes", async () => {
    const text = '[runtime]\nvus = 5\nduration = "240ms"';
    const { rows, scenario } = await simulated(text, down);
    expect(failures(rows)).toEqual({ reset: 5, refused: 10 });
    expect(violations(rows, scenario)).toEqual([]);
  });

  it("is used again when it is back", async () => {
    const { rows } = await simulated('[runtime]\nvus = 5\nduration = "400ms"', down);
    const late = ofKind(rows, "ended").filter(({ at }) => at > 250 * ms);
    expect(late.length).toBeGreaterThan(100);
  });
});

describe("a request that is not answered", () => {
  const text = `[runtime]
    vus = 3
    duration = "100ms"
    [[requests]]
    name = "slow"
    path = "/"
    timeout = "7ms"`;

  it("times out at its deadline, and its connection is closed", async () => {
    const { rows, scenario } = await simulated(text, { stallRatio: 1 });
    const sentAt = new Map(ofKind(rows, "requestSent").map(({ serial, at }) => [serial, at]));
    const timedOut = ofKind(rows, "requestTimedOut");
    expect(timedOut.length).toBeGreaterThan(20);
    expect(timedOut.map(({ at, serial }) => at - sentAt.get(serial)!)).toEqual(
      timedOut.map(() => 7 * ms),
    );
    expect(ofKind(rows, "closed").length).toBe(sentAt.size);
    expect(violations(rows, scenario)).toEqual([]);
  });

  it("is not credited when the answer is late by a nanosecond", async () => {
    const server = { networkNanos: 0, serviceSpreadNanos: 0 };
    const late = await simulated(text, { ...server, serviceNanos: 7 * ms + 1 });
    expect(ofKind(late.rows, "ended")).toEqual([]);
    const inTime = await simulated(text, { ...server, serviceNanos: 7 * ms - 1 });
    expect(ofKind(inTime.rows, "requestTimedOut")).toEqual([]);
  });
});

describe("when the load has ended", () => {
  it("what is in flight may still be answered", async () => {
    const text = '[runtime]\nvus = 3\nduration = "20ms"\ngraceful_stop = "1s"';
    const { rows } = await simulated(text, { serviceNanos: 15 * ms });
    expect(ofKind(rows, "requestCancelled")).toEqual([]);
    expect(ofKind(rows, "ended").length).toBe(6);
  });

  it("what outlasts the grace is cancelled", async () => {
    const text = '[runtime]\nvus = 3\nduration = "20ms"\ngraceful_stop = "5ms"';
    const { rows, findings } = await simulated(text, { serviceNanos: 100 * ms });
    expect(ofKind(rows, "requestCancelled").map(({ at }) => at)).toEqual(
      [25, 25, 25].map((at) => at * ms),
    );
    expect(findings.metrics.wholeRun).toMatchObject({ sent: 3, cancelled: 3, holds: true });
  });
});
