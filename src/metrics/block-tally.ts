import { COARSE_BUCKETS, coarseBucketOf, type SparseBuckets } from "../base/coarse-buckets.ts";
import { Outcome } from "../base/outcome.ts";
import { type Instant, type Nanos, NANOS_PER_SECOND } from "../base/time.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { BlockSeries, ExchangeBlock } from "./exchange-block.ts";
import type { EndedExchange } from "./exchange-tally.ts";

/** Blocks of a run: with one more, neighbours are joined and every block is twice as long. */
export const BLOCKS_MAX = 256;
/** Requests with blocks of their own. All of them are in the overall blocks. */
export const BLOCK_REQUESTS_MAX = 32;

const PAGE_BITS = 6;
const PAGE_LENGTH = 1 << PAGE_BITS;
const PAGES = COARSE_BUCKETS >> PAGE_BITS;
const INITIAL_PAGES = 64;

/** Counters of all blocks, in pages: times of one request are close together. */
class PagePool {
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

class OpenBlock {
  failed = 0;
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
  absorb(other: OpenBlock): void {
    this.failed += other.failed;
    for (let page = 0; page < PAGES; page += 1) {
      const from = other.#offsets[page]!;
      if (from === 0) continue;
      if (this.#offsets[page] === 0) this.#offsets[page] = from;
      else this.#pool.pour(from - 1, this.#offsets[page]! - 1);
    }
  }

  data(): ExchangeBlock {
    return { failed: this.failed, buckets: this.#buckets() };
  }

  #newPage(page: number): number {
    const offset = this.#pool.take() + 1;
    this.#offsets[page] = offset;
    return offset;
  }

  #buckets(): SparseBuckets {
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
}

/** Cuts the measured window into blocks as exchanges end, late ones included, in bounded memory. */
export class BlockTally {
  readonly #from: Instant;
  readonly #names: readonly string[];
  readonly #pool: PagePool = new PagePool();
  /** By request; those without blocks of their own share the last. */
  readonly #series: readonly OpenBlock[][];
  #blockNanos: Nanos = NANOS_PER_SECOND;

  constructor({ warmUpNanos, requests }: Scenario) {
    this.#from = warmUpNanos;
    this.#names = requests.slice(0, BLOCK_REQUESTS_MAX).map(({ name }) => name);
    this.#series = requests.slice(0, BLOCK_REQUESTS_MAX + 1).map(() => []);
  }

  end(exchange: EndedExchange): void {
    const since = exchange.intendedAt - this.#from;
    if (since < 0) return;
    while (since >= BLOCKS_MAX * this.#blockNanos) this.#double();
    const at = Math.floor(since / this.#blockNanos);
    const blocks = this.#series[Math.min(exchange.request, BLOCK_REQUESTS_MAX)]!;
    if (at >= blocks.length) this.#reach(blocks, at + 1);
    const block = blocks[at]!;
    if (exchange.outcome !== Outcome.ok) block.failed += 1;
    else block.record(coarseBucketOf(Math.max(0, exchange.endedAt - exchange.intendedAt)));
  }

  /** Every exchange is of one request, so all of them are the requests together. Call it once. */
  finish(): BlockSeries {
    const length = Math.max(...this.#series.map((blocks) => blocks.length));
    for (const blocks of this.#series) this.#reach(blocks, length);
    const requests = this.#names.map((name, index) => {
      return { name, blocks: this.#series[index]!.map((block) => block.data()) };
    });
    const [overall, ...others] = this.#series;
    for (const blocks of others) {
      for (const [at, block] of blocks.entries()) overall![at]!.absorb(block);
    }
    return {
      blockNanos: this.#blockNanos,
      overall: overall!.map((block) => block.data()),
      requests,
    };
  }

  #reach(blocks: OpenBlock[], length: number): void {
    while (blocks.length < length) blocks.push(new OpenBlock(this.#pool));
  }

  #double(): void {
    this.#blockNanos *= 2;
    for (const blocks of this.#series) {
      for (let at = 1; at < blocks.length; at += 2) blocks[at - 1]!.absorb(blocks[at]!);
      const joined = blocks.filter((_, at) => at % 2 === 0);
      blocks.splice(0, blocks.length, ...joined);
    }
  }
}
