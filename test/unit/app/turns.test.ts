import { describe, expect, it } from "vitest";
import { Turns } from "../../../src/app/turns.ts";

describe("turns of several engines", () => {
  it("come at once to one that is alone", () => {
    const turns = new Turns(1, () => 0);
    expect([turns.next(0), turns.next(0)]).toEqual([undefined, undefined]);
  });

  it("are given when all wait, to the one that is chosen", async () => {
    const order = [1, 1, 0];
    const turns = new Turns(2, () => order.shift()!);
    const first = turns.next(0);
    expect([turns.isWaiting(0), turns.isWaiting(1)]).toEqual([true, false]);
    // All wait now, and it is the turn of the one that asks, twice.
    expect([turns.next(1), turns.next(1)]).toEqual([undefined, undefined]);
    const second = turns.next(1);
    await first;
    expect([turns.isWaiting(0), turns.isWaiting(1)]).toEqual([false, true]);
    expect(second).toBeInstanceOf(Promise);
  });

  it("go on without an engine that is done", async () => {
    const turns = new Turns(2, () => 1);
    const waiting = turns.next(1);
    turns.leave();
    await waiting;
    expect(turns.next(1)).toBeUndefined();
  });

  it("tell all engines why there are no more", async () => {
    const error = new Error("the log ends");
    const turns = new Turns(2, () => {
      throw error;
    });
    const waiting = turns.next(0);
    expect(() => turns.next(1)).toThrow(error);
    await expect(waiting).rejects.toBe(error);
  });
});
