import {
  TIMING_ENTRIES_MAX,
  TIMING_NAME_OCTETS_MAX,
  TIMING_NANOS_MAX,
  TimingLoss,
} from "../../base/server-timing.ts";
import { NANOS_PER_MILLI } from "../../base/time.ts";
import type { Nanos } from "../../base/time.ts";
import { textOfOctets } from "./latin1.ts";
import { BACKSLASH, COMMA, EQUALS, HTAB, LF, QUOTE, SEMICOLON, SP, tokenOctets } from "./octets.ts";
import type { ServerTimingField } from "./server-timing-field.ts";

/** Who is told what a response says. */
export interface TimingSink {
  /** An entry with a duration. Its name is the octets from `start` to `end`, good until this returns. */
  // oxlint-disable-next-line max-params -- Plain numbers: an object would be one for every entry.
  entry(octets: Uint8Array, start: number, end: number, nanos: Nanos): void;
  leftOut(loss: TimingLoss, count: number): void;
}

/** Digits with a fraction or without, and an exponent, as programs print them. */
const DECIMAL = /^\+?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Reads the entries of Server-Timing fields. W3C Server Timing, section 4.
 *
 *     entry = name *( OWS ";" OWS parameter-name OWS "=" OWS ( token / quoted-string ) )
 *
 * As there, of parameters with one name the first counts, parameters that nobody knows and
 * characters where none are expected are passed over, and empty entries too. Stricter than there,
 * a `dur` is a number from its first character to its last: who writes `dur=1s` means no
 * millisecond. An entry without `dur` is none that could be added up, and is passed over.
 * Descriptions are never looked at.
 */
export class ServerTimingReader {
  #octets: Uint8Array = new Uint8Array(0);
  /** Where the line under way ends. */
  #end = 0;
  #at = 0;
  #entries = 0;
  #isUnclosed = false;
  /** The first `dur` of the entry; undefined: it has none. */
  #duration: string | undefined;

  read(field: ServerTimingField, sink: TimingSink): void {
    this.#octets = field.octets;
    this.#entries = 0;
    this.#at = 0;
    if (field.linesLeftOut > 0) sink.leftOut(TimingLoss.long_field, field.linesLeftOut);
    while (this.#at < field.length) {
      this.#end = field.octets.indexOf(LF, this.#at);
      this.#line(sink);
      this.#at = this.#end + 1;
    }
  }

  #line(sink: TimingSink): void {
    for (;;) {
      while (this.#isBlank() || this.#is(COMMA)) this.#at += 1;
      if (this.#at === this.#end) return;
      this.#entry(sink);
    }
  }

  #entry(sink: TimingSink): void {
    const start = this.#at;
    const end = tokenOctets.skip(this.#octets, start, this.#end);
    this.#at = end;
    this.#entries += 1;
    this.#isUnclosed = false;
    this.#duration = undefined;
    this.#skipToDelimiter();
    while (this.#is(SEMICOLON)) {
      this.#at += 1;
      this.#parameter();
      this.#skipToDelimiter();
    }
    if (this.#entries > TIMING_ENTRIES_MAX) sink.leftOut(TimingLoss.many_entries, 1);
    else if (start === end || this.#isUnclosed) sink.leftOut(TimingLoss.malformed, 1);
    else if (this.#duration !== undefined) this.#measured(sink, start, end);
  }

  #measured(sink: TimingSink, start: number, end: number): void {
    const nanos = nanosOf(this.#duration!);
    if (nanos === undefined) sink.leftOut(TimingLoss.bad_duration, 1);
    else if (end - start > TIMING_NAME_OCTETS_MAX) sink.leftOut(TimingLoss.long_name, 1);
    else sink.entry(this.#octets, start, end, nanos);
  }

  #parameter(): void {
    this.#skipBlanks();
    const start = this.#at;
    this.#at = tokenOctets.skip(this.#octets, start, this.#end);
    const isFirstDuration = this.#duration === undefined && isDur(this.#octets, start, this.#at);
    this.#skipBlanks();
    if (this.#is(EQUALS)) {
      this.#at += 1;
      this.#skipBlanks();
      const value = this.#is(QUOTE)
        ? this.#quotation(isFirstDuration)
        : this.#token(isFirstDuration);
      if (isFirstDuration) this.#duration = value;
    } else if (isFirstDuration) {
      this.#duration = "";
    }
  }

  /** Only a value that is `wanted` is made a string. */
  #token(wanted: boolean): string {
    const start = this.#at;
    this.#at = tokenOctets.skip(this.#octets, start, this.#end);
    return wanted ? textOfOctets(this.#octets.subarray(start, this.#at)) : "";
  }

  /** RFC 9110 section 5.6.4. */
  #quotation(wanted: boolean): string {
    const start = this.#at + 1;
    this.#at = start;
    while (this.#at < this.#end && !this.#is(QUOTE)) this.#at += this.#is(BACKSLASH) ? 2 : 1;
    if (this.#at >= this.#end) {
      this.#at = this.#end;
      this.#isUnclosed = true;
      return "";
    }
    const octets = this.#octets.subarray(start, this.#at);
    this.#at += 1;
    return wanted ? textOfOctets(octets).replaceAll(/\\(.)/g, "$1") : "";
  }

  #skipToDelimiter(): void {
    while (this.#at < this.#end && !this.#is(SEMICOLON) && !this.#is(COMMA)) this.#at += 1;
  }

  #skipBlanks(): void {
    while (this.#isBlank()) this.#at += 1;
  }

  #isBlank(): boolean {
    return this.#is(SP) || this.#is(HTAB);
  }

  /** False at the end of the line. */
  #is(octet: number): boolean {
    return this.#at < this.#end && this.#octets[this.#at] === octet;
  }
}

/** `dur`, in any case. */
function isDur(octets: Uint8Array, start: number, end: number): boolean {
  const LOWER = 0x20;
  return (
    end - start === 3 &&
    (octets[start]! | LOWER) === 0x64 &&
    (octets[start + 1]! | LOWER) === 0x75 &&
    (octets[start + 2]! | LOWER) === 0x72
  );
}

/** undefined: it is not a duration that could be believed. */
function nanosOf(millis: string): Nanos | undefined {
  if (!DECIMAL.test(millis)) return undefined;
  const nanos = Math.round(Number(millis) * NANOS_PER_MILLI);
  return nanos <= TIMING_NANOS_MAX ? nanos : undefined;
}
