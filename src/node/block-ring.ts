import { InvariantError } from "../base/errors.ts";
import { BLOCK_ROWS_MAX } from "../eventlog/block.ts";
import { Rows, rowsBytes } from "../eventlog/rows.ts";

/** Blocks of one load thread that may be on their way: 15 MB, touched only as far as needed. */
const RING_BLOCKS = 64;
/** The load waits so long for the recording thread before it gives up. */
const STALL_MILLIS_MAX = 5_000;

const FREE = 0;
const TAKEN = 1;

/** How often a block was given back: what the load thread sleeps on. */
const RETURNED_AT = RING_BLOCKS;
/** How many blocks wait for the recording thread. */
const WAITING_AT = RING_BLOCKS + 1;
const WORDS = RING_BLOCKS + 2;
const BLOCK_BYTES = rowsBytes(BLOCK_ROWS_MAX);

/**
 * Blocks of rows that a load thread writes and the recording thread reads, in memory that both
 * see: a row is written once, and nothing is allocated for it.
 *
 * When no block is free, the load thread stands still until one is: it is then late, which the
 * log says like any other lateness, and nothing is lost.
 */
export class BlockRing {
  readonly memory: SharedArrayBuffer;
  /** The block that `take` gave last. */
  current = -1;
  readonly #states: Int32Array;
  readonly #blocks: Rows[] = [];

  /** @param memory of another thread's ring, to share it */
  constructor(memory = new SharedArrayBuffer(WORDS * 4 + RING_BLOCKS * BLOCK_BYTES)) {
    this.memory = memory;
    this.#states = new Int32Array(memory, 0, WORDS);
    for (let index = 0; index < RING_BLOCKS; index += 1) {
      this.#blocks.push(new Rows(BLOCK_ROWS_MAX, memory, WORDS * 4 + index * BLOCK_BYTES));
    }
  }

  /** For the load thread: an empty block. The first that is free, so that few are in use. */
  take(): Rows {
    const states = this.#states;
    for (;;) {
      const returned = Atomics.load(states, RETURNED_AT);
      for (let index = 0; index < RING_BLOCKS; index += 1) {
        if (Atomics.load(states, index) !== FREE) continue;
        Atomics.store(states, index, TAKEN);
        this.current = index;
        const rows = this.#blocks[index]!;
        rows.clear();
        return rows;
      }
      if (Atomics.wait(states, RETURNED_AT, returned, STALL_MILLIS_MAX) === "timed-out") {
        throw new InvariantError(
          `the recording of the run stood still for ${STALL_MILLIS_MAX} ms: ${RING_BLOCKS} blocks wait for it`,
        );
      }
    }
  }

  /** For the load thread: the block that was taken last is filled. Returns how many wait now. */
  handOver(): number {
    return Atomics.add(this.#states, WAITING_AT, 1) + 1;
  }

  /** For the recording thread: a block that was filled. */
  filled(index: number, length: number): Rows {
    const rows = this.#blocks[index]!;
    rows.length = length;
    return rows;
  }

  /** For the recording thread: the block can be written again. */
  giveBack(index: number): void {
    Atomics.sub(this.#states, WAITING_AT, 1);
    Atomics.store(this.#states, index, FREE);
    Atomics.add(this.#states, RETURNED_AT, 1);
    Atomics.notify(this.#states, RETURNED_AT);
  }
}
