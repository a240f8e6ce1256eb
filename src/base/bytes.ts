import { InvariantError } from "./errors.ts";

/** 2^53 − 1 takes eight groups of seven bits. */
export const VARINT_BYTES_MAX = 8;
const TWO_32 = 0x1_0000_0000;
/** Its zigzag code still is a positive 32-bit integer. */
const SMALL_MAX = 0x3fff_ffff;

/** Bytes to be written in order; the buffer doubles as needed and is used again. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  /** @param capacity first size in bytes, > 0 */
  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  /** A view, valid until the next write or clear. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  byte(value: number): void {
    this.reserve(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Little-endian, 0 ≤ value < 2^32. */
  word(value: number): void {
    this.reserve(4);
    const bytes = this.#bytes;
    const at = this.#length;
    bytes[at] = value & 0xff;
    bytes[at + 1] = (value >>> 8) & 0xff;
    bytes[at + 2] = (value >>> 16) & 0xff;
    bytes[at + 3] = value >>> 24;
    this.#length = at + 4;
  }

  /** LEB128 of an integer 0 ≤ value < 2^53: seven bits a byte, the low ones first. */
  varint(value: number): void {
    this.reserve(VARINT_BYTES_MAX);
    const bytes = this.#bytes;
    let at = this.#length;
    let rest = value;
    // Above 2^32 the bitwise operators would cut the number; divide until it fits.
    while (rest >= TWO_32) {
      bytes[at] = (rest % 128) | 0x80;
      at += 1;
      rest = Math.floor(rest / 128);
    }
    let low = rest >>> 0;
    while (low >= 0x80) {
      bytes[at] = (low & 0x7f) | 0x80;
      at += 1;
      low >>>= 7;
    }
    bytes[at] = low;
    this.#length = at + 1;
  }

  /** A varint of an integer's zigzag code, |value| < 2^52. Small ones, as most are, are quick. */
  signed(value: number): void {
    const small = value | 0;
    if (small !== value || small > SMALL_MAX || small < -SMALL_MAX) {
      this.varint(zigzag(value));
      return;
    }
    this.reserve(VARINT_BYTES_MAX);
    const bytes = this.#bytes;
    let at = this.#length;
    let rest = (small << 1) ^ (small >> 31);
    while (rest >= 0x80) {
      bytes[at] = (rest & 0x7f) | 0x80;
      at += 1;
      rest >>>= 7;
    }
    bytes[at] = rest;
    this.#length = at + 1;
  }

  /** The first `count` of the numbers, as by `signed`. */
  signedRun(values: Float64Array, count: number): void {
    this.reserve(VARINT_BYTES_MAX * count);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let index = 0; index < count; index += 1) {
      const value = values[index]!;
      const small = value | 0;
      if (small !== value || small > SMALL_MAX || small < -SMALL_MAX) {
        this.#length = at;
        this.varint(zigzag(value));
        at = this.#length;
        continue;
      }
      let rest = (small << 1) ^ (small >> 31);
      while (rest >= 0x80) {
        bytes[at] = (rest & 0x7f) | 0x80;
        at += 1;
        rest >>>= 7;
      }
      bytes[at] = rest;
      at += 1;
    }
    this.#length = at;
  }

  /** Makes room for `count` more bytes. */
  reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.view());
    this.#bytes = larger;
  }
}

/** Reads what a ByteWriter wrote. Every read is bounded: past the end it throws. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #offset: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#offset = 0;
  }

  get offset(): number {
    return this.#offset;
  }

  get left(): number {
    return this.#bytes.length - this.#offset;
  }

  byte(): number {
    if (this.left < 1) throw new RangeError("unexpected end of bytes");
    const value = this.#bytes[this.#offset]!;
    this.#offset += 1;
    return value;
  }

  /** A view of the next `count` bytes. */
  raw(count: number): Uint8Array {
    if (count > this.left) throw new RangeError("unexpected end of bytes");
    const view = this.#bytes.subarray(this.#offset, this.#offset + count);
    this.#offset += count;
    return view;
  }

  word(): number {
    const bytes = this.raw(4);
    return (bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24)) >>> 0;
  }

  /** @throws RangeError past the end, and on a value of 2^53 or more */
  varint(): number {
    let value = 0;
    let scale = 1;
    for (let count = 0; count < VARINT_BYTES_MAX; count += 1) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) {
        if (value > Number.MAX_SAFE_INTEGER) throw new RangeError("a varint is over 2^53 − 1");
        return value;
      }
      scale *= 128;
    }
    throw new RangeError(`a varint has more than ${VARINT_BYTES_MAX} bytes`);
  }

  /** What `ByteWriter.signed` wrote. @throws RangeError past the end, and beyond ±2^52 */
  signed(): number {
    return unzigzag(this.varint());
  }

  /** Reads `count` signed numbers into the beginning of `values`. @throws as `signed` */
  signedRun(values: Float64Array, count: number): void {
    const bytes = this.#bytes;
    let at = this.#offset;
    for (let index = 0; index < count; index += 1) {
      const first = bytes[at]!;
      const second = bytes[at + 1]!;
      // Most are of one or two bytes. Past the end the octets are undefined, and compare as false.
      if (first < 0x80) {
        values[index] = (first >>> 1) ^ -(first & 1);
        at += 1;
      } else if (second < 0x80) {
        const code = (first & 0x7f) | (second << 7);
        values[index] = (code >>> 1) ^ -(code & 1);
        at += 2;
      } else {
        this.#offset = at;
        values[index] = this.signed();
        at = this.#offset;
      }
    }
    this.#offset = at;
  }
}

/** Maps 0, −1, 1, −2, 2… to 0, 1, 2, 3, 4…, for |value| < 2^52. */
export function zigzag(value: number): number {
  if (!Number.isInteger(value) || !Number.isSafeInteger(value * 2)) {
    throw new InvariantError(`${value} is no integer within ±2^52`);
  }
  return value >= 0 ? value * 2 : -value * 2 - 1;
}

export function unzigzag(code: number): number {
  return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
}
