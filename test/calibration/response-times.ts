import type { SparseBuckets } from "../../src/base/coarse-buckets.ts";
import { NANOS_PER_SECOND } from "../../src/base/time.ts";
import { QUARTERS } from "../../src/base/pairing-limits.ts";
import { bucketsOf } from "../unit/stats/bucket-lists.ts";

/**
 * The simulated service answers in half a millisecond. Noise is relative, and the gate's absolute
 * floors are not what is calibrated here: all times are told to the gate so many times as long.
 */
const TIMES_AS_LONG = 16;
const TAIL_FROM = 0.7;

/** Response times in seconds, as a bucket list of nanoseconds. */
export function bucketsOfSeconds(times: readonly number[]): SparseBuckets {
  const scale = TIMES_AS_LONG * NANOS_PER_SECOND;
  return bucketsOf(times.map((seconds) => Math.round(seconds * scale)));
}

/** Collects a quad's response times in seconds, by quarter. */
export class ResponseTimes {
  readonly #quarters: readonly number[][];

  constructor(quarters?: readonly number[][]) {
    this.#quarters = quarters ?? Array.from({ length: QUARTERS }, () => []);
  }

  get count(): number {
    return this.#quarters.reduce((sum, seconds) => sum + seconds.length, 0);
  }

  add(seconds: number, quarter: number): void {
    this.#quarters[quarter]!.push(seconds);
  }

  /** The same, of which the slowest three tenths took so many times as long. */
  withTail(factor: number): ResponseTimes {
    const sorted = this.#quarters.flat().toSorted((a, b) => a - b);
    const from = sorted[Math.floor(sorted.length * TAIL_FROM)] ?? Infinity;
    const slower = (each: number): number => (each < from ? each : factor * each);
    return new ResponseTimes(this.#quarters.map((seconds) => seconds.map(slower)));
  }

  /** By quarter. */
  buckets(): SparseBuckets[] {
    return this.#quarters.map(bucketsOfSeconds);
  }
}
