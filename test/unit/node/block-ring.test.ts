import { describe, expect, it } from "vitest";
import { RecordKind } from "../../../src/eventlog/record.ts";
import { BlockRing } from "../../../src/node/block-ring.ts";

describe("a ring of blocks that two threads share", () => {
  it("shows the one what the other wrote, without a copy", () => {
    const writing = new BlockRing();
    const reading = new BlockRing(writing.memory);
    const rows = writing.take();
    rows.kind[0] = RecordKind.vuSpawned;
    rows.who[0] = 7;
    rows.at[0] = 123_456_789_012;
    const seen = reading.filled(writing.current, 1);
    expect([seen.length, seen.kind[0], seen.who[0], seen.at[0]]).toEqual([
      1,
      RecordKind.vuSpawned,
      7,
      123_456_789_012,
    ]);
  });

  it("counts the blocks that wait to be read", () => {
    const writing = new BlockRing();
    const reading = new BlockRing(writing.memory);
    writing.take();
    const first = writing.current;
    expect(writing.handOver()).toBe(1);
    writing.take();
    expect(writing.handOver()).toBe(2);
    reading.giveBack(first);
    writing.take();
    expect(writing.handOver()).toBe(2);
  });

  it("gives a block again only when it was given back", () => {
    const writing = new BlockRing();
    const reading = new BlockRing(writing.memory);
    writing.take();
    const first = writing.current;
    writing.take();
    const second = writing.current;
    expect(second).not.toBe(first);
    reading.giveBack(first);
    writing.take();
    expect(writing.current).toBe(first);
    reading.giveBack(second);
    expect(writing.take().length).toBe(0);
    expect(writing.current).toBe(second);
  });
});
