import { LogError } from "../base/errors.ts";
import type { Instant } from "../base/time.ts";
import { FactBatch } from "../engine/fact-batch.ts";
import { isFact, RecordKind } from "../eventlog/record.ts";
import type { Rows } from "../eventlog/rows.ts";

const connectionFacts: ReadonlySet<number> = new Set([
  RecordKind.connected,
  RecordKind.opened,
  RecordKind.openFailed,
  RecordKind.closed,
]);

/** Rows with which the tick before is over. */
const beginsNext: ReadonlySet<number> = new Set([RecordKind.tick, RecordKind.roundBegan]);

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
  /** When the sends of the tick were done, and who sent. */
  readonly #sentAt: number[] = [];
  readonly #sentBy: number[] = [];
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
    return this.#nextSend === this.#sentAt.length;
  }

  /** When the next round begins; undefined: the log has none. */
  nextRound(): Instant | undefined {
    if (this.#rows === undefined) return undefined;
    if (this.#rows.kind[this.#row] !== RecordKind.roundBegan) return undefined;
    const origin = this.#rows.at[this.#row]!;
    this.#hasEnded.fill(0);
    this.#nextRow();
    return origin;
  }

  /**
   * Collects everything up to the next tick; false when the log has no more. A tick that neither
   * another nor the end of its worker's run follows may lack facts that were cut off.
   */
  readTick(): boolean {
    this.batch.clear();
    this.#sentAt.length = 0;
    this.#sentBy.length = 0;
    this.#nextSend = 0;
    if (this.#rows === undefined || this.#rows.kind[this.#row] !== RecordKind.tick) return false;
    this.batch.now = this.#rows.at[this.#row]!;
    this.worker = this.#rows.who[this.#row]!;
    if (this.worker >= this.#connectionSlots.length) {
      throw new LogError(`the log has a tick of worker ${this.worker}`);
    }
    this.#nextRow();
    while (this.#rows !== undefined && !beginsNext.has(this.#rows.kind[this.#row]!)) {
      const kind = this.#rows.kind[this.#row]!;
      if (isFact(kind)) this.#takeFact(this.#rows, kind);
      else if (kind === RecordKind.runEnded) this.#hasEnded[this.worker] = 1;
      else if (kind === RecordKind.requestSent) {
        this.#sentAt.push(this.#rows.at[this.#row]!);
        this.#sentBy.push(this.#rows.who[this.#row]!);
      }
      this.#nextRow();
    }
    return this.#hasEnded[this.worker] === 1 || this.#rows !== undefined;
  }

  /** When the tick's next send was done. @throws LogError when it has none, or another's */
  nextSend(vu: number): Instant {
    const at = this.#sentAt[this.#nextSend];
    if (at === undefined || this.#sentBy[this.#nextSend] !== vu) {
      throw new LogError(`a replay sends a request of virtual user ${vu} that is not in the log`);
    }
    this.#nextSend += 1;
    return at;
  }

  /** A connection that cannot be is no fact. Of a VU that cannot be, the engine knows itself. */
  #takeFact(rows: Rows, kind: number): void {
    const who = rows.who[this.#row]!;
    const slots = this.#connectionSlots[this.worker]!;
    if (connectionFacts.has(kind) && who >= slots) {
      throw new LogError(`the log has a fact of connection ${who} of ${slots}`);
    }
    this.batch.copy(rows, this.#row);
  }

  #nextRow(): void {
    this.#row += 1;
    if (this.#row === this.#rows!.length) this.#advanceBlock();
  }

  #advanceBlock(): void {
    do {
      const next = this.#blocks.next();
      this.#rows = next.done === true ? undefined : next.value.rows;
    } while (this.#rows !== undefined && this.#rows.length === 0);
    this.#row = 0;
  }
}
