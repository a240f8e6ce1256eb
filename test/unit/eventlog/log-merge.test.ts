import fc from "fast-check";
import { expect, it } from "vitest";
import { LogMerge } from "../../../src/eventlog/log-merge.ts";
import { LogWriter } from "../../../src/eventlog/log-writer.ts";
import { Rows } from "../../../src/eventlog/rows.ts";
import { type LogRow, rowsOfBlock } from "../../log-rows.ts";

/** By worker: how long after the one before each tick is, and in how many rows it results. */
type Turns = readonly { readonly pause: number; readonly rows: number }[];

const turns = fc.array(fc.record({ pause: fc.nat(3), rows: fc.nat(3) }), { maxLength: 20 });

/** The blocks that a worker hands over. */
function blocksOf(worker: number, ticks: Turns, block: number) {
  const blocks: LogRow[][] = [];
  const hand: ((merge: LogMerge) => void)[] = [];
  const log = new LogWriter({
    flushIntervalTicks: block,
    onBlock: (rows) => {
      blocks.push(rowsOfBlock(rows, 0));
      const kept = new Rows(rows.capacity);
      for (let row = 0; row < rows.length; row += 1) kept.copy(rows, row);
      hand.push((merge) => merge.add(worker, kept));
    },
  });
  let now = 0;
  for (const [index, { pause, rows }] of ticks.entries()) {
    now += pause;
    log.tick(now, 0, worker);
    for (let row = 0; row < rows; row += 1) log.vuSpawned(now, index * 10 + row);
  }
  log.flush();
  return { rows: blocks.flat(), hand };
}

it("the logs of several workers become one, in one order, whenever their blocks come", () => {
  fc.assert(
    fc.property(
      fc.array(turns, { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(3)),
      fc.integer({ min: 1, max: 5 }),
      (workers, order, ticksOfBlock) => {
        const lanes = workers.map((ticks, worker) => blocksOf(worker, ticks, ticksOfBlock));
        const merged: LogRow[] = [];
        const log = new LogWriter({
          flushIntervalTicks: 3,
          onBlock: (rows) => merged.push(...rowsOfBlock(rows, 0)),
        });
        const merge = new LogMerge(log, workers.length);
        const left = lanes.map(({ hand }) => [...hand]);
        for (const worker of order) left[worker % workers.length]!.shift()?.(merge);
        for (const [worker, blocks] of left.entries()) {
          for (const hand of blocks) hand(merge);
          merge.end(worker);
        }
        log.flush();
        expect(merged).toEqual(inOrder(lanes.map(({ rows }) => rows)));
      },
    ),
  );
});

/** Whole turns by (instant, worker), those of a worker as they were. */
function inOrder(lanes: readonly (readonly LogRow[])[]): LogRow[] {
  const all = lanes.flatMap((rows, worker) => {
    const groups: { at: number; worker: number; rows: LogRow[] }[] = [];
    for (const row of rows) {
      if (row.kind === "tick") groups.push({ at: row.at, worker, rows: [] });
      groups.at(-1)!.rows.push(row);
    }
    return groups;
  });
  return all.toSorted((a, b) => a.at - b.at || a.worker - b.worker).flatMap(({ rows }) => rows);
}
