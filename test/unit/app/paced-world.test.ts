import { describe, expect, it } from "vitest";
import { PacedWorld } from "../../../src/app/paced-world.ts";
import { FactBatch } from "../../../src/engine/fact-batch.ts";
import type { World } from "../../../src/engine/world.ts";

/** A world that writes down what it is told. */
class NotedWorld implements World {
  readonly calls: unknown[][] = [];
  wait(deadline: number): Promise<FactBatch> {
    this.calls.push(["wait", deadline]);
    return Promise.resolve(new FactBatch());
  }
  open(...place: readonly [number, number]): void {
    this.calls.push(["open", ...place]);
  }
  send(...exchange: readonly [number, number, number, number]): number {
    this.calls.push(["send", ...exchange]);
    return 7;
  }
  close(connection: number): void {
    this.calls.push(["close", connection]);
  }
}

describe("a paced world", () => {
  it("goes on when the pause is over", async () => {
    const inner = new NotedWorld();
    let goOn = (): void => undefined;
    const pause = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const waiting = new PacedWorld(inner, () => pause).wait(5);
    await Promise.resolve();
    expect(inner.calls).toEqual([]);
    goOn();
    await waiting;
    expect(inner.calls).toEqual([["wait", 5]]);
  });

  it("is the world itself in everything else", async () => {
    const inner = new NotedWorld();
    const world = new PacedWorld(inner, () => undefined);
    world.open(1, 2);
    expect(world.send(1, 2, 3, 4)).toBe(7);
    world.close(1);
    await world.wait(9);
    expect(inner.calls).toEqual([
      ["open", 1, 2],
      ["send", 1, 2, 3, 4],
      ["close", 1],
      ["wait", 9],
    ]);
  });
});
