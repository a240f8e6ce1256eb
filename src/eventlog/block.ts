import { ByteReader, type ByteWriter, unzigzag, zigzag } from "../base/bytes.ts";
import { columnsOf, RecordKind } from "./record.ts";
import { type Column, Rows } from "./rows.ts";

/** Rows of a full block. At 2,000 exchanges a second a block is about a second. */
export const BLOCK_ROWS_MAX = 4096;
/** A block's payload is never larger: kinds, and at most nine columns of eight bytes. */
export const BLOCK_PAYLOAD_BYTES_MAX = 16 + BLOCK_ROWS_MAX * (1 + 9 * 8);

const kinds = Object.values(RecordKind);
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
 * Writes rows as columns: the number of rows, the kind of each, then for each kind each of its
 * columns as zigzag varints of the difference to the row of that kind before it, or to the
 * row's own `at`. A column that never changes becomes zeros, which compression removes.
 */
export function encodeBlock(rows: Rows, out: ByteWriter): void {
  out.varint(rows.length);
  out.raw(rows.kind.subarray(0, rows.length));
  const members = new Uint16Array(rows.length);
  for (const kind of kinds) {
    let count = 0;
    for (let row = 0; row < rows.length; row += 1) {
      if (rows.kind[row] === kind) {
        members[count] = row;
        count += 1;
      }
    }
    if (count === 0) continue;
    const those = members.subarray(0, count);
    for (const column of columnsOf[kind]) {
      if (isNearAt(kind, column)) encodeNear(rows.at, rows[column], those, out);
      else encodeDeltas(rows[column], those, out);
    }
  }
}

/** The inverse. @throws RangeError when the bytes cannot have come from encodeBlock */
export function decodeBlock(payload: Uint8Array): Rows {
  const input = new ByteReader(payload);
  const length = input.varint();
  if (length > BLOCK_ROWS_MAX) throw new RangeError(`a block of ${length} rows is over the limit`);
  const rows = new Rows(Math.max(1, length));
  rows.length = length;
  rows.kind.set(input.raw(length));
  const members = membersByKind(rows);
  for (const [kind, those] of members) {
    for (const column of columnsOf[kind]) {
      if (isNearAt(kind, column)) decodeNear(rows.at, rows[column], those, input);
      else decodeDeltas(rows[column], those, input);
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

function membersByKind(rows: Rows): [RecordKind, number[]][] {
  const members = new Map<number, number[]>();
  for (let row = 0; row < rows.length; row += 1) {
    const kind = rows.kind[row]!;
    const those = members.get(kind);
    if (those === undefined) members.set(kind, [row]);
    else those.push(row);
  }
  const known: [RecordKind, number[]][] = [];
  for (const kind of kinds) {
    const those = members.get(kind);
    if (those !== undefined) known.push([kind, those]);
    members.delete(kind);
  }
  const [unknown] = members.keys();
  if (unknown !== undefined) throw new RangeError(`${unknown} is no kind of record`);
  return known;
}

function encodeDeltas(
  column: Float64Array | Uint32Array,
  members: Uint16Array,
  out: ByteWriter,
): void {
  let before = 0;
  for (let index = 0; index < members.length; index += 1) {
    const value = column[members[index]!]!;
    out.varint(zigzag(value - before));
    before = value;
  }
}

function encodeNear(
  at: Float64Array,
  column: Float64Array | Uint32Array,
  members: Uint16Array,
  out: ByteWriter,
): void {
  for (let index = 0; index < members.length; index += 1) {
    const row = members[index]!;
    out.varint(zigzag(at[row]! - column[row]!));
  }
}

function decodeDeltas(
  column: Float64Array | Uint32Array,
  members: readonly number[],
  input: ByteReader,
): void {
  let before = 0;
  for (const row of members) {
    before += unzigzag(input.varint());
    store(column, row, before);
  }
}

function decodeNear(
  at: Float64Array,
  column: Float64Array | Uint32Array,
  members: readonly number[],
  input: ByteReader,
): void {
  for (const row of members) store(column, row, at[row]! - unzigzag(input.varint()));
}

function store(column: Float64Array | Uint32Array, row: number, value: number): void {
  column[row] = value;
  if (column[row] !== value || !Number.isSafeInteger(value)) {
    throw new RangeError(`${value} does not fit into its column`);
  }
}
