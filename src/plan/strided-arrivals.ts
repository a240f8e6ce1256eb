import { type Instant, NEVER } from "../base/time.ts";
import type { Arrivals } from "./arrivals.ts";
import type { Share } from "./share.ts";

/** The arrivals of one share. They keep the numbers that they have in the whole. */
export class StridedArrivals implements Arrivals {
  readonly #all: Arrivals;
  readonly #stride: number;

  /** @param all from the first arrival on; not used by anybody else */
  constructor(all: Arrivals, share: Share) {
    this.#all = all;
    this.#stride = share.count;
    this.#skip(share.index);
  }

  get at(): Instant {
    return this.#all.at;
  }

  get index(): number {
    return this.#all.index;
  }

  advance(): void {
    this.#skip(this.#stride);
  }

  #skip(count: number): void {
    for (let left = count; left > 0 && this.#all.at !== NEVER; left -= 1) this.#all.advance();
  }
}
