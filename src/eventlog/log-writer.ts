import { type Instant, NANOS_PER_MILLI, NANOS_PER_SECOND } from "../base/time.ts";
import { BLOCK_ROWS_MAX } from "./block.ts";
import { RecordKind } from "./record.ts";
import { Rows } from "./rows.ts";

/** A block is closed after so much time of the run, so that a killed run loses no more. */
export const BLOCK_NANOS_MAX = NANOS_PER_SECOND;
/**
 * One with so many rows is closed after so much. Whoever records it is then at it for a fraction of
 * a millisecond, and what shares a core with that, such as the server, does not wait for longer.
 */
export const BLOCK_ROWS_SOON = 512;
export const BLOCK_NANOS_SOON = 100 * NANOS_PER_MILLI;

export type LogWriterOptions = {
  /** Takes a full block; the rows are written anew when it returns, unless `nextRows` says other. */
  readonly onBlock: (rows: Rows) => void;
  /** Where the next block is written: empty rows with room for `BLOCK_ROWS_MAX`. */
  readonly nextRows?: () => Rows;
  /** A block is closed after so many ticks; undefined: when it is full or old. */
  readonly flushIntervalTicks: number | undefined;
};

export type SentRow = {
  vu: number;
  serial: number;
  request: number;
  connection: number;
  flags: number;
  sentAt: Instant;
  intendedAt: Instant;
  availableAt: Instant;
};

/**
 * What the engine writes: one method per kind of row. Where a block ends depends on the rows
 * alone, so the same run gives the same blocks.
 */
export class LogWriter {
  #rows: Rows;
  readonly #onBlock: (rows: Rows) => void;
  readonly #nextRows: (() => Rows) | undefined;
  readonly #ticksMax: number;
  /** The first tick of a round sets it. */
  #blockBeganAt: Instant = -Infinity;
  #ticks = 0;

  constructor(options: LogWriterOptions) {
    this.#onBlock = options.onBlock;
    this.#nextRows = options.nextRows;
    this.#rows = options.nextRows?.() ?? new Rows(BLOCK_ROWS_MAX);
    this.#ticksMax = options.flushIntervalTicks ?? Infinity;
  }

  tick(now: Instant, facts: number, worker: number): void {
    this.#beginTick(now);
    const row = this.#add(RecordKind.tick, now);
    this.#rows.who[row] = worker;
    this.#rows.code[row] = facts;
  }

  /** Writes a row that another writer has written: how the logs of several workers become one. */
  again(source: Rows, index: number): void {
    if (source.kind[index] === RecordKind.tick) this.#beginTick(source.at[index]!);
    this.fact(source, index);
  }

  fact(facts: Rows, index: number): void {
    if (this.#rows.full) this.flush();
    this.#rows.copy(facts, index);
  }

  /** Closes the block under way, so that what a round writes depends on the round alone. */
  roundBegan(origin: Instant, round: number): void {
    this.flush();
    this.#blockBeganAt = -Infinity;
    const row = this.#add(RecordKind.roundBegan, origin);
    this.#rows.who[row] = round;
    this.flush();
  }

  vuSpawned(at: Instant, vu: number): void {
    this.#virtualUser(RecordKind.vuSpawned, at, vu);
  }

  vuCompleted(at: Instant, vu: number): void {
    this.#virtualUser(RecordKind.vuCompleted, at, vu);
  }

  connectionOpening(at: Instant, connection: number, target: number): void {
    const row = this.#add(RecordKind.connectionOpening, at);
    this.#rows.who[row] = connection;
    this.#rows.code[row] = target;
  }

  requestSent(sent: SentRow): void {
    const row = this.#add(RecordKind.requestSent, sent.sentAt);
    const rows = this.#rows;
    rows.who[row] = sent.vu;
    rows.serial[row] = sent.serial;
    rows.code[row] = sent.request;
    rows.detail[row] = sent.connection;
    rows.flags[row] = sent.flags;
    rows.x[row] = sent.intendedAt;
    rows.y[row] = sent.availableAt;
  }

  /** `outcome`: why there was no connection. */
  requestUnsent(at: Instant, exchange: Omit<SentRow, "sentAt">, end: UnsentEnd): void {
    const row = this.#add(RecordKind.requestUnsent, at);
    const rows = this.#rows;
    rows.who[row] = exchange.vu;
    rows.serial[row] = exchange.serial;
    rows.code[row] = exchange.request;
    rows.detail[row] = end.outcome;
    rows.flags[row] = exchange.flags;
    rows.x[row] = exchange.intendedAt;
    rows.y[row] = end.target;
  }

  requestTimedOut(at: Instant, vu: number, serial: number): void {
    this.#exchangeEnd(RecordKind.requestTimedOut, at, { vu, serial });
  }

  requestCancelled(at: Instant, vu: number, serial: number): void {
    this.#exchangeEnd(RecordKind.requestCancelled, at, { vu, serial });
  }

  arrivalDropped(at: Instant, cause: number, arrival: { index: number; at: Instant }): void {
    const row = this.#add(RecordKind.arrivalDropped, at);
    this.#rows.code[row] = cause;
    this.#rows.x[row] = arrival.at;
    this.#rows.z[row] = arrival.index;
  }

  loadEnded(at: Instant, reason: number): void {
    const row = this.#add(RecordKind.loadEnded, at);
    this.#rows.code[row] = reason;
  }

  runEnded(at: Instant): void {
    this.#add(RecordKind.runEnded, at);
  }

  assertionResult(at: Instant, index: number, result: AssertionResultRow): void {
    const row = this.#add(RecordKind.assertionResult, at);
    const observed = new DataView(new ArrayBuffer(8));
    observed.setFloat64(0, result.observed);
    this.#rows.who[row] = index;
    this.#rows.code[row] = result.code;
    this.#rows.detail[row] = observed.getUint32(4);
    this.#rows.flags[row] = observed.getUint32(0);
  }

  /** Closes the block under way, if it has rows. */
  flush(): void {
    this.#ticks = 0;
    if (this.#rows.length === 0) return;
    this.#onBlock(this.#rows);
    if (this.#nextRows !== undefined) this.#rows = this.#nextRows();
    else this.#rows.clear();
  }

  #beginTick(now: Instant): void {
    const nanosMax = this.#rows.length < BLOCK_ROWS_SOON ? BLOCK_NANOS_MAX : BLOCK_NANOS_SOON;
    if (this.#ticks >= this.#ticksMax || now - this.#blockBeganAt >= nanosMax) {
      this.flush();
      this.#blockBeganAt = now;
    }
    this.#ticks += 1;
  }

  #virtualUser(kind: number, at: Instant, vu: number): void {
    const row = this.#add(kind, at);
    this.#rows.who[row] = vu;
  }

  #exchangeEnd(kind: number, at: Instant, exchange: { vu: number; serial: number }): void {
    const row = this.#add(kind, at);
    this.#rows.who[row] = exchange.vu;
    this.#rows.serial[row] = exchange.serial;
  }

  /** May begin a block: `#rows` is to be looked at after it, never before. */
  #add(kind: number, at: Instant): number {
    if (this.#rows.full) this.flush();
    const row = this.#rows.length;
    this.#rows.length = row + 1;
    this.#rows.kind[row] = kind;
    this.#rows.at[row] = at;
    return row;
  }
}

export type UnsentEnd = { readonly outcome: number; readonly target: number };

export type AssertionResultRow = {
  readonly code: number;
  /** NaN when there was nothing to observe. */
  readonly observed: number;
};
