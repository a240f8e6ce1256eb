import type { Instant } from "../base/time.ts";
import type { Timers } from "../base/timers.ts";
import { Outcome } from "../base/outcome.ts";
import type { LogWriter, SentRow } from "../eventlog/log-writer.ts";
import { SendFlag } from "../eventlog/record.ts";
import type { RequestTemplate } from "../scenario/scenario.ts";
import type { ConnectionPool } from "./connection-pool.ts";
import { type VirtualUsers, VuState } from "./virtual-users.ts";
import type { World } from "./world.ts";

export type ExchangeParts = {
  readonly requests: readonly RequestTemplate[];
  readonly vus: VirtualUsers;
  readonly pool: ConnectionPool;
  readonly timers: Timers;
  readonly log: LogWriter;
  readonly world: World;
};

/** What a VU is to send, as its load says. Written in place for every exchange. */
export type Intent = {
  request: number;
  target: number;
  /** When the schedule wants it sent. */
  intendedAt: Instant;
  /** When the VU could: later than intended if there was none before. */
  availableAt: Instant;
  isLastOfIteration: boolean;
};

/**
 * The exchanges of the run: each has exactly one beginning (sent or unsent) and exactly one end
 * in the log. A VU has one at a time, so the VU's columns are the exchange's.
 */
export class Exchanges {
  readonly #parts: ExchangeParts;
  readonly #flags: Uint8Array;
  readonly #row: SentRow = {
    vu: 0,
    serial: 0,
    request: 0,
    connection: 0,
    flags: 0,
    sentAt: 0,
    intendedAt: 0,
    availableAt: 0,
  };
  #begun = 0;
  #inFlight = 0;

  constructor(parts: ExchangeParts) {
    this.#parts = parts;
    this.#flags = new Uint8Array(parts.vus.count);
  }

  get inFlight(): number {
    return this.#inFlight;
  }

  /** The VU is ready: sends at once when a connection is idle, else joins the queue. */
  begin(vu: number, intent: Intent): void {
    const { vus, pool } = this.#parts;
    vus.become(vu, VuState.ready);
    vus.request[vu] = intent.request;
    vus.target[vu] = intent.target;
    vus.intendedAt[vu] = intent.intendedAt;
    vus.availableAt[vu] = intent.availableAt;
    this.#flags[vu] = intent.isLastOfIteration ? SendFlag.lastOfIteration : 0;
    const connection = pool.acquire(vu, intent.target);
    if (connection >= 0) this.#send(vu, connection);
  }

  /** A connection has come free for a VU in the queue. */
  connectionReady(vu: number, connection: number, at: Instant): void {
    const { vus } = this.#parts;
    vus.availableAt[vu] = Math.max(vus.availableAt[vu]!, at);
    this.#send(vu, connection);
  }

  /** The connection that a VU in the queue waited for could not be opened. */
  unsent(vu: number, at: Instant, outcome: number): void {
    const row = this.#fill(vu, this.#flags[vu]!);
    this.#begun += 1;
    this.#parts.log.requestUnsent(at, row, { outcome, target: this.#parts.vus.target[vu]! });
  }

  /** True when the fact is about the exchange that the VU is on, and not about an older one. */
  isCurrent(vu: number, serial: number): boolean {
    const { vus } = this.#parts;
    return vus.stateOf(vu) === VuState.executing && vus.serial[vu] === serial;
  }

  /** The exchange has its end; @returns the connection it was on */
  settle(vu: number): number {
    const { vus, timers } = this.#parts;
    const connection = vus.connection[vu]!;
    vus.connection[vu] = -1;
    timers.clear(vu);
    this.#inFlight -= 1;
    return connection;
  }

  timedOut(vu: number, at: Instant): void {
    const { vus, log, pool } = this.#parts;
    log.requestTimedOut(at, vu, vus.serial[vu]!);
    pool.close(this.settle(vu));
  }

  cancel(vu: number, at: Instant): void {
    const { vus, log, pool } = this.#parts;
    log.requestCancelled(at, vu, vus.serial[vu]!);
    pool.close(this.settle(vu));
  }

  #send(vu: number, connection: number): void {
    const { vus, pool, world, log, timers, requests } = this.#parts;
    const reused = pool.use(connection) ? SendFlag.reused : 0;
    const row = this.#fill(vu, this.#flags[vu]! | reused);
    vus.serial[vu] = row.serial;
    vus.connection[vu] = connection;
    vus.become(vu, VuState.executing);
    this.#begun += 1;
    this.#inFlight += 1;
    row.connection = connection;
    row.sentAt = world.send(connection, vu, row.serial, row.request);
    log.requestSent(row);
    timers.set(vu, row.sentAt + requests[row.request]!.timeoutNanos);
  }

  #fill(vu: number, flags: number): SentRow {
    const { vus } = this.#parts;
    const row = this.#row;
    row.vu = vu;
    row.serial = this.#begun;
    row.request = vus.request[vu]!;
    row.flags = flags;
    row.intendedAt = vus.intendedAt[vu]!;
    row.availableAt = vus.availableAt[vu]!;
    return row;
  }
}

/** Outcomes of an attempt to connect that ran out of time. */
export const openTimeoutOutcome = {
  connect: Outcome.connect_timeout,
  tls: Outcome.tls_timeout,
} as const;
