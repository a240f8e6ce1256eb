import { Outcome } from "../../base/outcome.ts";
import { FieldSection } from "./field-section.ts";
import type { FramingFields } from "./framing-fields.ts";
import { LEADING_EMPTY_LINES_MAX, type ResponseLimits } from "./limits.ts";
import { CR, LF } from "./octets.ts";
import type { SeenHead } from "./seen-head.ts";
import type { ServerTimingField } from "./server-timing-field.ts";
import { StatusLine } from "./status-line.ts";

const LEADING = 0;
const LEADING_LINE_FEED = 1;
const STATUS_LINE = 2;
const FIELDS = 3;

/**
 * The lines of one head, within their limits, resumable at any octet: empty lines, the status
 * line, the fields. RFC 9112 section 2.1. It reads a trailer section too, which is a head without
 * a status line and has the same limits.
 */
export class ResponseHead {
  readonly statusLine: StatusLine = new StatusLine();
  readonly framing: FramingFields;
  readonly serverTiming: ServerTimingField;
  /** `ok` while nothing is wrong, else `protocol` or `too_large`. */
  failure: Outcome = Outcome.ok;
  /** What is wrong, in words, or "". */
  problem = "";
  readonly #headBytesMax: number;
  readonly #section: FieldSection;
  #state = LEADING;
  /** Octets that may still come. */
  #room = 0;
  #emptyLines = 0;

  constructor(limits: ResponseLimits) {
    this.#headBytesMax = limits.headBytesMax;
    this.#section = new FieldSection(limits.fieldsMax);
    this.framing = this.#section.framing;
    this.serverTiming = this.#section.serverTiming;
  }

  get complete(): boolean {
    return this.#section.complete;
  }

  begin(): void {
    this.failure = Outcome.ok;
    this.problem = "";
    this.statusLine.begin();
    this.#section.beginHead();
    this.#state = LEADING;
    this.#room = this.#headBytesMax;
    this.#emptyLines = 0;
  }

  /** Takes over what the same octets meant before, as if they had been read. After `begin`. */
  recall(seen: SeenHead): void {
    this.statusLine.recall(seen.status, seen.minorVersion);
    this.#section.recall(seen);
    this.#state = FIELDS;
    this.#room -= seen.length;
  }

  beginTrailers(): void {
    this.#section.beginTrailers();
    this.#room = this.#headBytesMax;
  }

  /** Returns the offset of the first octet it did not consume; at a problem, of the bad one. */
  feed(bytes: Uint8Array, start: number, end: number): number {
    if (this.#room === 0 && start < end) {
      this.#fail(Outcome.too_large, "the head or the trailer section is too long");
      return start;
    }
    const offset = this.#lines(bytes, start, Math.min(end, start + this.#room));
    this.#room -= offset - start;
    return offset;
  }

  #lines(bytes: Uint8Array, start: number, end: number): number {
    let offset = this.#state < STATUS_LINE ? this.#emptyLinesUntil(bytes, start, end) : start;
    if (this.#state === STATUS_LINE) {
      offset = this.statusLine.feed(bytes, offset, end);
      if (this.statusLine.problem !== "") this.#fail(Outcome.protocol, this.statusLine.problem);
      else if (this.statusLine.complete) this.#state = FIELDS;
    }
    if (this.#state === FIELDS) {
      offset = this.#section.feed(bytes, offset, end);
      const { problem, tooMany } = this.#section;
      if (problem !== "") this.#fail(tooMany ? Outcome.too_large : Outcome.protocol, problem);
    }
    return offset;
  }

  #emptyLinesUntil(bytes: Uint8Array, start: number, end: number): number {
    for (let offset = start; offset < end; offset += 1) {
      const octet = bytes[offset]!;
      if (this.#state === LEADING && octet !== CR) {
        this.#state = STATUS_LINE;
        return offset;
      }
      this.#emptyLineOctet(octet);
      if (this.failure !== Outcome.ok) return offset;
    }
    return end;
  }

  #emptyLineOctet(octet: number): void {
    if (this.#state === LEADING) {
      if (this.#emptyLines < LEADING_EMPTY_LINES_MAX) this.#state = LEADING_LINE_FEED;
      else this.#fail(Outcome.protocol, "too many empty lines before the status line");
    } else if (octet === LF) {
      this.#emptyLines += 1;
      this.#state = LEADING;
    } else {
      this.#fail(Outcome.protocol, "a bare carriage return");
    }
  }

  #fail(failure: Outcome, problem: string): void {
    this.failure = failure;
    this.problem = problem;
  }
}
