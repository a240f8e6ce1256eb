import { Philox } from "../base/philox.ts";
import { RandomStream } from "../base/random-stream.ts";
import type { Instant } from "../base/time.ts";
import { SLICES_PER_QUAD } from "../scenario/pairing.ts";
import { QuadGrid, type QuadLengths } from "./quad-grid.ts";
import { otherVariant, Variant } from "./variant.ts";

/**
 * Whose turn it is: slices of equal length, four to a quad. A coin for each quad decides whether
 * its order is base, head, head, base or the other way round; so whatever drifts meets both.
 * All instants are of the round.
 */
export class Slices {
  readonly #grid: QuadGrid;
  readonly #coins: Philox;
  readonly #round: number;
  /** The quad that was asked for last, and the variant that opens and closes it. */
  #quad = -1;
  #outer: Variant = Variant.head;

  /** @param round 0-based: each has coins of its own */
  constructor(pairing: QuadLengths, seed: number, round: number) {
    this.#grid = new QuadGrid(pairing);
    this.#coins = new Philox(seed, RandomStream.slices);
    this.#round = round;
  }

  variantAt(at: Instant): Variant {
    const quad = this.#grid.quadAt(at);
    if (quad !== this.#quad) {
      this.#quad = quad;
      const isHead = this.#coins.unit(this.#round, quad, 0) < 0.5;
      this.#outer = isHead ? Variant.head : Variant.base;
    }
    const slice = this.#grid.sliceAt(at);
    const isOuter = slice === 0 || slice === SLICES_PER_QUAD - 1;
    return isOuter ? this.#outer : otherVariant(this.#outer);
  }
}
