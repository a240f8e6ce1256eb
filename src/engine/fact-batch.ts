import type { Instant, Nanos } from "../base/time.ts";
import { EndFlag, RecordKind } from "../eventlog/record.ts";
import { Rows } from "../eventlog/rows.ts";
import { OCTETS_PER_NAME_ROW, writeNamePart } from "../eventlog/timing-name.ts";

const INITIAL_FACTS = 1024;

/** The exchange a connection is on. One object per connection, written in place, read at once. */
export type ExchangeFacts = {
  readonly vu: number;
  readonly serial: number;
  /** 0 before the head is complete. */
  readonly status: number;
  /** 0: none, 1: the status, 2 + i: check i of the request's expectations. */
  readonly failedCheck: number;
  /** 0 before the first byte. */
  readonly firstByteAt: Instant;
  readonly headBytes: number;
  readonly bodyBytes: number;
  readonly lastOnConnection: boolean;
  readonly unsolicited: boolean;
};

/** What a server says that one part of its work took. */
export type TimingEntry = {
  /** The number of its name. */
  readonly name: number;
  readonly nanos: Nanos;
};

/** What another thread of events did to the generator in about a second. */
export type Heartbeat = {
  readonly residentKiB: number;
  readonly gcPauses: number;
  readonly gcLongestMicros: number;
  readonly stealPermille: number;
  readonly machineBusyPermille: number;
  readonly loopDelayMaxNanos: number;
  readonly cpuNanos: number;
  readonly gcNanos: number;
};

/** What the whole process did in about a second, and what held its recording thread up. */
export type ProcessHeartbeat = {
  readonly blocksWaitingMax: number;
  readonly gcPauses: number;
  readonly gcLongestMicros: number;
  readonly loopDelayMaxNanos: number;
  readonly cpuNanos: number;
  readonly gcNanos: number;
};

/**
 * The facts of one turn, as rows of the log, in the order in which they happened, and the
 * instant at which the engine takes them. Grows to what one turn of the event loop can bring,
 * which the number of connections and the limits of a response bound, and is used again for every
 * turn.
 */
export class FactBatch {
  now: Instant = 0;
  rows: Rows = new Rows(INITIAL_FACTS);

  get length(): number {
    return this.rows.length;
  }

  clear(): void {
    this.rows.clear();
  }

  connected(connection: number, at: Instant): void {
    this.#add(RecordKind.connected, connection, at);
  }

  opened(
    connection: number,
    at: Instant,
    phases: { dnsNanos: number; tcpNanos: number; tlsNanos: number },
  ): void {
    const row = this.#add(RecordKind.opened, connection, at);
    this.rows.x[row] = phases.dnsNanos;
    this.rows.y[row] = phases.tcpNanos;
    this.rows.z[row] = phases.tlsNanos;
  }

  openFailed(connection: number, at: Instant, end: { outcome: number; shortage: number }): void {
    const row = this.#add(RecordKind.openFailed, connection, at);
    this.rows.code[row] = end.outcome;
    this.rows.detail[row] = end.shortage;
  }

  closed(
    connection: number,
    at: Instant,
    end: { reason: number; bytesRead: number; bytesWritten: number },
  ): void {
    const row = this.#add(RecordKind.closed, connection, at);
    this.rows.code[row] = end.reason;
    this.rows.x[row] = end.bytesRead;
    this.rows.y[row] = end.bytesWritten;
  }

  ended(exchange: ExchangeFacts, at: Instant): void {
    const row = this.#addExchange(RecordKind.ended, exchange, at);
    this.rows.code[row] = exchange.status;
    this.rows.detail[row] = exchange.failedCheck;
  }

  failed(exchange: ExchangeFacts, at: Instant, outcome: number): void {
    const row = this.#addExchange(RecordKind.failed, exchange, at);
    this.rows.code[row] = outcome;
    this.rows.detail[row] = exchange.status;
  }

  /** Before the first entry of that name. @param number counts the names from 0 */
  timingName(number: number, at: Instant, name: Uint8Array): void {
    for (let from = 0; from < name.length; from += OCTETS_PER_NAME_ROW) {
      const row = this.#add(RecordKind.timingName, number, at);
      this.rows.serial[row] = name.length;
      this.rows.code[row] = from;
      writeNamePart(this.rows, row, { name, from });
    }
  }

  /** Before the end of the exchange. */
  serverTiming(exchange: ExchangeFacts, at: Instant, entry: TimingEntry): void {
    const row = this.#add(RecordKind.serverTiming, exchange.vu, at);
    this.rows.serial[row] = exchange.serial;
    this.rows.code[row] = entry.name;
    this.rows.x[row] = entry.nanos;
  }

  /** Before the end of the exchange. */
  timingLost(exchange: ExchangeFacts, at: Instant, lost: { loss: number; count: number }): void {
    const row = this.#add(RecordKind.timingLost, exchange.vu, at);
    this.rows.serial[row] = exchange.serial;
    this.rows.code[row] = lost.loss;
    this.rows.detail[row] = lost.count;
  }

  stop(at: Instant, reason: number): void {
    const row = this.#add(RecordKind.stop, 0, at);
    this.rows.code[row] = reason;
  }

  heartbeat(at: Instant, sample: Heartbeat): void {
    const row = this.#add(RecordKind.heartbeat, sample.residentKiB, at);
    this.rows.serial[row] = sample.gcPauses;
    this.rows.code[row] = sample.gcLongestMicros;
    this.rows.detail[row] = sample.stealPermille;
    this.rows.flags[row] = sample.machineBusyPermille;
    this.rows.x[row] = sample.loopDelayMaxNanos;
    this.rows.y[row] = sample.cpuNanos;
    this.rows.z[row] = sample.gcNanos;
  }

  processHeartbeat(at: Instant, sample: ProcessHeartbeat): void {
    const row = this.#add(RecordKind.processHeartbeat, sample.blocksWaitingMax, at);
    this.rows.serial[row] = sample.gcPauses;
    this.rows.code[row] = sample.gcLongestMicros;
    this.rows.x[row] = sample.loopDelayMaxNanos;
    this.rows.y[row] = sample.cpuNanos;
    this.rows.z[row] = sample.gcNanos;
  }

  /** Adds a recorded fact again: how a replay feeds the engine. */
  copy(source: Rows, index: number): void {
    if (this.rows.full) this.#grow();
    this.rows.copy(source, index);
  }

  #addExchange(kind: number, exchange: ExchangeFacts, at: Instant): number {
    const row = this.#add(kind, exchange.vu, at);
    this.rows.serial[row] = exchange.serial;
    this.rows.flags[row] =
      (exchange.lastOnConnection ? EndFlag.lastOnConnection : 0) |
      (exchange.unsolicited ? EndFlag.unsolicited : 0);
    this.rows.x[row] = exchange.firstByteAt;
    this.rows.y[row] = exchange.headBytes;
    this.rows.z[row] = exchange.bodyBytes;
    return row;
  }

  /** May grow: `rows` is to be looked at after it, never before. */
  #add(kind: number, who: number, at: Instant): number {
    if (this.rows.full) this.#grow();
    const row = this.rows.length;
    this.rows.length = row + 1;
    this.rows.kind[row] = kind;
    this.rows.who[row] = who;
    this.rows.at[row] = at;
    return row;
  }

  #grow(): void {
    const larger = new Rows(this.rows.capacity * 2);
    for (let row = 0; row < this.rows.length; row += 1) larger.copy(this.rows, row);
    this.rows = larger;
  }
}
