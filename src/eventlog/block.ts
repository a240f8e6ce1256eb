import { ByteReader, type ByteWriter } from "../base/bytes.ts";
import { decodeColumn, encodeColumn, type Strand } from "./column.ts";
import { columnsOf, RecordKind } from "./record.ts";
import { type Column, Rows } from "./rows.ts";

/** Rows of a full block: those of 1,000 to 2,000 exchanges. */
export const BLOCK_ROWS_MAX = 4096;
/** A block's payload is never larger: kinds, and at most nine columns of a shape and eight bytes. */
export const BLOCK_PAYLOAD_BYTES_MAX = 16 + BLOCK_ROWS_MAX * (1 + 9 * (1 + 8));

const kinds = Object.values(RecordKind);
/** A kind is one byte. */
const KINDS_END = 256;
const TIMES: ReadonlySet<Column> = new Set(["x", "y"]);
/** In these kinds x and y are instants near `at`: the distance is what is small. */
const NEAR_AT: ReadonlySet<number> = new Set([
  RecordKind.ended,
  RecordKind.failed,
  RecordKind.requestSent,
  RecordKind.requestUnsent,
  RecordKind.arrivalDropped,
]);

/**
 * Writes rows as columns, and reads them again: their number, the kind of each, then each kind's
 * columns: column.ts. One serves a whole log: what it works in is memory outside of the heap, and
 * V8 collects the heap for every few megabytes of it that are made.
 */
export class BlockCodec {
  readonly #members: MembersByKind = new MembersByKind();
  readonly #work: Float64Array = new Float64Array(BLOCK_ROWS_MAX);

  encode(rows: Rows, out: ByteWriter): void {
    out.varint(rows.length);
    out.raw(rows.kind.subarray(0, rows.length));
    for (const [kind, members] of this.#members.of(rows)) {
      for (const column of columnsOf[kind]) {
        encodeColumn(strandOf(rows, column, { kind, members }), this.#work, out);
      }
    }
  }

  /**
   * The inverse.
   *
   * @param rows where they are to be, over what is there: room for `BLOCK_ROWS_MAX`
   * @throws RangeError when the bytes cannot have come from `encode`
   */
  decode(payload: Uint8Array, rows: Rows = new Rows(BLOCK_ROWS_MAX)): Rows {
    const input = new ByteReader(payload);
    const length = input.varint();
    if (length > BLOCK_ROWS_MAX) {
      throw new RangeError(`a block of ${length} rows is over the limit`);
    }
    rows.length = length;
    rows.kind.set(input.raw(length));
    for (const [kind, members] of this.#members.of(rows)) {
      for (const column of columnsOf[kind]) {
        decodeColumn(strandOf(rows, column, { kind, members }), this.#work, input);
      }
    }
    if (input.left > 0) throw new RangeError(`${input.left} bytes after the last column`);
    return rows;
  }
}

type RowsOfKind = { readonly kind: RecordKind; readonly members: Uint16Array };

function strandOf(rows: Rows, column: Column, { kind, members }: RowsOfKind): Strand {
  return { at: rows.at, values: rows[column], members, isNearAt: isNearAt(kind, column) };
}

function isNearAt(kind: number, column: Column): boolean {
  if (!NEAR_AT.has(kind) || !TIMES.has(column)) return false;
  // A response's y is its head's size.
  return column === "x" || kind === RecordKind.requestSent;
}

/** The rows of each kind that occurs, in order: a counting sort. */
class MembersByKind {
  readonly #ends: Uint16Array = new Uint16Array(KINDS_END);
  readonly #filled: Uint16Array = new Uint16Array(KINDS_END);
  readonly #sorted: Uint16Array = new Uint16Array(BLOCK_ROWS_MAX);

  /** Good until it is asked for those of another block. @throws RangeError for an unknown kind */
  of(rows: Rows): [RecordKind, Uint16Array][] {
    this.#sort(rows);
    const members: [RecordKind, Uint16Array][] = [];
    let known = 0;
    for (const kind of kinds) {
      const those = this.#sorted.subarray(this.#ends[kind - 1], this.#ends[kind]);
      known += those.length;
      if (those.length > 0) members.push([kind, those]);
    }
    if (known < rows.length) throw new RangeError("a row is of no known kind");
    return members;
  }

  #sort({ kind: kindOf, length }: Rows): void {
    // Out of the loops: this runs too seldom for V8 to take them out itself.
    const ends = this.#ends;
    const filled = this.#filled;
    const sorted = this.#sorted;
    ends.fill(0);
    for (let row = 0; row < length; row += 1) ends[kindOf[row]!]! += 1;
    for (let kind = 1; kind < KINDS_END; kind += 1) ends[kind]! += ends[kind - 1]!;
    filled[0] = 0;
    filled.set(ends.subarray(0, KINDS_END - 1), 1);
    for (let row = 0; row < length; row += 1) {
      const kind = kindOf[row]!;
      sorted[filled[kind]!] = row;
      filled[kind]! += 1;
    }
  }
}
