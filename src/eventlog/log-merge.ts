import { assert } from "../base/assert.ts";
import { BLOCK_ROWS_MAX } from "./block.ts";
import type { LogWriter } from "./log-writer.ts";
import { RecordKind } from "./record.ts";
import { Rows } from "./rows.ts";

/** Blocks of one worker that wait for another worker's: about 100,000 exchanges ahead of it. */
const BLOCKS_AHEAD_MAX = 64;

/** What a worker has handed over and the log has not taken yet. */
class Lane {
  readonly blocks: Rows[] = [];
  row = 0;
  hasEnded = false;

  get rows(): Rows | undefined {
    return this.blocks[0];
  }
}

/**
 * Makes one log of those of several workers: whole ticks, in the order of (now, worker, sequence).
 * The order depends on the rows alone, whenever they are handed over.
 */
export class LogMerge {
  readonly #log: LogWriter;
  readonly #lanes: readonly Lane[];
  /** Blocks that can be written again. */
  readonly #spare: Rows[] = [];
  /** Whose tick is being copied: more of its rows may come. */
  #current: Lane | undefined;

  /** @param workers how many, ≥ 1 */
  constructor(log: LogWriter, workers: number) {
    this.#log = log;
    this.#lanes = Array.from({ length: workers }, () => new Lane());
  }

  /** Takes a copy of the worker's next block, and writes what is now known to come next. */
  add(worker: number, block: Rows): void {
    const copy = this.#spare.pop() ?? new Rows(BLOCK_ROWS_MAX);
    copy.clear();
    for (let row = 0; row < block.length; row += 1) copy.copy(block, row);
    if (copy.length > 0) this.#lanes[worker]!.blocks.push(copy);
    this.#write();
  }

  /** The worker has no further block. */
  end(worker: number): void {
    this.#lanes[worker]!.hasEnded = true;
    this.#write();
  }

  /** True when so much of the worker waits for others that it should wait too. */
  isAhead(worker: number): boolean {
    return this.#lanes[worker]!.blocks.length > BLOCKS_AHEAD_MAX;
  }

  #write(): void {
    for (;;) {
      if (this.#current === undefined) {
        this.#current = this.#next();
        if (this.#current === undefined) return;
        this.#copyRow(this.#current);
      }
      const lane = this.#current;
      while (lane.rows !== undefined && !isAtTick(lane)) this.#copyRow(lane);
      if (lane.rows === undefined && !lane.hasEnded) return;
      this.#current = undefined;
    }
  }

  /** The lane whose tick is next; undefined: it is not known yet, or there is none. */
  #next(): Lane | undefined {
    let first: Lane | undefined;
    for (const lane of this.#lanes) {
      if (lane.rows === undefined) {
        if (lane.hasEnded) continue;
        return undefined;
      }
      assert(isAtTick(lane), "a worker's log does not begin with a tick");
      if (first === undefined || nowOf(lane) < nowOf(first)) first = lane;
    }
    return first;
  }

  #copyRow(lane: Lane): void {
    const rows = lane.rows!;
    this.#log.again(rows, lane.row);
    lane.row += 1;
    if (lane.row < rows.length) return;
    lane.row = 0;
    lane.blocks.shift();
    this.#spare.push(rows);
  }
}

function isAtTick({ rows, row }: Lane): boolean {
  return rows!.kind[row] === RecordKind.tick;
}

function nowOf({ rows, row }: Lane): number {
  return rows!.at[row]!;
}
