import { assert } from "../base/assert.ts";
import {
  BUCKETS,
  BUCKETS_PER_OCTAVE,
  bucketLow,
  bucketOf,
  bucketWidth,
} from "../base/log-buckets.ts";

/** Counters come in pages on first use, because latencies of one request are close together. */
const PAGE_BITS = 7;
const PAGE_LENGTH = 1 << PAGE_BITS;
const PAGES = BUCKETS >> PAGE_BITS;
const INITIAL_PAGES = 4;
/** Every histogram starts with these, and has its own from the first value on. */
const NO_PAGES = new Uint16Array(PAGES);
const NO_COUNTERS = new Uint32Array(0);
/** The sum is kept in two exact halves; a Number alone is exact only to 2^53. */
const SUM_CARRY = 2 ** 52;
/** percent · count / 100 is rounded up to a rank; this much of it is floating-point noise. */
const RANK_NOISE = 1e-6;

/** The counters that are not 0 as parallel lists, bucket indexes ascending. Plain data. */
export type HistogramData = {
  readonly bucketsPerOctave: number;
  readonly indexes: readonly number[];
  readonly counts: readonly number[];
};

/**
 * A log-linear histogram in the manner of HdrHistogram (Gil Tene): non-negative integers, three
 * significant digits, exact count, minimum, maximum and sum, mergeable without loss.
 */
export class Histogram {
  count = 0;
  /** Infinity when empty. */
  min = Infinity;
  /** -Infinity when empty. */
  max = -Infinity;
  #sumLow = 0;
  #sumHigh = 0;
  /** Where in `#counters` each page is, in pages from 1; 0: it has no count yet. */
  #pages: Uint16Array = NO_PAGES;
  #pagesUsed = 0;
  #counters: Uint32Array = NO_COUNTERS;

  /** @param value an integer ≥ 0; allocates only when it is the first of its page */
  record(value: number): void {
    assert(value >= 0, "a histogram counts no negative value");
    const index = bucketOf(value);
    const page = this.#pages[index >>> PAGE_BITS] || this.#newPage(index >>> PAGE_BITS);
    this.#counters[((page - 1) << PAGE_BITS) | (index & (PAGE_LENGTH - 1))]! += 1;
    this.count += 1;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
    this.#addToSum(value);
  }

  /** Afterwards this holds what both held. */
  add(other: Histogram): void {
    for (let at = 0; at < PAGES; at += 1) {
      const source = other.#pages[at]!;
      if (source === 0) continue;
      const page = this.#pages[at] || this.#newPage(at);
      const to = (page - 1) << PAGE_BITS;
      const from = (source - 1) << PAGE_BITS;
      for (let i = 0; i < PAGE_LENGTH; i += 1)
        this.#counters[to + i]! += other.#counters[from + i]!;
    }
    this.count += other.count;
    this.min = Math.min(this.min, other.min);
    this.max = Math.max(this.max, other.max);
    this.#sumHigh += other.#sumHigh;
    this.#addToSum(other.#sumLow);
  }

  /** Empties it and keeps its memory. */
  clear(): void {
    this.#counters.fill(0);
    this.count = 0;
    this.min = Infinity;
    this.max = -Infinity;
    this.#sumLow = 0;
    this.#sumHigh = 0;
  }

  /** The arithmetic mean; NaN when empty. */
  mean(): number {
    return (this.#sumHigh * SUM_CARRY + this.#sumLow) / this.count;
  }

  /**
   * The value of nearest rank ⌈percent/100 · count⌉. Inside a bucket its values are taken as
   * evenly spread; the result is at most 0.1 % off, and exact below 2,048 and at both ends.
   *
   * @param percent 0..100
   * @returns an integer; NaN when empty
   */
  valueAt(percent: number): number {
    if (this.count === 0) return Number.NaN;
    const rank = Math.ceil((percent * this.count) / 100 - RANK_NOISE);
    if (rank <= 1) return this.min;
    if (rank >= this.count) return this.max;
    let before = 0;
    for (let at = 0; at < PAGES; at += 1) {
      const page = this.#pages[at]!;
      if (page === 0) continue;
      for (let i = 0; i < PAGE_LENGTH; i += 1) {
        const inBucket = this.#counters[((page - 1) << PAGE_BITS) | i]!;
        before += inBucket;
        if (before < rank) continue;
        const index = (at << PAGE_BITS) | i;
        const share = (rank - (before - inBucket) - 0.5) / inBucket;
        const value = bucketLow(index) + Math.floor(bucketWidth(index) * share);
        return Math.min(this.max, Math.max(this.min, value));
      }
    }
    return this.max;
  }

  toData(): HistogramData {
    const indexes: number[] = [];
    const counts: number[] = [];
    for (let at = 0; at < PAGES; at += 1) {
      const page = this.#pages[at]!;
      if (page === 0) continue;
      for (let i = 0; i < PAGE_LENGTH; i += 1) {
        const count = this.#counters[((page - 1) << PAGE_BITS) | i]!;
        if (count === 0) continue;
        indexes.push((at << PAGE_BITS) | i);
        counts.push(count);
      }
    }
    return { bucketsPerOctave: BUCKETS_PER_OCTAVE, indexes, counts };
  }

  #addToSum(value: number): void {
    this.#sumLow += value;
    if (this.#sumLow < SUM_CARRY) return;
    this.#sumLow -= SUM_CARRY;
    this.#sumHigh += 1;
  }

  #newPage(at: number): number {
    if (this.#pagesUsed === 0) this.#pages = new Uint16Array(PAGES);
    this.#pagesUsed += 1;
    const needed = this.#pagesUsed << PAGE_BITS;
    if (needed > this.#counters.length) {
      const grown = new Uint32Array(
        Math.max(INITIAL_PAGES << PAGE_BITS, this.#counters.length * 2),
      );
      grown.set(this.#counters);
      this.#counters = grown;
    }
    this.#pages[at] = this.#pagesUsed;
    return this.#pagesUsed;
  }
}
