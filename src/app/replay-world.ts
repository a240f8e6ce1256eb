import { LogError } from "../base/errors.ts";
import type { Instant } from "../base/time.ts";
import { FactBatch } from "../engine/fact-batch.ts";
import type { World } from "../engine/world.ts";
import { isFact, RecordKind } from "../eventlog/record.ts";
import type { Rows } from "../eventlog/rows.ts";

/** The log has no further whole tick, but the engine is not done: the log was cut off. */
export class LogExhausted extends Error {}

const connectionFacts: ReadonlySet<number> = new Set([
  RecordKind.connected,
  RecordKind.opened,
  RecordKind.openFailed,
  RecordKind.closed,
]);

/**
 * A recorded log played back: the third world. What the log calls a tick comes as a batch, with
 * its facts; what it says of a send is what the send answers. Commands change nothing: what
 * came of them is in the log as well.
 */
export class ReplayWorld implements World {
  readonly #blocks: Iterator<{ readonly rows: Rows }>;
  readonly #connectionSlots: number;
  readonly #batch = new FactBatch();
  /** When the sends of the tick under way were done, and who sent. */
  readonly #sentAt: number[] = [];
  readonly #sentBy: number[] = [];
  #nextSend = 0;
  #rows: Rows | undefined;
  #row = 0;

  constructor(blocks: Iterator<{ readonly rows: Rows }>, connectionSlots: number) {
    this.#blocks = blocks;
    this.#connectionSlots = connectionSlots;
    this.#advanceBlock();
  }

  wait(): Promise<FactBatch> {
    if (this.#nextSend < this.#sentAt.length) {
      return Promise.reject(new LogError("the log has a request that a replay does not send"));
    }
    try {
      return this.#readTick() ? Promise.resolve(this.#batch) : Promise.reject(new LogExhausted());
    } catch (error) {
      return Promise.reject(error);
    }
  }

  open(): void {
    // The log knows whether it opened.
  }

  send(_connection: number, vu: number): Instant {
    const at = this.#sentAt[this.#nextSend];
    if (at === undefined || this.#sentBy[this.#nextSend] !== vu) {
      throw new LogError(`a replay sends a request of virtual user ${vu} that is not in the log`);
    }
    this.#nextSend += 1;
    return at;
  }

  close(): void {
    // The log knows when it was closed.
  }

  /**
   * Collects everything up to the next tick; false when the log has no more. A tick that neither
   * another nor the end of the run follows may lack facts that were cut off.
   */
  #readTick(): boolean {
    this.#batch.clear();
    this.#sentAt.length = 0;
    this.#sentBy.length = 0;
    this.#nextSend = 0;
    if (this.#rows === undefined || this.#rows.kind[this.#row] !== RecordKind.tick) return false;
    this.#batch.now = this.#rows.at[this.#row]!;
    this.#nextRow();
    let isWhole = false;
    while (this.#rows !== undefined && this.#rows.kind[this.#row] !== RecordKind.tick) {
      const kind = this.#rows.kind[this.#row]!;
      if (isFact(kind)) this.#takeFact(this.#rows, kind);
      else if (kind === RecordKind.runEnded) isWhole = true;
      else if (kind === RecordKind.requestSent) {
        this.#sentAt.push(this.#rows.at[this.#row]!);
        this.#sentBy.push(this.#rows.who[this.#row]!);
      }
      this.#nextRow();
    }
    return isWhole || this.#rows !== undefined;
  }

  /** A connection that cannot be is no fact. Of a VU that cannot be, the engine knows itself. */
  #takeFact(rows: Rows, kind: number): void {
    const who = rows.who[this.#row]!;
    if (connectionFacts.has(kind) && who >= this.#connectionSlots) {
      throw new LogError(`the log has a fact of connection ${who} of ${this.#connectionSlots}`);
    }
    this.#batch.copy(rows, this.#row);
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
