import { normalQuantile } from "../../stats/normal.ts";
import type { Bounds } from "../../stats/proportion.ts";
import { SignedRankShift } from "../../stats/signed-rank.ts";
import { AUTOCORRELATION_MAX } from "./paired-rules.ts";
import type { RatioSeries } from "./ratio-series.ts";

/** Half-widths beyond any report. */
export type HalfWidths = { readonly below: number; readonly above: number };

/**
 * The ratio of two variants and its bounds, as logarithms (STATS 2.2): the Hodges–Lehmann estimate
 * of the units' ratios, its exact signed-rank bounds, and in quadrature what starts of the same
 * code differ by. Exchanging the variants' names within a quad, as the coin that orders it does,
 * makes the ratios of equal variants symmetric, which is all that the bounds assume.
 */
export class PairedInterval {
  readonly estimate: number;
  readonly #shift: SignedRankShift;
  /** Of the difference between the two variants' starts. */
  readonly #startError: number;
  readonly #inflation: number;

  /** @param options the spread between starts of the same code, and how many there were */
  constructor(
    { units, autocorrelation }: RatioSeries,
    { startSpread, starts }: { readonly startSpread: number; readonly starts: number },
  ) {
    this.#shift = new SignedRankShift(units.map(({ ratio }) => ratio));
    this.estimate = this.#shift.estimate;
    this.#startError = Math.sqrt((2 * startSpread * startSpread) / starts);
    // What joining neighbours could not remove, as of an autoregressive series of order one.
    this.#inflation =
      autocorrelation > AUTOCORRELATION_MAX ? (1 + autocorrelation) / (1 - autocorrelation) : 1;
  }

  /** The ratio is beyond each of the bounds with a chance of at most `alpha`. */
  bounds(alpha: number): Bounds {
    const { below, above } = this.halves(alpha);
    return { lower: this.estimate - below, upper: this.estimate + above };
  }

  halves(alpha: number): HalfWidths {
    const { lower, upper } = this.#shift.bounds(alpha);
    const start = normalQuantile(1 - alpha) * this.#startError;
    const half = (side: number): number => Math.sqrt(side * side * this.#inflation + start * start);
    return { below: half(this.estimate - lower), above: half(upper - this.estimate) };
  }
}
