import { COARSE_BUCKETS, type SparseBuckets } from "../base/coarse-buckets.ts";

const PAGE_BITS = 6;
const PAGE_LENGTH = 1 << PAGE_BITS;
const PAGES = COARSE_BUCKETS >> PAGE_BITS;
const INITIAL_PAGES = 64;

/** Counters of many distributions, in pages: times of one request are close together. */
export class PagePool {
  counters: Uint32Array = new Uint32Array(INITIAL_PAGES << PAGE_BITS);
  #used = 0;
  readonly #free: number[] = [];

  /** The offset of a page of zeros. */
  take(): number {
    const freed = this.#free.pop();
    if (freed !== undefined) return freed;
    const offset = this.#used << PAGE_BITS;
    this.#used += 1;
    if (offset + PAGE_LENGTH > this.counters.length) {
      const grown = new Uint32Array(this.counters.length * 2);
      grown.set(this.counters);
      this.counters = grown;
    }
    return offset;
  }

  /** Adds one page to another and frees it. */
  pour(from: number, to: number): void {
    for (let i = 0; i < PAGE_LENGTH; i += 1) this.counters[to + i]! += this.counters[from + i]!;
    this.counters.fill(0, from, from + PAGE_LENGTH);
    this.#free.push(from);
  }
}

/** A distribution over coarse buckets (base/coarse-buckets.ts), whose counters are in a pool. */
export class PagedCounters {
  readonly #pool: PagePool;
  /** Where in the pool each page is, plus one; 0: it has no count yet. */
  readonly #offsets: Uint32Array = new Uint32Array(PAGES);

  constructor(pool: PagePool) {
    this.#pool = pool;
  }

  record(bucket: number): void {
    const page = bucket >>> PAGE_BITS;
    const offset = this.#offsets[page] || this.#newPage(page);
    this.#pool.counters[offset - 1 + (bucket & (PAGE_LENGTH - 1))]! += 1;
  }

  /** Takes over what the other holds. */
  absorb(other: PagedCounters): void {
    for (let page = 0; page < PAGES; page += 1) {
      const from = other.#offsets[page]!;
      if (from === 0) continue;
      if (this.#offsets[page] === 0) this.#offsets[page] = from;
      else this.#pool.pour(from - 1, this.#offsets[page]! - 1);
    }
  }

  buckets(): SparseBuckets {
    const buckets: number[] = [];
    let before = 0;
    for (let page = 0; page < PAGES; page += 1) {
      const offset = this.#offsets[page]! - 1;
      if (offset < 0) continue;
      for (let i = 0; i < PAGE_LENGTH; i += 1) {
        const count = this.#pool.counters[offset + i]!;
        if (count === 0) continue;
        const index = (page << PAGE_BITS) | i;
        buckets.push(index - before, count);
        before = index;
      }
    }
    return buckets;
  }

  #newPage(page: number): number {
    const offset = this.#pool.take() + 1;
    this.#offsets[page] = offset;
    return offset;
  }
}
