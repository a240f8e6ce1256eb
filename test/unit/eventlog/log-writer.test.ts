import { describe, expect, it } from "vitest";
import { BLOCK_ROWS_MAX } from "../../../src/eventlog/block.ts";
import {
  BLOCK_NANOS_MAX,
  BLOCK_NANOS_SOON,
  BLOCK_ROWS_SOON,
  LogWriter,
} from "../../../src/eventlog/log-writer.ts";
import { Rows } from "../../../src/eventlog/rows.ts";
import { type LogRow, ofKind, rowsOfBlock } from "../../log-rows.ts";

function writer(flushIntervalTicks?: number): { log: LogWriter; blocks: LogRow[][] } {
  const blocks: LogRow[][] = [];
  const log = new LogWriter({
    flushIntervalTicks,
    onBlock: (rows) => blocks.push(rowsOfBlock(rows, blocks.length)),
  });
  return { log, blocks };
}

describe("a block of the log ends", () => {
  it("when it is full", () => {
    const { log, blocks } = writer();
    for (let row = 0; row < BLOCK_ROWS_MAX + 1; row += 1) log.vuSpawned(0, row);
    expect(blocks.map(({ length }) => length)).toEqual([BLOCK_ROWS_MAX]);
  });

  it("with the first tick after a second", () => {
    const { log, blocks } = writer();
    for (const at of [0, BLOCK_NANOS_MAX - 1, BLOCK_NANOS_MAX, BLOCK_NANOS_MAX + 1])
      log.tick(at, 0, 0);
    log.flush();
    expect(blocks.map((block) => block.map(({ at }) => at))).toEqual([
      [0, BLOCK_NANOS_MAX - 1],
      [BLOCK_NANOS_MAX, BLOCK_NANOS_MAX + 1],
    ]);
  });

  it.each([
    [BLOCK_ROWS_SOON - 1, 1],
    [BLOCK_ROWS_SOON, 2],
  ])("of %i rows within a tenth of a second, or not: in %i", (rows, count) => {
    const { log, blocks } = writer();
    log.tick(0, 0, 0);
    for (let row = 2; row < rows; row += 1) log.vuSpawned(0, row);
    log.tick(BLOCK_NANOS_SOON - 1, 0, 0);
    expect(blocks).toEqual([]);
    log.tick(BLOCK_NANOS_SOON, 0, 0);
    log.flush();
    expect(blocks.length).toBe(count);
  });

  it.each([1, 2, 5])("after %i ticks, when it is told so", (ticks) => {
    const { log, blocks } = writer(ticks);
    for (let tick = 0; tick < ticks * 3; tick += 1) {
      log.tick(tick, 0, 0);
      log.vuSpawned(tick, tick);
    }
    log.flush();
    expect(blocks.map((block) => ofKind(block, "tick").length)).toEqual([ticks, ticks, ticks]);
  });

  it("never without a row", () => {
    const { log, blocks } = writer();
    log.flush();
    expect(blocks).toEqual([]);
  });
});

describe("a row that begins a block", () => {
  const rowWriters: readonly (readonly [name: string, (log: LogWriter) => void])[] = [
    ["vuSpawned", (log) => log.vuSpawned(1, 7)],
    ["vuCompleted", (log) => log.vuCompleted(1, 7)],
    ["loadEnded", (log) => log.loadEnded(1, 7)],
    ["connectionOpening", (log) => log.connectionOpening(1, 7, 7)],
    ["requestTimedOut", (log) => log.requestTimedOut(1, 7, 7)],
  ];

  it.each(rowWriters)("is written into it and not into the full one: %s", (kind, write) => {
    const blocks: Rows[] = [];
    const log = new LogWriter({
      flushIntervalTicks: undefined,
      onBlock: (rows) => blocks.push(rows),
      nextRows: () => new Rows(BLOCK_ROWS_MAX),
    });
    for (let row = 0; row < BLOCK_ROWS_MAX; row += 1) log.tick(0, 3, 2);
    write(log);
    log.flush();
    const [full, next] = blocks.map((rows, index) => rowsOfBlock(rows, index));
    expect(full!.every(({ who, code }) => who === 2 && code === 3)).toBe(true);
    expect(next!.map((row) => row.kind)).toEqual([kind]);
    expect(Math.max(next![0]!.who, next![0]!.code)).toBe(7);
  });
});

describe("the result of an assertion", () => {
  it.each([0.1, 1.5e12, NaN, 0, -1])("keeps %d to the last bit", (observed) => {
    const { log, blocks } = writer();
    log.assertionResult(5, 2, { code: 1, observed });
    log.flush();
    const [row] = blocks[0]!;
    const words = Uint32Array.of(row!.detail, row!.flags);
    expect(row).toMatchObject({ kind: "assertionResult", at: 5, who: 2, code: 1 });
    expect(new Float64Array(words.buffer)[0]).toBe(observed);
  });
});
