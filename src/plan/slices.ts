import { Philox } from "../base/philox.ts";
import { RandomStream } from "../base/random-stream.ts";
import type { Instant, Nanos } from "../base/time.ts";
import { quadNanos, SLICES_PER_QUAD } from "../scenario/pairing.ts";
import type { Pairing } from "../scenario/scenario.ts";

/** A variant of the service under test. In an array by variant, the head is first. */
export const Variant = { head: 0, base: 1 } as const;
export type Variant = (typeof Variant)[keyof typeof Variant];

/**
 * Whose turn it is: slices of equal length, four to a quad. A coin for each quad decides whether
 * its order is base, head, head, base or the other way round; so whatever drifts meets both.
 * All instants are of the round.
 */
export class Slices {
  readonly sliceNanos: Nanos;
  readonly #guardNanos: Nanos;
  readonly #quadNanos: Nanos;
  readonly #coins: Philox;
  readonly #round: number;
  /** The quad that was asked for last, and the variant that opens and closes it. */
  #quad = -1;
  #outer: Variant = Variant.head;

  /** @param round 0-based: each has coins of its own */
  constructor(pairing: Pick<Pairing, "sliceNanos" | "guardNanos">, seed: number, round: number) {
    this.sliceNanos = pairing.sliceNanos;
    this.#guardNanos = pairing.guardNanos;
    this.#quadNanos = quadNanos(pairing);
    this.#coins = new Philox(seed, RandomStream.slices);
    this.#round = round;
  }

  variantAt(at: Instant): Variant {
    const quad = this.quadAt(at);
    if (quad !== this.#quad) {
      this.#quad = quad;
      const isHead = this.#coins.unit(this.#round, quad, 0) < 0.5;
      this.#outer = isHead ? Variant.head : Variant.base;
    }
    const slice = this.sliceAt(at);
    const isOuter = slice === 0 || slice === SLICES_PER_QUAD - 1;
    return isOuter ? this.#outer : other(this.#outer);
  }

  quadAt(at: Instant): number {
    return Math.floor(at / this.#quadNanos);
  }

  /** In its quad, 0..3. */
  sliceAt(at: Instant): number {
    return Math.floor((at % this.#quadNanos) / this.sliceNanos);
  }

  /** True when so little of the slice is over that the variant before may still be at work. */
  isGuard(at: Instant): boolean {
    return at % this.sliceNanos < this.#guardNanos;
  }
}

function other(variant: Variant): Variant {
  return variant === Variant.head ? Variant.base : Variant.head;
}
