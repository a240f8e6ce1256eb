import { coarseBucketOf, type SparseBuckets } from "../../src/base/coarse-buckets.ts";
import { NANOS_PER_SECOND } from "../../src/base/time.ts";

/**
 * The simulated service answers in half a millisecond. Noise is relative, and the gate's absolute
 * floors are not what is calibrated here: all times are told to the gate so many times as long.
 */
const TIMES_AS_LONG = 16;

/** Collects response times in seconds; gives the bucket list of them in nanoseconds. */
export class ResponseTimes {
  readonly seconds: number[] = [];

  buckets(): SparseBuckets {
    const indexes = Int32Array.from(this.seconds, (seconds) =>
      coarseBucketOf(Math.round(seconds * TIMES_AS_LONG * NANOS_PER_SECOND)),
    ).toSorted();
    const list: number[] = [];
    let before = 0;
    for (const [at, index] of indexes.entries()) {
      if (at > 0 && index === before) list[list.length - 1]! += 1;
      else list.push(index - before, 1);
      before = index;
    }
    return list;
  }
}
