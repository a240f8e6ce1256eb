import { DropCause } from "../base/outcome.ts";
import { type Instant, NEVER } from "../base/time.ts";
import type { Timers } from "../base/timers.ts";
import type { LogWriter } from "../eventlog/log-writer.ts";
import type { Itinerary } from "../plan/itinerary.ts";
import { numberInWhole, type Share } from "../plan/share.ts";
import type { Pauses } from "../plan/think-time.ts";
import type { VuChanges } from "../plan/vu-schedule.ts";
import type { ConnectionPool } from "./connection-pool.ts";
import type { Exchanges, Intent } from "./exchanges.ts";
import { CONNECT_FAILURE_PAUSE_NANOS } from "./limits.ts";
import type { Load } from "./load.ts";
import { type VirtualUsers, type VuRange, VuState } from "./virtual-users.ts";

export type ClosedLoadParts = {
  readonly changes: VuChanges;
  readonly share: Share;
  readonly itinerary: Itinerary;
  readonly pauses: Pauses;
  /** Infinity when only the schedule ends the load. */
  readonly iterations: number;
  readonly vus: VirtualUsers;
  readonly own: VuRange;
  readonly exchanges: Exchanges;
  readonly pool: ConnectionPool;
  readonly timers: Timers;
  readonly log: LogWriter;
};

/** Virtual users come and go on a schedule; each waits for its answer before it goes on. */
export class ClosedLoad implements Load {
  readonly #parts: ClosedLoadParts;
  readonly #intent: Intent = {
    request: 0,
    target: 0,
    intendedAt: 0,
    availableAt: 0,
    isLastOfIteration: false,
  };
  #change = 0;
  #iterationsLeft: number;
  #ended = false;

  constructor(parts: ClosedLoadParts) {
    this.#parts = parts;
    this.#iterationsLeft = parts.iterations;
  }

  get nextAt(): Instant {
    const { at } = this.#parts.changes;
    return this.#ended || this.#change === at.length ? NEVER : at[this.#change]!;
  }

  get exhausted(): boolean {
    return this.#iterationsLeft === 0 && this.#parts.vus.alive === 0;
  }

  due(at: Instant): void {
    const { changes, vus, own, log } = this.#parts;
    const vu = own.from + changes.vu[this.#change]!;
    const spawns = changes.spawn[this.#change] === 1;
    this.#change += 1;
    if (!spawns) {
      vus.leaving[vu] = 1;
      if (vus.stateOf(vu) === VuState.waiting) this.#complete(vu, at);
      return;
    }
    // It may still be on the exchange with which it was to leave: then it just stays.
    vus.leaving[vu] = 0;
    if (vus.stateOf(vu) !== VuState.absent || this.#iterationsLeft === 0) return;
    log.vuSpawned(at, vu);
    this.#beginIteration(vu, at);
  }

  wake(vu: number, at: Instant): void {
    this.#next(vu, at);
  }

  giveUp(): void {
    // A VU of the closed model has no schedule to miss: it waits.
  }

  exchangeOver(vu: number, at: Instant): void {
    this.#pauseThenNext(vu, at, 0);
  }

  exchangeUnsent(vu: number, at: Instant): void {
    this.#pauseThenNext(vu, at, CONNECT_FAILURE_PAUSE_NANOS);
  }

  end(at: Instant): void {
    const { vus, own } = this.#parts;
    this.#ended = true;
    for (let vu = own.from; vu < own.to; vu += 1) {
      if (vus.stateOf(vu) === VuState.waiting) this.#complete(vu, at);
    }
  }

  abandon(at: Instant): void {
    const { vus, own, pool, log, itinerary } = this.#parts;
    for (let vu = own.from; vu < own.to; vu += 1) {
      if (vus.stateOf(vu) !== VuState.ready) continue;
      pool.abandon(vu, vus.target[vu]!);
      const index = itinerary.loggedNumber(vus.iteration[vu]!);
      log.arrivalDropped(at, DropCause.run_ended, { index, at: vus.intendedAt[vu]! });
      this.#complete(vu, at);
    }
  }

  #pauseThenNext(vu: number, at: Instant, pauseMin: number): void {
    const { vus, pauses, timers } = this.#parts;
    const pause = Math.max(
      pauseMin,
      pauses.nanosAfter(this.#laneOf(vu), vus.iteration[vu]!, vus.step[vu]!),
    );
    vus.step[vu]! += 1;
    if (pause === 0 || this.#ended || vus.leaving[vu] === 1) return this.#next(vu, at);
    vus.become(vu, VuState.waiting);
    timers.set(vu, at + pause);
  }

  #next(vu: number, at: Instant): void {
    const { vus, itinerary } = this.#parts;
    if (this.#ended || vus.leaving[vu] === 1) this.#complete(vu, at);
    else if (vus.step[vu]! < itinerary.steps) this.#beginStep(vu, at);
    else this.#beginIteration(vu, at);
  }

  #beginIteration(vu: number, at: Instant): void {
    const { vus, itinerary } = this.#parts;
    if (this.#iterationsLeft === 0) return this.#complete(vu, at);
    this.#iterationsLeft -= 1;
    vus.iteration[vu]! += 1;
    vus.step[vu] = 0;
    vus.target[vu] = itinerary.destinationAt(this.#laneOf(vu), vus.iteration[vu]!, at);
    this.#beginStep(vu, at);
  }

  #beginStep(vu: number, at: Instant): void {
    const { vus, itinerary, exchanges } = this.#parts;
    const step = vus.step[vu]!;
    const intent = this.#intent;
    intent.request = itinerary.requestAt(this.#laneOf(vu), vus.iteration[vu]!, step);
    intent.target = vus.target[vu]!;
    intent.intendedAt = at;
    intent.availableAt = at;
    intent.isLastOfIteration = step + 1 === itinerary.steps;
    exchanges.begin(vu, intent);
  }

  /** Its number among those of all shares: by it its draws are known. */
  #laneOf(vu: number): number {
    const { own, share } = this.#parts;
    return numberInWhole(vu - own.from, share);
  }

  #complete(vu: number, at: Instant): void {
    this.#parts.timers.clear(vu);
    this.#parts.vus.become(vu, VuState.absent);
    this.#parts.log.vuCompleted(at, vu);
  }
}
