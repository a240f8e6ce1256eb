import { CHUNK_EXTENSION_BYTES_MAX, CHUNK_SIZE_DIGITS_MAX } from "./limits.ts";
import { CR, HTAB, LF, SEMICOLON, SP, hexValues, textOctets } from "./octets.ts";

const SIZE = 0;
/** Whitespace after the size: only an extension may follow. */
const SIZE_SPACE = 1;
const EXTENSION = 2;
const SIZE_LINE_FEED = 3;
const DATA = 4;
const DATA_CR = 5;
const DATA_LINE_FEED = 6;
const LAST_CHUNK = 7;

const NOT_A_DIGIT = 255;

/**
 * The chunks of a chunked body up to and with the line of the last one, resumable at any octet.
 * RFC 9112 section 7.1. Extensions are skipped, not read. Chunk data is the caller's to count:
 * after each call `dataBytes` octets of the current chunk are still to come.
 */
export class ChunkedBody {
  /** Octets of the current chunk that are still to come; the caller takes them off. */
  dataBytes = 0;
  /** What is wrong, in words, or "". */
  problem = "";
  /** A limit was passed. `problem` says it too. */
  tooLarge = false;
  #state = SIZE;
  #digits = 0;
  #extensionBytes = 0;

  /** The chunk of size zero was read; the trailer section is next. */
  get complete(): boolean {
    return this.#state === LAST_CHUNK;
  }

  /** The octets that come next are chunk data, if `dataBytes` is not 0. */
  get inData(): boolean {
    return this.#state === DATA;
  }

  begin(): void {
    this.problem = "";
    this.tooLarge = false;
    this.dataBytes = 0;
    this.#beginSize();
  }

  /**
   * Reads the octets between chunk data. Stops before data, after the last chunk's line, or at a
   * bad octet, and returns the offset of the first octet it did not consume.
   */
  feed(bytes: Uint8Array, start: number, end: number): number {
    let offset = start;
    if (this.#state === DATA && this.dataBytes === 0) this.#state = DATA_CR;
    while (offset < end && this.#state !== DATA && this.#state !== LAST_CHUNK) {
      if (this.#state === EXTENSION) {
        offset = this.#extension(bytes, offset, end);
        if (offset === end) return offset;
      }
      this.#step(bytes[offset]!);
      if (this.problem !== "") return offset;
      offset += 1;
    }
    return offset;
  }

  #step(octet: number): void {
    switch (this.#state) {
      case SIZE:
        return this.#size(octet);
      case SIZE_SPACE:
        return this.#sizeSpace(octet);
      case EXTENSION:
        if (octet === CR) this.#state = SIZE_LINE_FEED;
        else if (this.problem === "")
          this.problem = "a chunk extension has a control character or a bare line feed";
        return;
      case SIZE_LINE_FEED:
        if (octet !== LF) this.problem = "a chunk size line has a bare carriage return";
        else this.#state = this.dataBytes === 0 ? LAST_CHUNK : DATA;
        return;
      case DATA_CR:
        if (octet !== CR) this.problem = "chunk data is longer than its size";
        else this.#state = DATA_LINE_FEED;
        return;
      default:
        if (octet !== LF) this.problem = "chunk data does not end with CR LF";
        else this.#beginSize();
    }
  }

  #beginSize(): void {
    this.#state = SIZE;
    this.#digits = 0;
    this.#extensionBytes = 0;
  }

  #size(octet: number): void {
    const digit = hexValues[octet]!;
    if (digit !== NOT_A_DIGIT) {
      this.#digits += 1;
      this.dataBytes = Math.min(this.dataBytes * 16 + digit, Number.MAX_SAFE_INTEGER);
      if (this.#digits > CHUNK_SIZE_DIGITS_MAX)
        this.#refuseSize("a chunk size has too many digits");
    } else if (this.#digits === 0) {
      this.problem = "a chunk has no size";
    } else if (octet === SP || octet === HTAB) {
      this.#extensionBytes = 1;
      this.#state = SIZE_SPACE;
    } else {
      this.#sizeEnd(octet);
    }
  }

  #sizeSpace(octet: number): void {
    if (octet === SEMICOLON) this.#state = EXTENSION;
    else if (octet !== SP && octet !== HTAB) this.problem = "whitespace follows a chunk size";
    this.#extensionBytes += 1;
    if (this.#extensionBytes > CHUNK_EXTENSION_BYTES_MAX) this.#refuseExtension();
  }

  #sizeEnd(octet: number): void {
    if (octet === CR) this.#state = SIZE_LINE_FEED;
    else if (octet === SEMICOLON) this.#beginExtension();
    else this.problem = "a chunk size is not hexadecimal";
  }

  #beginExtension(): void {
    this.#extensionBytes = 1;
    this.#state = EXTENSION;
  }

  #extension(bytes: Uint8Array, start: number, end: number): number {
    const stop = Math.min(end, start + CHUNK_EXTENSION_BYTES_MAX - this.#extensionBytes);
    const offset = textOctets.skip(bytes, start, stop);
    this.#extensionBytes += offset - start;
    if (offset < end && offset === stop && textOctets.has(bytes[offset]!)) this.#refuseExtension();
    return offset;
  }

  #refuseSize(problem: string): void {
    this.tooLarge = true;
    this.problem = problem;
  }

  #refuseExtension(): void {
    this.tooLarge = true;
    this.problem = "a chunk extension is too long";
  }
}
