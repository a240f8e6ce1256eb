import { type DirectoryRow, viewOf, type ZipDirectory } from "./zip-directory.ts";
import { ZipError } from "./zip-error.ts";

export const ZipMethod = { stored: 0, deflated: 8 } as const;

/** Bits of the flags: 4.4.4. */
const ENCRYPTED = 1 << 0;
const DESCRIPTOR = 1 << 3;
const STRONG_ENCRYPTION = 1 << 6;
const UTF8_NAME = 1 << 11;
const MASKED_DIRECTORY = 1 << 13;
/** How hard the deflater tried: of no meaning to a reader. */
const DEFLATE_EFFORT = (1 << 1) | (1 << 2);
const KNOWN_FLAGS = DESCRIPTOR | UTF8_NAME | DEFLATE_EFFORT;

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const DESCRIPTOR_BYTES = 12;
const SIGNED_DESCRIPTOR_BYTES = 16;
const NAME_BYTES_MAX = 255;
/** Extra fields that change what an entry is: its sizes, and its name. */
const ZIP64_EXTRA = 0x0001;
const UNICODE_NAME_EXTRA = 0x7075;
const UNIX_TYPE_MASK = 0o170000;
const UNIX_REGULAR = 0o100000;

/** An entry of which directory, local header and place in the archive agree. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Of the content, as it says: checked when it is read. */
  readonly bytes: number;
  readonly compressed: Uint8Array;
};

/**
 * Every entry, in the order of the archive. Together with the directory they take up each byte.
 *
 * @throws ZipError
 */
export function locateEntries(archive: Uint8Array, directory: ZipDirectory): readonly ZipEntry[] {
  const rows = directory.rows.toSorted((a, b) => a.localOffset - b.localOffset);
  const names = new Set<string>();
  if ((rows[0]?.localOffset ?? directory.offset) !== 0) {
    throw new ZipError("bytes between the entries", "before the first");
  }
  return rows.map((row, index) => {
    const name = checkRow(row);
    if (names.has(name)) throw new ZipError("duplicate name", name);
    names.add(name);
    const end = rows[index + 1]?.localOffset ?? directory.offset;
    const record = archive.subarray(row.localOffset, Math.max(row.localOffset, end));
    return entryOf(record, row, name);
  });
}

/** What one row alone must fulfil. Returns its name. */
function checkRow(row: DirectoryRow): string {
  const { flags, method } = row;
  if ((flags & (ENCRYPTED | STRONG_ENCRYPTION | MASKED_DIRECTORY)) !== 0) {
    throw new ZipError("encrypted");
  }
  if ((flags & ~KNOWN_FLAGS) !== 0) throw new ZipError("unknown flags", flags.toString(2));
  if (method !== ZipMethod.stored && method !== ZipMethod.deflated) {
    throw new ZipError("unknown compression method", `${method}`);
  }
  const name = safeName(row.nameBytes);
  const type = (row.attributes >>> 16) & UNIX_TYPE_MASK;
  if (type !== 0 && type !== UNIX_REGULAR) throw new ZipError("not a regular file", name);
  checkExtra(row.extra);
  return name;
}

/** A name that means the same on every system, and below every folder. */
function safeName(bytes: Uint8Array): string {
  if (bytes.length === 0 || bytes.length > NAME_BYTES_MAX) throw new ZipError("unsafe name");
  const name = decoded(bytes);
  if (name === undefined || /[\p{C}\\:]/u.test(name)) throw new ZipError("unsafe name");
  const parts = name.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) {
    throw new ZipError("unsafe name", name);
  }
  return name;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function checkExtra(extra: Uint8Array): void {
  const view = viewOf(extra);
  let offset = 0;
  while (offset + 4 <= extra.length) {
    const id = view.getUint16(offset, true);
    if (id === ZIP64_EXTRA) throw new ZipError("zip64");
    if (id === UNICODE_NAME_EXTRA) throw new ZipError("unsafe name", "a second one");
    offset += 4 + view.getUint16(offset + 2, true);
  }
  if (offset !== extra.length) throw new ZipError("damaged extra field");
}

/** The entry in the bytes from its local header to the next one: 4.3.7 to 4.3.9. */
function entryOf(record: Uint8Array, row: DirectoryRow, name: string): ZipEntry {
  const view = viewOf(record);
  if (record.length < LOCAL_BYTES + row.nameBytes.length + row.compressedBytes) {
    throw new ZipError("overlapping entries", name);
  }
  const nameEnd = LOCAL_BYTES + view.getUint16(26, true);
  const dataStart = nameEnd + view.getUint16(28, true);
  const agrees =
    view.getUint32(0, true) === LOCAL_SIGNATURE &&
    view.getUint16(6, true) === row.flags &&
    view.getUint16(8, true) === row.method &&
    sameBytes(record.subarray(LOCAL_BYTES, nameEnd), row.nameBytes) &&
    sizesAgree(view, 14, row);
  if (!agrees) throw new ZipError("directory and entry disagree", name);
  checkExtra(record.subarray(nameEnd, Math.min(dataStart, record.length)));
  const dataEnd = dataStart + row.compressedBytes;
  checkTail(record.subarray(dataEnd), record.length - dataEnd, row);
  return {
    name,
    method: row.method,
    crc: row.crc,
    bytes: row.bytes,
    compressed: record.subarray(dataStart, dataEnd),
  };
}

/** With a descriptor behind the data a local header may leave checksum and sizes at zero. */
function sizesAgree(view: DataView, offset: number, row: DirectoryRow): boolean {
  const mayBeZero = (row.flags & DESCRIPTOR) !== 0;
  return [row.crc, row.compressedBytes, row.bytes].every((said, index) => {
    const local = view.getUint32(offset + 4 * index, true);
    return local === said || (mayBeZero && local === 0);
  });
}

/** @param length negative when the data would end behind the record */
function checkTail(tail: Uint8Array, length: number, row: DirectoryRow): void {
  if (length < 0) throw new ZipError("overlapping entries");
  if ((row.flags & DESCRIPTOR) === 0) {
    if (length !== 0) throw new ZipError("bytes between the entries");
    return;
  }
  const isSigned = length === SIGNED_DESCRIPTOR_BYTES;
  if (!isSigned && length !== DESCRIPTOR_BYTES) throw new ZipError("bytes between the entries");
  const view = viewOf(tail);
  const agrees =
    (!isSigned || view.getUint32(0, true) === DESCRIPTOR_SIGNATURE) &&
    [row.crc, row.compressedBytes, row.bytes].every(
      (said, index) => view.getUint32((isSigned ? 4 : 0) + 4 * index, true) === said,
    );
  if (!agrees) throw new ZipError("directory and entry disagree", "descriptor");
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
