import { crc32, deflateRawSync } from "node:zlib";

/** One entry, well formed unless a field says otherwise. */
export type ZipPart = {
  readonly name: string | Uint8Array;
  readonly content: Uint8Array | string;
  readonly method?: number;
  readonly flags?: number;
  readonly attributes?: number;
  /** Of the directory; the local header's own differ from it only by `local`. */
  readonly crc?: number;
  readonly bytes?: number;
  readonly compressedBytes?: number;
  readonly compressed?: Uint8Array;
  readonly extra?: Uint8Array;
  readonly offset?: number;
  /** With zeros in the local header and the sizes behind the data, as streaming writers do. */
  readonly descriptor?: "signed" | "plain";
  readonly local?: {
    readonly name?: string;
    readonly bytes?: number;
    readonly compressedBytes?: number;
    readonly crc?: number;
    readonly method?: number;
    readonly flags?: number;
  };
  /** Between this entry and the next. */
  readonly gap?: Uint8Array;
};

export type ZipEnd = {
  readonly entries?: number;
  readonly directoryBytes?: number;
  readonly directoryOffset?: number;
  readonly comment?: string;
  readonly disk?: number;
  /** Between the directory and the end record. */
  readonly beforeEnd?: Uint8Array;
};

const text = new TextEncoder();
const DESCRIPTOR_FLAG = 8;

/** An archive of the parts, with whatever lies they tell. */
export function writeZip(parts: readonly ZipPart[], end: ZipEnd = {}): Uint8Array {
  const records: Uint8Array[] = [];
  const rows: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const { record, row } = writePart(part, offset);
    records.push(record);
    rows.push(row);
    offset += record.length;
  }
  const directory = joined(rows);
  const comment = text.encode(end.comment ?? "");
  const last = fields([
    [4, 0x06054b50],
    [2, end.disk ?? 0],
    [2, end.disk ?? 0],
    [2, end.entries ?? parts.length],
    [2, end.entries ?? parts.length],
    [4, end.directoryBytes ?? directory.length],
    [4, end.directoryOffset ?? offset],
    [2, comment.length],
  ]);
  return joined([...records, directory, end.beforeEnd ?? new Uint8Array(0), last, comment]);
}

/** An archive of one honest entry. */
export function zipOf(name: string, content: Uint8Array | string): Uint8Array {
  return writeZip([{ name, content }]);
}

function writePart(
  part: ZipPart,
  at: number,
): { readonly record: Uint8Array; readonly row: Uint8Array } {
  const name = typeof part.name === "string" ? text.encode(part.name) : part.name;
  const content = typeof part.content === "string" ? text.encode(part.content) : part.content;
  const method = part.method ?? 8;
  const data = part.compressed ?? (method === 8 ? deflateRawSync(content) : content);
  const crc = part.crc ?? crc32(content);
  const bytes = part.bytes ?? content.length;
  const compressedBytes = part.compressedBytes ?? data.length;
  const isStreamed = part.descriptor !== undefined;
  const flags = (part.flags ?? 0) | (isStreamed ? DESCRIPTOR_FLAG : 0);
  const extra = part.extra ?? new Uint8Array(0);
  const local = part.local ?? {};
  const localName = local.name === undefined ? name : text.encode(local.name);
  const header = fields([
    [4, 0x04034b50],
    [2, 20],
    [2, local.flags ?? flags],
    [2, local.method ?? method],
    [4, 0],
    [4, local.crc ?? (isStreamed ? 0 : crc)],
    [4, local.compressedBytes ?? (isStreamed ? 0 : compressedBytes)],
    [4, local.bytes ?? (isStreamed ? 0 : bytes)],
    [2, localName.length],
    [2, 0],
  ]);
  const sizes: readonly Field[] = [
    [4, crc],
    [4, compressedBytes],
    [4, bytes],
  ];
  const signature: readonly Field[] = part.descriptor === "signed" ? [[4, 0x08074b50]] : [];
  const tail = isStreamed ? fields([...signature, ...sizes]) : new Uint8Array(0);
  const record = joined([header, localName, data, tail, part.gap ?? new Uint8Array(0)]);
  const row = fields([
    [4, 0x02014b50],
    [2, (3 << 8) | 20],
    [2, 20],
    [2, flags],
    [2, method],
    [4, 0],
    ...sizes,
    [2, name.length],
    [2, extra.length],
    [4, 0],
    [2, 0],
    [4, part.attributes ?? 0o100644 * 0x10000],
    [4, part.offset ?? at],
  ]);
  return { record, row: joined([row, name, extra]) };
}

/** Length in bytes, and value. */
type Field = readonly [2 | 4, number];

/** Little-endian, one after the other. */
export function fields(list: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(list.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const [length, value] of list) {
    if (length === 2) view.setUint16(offset, value, true);
    else view.setUint32(offset, value, true);
    offset += length;
  }
  return bytes;
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
