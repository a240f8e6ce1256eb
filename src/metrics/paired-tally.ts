import { coarseBucketOf } from "../base/coarse-buckets.ts";
import { LogError } from "../base/errors.ts";
import { Outcome } from "../base/outcome.ts";
import { QUARTERS } from "../base/pairing-limits.ts";
import type { Instant, Nanos } from "../base/time.ts";
import { variantInDuet } from "../plan/duet.ts";
import { QuadGrid } from "../plan/quad-grid.ts";
import { Slices } from "../plan/slices.ts";
import { Variant } from "../plan/variant.ts";
import { comparedNanosPerQuad, quadNanos, slicesPerQuad } from "../scenario/pairing.ts";
import type { Pairing, Scenario } from "../scenario/scenario.ts";
import type { EndedExchange } from "./exchange-tally.ts";
import { Histogram } from "./histogram.ts";
import { PagedCounters, PagePool } from "./paged-counters.ts";
import { emptyPairedBlock, type PairedBlock, type PairedQuad } from "./paired-run.ts";
import type { PairedRound, QuadFitness, VariantBlocks } from "./paired-run.ts";
import type { HeartbeatSample } from "./run-metrics.ts";

/** Requests that are compared one by one. What is beyond is compared together. */
const PAIRED_REQUESTS_MAX = 32;

/** Of fewer sends in a slice p99 is the latest, and p90 is asked: one hiccup does not spoil them all. */
const SENDS_OF_P99_MIN = 100;

type NamedTime = { readonly name: string; readonly nanos: Nanos };

/** One request, one variant, one quad. */
class OpenPairedBlock {
  sent = 0;
  failed = 0;
  succeeded = 0;
  dropped = 0;
  readonly #responseTimes: readonly PagedCounters[];
  readonly #connecting: PagedCounters;
  readonly #waiting: PagedCounters;
  readonly #receiving: PagedCounters;
  /** By name, of which a run tells few apart. */
  readonly #timings = new Map<string, { count: number; sumNanos: Nanos }>();

  constructor(pool: PagePool) {
    this.#responseTimes = Array.from({ length: QUARTERS }, () => new PagedCounters(pool));
    this.#connecting = new PagedCounters(pool);
    this.#waiting = new PagedCounters(pool);
    this.#receiving = new PagedCounters(pool);
  }

  /** @param quarter of the quad, in which it was intended */
  end(exchange: EndedExchange, quarter: number): void {
    if (exchange.outcome !== Outcome.ok) {
      this.failed += 1;
      return;
    }
    const { intendedAt, availableAt, sentAt, firstByteAt, endedAt } = exchange;
    this.succeeded += 1;
    record(this.#responseTimes[quarter]!, endedAt - intendedAt);
    record(this.#connecting, availableAt - intendedAt);
    record(this.#waiting, firstByteAt - sentAt);
    record(this.#receiving, endedAt - firstByteAt);
  }

  timing({ name, nanos }: NamedTime): void {
    const timing = this.#timings.get(name);
    if (timing === undefined) {
      this.#timings.set(name, { count: 1, sumNanos: nanos });
    } else {
      timing.count += 1;
      timing.sumNanos += nanos;
    }
  }

  data(): PairedBlock {
    return {
      planned: this.sent + this.dropped,
      sent: this.sent,
      succeeded: this.succeeded,
      failed: this.failed,
      dropped: this.dropped,
      responseTimes: this.#responseTimes.map((times) => times.buckets()),
      connecting: this.#connecting.buckets(),
      waiting: this.#waiting.buckets(),
      receiving: this.#receiving.buckets(),
      serverTimings: [...this.#timings].map(([name, timing]) => ({ name, ...timing })),
    };
  }
}

function record(counters: PagedCounters, nanos: Nanos): void {
  counters.record(coarseBucketOf(Math.max(0, nanos)));
}

/** A quad as it is counted: blocks by variant, then by request, when there is something in them. */
type OpenQuad = {
  readonly blocks: readonly (OpenPairedBlock | undefined)[][];
  /** How late the generator sent, by slice. */
  readonly lateness: readonly Histogram[];
};

type OpenRound = {
  readonly origin: Instant;
  /** Whose turn it is; undefined: both are driven at once. */
  readonly slices: Slices | undefined;
  readonly quads: OpenQuad[];
};

/** An iteration that never began, as the log has it. */
type DroppedArrival = { readonly intendedAt: Instant; readonly number: number };

/**
 * Counts what a comparison is judged by: exchanges by round, quad, variant and request. All
 * instants are of the round, those of exchanges as intended.
 */
export class PairedTally {
  readonly #pairing: Pairing;
  readonly #grid: QuadGrid;
  readonly #seed: number;
  readonly #requests: readonly string[];
  readonly #pool: PagePool = new PagePool();
  readonly #rounds: OpenRound[] = [];
  #begun: OpenRound | undefined;

  constructor(scenario: Scenario, pairing: Pairing) {
    this.#pairing = pairing;
    this.#grid = new QuadGrid(pairing);
    this.#seed = scenario.seed;
    const names = scenario.requests.map(({ name }) => name);
    const others = names.length - PAIRED_REQUESTS_MAX;
    this.#requests = names.slice(0, PAIRED_REQUESTS_MAX);
    if (others > 0) this.#requests = [...this.#requests, `${others} other requests`];
  }

  beginRound(origin: Instant): void {
    const slices =
      this.#pairing.duet === true
        ? undefined
        : new Slices(this.#pairing, this.#seed, this.#rounds.length);
    this.#begun = { origin, slices, quads: [] };
    this.#rounds.push(this.#begun);
  }

  get hasRounds(): boolean {
    return this.#rounds.length > 0;
  }

  /** @param lateNanos how late the generator was; undefined: it was not sent */
  begin(exchange: EndedExchange, variant: Variant, lateNanos: Nanos | undefined): void {
    const { intendedAt } = exchange;
    const quad = this.#quadAt(intendedAt);
    if (quad === undefined) return;
    if (lateNanos !== undefined) {
      quad.lateness[this.#grid.sliceAt(intendedAt)]!.record(lateNanos);
    }
    const block = this.#blockOf(quad, exchange, variant);
    if (block !== undefined) block.sent += 1;
  }

  /** Not of a cancelled exchange. */
  end(exchange: EndedExchange, variant: Variant): void {
    const quad = this.#quadAt(exchange.intendedAt);
    const block = quad && this.#blockOf(quad, exchange, variant);
    block?.end(exchange, this.#grid.quarterAt(exchange.intendedAt));
  }

  /** Of a successful exchange: what its server said that a part of its work took. */
  timing(exchange: EndedExchange, variant: Variant, time: NamedTime): void {
    const quad = this.#quadAt(exchange.intendedAt);
    if (quad !== undefined) this.#blockOf(quad, exchange, variant)?.timing(time);
  }

  /**
   * An arrival that was dropped has no request: it counts as one of the first.
   *
   * @returns whose it was
   */
  drop({ intendedAt, number }: DroppedArrival): Variant {
    const { slices } = this.#round;
    const variant = slices === undefined ? variantInDuet(number) : slices.variantAt(intendedAt);
    const quad = this.#quadAt(intendedAt);
    const block = quad && this.#blockOf(quad, { intendedAt, request: 0 }, variant);
    if (block !== undefined) block.dropped += 1;
    return variant;
  }

  /**
   * @param endsAt by round: when its load ended. Quads that were not driven to their end are left out
   * @param heartbeats of the whole run, on its clock
   */
  finish(endsAt: readonly Instant[], heartbeats: readonly HeartbeatSample[]): PairedRound[] {
    return this.#rounds.map(({ origin, quads }, round) => ({
      round,
      requests: this.#requests,
      quads: quads
        .map((quad, index) => this.#quadOf(quad, { origin, index, heartbeats }))
        .filter(({ endedAt }) => endedAt <= endsAt[round]!),
    }));
  }

  get #round(): OpenRound {
    if (this.#begun === undefined) throw new LogError("the log compares, but no round has begun");
    return this.#begun;
  }

  /** undefined: of the warm-up, or after the last quad. */
  #quadAt(intendedAt: Instant): OpenQuad | undefined {
    const { quads } = this.#round;
    const index = this.#grid.quadAt(intendedAt) - this.#pairing.warmUpQuads;
    if (index < 0 || index >= this.#pairing.quads) return undefined;
    while (quads.length <= index) quads.push(emptyQuad(slicesPerQuad(this.#pairing)));
    return quads[index];
  }

  /** undefined in a guard time. */
  #blockOf(
    quad: OpenQuad,
    { intendedAt, request }: Pick<EndedExchange, "intendedAt" | "request">,
    variant: Variant,
  ): OpenPairedBlock | undefined {
    if (this.#grid.isGuard(intendedAt)) return undefined;
    const at = Math.min(request, PAIRED_REQUESTS_MAX);
    return (quad.blocks[variant]![at] ??= new OpenPairedBlock(this.#pool));
  }

  #quadOf(quad: OpenQuad, { origin, index, heartbeats }: QuadPlace): PairedQuad {
    const nanos = quadNanos(this.#pairing);
    const startedAt = (this.#pairing.warmUpQuads + index) * nanos;
    const endedAt = startedAt + nanos;
    const stolen = heartbeats
      .filter(
        ({ at, elapsedNanos }) => at - elapsedNanos < origin + endedAt && at > origin + startedAt,
      )
      .map(({ stealShare }) => stealShare);
    return {
      index,
      startedAt,
      endedAt,
      base: this.#blocksOf(quad.blocks[Variant.base]!),
      head: this.#blocksOf(quad.blocks[Variant.head]!),
      fitness: {
        latenessP99Nanos: worstOf(quad.lateness),
        stealShare: stolen.length > 0 ? Math.max(...stolen) : undefined,
      },
    };
  }

  #blocksOf(blocks: readonly (OpenPairedBlock | undefined)[]): VariantBlocks {
    return {
      recordedNanos: comparedNanosPerQuad(this.#pairing),
      requests: this.#requests.map((_, request) => blocks[request]?.data() ?? emptyPairedBlock),
    };
  }
}

type QuadPlace = {
  readonly origin: Instant;
  readonly index: number;
  readonly heartbeats: readonly HeartbeatSample[];
};

function emptyQuad(slices: number): OpenQuad {
  return { blocks: [[], []], lateness: Array.from({ length: slices }, () => new Histogram()) };
}

function worstOf(lateness: readonly Histogram[]): QuadFitness["latenessP99Nanos"] {
  const known = lateness
    .filter(({ count }) => count > 0)
    .map((slice) => slice.valueAt(slice.count < SENDS_OF_P99_MIN ? 90 : 99));
  return known.length > 0 ? Math.max(...known) : undefined;
}
