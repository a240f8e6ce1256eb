import { framingFields, isServerTiming, readFields, SERVER_TIMING } from "./field-names.ts";
import { FramingFields } from "./framing-fields.ts";
import { NOT_A_TOKEN, OTHER_TOKEN, TOKEN_START } from "./keyword-table.ts";
import { COLON, CR, HTAB, LF, SP, textOctets, tokenOctets } from "./octets.ts";
import type { SeenHead } from "./seen-head.ts";
import { ServerTimingField } from "./server-timing-field.ts";

const LINE_START = 0;
const NAME = 1;
const VALUE = 2;
const FRAMING_VALUE = 3;
const TIMING_VALUE = 4;
const LINE_FEED = 5;
const LAST_LINE_FEED = 6;
const COMPLETE = 7;

/**
 * The field lines of a head or of a trailer section up to the empty line, resumable at any octet.
 * RFC 9112 section 5.
 *
 * Only the fields that frame the message are read, and Server-Timing; of all others the syntax is
 * checked. A line ends with CR LF, never with LF alone: peers that disagree on lines disagree on
 * where a message ends. For the same reason a folded line is refused and not unfolded, which is
 * stricter than RFC 9112 section 5.2 asks of a user agent.
 */
export class FieldSection {
  readonly framing: FramingFields = new FramingFields();
  /** Of a head; what a trailer section says is not read. */
  readonly serverTiming: ServerTimingField = new ServerTimingField();
  /** What is wrong, in words, or "". */
  problem = "";
  /** There are more lines than allowed. `problem` says it too. */
  tooMany = false;
  readonly #fieldsMax: number;
  #state = LINE_START;
  #fields = 0;
  #firstWord = TOKEN_START;
  #word = TOKEN_START;

  /** @param fieldsMax field lines, ≥ 0 */
  constructor(fieldsMax: number) {
    this.#fieldsMax = fieldsMax;
  }

  get complete(): boolean {
    return this.#state === COMPLETE;
  }

  beginHead(): void {
    this.#begin(TOKEN_START);
    this.framing.begin();
    this.serverTiming.begin();
  }

  /** Trailers never frame a message: RFC 9110 section 6.5.1. `framing` stays as it is. */
  beginTrailers(): void {
    this.#begin(OTHER_TOKEN);
  }

  /** As if the fields of that head had been read. */
  recall(seen: SeenHead): void {
    const { framing } = this;
    framing.contentLength = seen.contentLength;
    framing.codings = seen.codings;
    framing.chunked = seen.chunked;
    framing.close = seen.close;
    framing.keepAlive = seen.keepAlive;
    this.#state = COMPLETE;
  }

  /** Returns the offset of the first octet it did not consume; at a problem, of the bad one. */
  feed(bytes: Uint8Array, start: number, end: number): number {
    let offset = start;
    while (offset < end && this.problem === "") {
      switch (this.#state) {
        case LINE_START:
          offset = this.#wholeLines(bytes, offset, end);
          if (offset < end) offset = this.#lineStart(bytes[offset]!, offset);
          break;
        case NAME:
          offset = this.#name(bytes, offset, end);
          break;
        case VALUE:
          offset = this.#value(bytes, offset, end);
          break;
        case FRAMING_VALUE:
          offset = this.#framingValue(bytes, offset, end);
          break;
        case TIMING_VALUE:
          offset = this.#timingValue(bytes, offset, end);
          break;
        case LINE_FEED:
          offset = this.#lineFeed(bytes[offset]!, offset, LINE_START);
          break;
        case LAST_LINE_FEED:
          offset = this.#lineFeed(bytes[offset]!, offset, COMPLETE);
          break;
        default:
          return offset;
      }
    }
    return offset;
  }

  #begin(firstWord: number): void {
    this.problem = "";
    this.tooMany = false;
    this.#state = LINE_START;
    this.#fields = 0;
    this.#firstWord = firstWord;
  }

  /**
   * Passes over the lines that are whole and in order and are not read, which most are. Stops at
   * the start of any other line: to judge it is for the states.
   */
  #wholeLines(bytes: Uint8Array, start: number, end: number): number {
    const { next } = framingFields;
    let lineStart = start;
    while (this.#fields < this.#fieldsMax) {
      let word = this.#firstWord;
      let offset = lineStart;
      while (word > OTHER_TOKEN && offset < end) {
        word = next[(word << 8) | bytes[offset]!]!;
        offset += 1;
      }
      if (word !== OTHER_TOKEN) break;
      offset = tokenOctets.skip(bytes, offset, end);
      if (offset === lineStart || offset >= end || bytes[offset] !== COLON) break;
      if (isServerTiming(bytes, lineStart, offset)) break;
      offset = textOctets.skip(bytes, offset + 1, end);
      if (offset + 1 >= end || bytes[offset] !== CR || bytes[offset + 1] !== LF) break;
      this.#fields += 1;
      lineStart = offset + 2;
    }
    return lineStart;
  }

  #lineStart(octet: number, offset: number): number {
    if (octet === CR) {
      this.#state = LAST_LINE_FEED;
      return offset + 1;
    }
    if (octet === SP || octet === HTAB) {
      this.problem = "a field line begins with whitespace (obsolete line folding)";
    } else if (octet === COLON) {
      this.problem = "a field has no name";
    } else if (this.#fields === this.#fieldsMax) {
      this.tooMany = true;
      this.problem = "too many fields";
    } else {
      this.#fields += 1;
      this.#word = this.#firstWord;
      this.#state = NAME;
    }
    return offset;
  }

  #name(bytes: Uint8Array, start: number, end: number): number {
    const { next } = readFields;
    let word = this.#word;
    let offset = start;
    while (word !== OTHER_TOKEN && offset < end) {
      const state = next[(word << 8) | bytes[offset]!]!;
      if (state === NOT_A_TOKEN) break;
      word = state;
      offset += 1;
    }
    this.#word = word;
    if (word === OTHER_TOKEN) offset = tokenOctets.skip(bytes, offset, end);
    if (offset === end) return offset;
    if (bytes[offset] !== COLON) {
      this.problem = "a field name has whitespace or another octet that no name may have";
      return offset;
    }
    this.#beginValue(readFields.keywordOf[word]!);
    return offset + 1;
  }

  #beginValue(field: number): void {
    if (field === 0) {
      this.#state = VALUE;
    } else if (field === SERVER_TIMING) {
      this.serverTiming.beginLine();
      this.#state = TIMING_VALUE;
    } else {
      this.framing.beginValue(field);
      this.#state = FRAMING_VALUE;
    }
  }

  #value(bytes: Uint8Array, start: number, end: number): number {
    const offset = textOctets.skip(bytes, start, end);
    return offset === end ? offset : this.#valueEnd(bytes[offset]!, offset);
  }

  #timingValue(bytes: Uint8Array, start: number, end: number): number {
    const offset = textOctets.skip(bytes, start, end);
    this.serverTiming.append(bytes, start, offset);
    if (offset === end) return offset;
    const after = this.#valueEnd(bytes[offset]!, offset);
    if (after > offset) this.serverTiming.endLine();
    return after;
  }

  #framingValue(bytes: Uint8Array, start: number, end: number): number {
    const offset = this.framing.feed(bytes, start, end);
    this.problem = this.framing.problem;
    if (offset === end || this.problem !== "") return offset;
    const after = this.#valueEnd(bytes[offset]!, offset);
    if (after === offset) return offset;
    this.framing.endValue();
    this.problem = this.framing.problem;
    return this.problem === "" ? after : offset;
  }

  #valueEnd(octet: number, offset: number): number {
    if (octet !== CR) {
      this.problem = "a field value has a control character or a bare line feed";
      return offset;
    }
    this.#state = LINE_FEED;
    return offset + 1;
  }

  #lineFeed(octet: number, offset: number, next: number): number {
    if (octet !== LF) {
      this.problem = "a field line has a bare carriage return";
      return offset;
    }
    this.#state = next;
    return offset + 1;
  }
}
