import { BlockCodec } from "../eventlog/block.ts";
import type { LogBlock } from "../eventlog/log-reader.ts";
import { columnsOf, RecordKind } from "../eventlog/record.ts";
import type { Column, Rows } from "../eventlog/rows.ts";
import { LogExhausted } from "./replay-world.ts";

/** The first place where the engine did something else than the log says. */
export type Difference = { readonly block: number; readonly what: string };

export class Diverged extends Error {
  readonly difference: Difference;

  constructor(difference: Difference) {
    super(difference.what);
    this.difference = difference;
  }
}

type Expected = Pick<LogBlock, "index" | "payload">;

/** Hands the recorded blocks to the world, and holds the engine's blocks against them. */
export class LogComparison implements Iterator<LogBlock> {
  identical = 0;
  rows = 0;
  exchanges = 0;
  readonly #codec = new BlockCodec();
  readonly #recorded: Iterator<LogBlock>;
  /** Blocks that the world has had and the engine has not written yet: a tick can span some. */
  readonly #expected: Expected[] = [];
  /** The replay has stopped: the engine's last block is the beginning of one. */
  #isStopped = false;

  constructor(recorded: Iterator<LogBlock>) {
    this.#recorded = recorded;
  }

  next(): IteratorResult<LogBlock> {
    const next = this.#recorded.next();
    if (next.done !== true) {
      const { index, payload } = next.value;
      this.#expected.push({ index, payload });
    }
    return next;
  }

  /** @throws Diverged, and LogExhausted when a log that was cut off has no such block */
  take(payload: Uint8Array, rows: Rows): void {
    if (this.#expected.length === 0) this.next();
    const expected = this.#expected.shift();
    if (expected === undefined) throw new LogExhausted();
    if (this.#isStopped) return this.#takePart(rows, expected);
    if (!isEqual(payload, expected.payload)) {
      const what = firstDifference(rows, this.#codec.decode(expected.payload));
      throw new Diverged({ block: expected.index, what });
    }
    this.identical += 1;
    this.#count(rows);
  }

  /** The engine is done: so must be the log. */
  finish(): void {
    const left = this.#expected.shift() ?? this.next().value;
    if (left !== undefined) {
      throw new Diverged({ block: left.index, what: "the log goes on after the run has ended" });
    }
  }

  /** From here on the engine does nothing: what it still hands over is part of a block. */
  stop(): void {
    this.#isStopped = true;
  }

  /** Reads the rest, so that it is known how the log ends. */
  drain(): void {
    while (this.#recorded.next().done !== true);
  }

  #takePart(part: Rows, { index, payload }: Expected): void {
    const whole = this.#codec.decode(payload);
    const row = firstOther(part, whole);
    if (row < part.length) {
      throw new Diverged({ block: index, what: differenceAt(row, part, whole) });
    }
    this.#count(part);
  }

  #count({ kind: kindOf, length }: Rows): void {
    this.rows += length;
    for (let row = 0; row < length; row += 1) {
      if (kindOf[row] === RecordKind.requestSent) this.exchanges += 1;
    }
  }
}

function isEqual(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1) {
    if (left[index] !== right[index]) return false;
  }
  return true;
}

const kindNames = new Map<number, string>(
  Object.entries(RecordKind).map(([name, kind]) => [kind, name]),
);

function firstDifference(replayed: Rows, recorded: Rows): string {
  const row = firstOther(replayed, recorded);
  if (row < Math.min(replayed.length, recorded.length)) {
    return differenceAt(row, replayed, recorded);
  }
  if (replayed.length === recorded.length) return "the log says the same in other bytes";
  return `the log has ${recorded.length} rows, the replay wrote ${replayed.length}`;
}

/** The first row that differs; where one list of rows ends, when it is the other's beginning. */
function firstOther(replayed: Rows, recorded: Rows): number {
  const count = Math.min(replayed.length, recorded.length);
  let row = 0;
  while (row < count && describeRow(replayed, row) === describeRow(recorded, row)) row += 1;
  return row;
}

function differenceAt(row: number, replayed: Rows, recorded: Rows): string {
  const said = row < recorded.length ? describeRow(recorded, row) : "nothing";
  return `row ${row}: the log says ${said}, the replay did ${describeRow(replayed, row)}`;
}

function describeRow(rows: Rows, row: number): string {
  const kind = rows.kind[row]! as RecordKind;
  const columns: readonly Column[] = columnsOf[kind];
  const values = columns.map((column) => `${column}=${rows[column][row]!}`);
  return `${kindNames.get(kind) ?? kind}(${values.join(", ")})`;
}
