import { LogError } from "../base/errors.ts";
import type { Instant } from "../base/time.ts";
import { FactBatch } from "../engine/fact-batch.ts";
import type { World } from "../engine/world.ts";
import { isFact, RecordKind } from "../eventlog/record.ts";
import type { Rows } from "../eventlog/rows.ts";

/** The log has no further tick, but the engine is not done: the log was cut off. */
export class LogExhausted extends Error {}

/**
 * A recorded log played back: the third world. What the log calls a tick comes as a batch, with
 * its facts; what it says of a send is what the send answers. Commands change nothing: what
 * came of them is in the log as well.
 */
export class ReplayWorld implements World {
  readonly #blocks: Iterator<{ readonly rows: Rows }>;
  readonly #batch = new FactBatch();
  /** When the sends of the tick under way were done, and who sent. */
  readonly #sentAt: number[] = [];
  readonly #sentBy: number[] = [];
  #nextSend = 0;
  #rows: Rows | undefined;
  #row = 0;

  constructor(blocks: Iterator<{ readonly rows: Rows }>) {
    this.#blocks = blocks;
    this.#advanceBlock();
  }

  wait(): Promise<FactBatch> {
    if (this.#nextSend < this.#sentAt.length) {
      return Promise.reject(new LogError("the log has a request that a replay does not send"));
    }
    return this.#readTick() ? Promise.resolve(this.#batch) : Promise.reject(new LogExhausted());
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

  /** Collects everything up to the next tick; false when the log has no more. */
  #readTick(): boolean {
    this.#batch.clear();
    this.#sentAt.length = 0;
    this.#sentBy.length = 0;
    this.#nextSend = 0;
    if (this.#rows === undefined || this.#rows.kind[this.#row] !== RecordKind.tick) return false;
    this.#batch.now = this.#rows.at[this.#row]!;
    this.#nextRow();
    while (this.#rows !== undefined && this.#rows.kind[this.#row] !== RecordKind.tick) {
      const kind = this.#rows.kind[this.#row]!;
      if (isFact(kind)) this.#batch.copy(this.#rows, this.#row);
      else if (kind === RecordKind.requestSent) {
        this.#sentAt.push(this.#rows.at[this.#row]!);
        this.#sentBy.push(this.#rows.who[this.#row]!);
      }
      this.#nextRow();
    }
    return true;
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
