import { NANOS_PER_MICRO, type Nanos } from "../base/time.ts";
import type { HeldUp } from "./thread-monitor.ts";

// Each a word of the memory; times in µs.
const LOOP_DELAY_MAX = 0;
const GC_PAUSES = 1;
const GC_TIME = 2;
const GC_LONGEST = 3;
const BLOCKS_WAITING_MAX = 4;
const AWAKE_TIME = 5;
const WORDS = 6;

/** What the threads of the process have told since it was taken before. */
export type Pulse = HeldUp & {
  /** Blocks of one load thread that waited for the recording thread, at most. */
  readonly blocksWaitingMax: number;
  /** CPU time that the load threads spent waiting awake. */
  readonly awakeNanos: Nanos;
};

/**
 * Where each thread of a run tells the others how it fares, in memory that all of them see: the
 * recording thread, which has no engine, could not write it into the log.
 */
export class ProcessPulse {
  readonly memory: SharedArrayBuffer;
  readonly #words: Int32Array;

  /** @param memory of another thread's, to share it */
  constructor(memory = new SharedArrayBuffer(WORDS * Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#words = new Int32Array(memory);
  }

  /** From the recording thread. */
  heldUp({ loopDelayMaxNanos, gcPauses, gcNanos, gcLongestNanos }: HeldUp): void {
    this.#raise(LOOP_DELAY_MAX, micros(loopDelayMaxNanos));
    Atomics.add(this.#words, GC_PAUSES, gcPauses);
    Atomics.add(this.#words, GC_TIME, micros(gcNanos));
    this.#raise(GC_LONGEST, micros(gcLongestNanos));
  }

  /** From a load thread: so many of its blocks wait now. */
  blocksWait(count: number): void {
    this.#raise(BLOCKS_WAITING_MAX, count);
  }

  /** From a load thread: it spent so much CPU time waiting awake. */
  waitedAwake(cpu: Nanos): void {
    Atomics.add(this.#words, AWAKE_TIME, micros(cpu));
  }

  /** For the load thread that writes it into the log. */
  take(): Pulse {
    return {
      loopDelayMaxNanos: this.#taken(LOOP_DELAY_MAX) * NANOS_PER_MICRO,
      gcPauses: this.#taken(GC_PAUSES),
      gcNanos: this.#taken(GC_TIME) * NANOS_PER_MICRO,
      gcLongestNanos: this.#taken(GC_LONGEST) * NANOS_PER_MICRO,
      blocksWaitingMax: this.#taken(BLOCKS_WAITING_MAX),
      awakeNanos: this.#taken(AWAKE_TIME) * NANOS_PER_MICRO,
    };
  }

  #taken(word: number): number {
    return Atomics.exchange(this.#words, word, 0);
  }

  #raise(word: number, value: number): void {
    let known = Atomics.load(this.#words, word);
    while (value > known) {
      const before = Atomics.compareExchange(this.#words, word, known, value);
      if (before === known) return;
      known = before;
    }
  }
}

function micros(nanos: Nanos): number {
  return Math.round(nanos / NANOS_PER_MICRO);
}
