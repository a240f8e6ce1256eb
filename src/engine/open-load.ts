import { DropCause } from "../base/outcome.ts";
import { type Instant, type Nanos, NEVER } from "../base/time.ts";
import type { Timers } from "../base/timers.ts";
import type { LogWriter } from "../eventlog/log-writer.ts";
import type { Arrivals } from "../plan/arrivals.ts";
import { type Itinerary, OPEN_LANE } from "../plan/itinerary.ts";
import type { Pauses } from "../plan/think-time.ts";
import { ArrivalQueue } from "./arrival-queue.ts";
import type { ConnectionPool } from "./connection-pool.ts";
import type { Exchanges, Intent } from "./exchanges.ts";
import type { Load } from "./load.ts";
import { type VirtualUsers, type VuRange, VuState } from "./virtual-users.ts";

export type OpenLoadParts = {
  readonly arrivals: Arrivals;
  /** Infinity when only the schedule ends the load. */
  readonly iterations: number;
  readonly itinerary: Itinerary;
  readonly pauses: Pauses;
  /** How long an arrival waits for a VU and a connection. */
  readonly maxWaitNanos: Nanos;
  readonly queueMax: number;
  readonly vus: VirtualUsers;
  readonly own: VuRange;
  readonly exchanges: Exchanges;
  readonly pool: ConnectionPool;
  readonly timers: Timers;
  readonly log: LogWriter;
};

type Arrival = { readonly index: number; readonly at: Instant };

/**
 * Iterations start when the schedule says, whatever the target does. An arrival takes the VU
 * that was spare for the shortest time, so that few VUs and connections carry a light load.
 */
export class OpenLoad implements Load {
  readonly #parts: OpenLoadParts;
  readonly #queue: ArrivalQueue;
  /** A stack. */
  readonly #spare: Uint32Array;
  #spareCount: number;
  readonly #intent: Intent = {
    request: 0,
    target: 0,
    intendedAt: 0,
    availableAt: 0,
    isLastOfIteration: false,
  };
  #ended = false;

  constructor(parts: OpenLoadParts) {
    this.#parts = parts;
    const { from, to } = parts.own;
    this.#queue = new ArrivalQueue(parts.queueMax);
    this.#spare = Uint32Array.from({ length: to - from }, (_, index) => to - 1 - index);
    this.#spareCount = to - from;
  }

  get nextAt(): Instant {
    const expiry = this.#queue.size > 0 ? this.#queue.firstAt + this.#parts.maxWaitNanos : NEVER;
    return this.#ended ? expiry : Math.min(this.#parts.arrivals.at, expiry);
  }

  get exhausted(): boolean {
    const { arrivals, iterations } = this.#parts;
    if (arrivals.index < iterations || this.#queue.size > 0) return false;
    return this.#spareCount === this.#spare.length;
  }

  due(at: Instant): void {
    const { arrivals, maxWaitNanos } = this.#parts;
    const queue = this.#queue;
    if (queue.size > 0 && queue.firstAt + maxWaitNanos <= at) {
      this.#logDrop(at, DropCause.no_vu, queue.shift());
      return;
    }
    const { at: dueAt, index } = arrivals;
    arrivals.advance();
    if (this.#spareCount > 0) {
      this.#spareCount -= 1;
      this.#beginIteration(this.#spare[this.#spareCount]!, { index, at: dueAt }, dueAt);
    } else if (!queue.push(index, dueAt)) {
      this.#logDrop(at, DropCause.queue_full, { index, at: dueAt });
    }
  }

  wake(vu: number, at: Instant): void {
    this.#next(vu, at);
  }

  giveUp(vu: number, at: Instant): void {
    const { vus, pool } = this.#parts;
    // A connection under way has its own deadline, and what becomes of it is the target's answer.
    if (pool.isOpeningForAll(vus.target[vu]!)) return;
    this.#drop(vu, at, DropCause.no_connection);
  }

  exchangeOver(vu: number, at: Instant): void {
    const { vus, pauses, timers, itinerary } = this.#parts;
    const step = vus.step[vu]!;
    vus.step[vu] = step + 1;
    const pause =
      step + 1 < itinerary.steps ? pauses.nanosAfter(OPEN_LANE, vus.iteration[vu]!, step) : 0;
    if (pause === 0 || this.#ended) return this.#next(vu, at);
    vus.become(vu, VuState.waiting);
    timers.set(vu, at + pause);
  }

  exchangeUnsent(vu: number, at: Instant): void {
    this.exchangeOver(vu, at);
  }

  end(at: Instant): void {
    const { vus, own, timers } = this.#parts;
    this.#ended = true;
    for (let vu = own.from; vu < own.to; vu += 1) {
      if (vus.stateOf(vu) !== VuState.waiting) continue;
      timers.clear(vu);
      this.#next(vu, at);
    }
    for (; this.#spareCount > 0; this.#spareCount -= 1) {
      this.#complete(this.#spare[this.#spareCount - 1]!, at);
    }
  }

  abandon(at: Instant): void {
    const { vus, own } = this.#parts;
    while (this.#queue.size > 0) this.#logDrop(at, DropCause.run_ended, this.#queue.shift());
    for (let vu = own.from; vu < own.to; vu += 1) {
      if (vus.stateOf(vu) === VuState.ready) this.#drop(vu, at, DropCause.run_ended);
    }
  }

  #next(vu: number, at: Instant): void {
    const { vus, itinerary } = this.#parts;
    if (vus.step[vu]! < itinerary.steps && !this.#ended) this.#beginStep(vu, at, at);
    else if (this.#queue.size > 0) this.#beginIteration(vu, this.#queue.shift(), at);
    else this.#spareOrComplete(vu, at);
  }

  #drop(vu: number, at: Instant, cause: number): void {
    const { vus, pool, timers } = this.#parts;
    pool.abandon(vu, vus.target[vu]!);
    timers.clear(vu);
    this.#logDrop(at, cause, { index: vus.iteration[vu]!, at: vus.intendedAt[vu]! });
    vus.step[vu] = this.#parts.itinerary.steps;
    this.#next(vu, at);
  }

  #logDrop(at: Instant, cause: number, arrival: Arrival): void {
    const { itinerary, log } = this.#parts;
    const index = itinerary.loggedNumber(arrival.index);
    log.arrivalDropped(at, cause, { index, at: arrival.at });
  }

  #spareOrComplete(vu: number, at: Instant): void {
    if (this.#ended) return this.#complete(vu, at);
    this.#parts.vus.become(vu, VuState.spare);
    this.#spare[this.#spareCount] = vu;
    this.#spareCount += 1;
  }

  #complete(vu: number, at: Instant): void {
    const { vus, log } = this.#parts;
    if (vus.stateOf(vu) === VuState.absent) return;
    vus.become(vu, VuState.absent);
    log.vuCompleted(at, vu);
  }

  #beginIteration(vu: number, arrival: Arrival, availableAt: Instant): void {
    const { vus, itinerary, log } = this.#parts;
    if (vus.stateOf(vu) === VuState.absent) log.vuSpawned(availableAt, vu);
    vus.iteration[vu] = arrival.index;
    vus.step[vu] = 0;
    vus.target[vu] = itinerary.destinationAt(OPEN_LANE, arrival.index, arrival.at);
    this.#beginStep(vu, arrival.at, availableAt);
  }

  #beginStep(vu: number, intendedAt: Instant, availableAt: Instant): void {
    const { vus, itinerary, exchanges, timers, maxWaitNanos } = this.#parts;
    const step = vus.step[vu]!;
    const intent = this.#intent;
    intent.request = itinerary.requestAt(OPEN_LANE, vus.iteration[vu]!, step);
    intent.target = vus.target[vu]!;
    intent.intendedAt = intendedAt;
    intent.availableAt = availableAt;
    intent.isLastOfIteration = step + 1 === itinerary.steps;
    exchanges.begin(vu, intent);
    if (vus.stateOf(vu) === VuState.ready) timers.set(vu, intendedAt + maxWaitNanos);
  }
}
