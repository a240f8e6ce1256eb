import { LogError } from "../base/errors.ts";
import type { Instant } from "../base/time.ts";
import { FactBatch } from "../engine/fact-batch.ts";
import { isFact, RecordKind } from "../eventlog/record.ts";
import type { Rows } from "../eventlog/rows.ts";

/** What a row is to a replay. */
const Role = {
  /** What the engine did, and must do again. */
  output: 0,
  fact: 1,
  connectionFact: 2,
  send: 3,
  endOfRun: 4,
  /** The tick before is over. */
  beginning: 5,
} as const;
type Role = (typeof Role)[keyof typeof Role];

/** By kind; a block has no row of an unknown one. A log has millions of rows: hence a table. */
const roles = Uint8Array.from({ length: 256 }, (_, kind) => roleOf(kind));

function roleOf(kind: number): Role {
  switch (kind) {
    case RecordKind.connected:
    case RecordKind.opened:
    case RecordKind.openFailed:
    case RecordKind.closed:
      return Role.connectionFact;
    case RecordKind.requestSent:
      return Role.send;
    case RecordKind.runEnded:
      return Role.endOfRun;
    case RecordKind.tick:
    case RecordKind.roundBegan:
      return Role.beginning;
    default:
      return isFact(kind) ? Role.fact : Role.output;
  }
}

/**
 * Reads a log tick by tick: whose it is, the facts it came with, and when its sends were done.
 * What else the log says the engine did, a replay must do again.
 */
export class LogPlayer {
  /** Of the tick that was read last. */
  worker = 0;
  readonly batch: FactBatch = new FactBatch();
  readonly #blocks: Iterator<{ readonly rows: Rows }>;
  /** By worker. */
  readonly #connectionSlots: readonly number[];
  /** By worker: the end of its run has been read. */
  readonly #hasEnded: Uint8Array;
  /** When the sends of the tick were done, and who sent: the first `#sends`. */
  readonly #sentAt: number[] = [];
  readonly #sentBy: number[] = [];
  #sends = 0;
  #nextSend = 0;
  #rows: Rows | undefined;
  #row = 0;

  /** @param connectionSlots by worker: how many connections it may have */
  constructor(blocks: Iterator<{ readonly rows: Rows }>, connectionSlots: readonly number[]) {
    this.#blocks = blocks;
    this.#connectionSlots = connectionSlots;
    this.#hasEnded = new Uint8Array(connectionSlots.length);
    this.#advanceBlock();
  }

  /** True when the engine has done all the sends that the tick has. */
  get isTickDone(): boolean {
    return this.#nextSend === this.#sends;
  }

  /** When the next round begins; undefined: the log has none. */
  nextRound(): Instant | undefined {
    if (this.#rows === undefined) return undefined;
    if (this.#rows.kind[this.#row] !== RecordKind.roundBegan) return undefined;
    const origin = this.#rows.at[this.#row]!;
    this.#hasEnded.fill(0);
    this.#row += 1;
    if (this.#row === this.#rows.length) this.#advanceBlock();
    return origin;
  }

  /**
   * Collects everything up to the next tick; false when the log has no more. A tick that neither
   * another nor the end of its worker's run follows may lack facts that were cut off.
   */
  readTick(): boolean {
    this.batch.clear();
    this.#sends = 0;
    this.#nextSend = 0;
    if (this.#rows === undefined || this.#rows.kind[this.#row] !== RecordKind.tick) return false;
    this.batch.now = this.#rows.at[this.#row]!;
    this.worker = this.#rows.who[this.#row]!;
    if (this.worker >= this.#connectionSlots.length) {
      throw new LogError(`the log has a tick of worker ${this.worker}`);
    }
    this.#row += 1;
    while (this.#rows !== undefined && !this.#readRest(this.#rows)) this.#advanceBlock();
    return this.#hasEnded[this.worker] === 1 || this.#rows !== undefined;
  }

  /** When the tick's next send was done. @throws LogError when it has none, or another's */
  nextSend(vu: number): Instant {
    const next = this.#nextSend;
    if (next === this.#sends || this.#sentBy[next] !== vu) {
      throw new LogError(`a replay sends a request of virtual user ${vu} that is not in the log`);
    }
    this.#nextSend = next + 1;
    return this.#sentAt[next]!;
  }

  /** Takes what the block has of the tick; false: the block is over, the tick perhaps not. */
  #readRest(rows: Rows): boolean {
    const { kind: kindOf, length } = rows;
    for (let row = this.#row; row < length; row += 1) {
      const role = roles[kindOf[row]!]!;
      if (role === Role.beginning) {
        this.#row = row;
        return true;
      }
      if (role !== Role.output) this.#take(rows, row, role);
    }
    return false;
  }

  #take(rows: Rows, row: number, role: number): void {
    if (role === Role.send) {
      this.#sentAt[this.#sends] = rows.at[row]!;
      this.#sentBy[this.#sends] = rows.who[row]!;
      this.#sends += 1;
    } else if (role === Role.endOfRun) {
      this.#hasEnded[this.worker] = 1;
    } else {
      if (role === Role.connectionFact) this.#checkConnection(rows.who[row]!);
      this.batch.copy(rows, row);
    }
  }

  /** A connection that cannot be is no fact. Of a VU that cannot be, the engine knows itself. */
  #checkConnection(connection: number): void {
    const slots = this.#connectionSlots[this.worker]!;
    if (connection < slots) return;
    throw new LogError(`the log has a fact of connection ${connection} of ${slots}`);
  }

  #advanceBlock(): void {
    do {
      const next = this.#blocks.next();
      this.#rows = next.done === true ? undefined : next.value.rows;
    } while (this.#rows !== undefined && this.#rows.length === 0);
    this.#row = 0;
  }
}
