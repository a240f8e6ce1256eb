import { QUARTERS } from "../base/pairing-limits.ts";
import type { Instant, Nanos } from "../base/time.ts";
import { quadNanos, slicesPerQuad } from "../scenario/pairing.ts";
import type { Pairing } from "../scenario/scenario.ts";

/** Which quad of a round, and which slice of it, an instant of the round is in. */
export class QuadGrid {
  readonly #sliceNanos: Nanos;
  readonly #guardNanos: Nanos;
  readonly #quadNanos: Nanos;
  /** A pair has slices of both variants, a duet's one slice has both itself. */
  readonly #slicesPerPair: number;
  readonly #quartersPerSlice: number;

  constructor(pairing: QuadLengths) {
    this.#sliceNanos = pairing.sliceNanos;
    this.#guardNanos = pairing.guardNanos;
    this.#quadNanos = quadNanos(pairing);
    const slices = slicesPerQuad(pairing);
    this.#slicesPerPair = slices === 1 ? 1 : 2;
    this.#quartersPerSlice = (QUARTERS * this.#slicesPerPair) / slices;
  }

  quadAt(at: Instant): number {
    return Math.floor(at / this.#quadNanos);
  }

  /** In its quad, from 0. */
  sliceAt(at: Instant): number {
    return Math.floor((at % this.#quadNanos) / this.#sliceNanos);
  }

  /** In its quad, from 0, of an instant outside of the guard times. */
  quarterAt(at: Instant): number {
    const recorded = (at % this.#sliceNanos) - this.#guardNanos;
    const share = recorded / (this.#sliceNanos - this.#guardNanos);
    const pair = Math.floor(this.sliceAt(at) / this.#slicesPerPair);
    return this.#quartersPerSlice * pair + Math.floor(this.#quartersPerSlice * share);
  }

  /** True when so little of the slice is over that the variant before may still be at work. */
  isGuard(at: Instant): boolean {
    return at % this.#sliceNanos < this.#guardNanos;
  }
}

export type QuadLengths = Pick<Pairing, "sliceNanos" | "guardNanos" | "duet">;
