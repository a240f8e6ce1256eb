import type { Instant } from "../base/time.ts";
import type { Arrivals } from "./arrivals.ts";

/** Arrivals that begin when their round does. */
export class ShiftedArrivals implements Arrivals {
  readonly #all: Arrivals;
  readonly #origin: Instant;

  constructor(all: Arrivals, origin: Instant) {
    this.#all = all;
    this.#origin = origin;
  }

  get at(): Instant {
    return this.#origin + this.#all.at;
  }

  get index(): number {
    return this.#all.index;
  }

  advance(): void {
    this.#all.advance();
  }
}
