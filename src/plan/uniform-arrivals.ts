import { NEVER } from "../base/time.ts";
import type { Instant, Nanos } from "../base/time.ts";
import type { OpenLoad } from "../scenario/scenario.ts";
import type { Arrivals } from "./arrivals.ts";
import { AREA_PER_ARRIVAL, arrivalsIn, offsetAt, rateSegments } from "./rate-line.ts";
import type { RateSegment } from "./rate-line.ts";

/** The relative error that the double arithmetic of a ramp stays below, with room. */
const RELATIVE_ERROR = 2 ** -48;

/**
 * Evenly spaced arrivals: the k-th, from 0, is due when the area under the rate line is k.
 *
 * The area is counted over all stages, so a fraction of an arrival that one stage leaves is
 * finished by the next. Each instant is the exact solution, rounded down to a nanosecond: there
 * is nothing that could drift. An arrival due at the very end of a stage belongs to the next
 * stage with a rate; at the end of the load there is none.
 */
export class UniformArrivals implements Arrivals {
  at: Instant = NEVER;
  index = 0;
  readonly #segments: readonly RateSegment[];
  readonly #count: number;
  #segment = 0;
  #walk: Walk | undefined = undefined;

  constructor(load: OpenLoad) {
    this.#segments = rateSegments(load).filter(holdsArrival);
    this.#count = uniformArrivalCount(load);
    this.#settle();
  }

  advance(): void {
    this.index += 1;
    this.#walk?.advance();
    this.#settle();
  }

  /** Finds the instant of arrival `index`, in the next segment that has one. */
  #settle(): void {
    if (this.index >= this.#count) {
      this.at = NEVER;
      return;
    }
    while (this.#walk === undefined || this.index >= this.#walk.endIndex) {
      const segment = this.#segments[this.#segment]!;
      this.#segment += 1;
      this.#walk = segment.from === segment.to ? new EvenWalk(segment) : new RampWalk(segment);
    }
    this.at = this.#walk.at;
  }
}

/** How many arrivals a uniform open load plans. */
export function uniformArrivalCount(load: OpenLoad): number {
  const area = rateSegments(load).at(-1)?.areaAfter ?? 0n;
  return Math.min(load.iterations ?? Infinity, indexAfter(area));
}

/** The first arrival that is not within the area. */
function indexAfter(area: bigint): number {
  return Number((area + AREA_PER_ARRIVAL - 1n) / AREA_PER_ARRIVAL);
}

/** A short or slow segment may add less area than the next arrival still lacks. */
function holdsArrival({ areaBefore, areaAfter }: RateSegment): boolean {
  return indexAfter(areaBefore) < indexAfter(areaAfter);
}

/** The arrivals of one segment, at least one, in order. Past the last one `at` means nothing. */
interface Walk {
  readonly at: Instant;
  /** The first index behind the segment. */
  readonly endIndex: number;
  advance(): void;
}

/**
 * A constant rate. The gap is a fraction of integers; its remainder is carried from arrival to
 * arrival as in Bresenham's line, which costs two additions and is exact.
 */
class EvenWalk implements Walk {
  at: Instant;
  readonly endIndex: number;
  readonly #gap: Nanos;
  readonly #gapRemainder: number;
  readonly #divisor: number;
  #remainder: number;

  constructor(segment: RateSegment) {
    const divisor = BigInt(segment.from + segment.to);
    const first = BigInt(indexAfter(segment.areaBefore));
    const missing = first * AREA_PER_ARRIVAL - segment.areaBefore;
    this.at = segment.startsAt + Number(missing / divisor);
    this.endIndex = indexAfter(segment.areaAfter);
    this.#remainder = Number(missing % divisor);
    this.#gap = Number(AREA_PER_ARRIVAL / divisor);
    this.#gapRemainder = Number(AREA_PER_ARRIVAL % divisor);
    this.#divisor = segment.from + segment.to;
  }

  advance(): void {
    this.at += this.#gap;
    // Compared before it is added: the sum could be above 2^53.
    const room = this.#divisor - this.#remainder;
    if (this.#gapRemainder < room) {
      this.#remainder += this.#gapRemainder;
    } else {
      this.#remainder = this.#gapRemainder - room;
      this.at += 1;
    }
  }
}

/** A moving rate: each instant is a root in doubles, made exact where rounding could matter. */
class RampWalk implements Walk {
  at: Instant;
  readonly endIndex: number;
  readonly #segment: RateSegment;
  readonly #first: number;
  /** Arrivals from the segment's start to its first one, and from its last index to its end. */
  readonly #lead: number;
  readonly #tail: number;
  #index: number;

  constructor(segment: RateSegment) {
    const { areaBefore, areaAfter } = segment;
    this.#segment = segment;
    this.#first = indexAfter(areaBefore);
    this.endIndex = indexAfter(areaAfter);
    this.#lead = arrivalsIn(BigInt(this.#first) * AREA_PER_ARRIVAL - areaBefore);
    this.#tail = arrivalsIn(areaAfter - BigInt(this.endIndex - 1) * AREA_PER_ARRIVAL);
    this.#index = this.#first;
    this.at = segment.startsAt + this.#offset();
  }

  advance(): void {
    this.#index += 1;
    if (this.#index >= this.endIndex) return;
    this.at = this.#segment.startsAt + this.#offset();
  }

  #offset(): Nanos {
    const passed = this.#index - this.#first + this.#lead;
    const left = this.endIndex - 1 - this.#index + this.#tail;
    const offset = offsetAt(this.#segment, passed, left);
    const doubt = RELATIVE_ERROR * this.#segment.durationNanos;
    const whole = Math.floor(offset - doubt);
    return whole === Math.floor(offset + doubt) ? whole : this.#exactOffset(whole);
  }

  /** The last nanosecond by which the area is not above the arrival's, searched from a guess. */
  #exactOffset(guess: Nanos): Nanos {
    let offset = Math.max(0, guess);
    while (offset > 0 && !this.#isDueBy(offset)) offset -= 1;
    while (this.#isDueBy(offset + 1)) offset += 1;
    return offset;
  }
  /** Whether the area at an offset has not passed the arrival's: both sides in exact integers. */
  #isDueBy(offset: Nanos): boolean {
    const { from, to, durationNanos, areaBefore } = this.#segment;
    const elapsed = BigInt(offset);
    const duration = BigInt(durationNanos);
    const area = (2n * BigInt(from) * duration + BigInt(to - from) * elapsed) * elapsed;
    return area <= (BigInt(this.#index) * AREA_PER_ARRIVAL - areaBefore) * duration;
  }
}
