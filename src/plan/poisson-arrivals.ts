import { exponential } from "../base/ln.ts";
import { Philox } from "../base/philox.ts";
import { RandomStream } from "../base/random-stream.ts";
import { NEVER } from "../base/time.ts";
import type { Instant } from "../base/time.ts";
import type { OpenLoad } from "../scenario/scenario.ts";
import type { Arrivals } from "./arrivals.ts";
import { OPEN_LANE } from "./itinerary.ts";
import { arrivalsIn, offsetAt, rateSegments } from "./rate-line.ts";
import type { RateSegment } from "./rate-line.ts";

/**
 * Arrivals as of many independent users: a Poisson process whose rate follows the line.
 *
 * A process of rate 1 has exponential gaps of mean 1. Laid along the area under the rate line
 * and mapped back to time, it has the line's rate (Çınlar, "Introduction to Stochastic
 * Processes", 1975). The gap before arrival k is the draw of index k, and the first arrival
 * comes one gap after the start.
 */
export class PoissonArrivals implements Arrivals {
  at: Instant = NEVER;
  index = 0;
  readonly #segments: readonly MeasuredSegment[];
  readonly #iterations: number;
  readonly #draws: Philox;
  #segment = 0;
  /** The area up to the current arrival. */
  #area = 0;

  constructor(load: OpenLoad, seed: number) {
    this.#segments = rateSegments(load).map((segment) => ({
      segment,
      before: arrivalsIn(segment.areaBefore),
      after: arrivalsIn(segment.areaAfter),
    }));
    this.#iterations = load.iterations ?? Infinity;
    this.#draws = new Philox(seed, RandomStream.arrivals);
    this.#settle();
  }

  advance(): void {
    this.index += 1;
    this.#settle();
  }

  #settle(): void {
    this.#area += exponential(this.#draws.unit(OPEN_LANE, this.index, 0));
    while (this.#area >= (this.#segments[this.#segment]?.after ?? Infinity)) this.#segment += 1;
    const measured = this.#segments[this.#segment];
    if (measured === undefined || this.index >= this.#iterations) {
      this.at = NEVER;
      return;
    }
    const { segment, before, after } = measured;
    const offset = offsetAt(segment, this.#area - before, after - this.#area);
    // A falling line that ends at 0 can round up to its very end, which is not in the stage.
    const due = segment.startsAt + Math.min(segment.durationNanos - 1, Math.floor(offset));
    // Two roots of nearly equal areas can round past each other.
    this.at = this.index === 0 ? due : Math.max(this.at, due);
  }
}

/** A segment with its areas in arrivals. */
type MeasuredSegment = {
  readonly segment: RateSegment;
  readonly before: number;
  readonly after: number;
};
