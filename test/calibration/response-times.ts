import type { SparseBuckets } from "../../src/base/coarse-buckets.ts";
import { NANOS_PER_SECOND } from "../../src/base/time.ts";
import { bucketsOf } from "../unit/stats/bucket-lists.ts";

/**
 * The simulated service answers in half a millisecond. Noise is relative, and the gate's absolute
 * floors are not what is calibrated here: all times are told to the gate so many times as long.
 */
const TIMES_AS_LONG = 16;
const TAIL_FROM = 0.7;

/** Collects response times in seconds; gives the bucket list of them in nanoseconds. */
export class ResponseTimes {
  readonly seconds: number[] = [];

  /** The same, of which the slowest three tenths took so many times as long. */
  withTail(factor: number): ResponseTimes {
    const sorted = this.seconds.toSorted((a, b) => a - b);
    const tail = Math.floor(sorted.length * TAIL_FROM);
    const slower = new ResponseTimes();
    slower.seconds.push(...sorted.map((each, at) => (at < tail ? each : factor * each)));
    return slower;
  }

  buckets(): SparseBuckets {
    const scale = TIMES_AS_LONG * NANOS_PER_SECOND;
    return bucketsOf(this.seconds.map((seconds) => Math.round(seconds * scale)));
  }
}
