import { coarseBucketOf } from "../base/coarse-buckets.ts";
import { Outcome } from "../base/outcome.ts";
import { type Instant, type Nanos, NANOS_PER_SECOND } from "../base/time.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { BlockSeries, ExchangeBlock } from "./exchange-block.ts";
import type { EndedExchange } from "./exchange-tally.ts";
import { PagedCounters, PagePool } from "./paged-counters.ts";

/** Blocks of a run: with one more, neighbours are joined and every block is twice as long. */
export const BLOCKS_MAX = 256;
/** Requests with blocks of their own. All of them are in the overall blocks. */
export const BLOCK_REQUESTS_MAX = 32;

class OpenBlock {
  failed = 0;
  readonly #times: PagedCounters;

  constructor(pool: PagePool) {
    this.#times = new PagedCounters(pool);
  }

  record(bucket: number): void {
    this.#times.record(bucket);
  }

  /** Takes over what the other holds. */
  absorb(other: OpenBlock): void {
    this.failed += other.failed;
    this.#times.absorb(other.#times);
  }

  data(): ExchangeBlock {
    return { failed: this.failed, buckets: this.#times.buckets() };
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
