import { assert } from "../base/assert.ts";
import { NANOS_PER_SECOND } from "../base/time.ts";
import type { Instant, Nanos } from "../base/time.ts";
import type { OpenLoad } from "../scenario/scenario.ts";

/**
 * Rates are counted in millionths of an arrival per hour, so that 0.1 a second, 10 a minute and
 * 100,000 a second are all integers and the area under the line is exact.
 */
const RATE_UNITS_PER_SECOND = 3_600_000_000;

/**
 * One arrival, in units of area. A stage's area is (from + to)/2 · duration; kept doubled, it is
 * an integer in units of half a rate unit times a nanosecond.
 */
export const AREA_PER_ARRIVAL: bigint =
  2n * BigInt(RATE_UNITS_PER_SECOND) * BigInt(NANOS_PER_SECOND);

/** Stages that never end still end here, 104 days from the start: Instants reach no further. */
const INSTANT_MAX: Instant = Number.MAX_SAFE_INTEGER;

/** A stage of an open load as exact integers. */
export type RateSegment = {
  readonly startsAt: Instant;
  readonly durationNanos: Nanos;
  /** In rate units. */
  readonly from: number;
  readonly to: number;
  /** Area under the line up to the start and the end of this stage, over all stages. */
  readonly areaBefore: bigint;
  readonly areaAfter: bigint;
};

/** The stages in which anything arrives, in order. A pause has no arrivals and no segment. */
export function rateSegments(load: OpenLoad): readonly RateSegment[] {
  const segments: RateSegment[] = [];
  let startsAt = 0;
  let areaBefore = 0n;
  for (const stage of load.stages) {
    const durationNanos = Math.min(stage.durationNanos, INSTANT_MAX - startsAt);
    const from = Math.round(stage.rateFrom * RATE_UNITS_PER_SECOND);
    const to = Math.round(stage.rateTo * RATE_UNITS_PER_SECOND);
    assert(Number.isSafeInteger(from + to), "an arrival rate is above what the plan can count");
    const areaAfter = areaBefore + BigInt(from + to) * BigInt(durationNanos);
    if (areaAfter > areaBefore) {
      segments.push({ startsAt, durationNanos, from, to, areaBefore, areaAfter });
    }
    startsAt += durationNanos;
    areaBefore = areaAfter;
  }
  return segments;
}

/** How many arrivals lie in an area, as a number with a fraction. */
export function arrivalsIn(area: bigint): number {
  const whole = area / AREA_PER_ARRIVAL;
  return Number(whole) + Number(area % AREA_PER_ARRIVAL) / Number(AREA_PER_ARRIVAL);
}

/**
 * How long after a segment's start the area under its line has grown by so many arrivals.
 *
 * Solves N(t) = from·t + (to − from)·t² / 2·duration for t. A falling line is walked from its
 * end, where it rises: so the root is always that of a sum, which loses no digits.
 *
 * @param passed arrivals since the segment's start, ≥ 0
 * @param left arrivals until its end, ≥ 0; passed + left is the segment's area
 * @returns nanoseconds with a fraction, in [0, duration], within 2^−48 of the length walked
 */
export function offsetAt(segment: RateSegment, passed: number, left: number): number {
  const { durationNanos } = segment;
  if (segment.from <= segment.to) return Math.min(durationNanos, rise(segment, passed));
  return Math.max(0, durationNanos - rise(segment, left));
}

function rise({ from, to, durationNanos }: RateSegment, arrivals: number): number {
  if (arrivals <= 0) return 0;
  const lower = Math.min(from, to) / RATE_UNITS_PER_SECOND;
  const seconds = durationNanos / NANOS_PER_SECOND;
  const slope = Math.abs(to - from) / RATE_UNITS_PER_SECOND / seconds;
  const rateThere = Math.sqrt(lower * lower + 2 * slope * arrivals);
  return ((2 * arrivals) / (lower + rateThere)) * NANOS_PER_SECOND;
}
