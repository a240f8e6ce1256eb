import type { SparseBuckets } from "../../src/base/coarse-buckets.ts";
import { NANOS_PER_SECOND } from "../../src/base/time.ts";
import { bucketsOf } from "../unit/stats/bucket-lists.ts";

/**
 * The simulated service answers in half a millisecond. Noise is relative, and the gate's absolute
 * floors are not what is calibrated here: all times are told to the gate so many times as long.
 */
const TIMES_AS_LONG = 16;

/** Collects response times in seconds; gives the bucket list of them in nanoseconds. */
export class ResponseTimes {
  readonly seconds: number[] = [];

  buckets(): SparseBuckets {
    const scale = TIMES_AS_LONG * NANOS_PER_SECOND;
    return bucketsOf(this.seconds.map((seconds) => Math.round(seconds * scale)));
  }
}
