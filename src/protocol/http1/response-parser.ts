import { Outcome } from "../../base/outcome.ts";
import { ChunkedBody } from "./chunked-body.ts";
import type { KeptResponse } from "./kept-response.ts";
import { INTERIM_RESPONSES_MAX, type ResponseLimits, defaultResponseLimits } from "./limits.ts";
import { ResponseHead } from "./response-head.ts";
import type { SeenHead } from "./seen-head.ts";
import type { ServerTimingField } from "./server-timing-field.ts";

const FINISHED = 0;
const HEAD = 1;
const LENGTH_BODY = 2;
const CHUNKED_BODY = 3;
const CLOSE_BODY = 4;
const TRAILERS = 5;

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
  /** Of the final response's head, when it is complete. Its lines are good until `begin`. */
  readonly serverTiming: ServerTimingField;

  readonly #head: ResponseHead;
  readonly #chunks: ChunkedBody = new ChunkedBody();
  #state = FINISHED;
  #bodyless = false;
  #bodyBytesMax = 0;
  #kept: KeptResponse | undefined = undefined;
  #seen: SeenHead | undefined = undefined;
  #interims = 0;
  /** Octets of a length-framed body that are still to come. */
  #remaining = 0;

  constructor(limits: ResponseLimits = defaultResponseLimits) {
    this.#head = new ResponseHead(limits);
    this.serverTiming = this.#head.serverTiming;
  }

  /**
   * A request was sent that may have content in its answer.
   *
   * @param bodyBytesMax octets of content, ≥ 0; more is `too_large`
   * @param kept filled with a copy of the response, when given
   * @param seen the head with which such a request was answered before, when given
   */
  begin(bodyBytesMax: number, kept?: KeptResponse, seen?: SeenHead): void {
    this.#bodyless = false;
    this.#bodyBytesMax = bodyBytesMax;
    this.#kept = kept;
    this.#seen = seen;
    this.done = false;
    this.failure = Outcome.ok;
    this.problem = "";
    this.bodyBytes = 0;
    this.headBytes = 0;
    this.keepAlive = false;
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
      else if (this.#state === HEAD) offset = this.#headLines(bytes, offset, end);
      else offset = this.#trailers(bytes, offset, end);
    }
    return offset;
  }

  /** The peer has sent its last octet: the end of a body that nothing else ends, else `closed`. */
  finish(): void {
    if (this.#state === CLOSE_BODY) {
      this.#done();
    } else if (this.#state !== FINISHED) {
      this.#fail(Outcome.closed, "the connection was closed early");
    }
  }

  #beginHead(): void {
    this.status = 0;
    this.#head.begin();
    this.#kept?.clear();
    this.#state = HEAD;
  }

  #headLines(bytes: Uint8Array, start: number, end: number): number {
    const head = this.#head;
    const seen = this.headBytes === 0 ? this.#seen : undefined;
    let offset = start;
    if (seen !== undefined && seen.matches(bytes, start, end)) {
      head.recall(seen);
      this.headBytes = seen.length;
      offset += seen.length;
    } else {
      offset = this.#lines(bytes, start, end);
      // Times are another each time: such a head is none that could be met again.
      if (head.complete && this.serverTiming.isEmpty) seen?.remember(bytes, start, offset, head);
    }
    this.#kept?.head.append(bytes, start, offset);
    if (head.complete) this.#endHead();
    return offset;
  }

  #trailers(bytes: Uint8Array, start: number, end: number): number {
    const offset = this.#lines(bytes, start, end);
    if (this.#head.complete) this.#done();
    return offset;
  }

  #lines(bytes: Uint8Array, start: number, end: number): number {
    const head = this.#head;
    const offset = head.feed(bytes, start, end);
    this.headBytes += offset - start;
    if (head.failure !== Outcome.ok) this.#fail(head.failure, head.problem);
    return offset;
  }

  #endHead(): void {
    const { framing } = this.#head;
    const { status, minorVersion } = this.#head.statusLine;
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
    if (status === 101) {
      this.#fail(Outcome.protocol, "the protocol was switched unasked");
    } else if (this.#interims > INTERIM_RESPONSES_MAX) {
      this.#fail(Outcome.too_large, "too many interim responses");
    } else {
      this.#beginHead();
    }
  }

  #beginLengthBody(): void {
    this.#remaining = this.#head.framing.contentLength;
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
      this.#head.beginTrailers();
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
    this.#kept?.body.append(bytes, start, end);
  }

  #done(): void {
    this.done = true;
    this.#state = FINISHED;
  }

  #bodyTooLarge(): void {
    this.#fail(Outcome.too_large, "the content is longer than allowed");
  }

  #fail(failure: Outcome, problem: string): void {
    this.failure = failure;
    this.problem = problem;
    this.keepAlive = false;
    this.#state = FINISHED;
  }
}
