import { CR, DIGIT_0, DIGIT_9, LF, SP, textOctets } from "./octets.ts";

/** `HTTP/1.d SP ddd`: an octet, or 0 where a digit belongs. */
const SHAPE = Uint8Array.from("HTTP/1.0 000", (character) =>
  character === "0" ? 0 : character.charCodeAt(0),
);
const MINOR_VERSION_AT = 7;
const AFTER_CODE = SHAPE.length;
const IN_REASON = AFTER_CODE + 1;
const AT_LINE_FEED = AFTER_CODE + 2;
const COMPLETE = AFTER_CODE + 3;

/**
 * The first line of a response, resumable at any octet. RFC 9112 section 4.
 *
 * Any minor version of HTTP/1 is read. The space before an absent reason phrase may be missing,
 * as it often is. Codes from 600 are read, and expected by nobody; codes under 100 are refused.
 */
export class StatusLine {
  minorVersion = 0;
  status = 0;
  /** What is wrong with the line, in words, or "". */
  problem = "";
  #at = 0;

  get complete(): boolean {
    return this.#at === COMPLETE;
  }

  begin(): void {
    this.#at = 0;
    this.status = 0;
    this.problem = "";
  }

  /** As if a line with these had been read. */
  recall(status: number, minorVersion: number): void {
    this.status = status;
    this.minorVersion = minorVersion;
    this.#at = COMPLETE;
  }

  /** Returns the offset of the first octet it did not consume; at a problem, of the bad one. */
  feed(bytes: Uint8Array, start: number, end: number): number {
    const offset = this.#at < AFTER_CODE ? this.#shape(bytes, start, end) : start;
    return offset < end && this.problem === "" ? this.#rest(bytes, offset, end) : offset;
  }

  /** Reads up to the last digit of the status code. */
  #shape(bytes: Uint8Array, start: number, end: number): number {
    const first = start - this.#at;
    const stop = Math.min(end, first + AFTER_CODE);
    let status = this.status;
    let offset = start;
    for (; offset < stop; offset += 1) {
      const octet = bytes[offset]!;
      const wanted = SHAPE[offset - first]!;
      if (octet === wanted) continue;
      if (wanted !== 0 || octet < DIGIT_0 || octet > DIGIT_9) break;
      if (offset - first === MINOR_VERSION_AT) this.minorVersion = octet - DIGIT_0;
      else status = status * 10 + octet - DIGIT_0;
      if (status === 0 && offset - first > MINOR_VERSION_AT) break;
    }
    this.status = status;
    this.#at = offset - first;
    if (offset < stop) {
      this.problem = "the response does not begin with HTTP/1.x and a status code from 100";
    }
    return offset;
  }

  #rest(bytes: Uint8Array, start: number, end: number): number {
    let offset = start;
    if (this.#at === AFTER_CODE) {
      if (bytes[offset] === SP) {
        offset += 1;
      } else if (bytes[offset] !== CR) {
        this.problem = "the status code does not have three digits";
        return offset;
      }
      this.#at = IN_REASON;
    }
    if (this.#at === IN_REASON) {
      offset = textOctets.skip(bytes, offset, end);
      if (offset === end) return offset;
      if (bytes[offset] !== CR) {
        this.problem = "the reason phrase has a control character or a bare line feed";
        return offset;
      }
      offset += 1;
      this.#at = AT_LINE_FEED;
    }
    if (offset === end) return offset;
    if (bytes[offset] !== LF) {
      this.problem = "the status line has a bare carriage return";
      return offset;
    }
    this.#at = COMPLETE;
    return offset + 1;
  }
}
