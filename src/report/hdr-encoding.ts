import { ByteWriter, zigzag } from "../base/bytes.ts";
import { BUCKET_VALUE_LIMIT } from "../base/log-buckets.ts";
import type { HistogramData } from "../metrics/histogram.ts";

const V2_COOKIE = 0x1c849313;
const V2_COMPRESSED_COOKIE = 0x1c849314;
const SIGNIFICANT_DIGITS = 3;
/** 1.0 as a double: a value in the histogram is a value in nanoseconds. */
const ONE_HIGH_WORD = 0x3ff00000;
/** DEFLATE, window of 32 KiB, no dictionary, fastest (RFC 1950 section 2.2). */
const ZLIB_HEADER = [0x78, 0x01];
const STORED_BYTES_MAX = 65_535;
const ADLER_MODULUS = 65_521;
const TWO_POW_32 = 2 ** 32;

/**
 * A histogram of nanoseconds as HdrHistogram's own text: V2, compressed, Base64. Every
 * HdrHistogram library decodes and merges it.
 *
 * Our buckets are those of an HdrHistogram with 3 digits, so their indexes are the same. The
 * zlib stream has stored blocks only (RFC 1951 section 3.2.4): a compressor may write other
 * bytes in its next version, and the counts are packed already.
 */
export function hdrBase64(histogram: HistogramData): string {
  const inner = new ByteWriter(1024);
  const counts = countBytes(histogram);
  bigEndianWord(inner, V2_COOKIE);
  bigEndianWord(inner, counts.length);
  bigEndianWord(inner, 0); // normalizing index offset
  bigEndianWord(inner, SIGNIFICANT_DIGITS);
  bigEndianLong(inner, 1); // lowest discernible value
  bigEndianLong(inner, BUCKET_VALUE_LIMIT - 1);
  bigEndianWord(inner, ONE_HIGH_WORD);
  bigEndianWord(inner, 0);
  inner.raw(counts);
  const stream = zlibStored(inner.view());
  const outer = new ByteWriter(stream.length + 8);
  bigEndianWord(outer, V2_COMPRESSED_COOKIE);
  bigEndianWord(outer, stream.length);
  outer.raw(stream);
  return base64(outer.view());
}

/** Counts as zigzag varints in the order of their buckets; a negative one is a run of zeros. */
function countBytes({ indexes, counts }: HistogramData): Uint8Array {
  const writer = new ByteWriter(1024);
  let next = 0;
  for (const [at, index] of indexes.entries()) {
    if (index > next) writer.varint(zigzag(next - index));
    writer.varint(zigzag(counts[at]!));
    next = index + 1;
  }
  return writer.view();
}

function zlibStored(bytes: Uint8Array): Uint8Array {
  const writer = new ByteWriter(bytes.length + 64);
  writer.raw(Uint8Array.from(ZLIB_HEADER));
  for (let at = 0; at < bytes.length; at += STORED_BYTES_MAX) {
    const block = bytes.subarray(at, at + STORED_BYTES_MAX);
    const isLast = at + STORED_BYTES_MAX >= bytes.length;
    writer.byte(isLast ? 1 : 0);
    littleEndianShort(writer, block.length);
    littleEndianShort(writer, 0xffff - block.length);
    writer.raw(block);
  }
  bigEndianWord(writer, adler32(bytes));
  return writer.view();
}

/** RFC 1950 section 8.2. */
function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % ADLER_MODULUS;
    high = (high + low) % ADLER_MODULUS;
  }
  return high * 65_536 + low;
}

function bigEndianWord(writer: ByteWriter, value: number): void {
  for (const shift of [24, 16, 8, 0]) writer.byte((value >>> shift) & 0xff);
}

function bigEndianLong(writer: ByteWriter, value: number): void {
  bigEndianWord(writer, Math.floor(value / TWO_POW_32));
  bigEndianWord(writer, value % TWO_POW_32);
}

function littleEndianShort(writer: ByteWriter, value: number): void {
  writer.byte(value & 0xff);
  writer.byte(value >>> 8);
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
