import { InvariantError } from "../base/errors.ts";
import { IndexLists } from "../base/index-lists.ts";
import { type Instant, NEVER } from "../base/time.ts";
import type { Timers } from "../base/timers.ts";
import type { LogWriter } from "../eventlog/log-writer.ts";
import type { Target } from "../scenario/scenario.ts";
import type { World } from "./world.ts";

/** Where a connection slot is in its life. Only these changes are legal: see `legal`. */
const Slot = {
  free: 0,
  opening: 1,
  securing: 2,
  idle: 3,
  busy: 4,
  closing: 5,
  /** Closed by the peer in the very turn in which it was given an exchange: `failed` follows. */
  lost: 6,
} as const;
type Slot = (typeof Slot)[keyof typeof Slot];

const bit = (...slots: readonly Slot[]): number =>
  slots.reduce<number>((set, s) => set | (1 << s), 0);
const legalFrom: Readonly<Record<Slot, number>> = {
  [Slot.free]: bit(Slot.opening),
  [Slot.opening]: bit(Slot.securing, Slot.idle, Slot.busy, Slot.free, Slot.closing),
  [Slot.securing]: bit(Slot.idle, Slot.busy, Slot.free, Slot.closing),
  [Slot.idle]: bit(Slot.busy, Slot.free, Slot.closing),
  [Slot.busy]: bit(Slot.idle, Slot.busy, Slot.closing, Slot.lost),
  [Slot.closing]: bit(Slot.free),
  [Slot.lost]: bit(Slot.free),
};
const legal = Uint8Array.from(Object.values(Slot), (slot) => legalFrom[slot]);

export type PoolParts = {
  readonly targets: readonly Target[];
  /** Connections to one target that may be under way at once, > 0. */
  readonly connectsInFlightMax: number;
  readonly vuMax: number;
  readonly timers: Timers;
  /** Timer owner of connection slot 0. */
  readonly timerBase: number;
  readonly log: LogWriter;
  readonly world: World;
};

/**
 * Which connection carries which exchange. Policy only: what a connection is made of is the
 * world's business. Every target has its own idle connections and its own queue of VUs.
 *
 * A VU takes the connection that was idle for the shortest time, else waits in the order of
 * coming while a connection is opened, as long as the target's limits allow one more: those of
 * all connections, and of those under way.
 */
export class ConnectionPool {
  readonly #parts: PoolParts;
  readonly #state: Uint8Array;
  readonly #targetOf: Uint16Array;
  /** Exchanges so far. */
  readonly #used: Uint32Array;
  readonly #free: Uint32Array;
  #freeCount: number;
  readonly #idle: IndexLists;
  readonly #waiting: IndexLists;
  /** Per target: opening or securing; and all that are not free. */
  readonly #opening: Uint32Array;
  readonly #taken: Uint32Array;
  #closingDown = false;

  constructor(parts: PoolParts) {
    this.#parts = parts;
    const slots = connectionSlots(parts.targets);
    this.#state = new Uint8Array(slots);
    this.#targetOf = new Uint16Array(slots);
    this.#used = new Uint32Array(slots);
    this.#free = Uint32Array.from({ length: slots }, (_, index) => slots - 1 - index);
    this.#freeCount = slots;
    this.#idle = new IndexLists(slots, parts.targets.length);
    this.#waiting = new IndexLists(parts.vuMax, parts.targets.length);
    this.#opening = new Uint32Array(parts.targets.length);
    this.#taken = new Uint32Array(parts.targets.length);
  }

  get allFree(): boolean {
    return this.#freeCount === this.#free.length;
  }

  /** @returns a connection for the VU to send on at once, or −1: it is in the queue now */
  acquire(vu: number, target: number): number {
    const connection = this.#idle.popBack(target);
    if (connection >= 0) {
      this.#become(connection, Slot.busy);
      this.#parts.timers.clear(this.#timer(connection));
      return connection;
    }
    this.#waiting.pushBack(target, vu);
    return -1;
  }

  /** True when every VU in the target's queue has a connection under way for it. */
  isOpeningForAll(target: number): boolean {
    return this.#opening[target]! >= this.#waiting.size(target);
  }

  /** Takes a VU out of the queue. */
  abandon(vu: number, target: number): void {
    this.#waiting.remove(target, vu);
  }

  /** Counts one more exchange on the connection; false for its first. */
  use(connection: number): boolean {
    this.#used[connection]! += 1;
    return this.#used[connection]! > 1;
  }

  connected(connection: number, at: Instant): void {
    if (this.#state[connection] === Slot.closing) return;
    this.#become(connection, Slot.securing);
    const target = this.#parts.targets[this.#targetOf[connection]!]!;
    this.#parts.timers.set(this.#timer(connection), at + target.tlsTimeoutNanos);
  }

  /** @returns the VU that has it now, or −1: it is idle */
  opened(connection: number, at: Instant): number {
    if (this.#state[connection] === Slot.closing) return -1;
    this.#endOpening(connection);
    return this.#handOver(connection, at);
  }

  /** @returns the VU whose exchange fails with it, or −1 when nobody waits */
  openFailed(connection: number): number {
    const target = this.#targetOf[connection]!;
    const hadTimedOut = this.#state[connection] === Slot.closing;
    if (!hadTimedOut) this.#endOpening(connection);
    this.#toFree(connection);
    return hadTimedOut ? -1 : this.#waiting.popFront(target);
  }

  /**
   * The connection did not open in time.
   * @returns what it was doing, and the VU whose exchange fails with it or −1
   */
  openTimedOut(connection: number): { readonly phase: "connect" | "tls"; readonly vu: number } {
    const phase = this.#state[connection] === Slot.securing ? "tls" : "connect";
    this.#endOpening(connection);
    this.close(connection);
    return { phase, vu: this.#waiting.popFront(this.#targetOf[connection]!) };
  }

  isIdle(connection: number): boolean {
    return this.#state[connection] === Slot.idle;
  }

  /**
   * The exchange on it is over and it can carry another.
   * @returns the VU that has it now, or −1
   */
  release(connection: number, at: Instant): number {
    const target = this.#parts.targets[this.#targetOf[connection]!]!;
    if (this.#closingDown || this.#used[connection]! >= target.requestsPerConnection) {
      this.close(connection);
      return -1;
    }
    return this.#handOver(connection, at);
  }

  /** The exchange on it is over, and so is the connection: `closed` will follow. */
  retire(connection: number): void {
    if (this.#state[connection] === Slot.lost) this.#toFree(connection);
    else if (this.#state[connection] === Slot.busy) this.#become(connection, Slot.closing);
  }

  close(connection: number): void {
    if (this.#state[connection] === Slot.closing) return;
    if (this.#state[connection] === Slot.lost) return this.#toFree(connection);
    if (this.#state[connection] === Slot.idle) this.#leaveIdle(connection);
    this.#become(connection, Slot.closing);
    this.#parts.timers.clear(this.#timer(connection));
    this.#parts.world.close(connection);
  }

  closed(connection: number): void {
    if (this.#state[connection] === Slot.busy) return this.#become(connection, Slot.lost);
    if (this.#state[connection] === Slot.idle) this.#leaveIdle(connection);
    this.#toFree(connection);
  }

  /** Opens what the queues need and the limits allow. */
  openConnections(now: Instant): void {
    for (let target = 0; target < this.#parts.targets.length; target += 1) {
      if (this.#waiting.size(target) > 0) this.#openFor(target, now);
    }
  }

  /** From now on an idle connection is closed instead of kept. */
  closeDown(): void {
    this.#closingDown = true;
    for (let slot = 0; slot < this.#state.length; slot += 1) {
      if (this.#state[slot] === Slot.opening || this.#state[slot] === Slot.securing) {
        this.#endOpening(slot);
        this.close(slot);
      } else if (this.#state[slot] === Slot.idle) {
        this.close(slot);
      }
    }
  }

  #openFor(target: number, now: Instant): void {
    const { targets, connectsInFlightMax, world, log, timers } = this.#parts;
    const settings = targets[target]!;
    while (
      this.#opening[target]! < this.#waiting.size(target) &&
      this.#taken[target]! < settings.maxConnections &&
      this.#opening[target]! < connectsInFlightMax &&
      !this.#closingDown
    ) {
      this.#freeCount -= 1;
      const connection = this.#free[this.#freeCount]!;
      this.#become(connection, Slot.opening);
      this.#targetOf[connection] = target;
      this.#used[connection] = 0;
      this.#opening[target]! += 1;
      this.#taken[target]! += 1;
      timers.set(this.#timer(connection), now + settings.connectTimeoutNanos);
      log.connectionOpening(now, connection, target);
      world.open(connection, target);
    }
  }

  #handOver(connection: number, at: Instant): number {
    const target = this.#targetOf[connection]!;
    const vu = this.#waiting.popFront(target);
    this.#become(connection, vu >= 0 ? Slot.busy : Slot.idle);
    if (vu < 0) {
      this.#idle.pushBack(target, connection);
      const { idleTimeoutNanos } = this.#parts.targets[target]!;
      if (idleTimeoutNanos !== NEVER) {
        this.#parts.timers.set(this.#timer(connection), at + idleTimeoutNanos);
      }
    }
    return vu;
  }

  #endOpening(connection: number): void {
    this.#opening[this.#targetOf[connection]!]! -= 1;
    this.#parts.timers.clear(this.#timer(connection));
  }

  #leaveIdle(connection: number): void {
    this.#idle.remove(this.#targetOf[connection]!, connection);
  }

  #toFree(connection: number): void {
    this.#become(connection, Slot.free);
    this.#parts.timers.clear(this.#timer(connection));
    this.#taken[this.#targetOf[connection]!]! -= 1;
    this.#free[this.#freeCount] = connection;
    this.#freeCount += 1;
  }

  #timer(connection: number): number {
    return this.#parts.timerBase + connection;
  }

  #become(connection: number, next: Slot): void {
    const now = this.#state[connection] as Slot;
    if ((legal[now]! & (1 << next)) === 0) {
      throw new InvariantError(`connection ${connection} went from ${now} to ${next}`);
    }
    this.#state[connection] = next;
  }
}

/** How many connections there can be at once over all targets. */
export function connectionSlots(targets: readonly Target[]): number {
  return targets.reduce((sum, target) => sum + target.maxConnections, 0);
}
