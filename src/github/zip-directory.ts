import { ZipError } from "./zip-error.ts";

/** An artifact of ours has two or three. */
export const ZIP_ENTRIES_MAX = 64;

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_BYTES = 20;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
/** "See the zip64 record" in a field of 16 and of 32 bits. */
const ZIP64_16 = 0xffff;
const ZIP64_32 = 0xffffffff;

/** One row of the central directory, as it says itself. Sizes in bytes. */
export type DirectoryRow = {
  readonly nameBytes: Uint8Array;
  readonly extra: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedBytes: number;
  readonly bytes: number;
  /** Of the file system it was made on; the upper half is a Unix mode. */
  readonly attributes: number;
  readonly localOffset: number;
};

export type ZipDirectory = {
  readonly rows: readonly DirectoryRow[];
  /** Where the entries end. */
  readonly offset: number;
};

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * The central directory: APPNOTE.TXT 4.3.12 and 4.3.16. It must lie between the entries and the
 * end record without a byte to spare, and an end record must be the last bytes: then there is one
 * way only to read the archive.
 *
 * @throws ZipError
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  const end = bytes.length - END_BYTES;
  if (end < 0 || view.getUint32(end, true) !== END_SIGNATURE) {
    const begun = bytes.length >= 4 && view.getUint32(0, true) === LOCAL_SIGNATURE;
    throw new ZipError(begun ? "cut off or followed by other bytes" : "not a zip");
  }
  const locator = end - ZIP64_LOCATOR_BYTES;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) {
    throw new ZipError("zip64");
  }
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count === ZIP64_16 || size === ZIP64_32 || offset === ZIP64_32) throw new ZipError("zip64");
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    throw new ZipError("several disks");
  }
  if (count > ZIP_ENTRIES_MAX) throw new ZipError("too many entries", `${count}`);
  if (view.getUint16(end + 20, true) !== 0 || offset + size !== end) {
    throw new ZipError("damaged directory", "it does not end where the archive ends");
  }
  return { rows: readRows(bytes.subarray(offset, end), count), offset };
}

function readRows(directory: Uint8Array, count: number): readonly DirectoryRow[] {
  const rows: DirectoryRow[] = [];
  let offset = 0;
  for (let index = 0; index < count; index += 1) {
    const { row, length } = readRow(directory.subarray(offset));
    rows.push(row);
    offset += length;
  }
  if (offset !== directory.length) throw new ZipError("damaged directory", "it has spare bytes");
  return rows;
}

function readRow(bytes: Uint8Array): { readonly row: DirectoryRow; readonly length: number } {
  const view = viewOf(bytes);
  if (bytes.length < ENTRY_BYTES || view.getUint32(0, true) !== ENTRY_SIGNATURE) {
    throw new ZipError("damaged directory", "a row is missing");
  }
  const nameEnd = ENTRY_BYTES + view.getUint16(28, true);
  const extraEnd = nameEnd + view.getUint16(30, true);
  const length = extraEnd + view.getUint16(32, true);
  if (length > bytes.length) throw new ZipError("damaged directory", "a row is cut off");
  if (view.getUint16(34, true) !== 0) throw new ZipError("several disks");
  const row: DirectoryRow = {
    nameBytes: bytes.subarray(ENTRY_BYTES, nameEnd),
    extra: bytes.subarray(nameEnd, extraEnd),
    flags: view.getUint16(8, true),
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    compressedBytes: view.getUint32(20, true),
    bytes: view.getUint32(24, true),
    attributes: view.getUint32(38, true),
    localOffset: view.getUint32(42, true),
  };
  if ([row.compressedBytes, row.bytes, row.localOffset].includes(ZIP64_32)) {
    throw new ZipError("zip64");
  }
  return { row, length };
}
