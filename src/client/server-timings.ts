import { TIMING_NAMES_MAX, TimingLoss, timingLossNames } from "../base/server-timing.ts";
import type { Instant, Nanos } from "../base/time.ts";
import type { ExchangeFacts, FactBatch } from "../engine/fact-batch.ts";
import { ServerTimingReader, type TimingSink } from "../protocol/http1/server-timing.ts";
import type { ServerTimingField } from "../protocol/http1/server-timing-field.ts";

/**
 * Turns the Server-Timing fields of complete responses into facts: of each name what its entries
 * took together, and how many entries are in none. One for all connections of a world, because
 * names are numbered in the order in which they first appear.
 */
export class ServerTimings implements TimingSink {
  readonly #facts: FactBatch;
  readonly #reader: ServerTimingReader = new ServerTimingReader();
  /** By number. */
  readonly #names: Uint8Array[] = [];
  /** How many of the names the facts have been told. */
  #namesTold = 0;
  // Of the response that is being read:
  readonly #sums: Float64Array = new Float64Array(TIMING_NAMES_MAX);
  /** Numbers of its names, each once, in order. */
  readonly #present: number[] = [];
  readonly #lost: Float64Array = new Float64Array(timingLossNames.length);

  /** @param facts where it reports */
  constructor(facts: FactBatch) {
    this.#facts = facts;
  }

  /** Call before the fact that the exchange has ended, at the same instant. */
  report(field: ServerTimingField, exchange: ExchangeFacts, at: Instant): void {
    this.#present.length = 0;
    this.#lost.fill(0);
    this.#reader.read(field, this);
    for (; this.#namesTold < this.#names.length; this.#namesTold += 1) {
      this.#facts.timingName(this.#namesTold, at, this.#names[this.#namesTold]!);
    }
    for (const name of this.#present) {
      this.#facts.serverTiming(exchange, at, { name, nanos: this.#sums[name]! });
    }
    for (const [loss, count] of this.#lost.entries()) {
      if (count > 0) this.#facts.timingLost(exchange, at, { loss, count });
    }
  }

  /** From the reader. */
  // oxlint-disable-next-line max-params -- The sink's: an object would be one for every entry.
  entry(octets: Uint8Array, start: number, end: number, nanos: Nanos): void {
    const name = this.#numberOf(octets, start, end);
    if (name < 0) return this.leftOut(TimingLoss.many_names, 1);
    if (!this.#present.includes(name)) {
      this.#present.push(name);
      this.#sums[name] = 0;
    }
    this.#sums[name]! += nanos;
  }

  /** From the reader. */
  leftOut(loss: TimingLoss, count: number): void {
    this.#lost[loss]! += count;
  }

  /** -1: there are too many. Names are few: comparing octets is cheaper than making a string. */
  #numberOf(octets: Uint8Array, start: number, end: number): number {
    for (const [number, name] of this.#names.entries()) {
      if (isSame(name, octets, start, end)) return number;
    }
    if (this.#names.length === TIMING_NAMES_MAX) return -1;
    return this.#names.push(octets.slice(start, end)) - 1;
  }
}

// oxlint-disable-next-line max-params -- A view would be garbage of each entry.
function isSame(name: Uint8Array, octets: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at += 1) {
    if (name[at] !== octets[start + at]) return false;
  }
  return true;
}
