import { LogError } from "../base/errors.ts";
import { TIMING_NAMES_MAX, timingLossNames } from "../base/server-timing.ts";
import type { Nanos } from "../base/time.ts";
import { RecordKind } from "../eventlog/record.ts";
import type { Rows } from "../eventlog/rows.ts";
import { TimingNames } from "../eventlog/timing-name.ts";
import type { TimingLeftOut } from "./run-metrics.ts";

/** Whose a row is: its numbers are its worker's own. */
export interface OwnNumbers {
  ownNumber(local: number): number;
}

type Loss = { readonly cause: TimingLeftOut; readonly count: number };

/**
 * What a server says of a response, from the rows before the end of its exchange until then. Names
 * have other numbers in each worker and in each round: what comes out has the names themselves.
 */
export class ServerTimingFold {
  /** Of the response whose end is to come next. */
  readonly entries: { readonly name: string; readonly nanos: Nanos }[] = [];
  readonly losses: Loss[] = [];
  readonly #names: TimingNames = new TimingNames();
  /** Of all workers and rounds. */
  readonly #known = new Set<string>();
  #vu = -1;
  #serial = -1;

  /** Workers number their names anew. */
  beginRound(): void {
    this.#names.clear();
    this.#settle(-1, -1);
  }

  /** @throws LogError for a row that no client can have written */
  add(rows: Rows, row: number, worker: OwnNumbers): void {
    const who = rows.who[row]!;
    const code = rows.code[row]!;
    if (rows.kind[row] === RecordKind.timingName) {
      if (who >= TIMING_NAMES_MAX) throw new LogError(`the log has Server-Timing name ${who}`);
      return this.#names.add(worker.ownNumber(who), rows, row);
    }
    const vu = worker.ownNumber(who);
    const serial = rows.serial[row]!;
    if (vu !== this.#vu || serial !== this.#serial) this.#settle(vu, serial);
    if (rows.kind[row] === RecordKind.timingLost) this.#lose(code, rows.detail[row]!);
    else this.#enter(this.#names.nameOf(worker.ownNumber(code)), rows.x[row]!);
  }

  /** Whether the exchange that ends has entries, or has lost some. */
  isOf(vu: number, serial: number): boolean {
    return vu === this.#vu && serial === this.#serial;
  }

  /** Forgets what it has of the exchange. */
  clear(): void {
    this.#settle(-1, -1);
  }

  #settle(vu: number, serial: number): void {
    this.#vu = vu;
    this.#serial = serial;
    this.entries.length = 0;
    this.losses.length = 0;
  }

  #enter(name: string, nanos: Nanos): void {
    if (this.entries.length === TIMING_NAMES_MAX) {
      throw new LogError("the log has a response with too many Server-Timing entries");
    }
    if (this.#known.size < TIMING_NAMES_MAX) this.#known.add(name);
    if (this.#known.has(name)) this.entries.push({ name, nanos });
    else this.losses.push({ cause: "many_names", count: 1 });
  }

  #lose(code: number, count: number): void {
    const cause = timingLossNames[code];
    if (cause === undefined) throw new LogError(`the log names Server-Timing loss ${code}`);
    this.losses.push({ cause, count });
  }
}
