import type { Instant, Nanos } from "../base/time.ts";
import { quadNanos } from "../scenario/pairing.ts";
import type { Pairing } from "../scenario/scenario.ts";

/** Which quad of a round, and which slice of it, an instant of the round is in. */
export class QuadGrid {
  readonly #sliceNanos: Nanos;
  readonly #guardNanos: Nanos;
  readonly #quadNanos: Nanos;

  constructor(pairing: QuadLengths) {
    this.#sliceNanos = pairing.sliceNanos;
    this.#guardNanos = pairing.guardNanos;
    this.#quadNanos = quadNanos(pairing);
  }

  quadAt(at: Instant): number {
    return Math.floor(at / this.#quadNanos);
  }

  /** In its quad, from 0. */
  sliceAt(at: Instant): number {
    return Math.floor((at % this.#quadNanos) / this.#sliceNanos);
  }

  /** True when so little of the slice is over that the variant before may still be at work. */
  isGuard(at: Instant): boolean {
    return at % this.#sliceNanos < this.#guardNanos;
  }
}

export type QuadLengths = Pick<Pairing, "sliceNanos" | "guardNanos" | "duet">;
