import { describe, expect, it } from "vitest";
import { Outcome } from "../../../src/base/outcome.ts";
import type { FactBatch } from "../../../src/engine/fact-batch.ts";
import { StopReason } from "../../../src/eventlog/record.ts";
import { failures, ofKind } from "../../log-rows.ts";
import { closing, exchange, phases, scripted } from "./scripted-world.ts";

/** One VU that sends twice; instants are nanoseconds, and every deadline is 100 of them. */
const twice = `
  [runtime]
  vus = 1
  iterations = 2
  [target]
  base_url = "http://sim.test"
  connection_timeout = "100ns"
  [[requests]]
  name = "home"
  path = "/"
  timeout = "100ns"`;

const opens = (facts: FactBatch): void => facts.opened(0, facts.now, phases);
const answers =
  (serial: number) =>
  (facts: FactBatch): void =>
    facts.ended(exchange({ serial, firstByteAt: facts.now }), facts.now);
const answersLast =
  (serial: number) =>
  (facts: FactBatch): void => {
    const last = { serial, firstByteAt: facts.now, lastOnConnection: true };
    facts.ended(exchange(last), facts.now);
    facts.closed(0, facts.now, closing);
  };
const isLost =
  (serial: number) =>
  (facts: FactBatch): void =>
    facts.failed(
      exchange({ serial, status: 0, lastOnConnection: true }),
      facts.now,
      Outcome.closed,
    );

describe("a connection that ends in the turn in which it is used", () => {
  const opensAndCloses = (facts: FactBatch): void => {
    facts.opened(0, 1, phases);
    facts.closed(0, 2, closing);
  };

  it("fails its exchange once, and the slot is opened again", async () => {
    const { rows, commands } = await scripted(twice, [
      [0],
      [2, opensAndCloses],
      [3, isLost(0)],
      [50, opens],
      [60, answersLast(1)],
    ]);
    expect(commands.slice(0, 4)).toEqual(["open 0", "send 0", "open 0", "send 0"]);
    expect(failures(rows)).toEqual({ closed: 1 });
    expect(ofKind(rows, "ended").length).toBe(1);
  });

  it("times out its exchange when the world is slow to tell", async () => {
    const { rows } = await scripted(twice, [
      [0],
      [2, opensAndCloses],
      [102],
      [103, isLost(0)],
      [150, opens],
      [160, answersLast(1)],
    ]);
    expect(ofKind(rows, "requestTimedOut")).toMatchObject([{ serial: 0, at: 102 }]);
    expect(ofKind(rows, "ended")).toMatchObject([{ serial: 1 }]);
  });

  it("fails the next exchange when it ended after the answer to this one", async () => {
    const { rows, commands } = await scripted(twice, [
      [0],
      [1, opens],
      [
        5,
        (facts) => {
          facts.ended(exchange({ firstByteAt: 4 }), 4);
          facts.closed(0, 5, closing);
        },
      ],
      [6, isLost(1)],
    ]);
    expect(commands).toEqual(["open 0", "send 0", "send 0"]);
    expect(failures(rows)).toEqual({ closed: 1 });
  });
});

describe("an answer in the turn of its timeout", () => {
  it("counts when it came before the deadline, however late it is looked at", async () => {
    const { rows } = await scripted(twice, [
      [0],
      [1, opens],
      [200, (facts) => facts.ended(exchange({ firstByteAt: 100 }), 100)],
      [201, answersLast(1)],
    ]);
    expect(ofKind(rows, "requestTimedOut")).toEqual([]);
    expect(ofKind(rows, "ended").length).toBe(2);
  });

  it("is credited to nobody when it came after the deadline", async () => {
    const { rows, commands } = await scripted(twice, [
      [0],
      [1, opens],
      [
        200,
        (facts) => {
          facts.ended(exchange({ firstByteAt: 102 }), 102);
          facts.closed(0, 103, closing);
        },
      ],
      [201, opens],
      [202, answersLast(1)],
    ]);
    expect(ofKind(rows, "requestTimedOut")).toMatchObject([{ serial: 0, at: 101 }]);
    expect(ofKind(rows, "requestSent").length).toBe(2);
    expect(commands.slice(0, 3)).toEqual(["open 0", "send 0", "close 0"]);
  });
});

describe("a connection that opens in the turn of its timeout", () => {
  it("is not used when it opened after the deadline", async () => {
    const { rows, commands } = await scripted(twice, [
      [0],
      [150, (facts) => facts.opened(0, 120, phases)],
      [160, (facts) => facts.closed(0, 160, closing)],
    ]);
    expect(failures(rows)["connect_timeout"]).toBe(2);
    expect(ofKind(rows, "requestSent")).toEqual([]);
    expect(commands.slice(0, 2)).toEqual(["open 0", "close 0"]);
  });

  it("is used when it opened before the deadline", async () => {
    const { rows } = await scripted(twice, [
      [0],
      [150, (facts) => facts.opened(0, 99, phases)],
      [160, answers(0)],
      [170, answersLast(1)],
    ]);
    expect(failures(rows)).toEqual({});
  });

  it("fails one exchange when it also fails to open", async () => {
    const { rows } = await scripted(twice, [
      [0],
      [150, (facts) => facts.openFailed(0, 120, { outcome: Outcome.refused, shortage: 0 })],
    ]);
    expect(failures(rows)["connect_timeout"]).toBe(2);
    expect(failures(rows)["refused"]).toBe(undefined);
  });
});

describe("a handshake", () => {
  it("has a deadline of its own", async () => {
    const text = twice.replace("http:", "https:").replace("[[req", 'tls_timeout = "50ns"\n[[req');
    const { rows } = await scripted(text, [
      [0],
      [99, (facts) => facts.connected(0, 99)],
      [149],
      [150, (facts) => facts.closed(0, 150, closing)],
    ]);
    expect(ofKind(rows, "requestUnsent")[0]).toMatchObject({
      at: 149,
      detail: Outcome.tls_timeout,
    });
  });
});

describe("a stop", () => {
  const endless = twice.replace("iterations = 2", 'duration = "10s"\ngraceful_stop = "90ns"');
  const stop =
    (reason: StopReason) =>
    (facts: FactBatch): void =>
      facts.stop(facts.now, reason);

  it("that is graceful lets what is in flight end", async () => {
    const { rows } = await scripted(endless, [
      [0],
      [1, opens],
      [5, stop(StopReason.graceful)],
      [50, answers(0)],
    ]);
    expect(ofKind(rows, "requestSent").length).toBe(1);
    expect(ofKind(rows, "ended").length).toBe(1);
    expect(ofKind(rows, "requestCancelled")).toEqual([]);
  });

  it("that is graceful cancels what outlasts the grace", async () => {
    const turns = [[0], [1, opens], [5, stop(StopReason.graceful)], [95]] as const;
    const { rows } = await scripted(endless, turns);
    expect(ofKind(rows, "requestCancelled")).toMatchObject([{ at: 95 }]);
  });

  it("that is immediate cancels at once, and a failure after it is credited to nobody", async () => {
    const { rows, commands } = await scripted(endless, [
      [0],
      [1, opens],
      [
        7,
        (facts) => {
          facts.stop(5, StopReason.immediate);
          isLost(0)(facts);
        },
      ],
    ]);
    expect(ofKind(rows, "requestCancelled")).toMatchObject([{ at: 5 }]);
    expect(commands).toEqual(["open 0", "send 0", "close 0"]);
  });

  it("that is immediate ends a drain under way", async () => {
    const { rows } = await scripted(endless, [
      [0],
      [1, opens],
      [5, stop(StopReason.graceful)],
      [6, stop(StopReason.immediate)],
    ]);
    expect(ofKind(rows, "loadEnded")).toMatchObject([{ at: 5 }]);
    expect(ofKind(rows, "requestCancelled")).toMatchObject([{ at: 6 }]);
  });

  it("drops what still waits for a connection", async () => {
    const { rows } = await scripted(endless, [[0], [5, stop(StopReason.immediate)]]);
    expect(ofKind(rows, "arrivalDropped").length).toBe(1);
  });
});

describe("connections that do not close", () => {
  it("do not keep the run, and what they still say is before its end", async () => {
    const { rows } = await scripted(twice, [
      [0],
      [1, opens],
      [2, answers(0)],
      [3, answers(1)],
      [5e9, (facts) => facts.closed(0, 4e9, closing)],
    ]);
    expect(rows.at(-1)).toMatchObject({ kind: "runEnded", at: 5e9 });
  });
});
