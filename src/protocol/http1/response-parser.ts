import { Outcome } from "../../base/outcome.ts";
import { ChunkedBody } from "./chunked-body.ts";
import { FieldSection } from "./field-section.ts";
import type { KeptResponse } from "./kept-response.ts";
import {
  INTERIM_RESPONSES_MAX,
  LEADING_EMPTY_LINES_MAX,
  defaultResponseLimits,
  type ResponseLimits,
} from "./limits.ts";
import { CR, LF } from "./octets.ts";
import { StatusLine } from "./status-line.ts";

const FINISHED = 0;
const LEADING = 1;
const LEADING_LINE_FEED = 2;
const STATUS_LINE = 3;
const FIELDS = 4;
const LENGTH_BODY = 5;
const CHUNKED_BODY = 6;
const CLOSE_BODY = 7;
const TRAILERS = 8;

/**
 * One HTTP/1.x response at a time out of octets that come in any pieces: the result does not
 * depend on how they are cut. RFC 9112 sections 2 to 8.
 *
 * It holds no octets and allocates nothing; content is counted, not looked at. When `failure` is
 * not `Outcome.ok` the response is lost and so is the connection.
 */
export class ResponseParser {
  /** A complete response was read. */
  done = false;
  /** `ok` while nothing is wrong, else `protocol`, `too_large` or `closed`. */
  failure: Outcome = Outcome.ok;
  /** What is wrong, in words, or "". */
  problem = "";
  /** Of the final response; 0 before its head is complete. 100 to 999. */
  status = 0;
  /** Octets of content: without chunk framing, with content coding. */
  bodyBytes = 0;
  /** All other octets: interim responses, head, chunk framing and trailers. */
  headBytes = 0;
  /** The connection may carry another exchange. Says so when `done`. */
  keepAlive = false;

  readonly #headBytesMax: number;
  readonly #statusLine: StatusLine = new StatusLine();
  readonly #section: FieldSection;
  readonly #chunks: ChunkedBody = new ChunkedBody();
  #state = FINISHED;
  #bodyless = false;
  #bodyBytesMax = 0;
  #kept: KeptResponse | undefined = undefined;
  /** Octets the current head or trailer section may still have. */
  #room = 0;
  #emptyLines = 0;
  #interims = 0;
  /** Octets of a length-framed body that are still to come. */
  #remaining = 0;

  constructor(limits: ResponseLimits = defaultResponseLimits) {
    this.#headBytesMax = limits.headBytesMax;
    this.#section = new FieldSection(limits.fieldsMax);
  }

  /**
   * A request was sent that may have content in its answer.
   *
   * @param bodyBytesMax octets of content, ≥ 0; more is `too_large`
   * @param kept filled with a copy of the response, when given
   */
  begin(bodyBytesMax: number, kept?: KeptResponse): void {
    this.#bodyless = false;
    this.#bodyBytesMax = bodyBytesMax;
    this.#kept = kept;
    this.done = false;
    this.failure = Outcome.ok;
    this.problem = "";
    this.bodyBytes = 0;
    this.headBytes = 0;
    this.keepAlive = false;
    this.#emptyLines = 0;
    this.#interims = 0;
    this.#beginHead();
  }

  /** A HEAD request was sent: the answer ends with its head. RFC 9112 section 6.3. */
  beginBodyless(kept?: KeptResponse): void {
    this.begin(0, kept);
    this.#bodyless = true;
  }

  /**
   * Reads on. Returns the offset of the first octet that is not of the response: `end`, unless
   * the response is done or has failed.
   */
  feed(bytes: Uint8Array, start: number, end: number): number {
    let offset = start;
    while (offset < end && this.#state !== FINISHED) {
      if (this.#state === LENGTH_BODY) offset = this.#lengthBody(bytes, offset, end);
      else if (this.#state === CHUNKED_BODY) offset = this.#chunkedBody(bytes, offset, end);
      else if (this.#state === CLOSE_BODY) offset = this.#closeBody(bytes, offset, end);
      else offset = this.#headOrTrailers(bytes, offset, end);
    }
    return offset;
  }

  /** The peer has sent its last octet. Ends a body that only this ends; else the failure is `closed`. */
  finish(): void {
    if (this.#state === CLOSE_BODY) this.#done();
    else if (this.#state !== FINISHED)
      this.#fail(Outcome.closed, "the connection was closed early");
  }

  #beginHead(): void {
    this.status = 0;
    this.#room = this.#headBytesMax;
    this.#statusLine.begin();
    this.#section.beginHead();
    this.#kept?.clear();
    this.#state = LEADING;
  }

  #headOrTrailers(bytes: Uint8Array, start: number, end: number): number {
    const stop = Math.min(end, start + this.#room);
    if (start === stop) {
      this.#fail(Outcome.too_large, "the head or the trailer section is too long");
      return start;
    }
    const inTrailers = this.#state === TRAILERS;
    const offset = this.#lines(bytes, start, stop);
    this.#room -= offset - start;
    this.headBytes += offset - start;
    if (!inTrailers) this.#kept?.appendHead(bytes, start, offset);
    if (this.#section.complete && this.#state !== FINISHED) {
      if (inTrailers) this.#done();
      else this.#endHead();
    }
    return offset;
  }

  #lines(bytes: Uint8Array, start: number, end: number): number {
    let offset = start;
    while (this.#state < STATUS_LINE && offset < end) {
      if (!this.#leading(bytes[offset]!)) return offset;
      if (this.#state !== STATUS_LINE) offset += 1;
    }
    if (this.#state === STATUS_LINE) {
      offset = this.#statusLine.feed(bytes, offset, end);
      if (this.#statusLine.problem !== "") {
        this.#fail(Outcome.protocol, this.#statusLine.problem);
        return offset;
      }
      if (!this.#statusLine.complete) return offset;
      this.#state = FIELDS;
    }
    offset = this.#section.feed(bytes, offset, end);
    if (this.#section.problem !== "") {
      const failure = this.#section.tooMany ? Outcome.too_large : Outcome.protocol;
      this.#fail(failure, this.#section.problem);
    }
    return offset;
  }

  /** False at a bad octet. An octet that begins the status line is not consumed. */
  #leading(octet: number): boolean {
    if (this.#state === LEADING_LINE_FEED) {
      if (octet !== LF) return this.#fail(Outcome.protocol, "a bare carriage return");
      this.#emptyLines += 1;
      this.#state = LEADING;
    } else if (octet !== CR) {
      this.#state = STATUS_LINE;
    } else if (this.#emptyLines === LEADING_EMPTY_LINES_MAX) {
      return this.#fail(Outcome.protocol, "too many empty lines before the status line");
    } else {
      this.#state = LEADING_LINE_FEED;
    }
    return true;
  }

  #endHead(): void {
    const { framing } = this.#section;
    const { status, minorVersion } = this.#statusLine;
    if (status < 200) {
      this.#endInterim(status);
      return;
    }
    this.status = status;
    if (framing.codings > 0 && framing.contentLength >= 0) {
      this.#fail(Outcome.protocol, "both Transfer-Encoding and Content-Length");
      return;
    }
    if (framing.codings > 0 && minorVersion === 0) {
      this.#fail(Outcome.protocol, "Transfer-Encoding in an HTTP/1.0 response");
      return;
    }
    this.keepAlive = !framing.close && (minorVersion > 0 || framing.keepAlive);
    if (this.#bodyless || status === 204 || status === 304) this.#done();
    else if (framing.codings === 0 && framing.contentLength >= 0) this.#beginLengthBody();
    else if (framing.chunked) this.#beginChunkedBody();
    else this.#beginCloseBody();
  }

  #endInterim(status: number): void {
    this.#interims += 1;
    if (status === 101) this.#fail(Outcome.protocol, "the protocol was switched unasked");
    else if (this.#interims > INTERIM_RESPONSES_MAX) {
      this.#fail(Outcome.too_large, "too many interim responses");
    } else this.#beginHead();
  }

  #beginLengthBody(): void {
    this.#remaining = this.#section.framing.contentLength;
    if (this.#remaining > this.#bodyBytesMax) this.#bodyTooLarge();
    else if (this.#remaining === 0) this.#done();
    else this.#state = LENGTH_BODY;
  }

  #beginChunkedBody(): void {
    this.#chunks.begin();
    this.#state = CHUNKED_BODY;
  }

  #beginCloseBody(): void {
    this.keepAlive = false;
    this.#state = CLOSE_BODY;
  }

  #lengthBody(bytes: Uint8Array, start: number, end: number): number {
    const take = Math.min(this.#remaining, end - start);
    this.#remaining -= take;
    this.#content(bytes, start, start + take);
    if (this.#remaining === 0) this.#done();
    return start + take;
  }

  #chunkedBody(bytes: Uint8Array, start: number, end: number): number {
    const chunks = this.#chunks;
    if (chunks.inData && chunks.dataBytes > 0) {
      const take = Math.min(chunks.dataBytes, end - start);
      chunks.dataBytes -= take;
      this.#content(bytes, start, start + take);
      return start + take;
    }
    const offset = chunks.feed(bytes, start, end);
    this.headBytes += offset - start;
    if (chunks.problem !== "") {
      this.#fail(chunks.tooLarge ? Outcome.too_large : Outcome.protocol, chunks.problem);
    } else if (chunks.complete) {
      this.#room = this.#headBytesMax;
      this.#section.beginTrailers();
      this.#state = TRAILERS;
    } else if (chunks.inData && this.bodyBytes + chunks.dataBytes > this.#bodyBytesMax) {
      this.#bodyTooLarge();
    }
    return offset;
  }

  #closeBody(bytes: Uint8Array, start: number, end: number): number {
    const stop = Math.min(end, start + this.#bodyBytesMax - this.bodyBytes);
    this.#content(bytes, start, stop);
    if (stop < end) this.#bodyTooLarge();
    return stop;
  }

  #content(bytes: Uint8Array, start: number, end: number): void {
    this.bodyBytes += end - start;
    this.#kept?.appendBody(bytes, start, end);
  }

  #done(): void {
    this.done = true;
    this.#state = FINISHED;
  }

  #bodyTooLarge(): void {
    this.#fail(Outcome.too_large, "the content is longer than allowed");
  }

  #fail(failure: Outcome, problem: string): false {
    this.failure = failure;
    this.problem = problem;
    this.keepAlive = false;
    this.#state = FINISHED;
    return false;
  }
}
