import { ByteReader, type ByteWriter } from "../base/bytes.ts";
import { decodeColumn, encodeColumn } from "./column.ts";
import { columnsOf, RecordKind } from "./record.ts";
import { type Column, Rows } from "./rows.ts";

/** Rows of a full block. At 2,000 exchanges a second a block is about a second. */
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

/** Writes rows as columns: their number, the kind of each, then each kind's columns: column.ts. */
export function encodeBlock(rows: Rows, out: ByteWriter): void {
  const work = new Float64Array(rows.length);
  out.varint(rows.length);
  out.raw(rows.kind.subarray(0, rows.length));
  for (const [kind, members] of membersByKind(rows)) {
    for (const column of columnsOf[kind]) {
      const isNear = isNearAt(kind, column);
      encodeColumn({ at: rows.at, values: rows[column], members, isNearAt: isNear }, work, out);
    }
  }
}

/** The inverse. @throws RangeError when the bytes cannot have come from encodeBlock */
export function decodeBlock(payload: Uint8Array): Rows {
  const input = new ByteReader(payload);
  const length = input.varint();
  if (length > BLOCK_ROWS_MAX) throw new RangeError(`a block of ${length} rows is over the limit`);
  const rows = new Rows(Math.max(1, length));
  const work = new Float64Array(length);
  rows.length = length;
  rows.kind.set(input.raw(length));
  for (const [kind, members] of membersByKind(rows)) {
    for (const column of columnsOf[kind]) {
      const isNear = isNearAt(kind, column);
      decodeColumn({ at: rows.at, values: rows[column], members, isNearAt: isNear }, work, input);
    }
  }
  if (input.left > 0) throw new RangeError(`${input.left} bytes after the last column`);
  return rows;
}

function isNearAt(kind: number, column: Column): boolean {
  if (!NEAR_AT.has(kind) || !TIMES.has(column)) return false;
  // A response's y is its head's size.
  return column === "x" || kind === RecordKind.requestSent;
}

/** The rows of each kind that occurs, in order: a counting sort. */
function membersByKind(rows: Rows): [RecordKind, Uint16Array][] {
  // Out of the loops: this runs too seldom for V8 to take them out itself.
  const { kind: kindOf, length } = rows;
  const ends = new Uint16Array(KINDS_END);
  for (let row = 0; row < length; row += 1) ends[kindOf[row]!]! += 1;
  for (let kind = 1; kind < KINDS_END; kind += 1) ends[kind]! += ends[kind - 1]!;
  const sorted = new Uint16Array(length);
  const filled = new Uint16Array(KINDS_END);
  filled.set(ends.subarray(0, KINDS_END - 1), 1);
  for (let row = 0; row < length; row += 1) {
    const kind = kindOf[row]!;
    sorted[filled[kind]!] = row;
    filled[kind]! += 1;
  }
  const members: [RecordKind, Uint16Array][] = [];
  let known = 0;
  for (const kind of kinds) {
    const those = sorted.subarray(ends[kind - 1], ends[kind]);
    known += those.length;
    if (those.length > 0) members.push([kind, those]);
  }
  if (known < length) throw new RangeError("a row is of no known kind");
  return members;
}
