import { type Instant, type Nanos, NEVER } from "../base/time.ts";
import type { Arrivals } from "./arrivals.ts";

/**
 * Arrivals that come twice: those of one slice are replayed in the next, at the same offsets and
 * with the same numbers, so that both variants of a service get the same requests at the same
 * pace. What differs between the two slices of a pair is then the variant, or noise.
 */
export class PairedArrivals implements Arrivals {
  at: Instant = NEVER;
  index = 0;
  readonly #all: Arrivals;
  readonly #sliceNanos: Nanos;
  /** The arrivals of the pair under way: from its slice's start, and their numbers. */
  readonly #offsets: number[] = [];
  readonly #indexes: number[] = [];
  /** Slices before the current one. */
  #slice = 0;
  #next = 0;

  /** @param all of half the load's length, from the first on; not used by anybody else */
  constructor(all: Arrivals, sliceNanos: Nanos) {
    this.#all = all;
    this.#sliceNanos = sliceNanos;
    this.#record();
    this.#settle();
  }

  advance(): void {
    this.#next += 1;
    this.#settle();
  }

  #settle(): void {
    while (this.#next === this.#offsets.length) {
      const isReplayed = this.#slice % 2 === 1;
      if (isReplayed && this.#all.at === NEVER) {
        this.at = NEVER;
        return;
      }
      this.#slice += 1;
      this.#next = 0;
      if (isReplayed) this.#record();
    }
    this.at = this.#slice * this.#sliceNanos + this.#offsets[this.#next]!;
    this.index = this.#indexes[this.#next]!;
  }

  /** Takes the arrivals of the next slice that both variants get. */
  #record(): void {
    const from = (this.#slice / 2) * this.#sliceNanos;
    this.#offsets.length = 0;
    this.#indexes.length = 0;
    for (; this.#all.at < from + this.#sliceNanos; this.#all.advance()) {
      this.#offsets.push(this.#all.at - from);
      this.#indexes.push(this.#all.index);
    }
  }
}
