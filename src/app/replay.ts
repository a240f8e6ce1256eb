import { LogError } from "../base/errors.ts";
import { drive } from "../engine/drive.ts";
import { Engine } from "../engine/engine.ts";
import { decodeBlock } from "../eventlog/block.ts";
import type { LogBlock, LogEnding, LogReader } from "../eventlog/log-reader.ts";
import { RecordKind } from "../eventlog/record.ts";
import type { Column, Rows } from "../eventlog/rows.ts";
import { columnsOf } from "../eventlog/record.ts";
import { planOf } from "../plan/plan.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { Recording } from "./recording.ts";
import { LogExhausted, ReplayWorld } from "./replay-world.ts";

export type ReplayResult = {
  /** Blocks that the engine wrote again, byte for byte. */
  readonly blocksIdentical: number;
  readonly rows: number;
  readonly exchanges: number;
  /** undefined: everything that the log has, the engine did again. */
  readonly difference: Difference | undefined;
  readonly ending: LogEnding;
};

/** The first place where the engine did something else than the log says. */
export type Difference = { readonly block: number; readonly what: string };

/**
 * Re-executes a log: the engine gets the recorded facts, and must write the recorded bytes.
 *
 * @param scenario the log's own, loaded from its header
 */
export async function replay(reader: LogReader, scenario: Scenario): Promise<ReplayResult> {
  const check = new Comparison(reader.blocks());
  const recording = new Recording(scenario, (payload, rows) => check.take(payload, rows));
  const world = new ReplayWorld(check);
  const engine = new Engine({ scenario, plan: planOf(scenario), log: recording.log, world });
  try {
    await drive(engine, world);
    recording.conclude({ failOnInconclusive: false });
    check.finish();
  } catch (error) {
    if (error instanceof Diverged) check.difference = error.difference;
    else if (error instanceof LogError) check.diverge(error.message);
    else if (!(error instanceof LogExhausted)) throw error;
  }
  check.drain();
  return {
    blocksIdentical: check.identical,
    rows: check.rows,
    exchanges: check.exchanges,
    difference: check.difference,
    ending: reader.ending,
  };
}

class Diverged extends Error {
  readonly difference: Difference;

  constructor(difference: Difference) {
    super(difference.what);
    this.difference = difference;
  }
}

/** Hands the recorded blocks to the world, and holds the engine's blocks against them. */
class Comparison implements Iterator<LogBlock> {
  identical = 0;
  rows = 0;
  exchanges = 0;
  difference: Difference | undefined;
  readonly #recorded: Iterator<LogBlock>;
  /** Blocks that the world has had and the engine has not written yet: a tick can span some. */
  readonly #expected: LogBlock[] = [];

  constructor(recorded: Iterator<LogBlock>) {
    this.#recorded = recorded;
  }

  next(): IteratorResult<LogBlock> {
    const next = this.#recorded.next();
    if (next.done !== true) this.#expected.push(next.value);
    return next;
  }

  take(payload: Uint8Array, rows: number): void {
    if (this.#expected.length === 0) this.next();
    const expected = this.#expected.shift();
    // A log that was cut off has no block to hold the last one against.
    if (expected === undefined) throw new LogExhausted();
    if (!isEqual(payload, expected.payload)) {
      throw new Diverged({
        block: expected.index,
        what: firstDifference(decodeBlock(payload), expected.rows),
      });
    }
    this.identical += 1;
    this.rows += rows;
    for (let row = 0; row < rows; row += 1) {
      if (expected.rows.kind[row] === RecordKind.requestSent) this.exchanges += 1;
    }
  }

  /** The engine is done: so must be the log. */
  finish(): void {
    const left = this.#expected.shift() ?? this.next().value;
    if (left !== undefined) {
      throw new Diverged({ block: left.index, what: "the log goes on after the run has ended" });
    }
  }

  diverge(what: string): void {
    this.difference = { block: this.identical, what };
  }

  /** Reads the rest, so that it is known how the log ends. */
  drain(): void {
    while (this.#recorded.next().done !== true);
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
  const count = Math.min(replayed.length, recorded.length);
  for (let row = 0; row < count; row += 1) {
    const [did, said] = [describe(replayed, row), describe(recorded, row)];
    if (did !== said) return `row ${row}: the log says ${said}, the replay did ${did}`;
  }
  return `the log has ${recorded.length} rows, the replay wrote ${replayed.length}`;
}

function describe(rows: Rows, row: number): string {
  const kind = rows.kind[row]! as RecordKind;
  const columns: readonly Column[] = columnsOf[kind];
  const values = columns.map((column) => `${column}=${rows[column][row]!}`);
  return `${kindNames.get(kind) ?? kind}(${values.join(", ")})`;
}
