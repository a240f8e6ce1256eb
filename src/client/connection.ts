import { assert } from "../base/assert.ts";
import { Outcome, Shortage } from "../base/outcome.ts";
import type { Instant } from "../base/time.ts";
import type { ExchangeFacts, FactBatch } from "../engine/fact-batch.ts";
import { CloseReason } from "../eventlog/record.ts";
import { KeptResponse } from "../protocol/http1/kept-response.ts";
import type { ResponseLimits } from "../protocol/http1/limits.ts";
import { ResponseParser } from "../protocol/http1/response-parser.ts";
import type { PreparedRequest } from "./prepared-request.ts";
import { failedCheck } from "./response-checks.ts";
import type { ServerTimings } from "./server-timings.ts";
import type { ConnectPhases, Transport } from "./transport.ts";

/** No transport. */
const GONE = 0;
const IDLE = 1;
// From here on the network is to say something soon.
const OPENING = 2;
const BUSY = 3;
/** The transport is destroyed but has not said that it is gone. */
const CLOSING = 4;

/** Of how many connections the network is to say something soon: that they are open, an answer, their end. */
export type Awaited = { connections: number };

/** What all connections of a world have together. */
export type ConnectionParts = {
  readonly awaited: Awaited;
  /** Where they report. */
  readonly facts: FactBatch;
  /** Writes to the same. */
  readonly timings: ServerTimings;
  /** Hold for every response. */
  readonly limits: ResponseLimits;
};

/**
 * One connection slot of the pool: it turns what its transport reports into the facts of
 * connections and exchanges, one exchange at a time, and is used again for every connection that
 * the slot gets.
 *
 * - An `open` is answered by `opened` or `openFailed`, unless `close` comes first.
 * - A connection that was opened or closed by `close` ends with one `closed`, its last fact.
 * - A `send` is answered by one `ended` or `failed`, unless `close` comes first.
 *
 * It is itself the record of its exchange, written in place: an exchange allocates nothing.
 */
export class Connection implements ExchangeFacts {
  vu = 0;
  serial = 0;
  status = 0;
  failedCheck = 0;
  /** An interim response counts: it is the first sign of an answer. */
  firstByteAt: Instant = 0;
  headBytes = 0;
  bodyBytes = 0;
  lastOnConnection = false;
  unsolicited = false;

  readonly #slot: number;
  readonly #awaited: Awaited;
  readonly #facts: FactBatch;
  readonly #timings: ServerTimings;
  readonly #parser: ResponseParser;
  #transport: Transport | undefined = undefined;
  #state = GONE;
  #request: PreparedRequest | undefined = undefined;
  #kept: KeptResponse | undefined = undefined;
  #closeReason: CloseReason = CloseReason.local;
  /** Why it could not be opened; `ok` when it was, or was closed before. */
  #openFailure: Outcome = Outcome.ok;
  #shortage: Shortage = Shortage.none;
  /** What had ended the connection when `send` came too late. */
  #lostBy: Outcome = Outcome.closed;
  #bytesRead = 0;
  #bytesWritten = 0;

  constructor(slot: number, { awaited, facts, timings, limits }: ConnectionParts) {
    this.#slot = slot;
    this.#awaited = awaited;
    this.#facts = facts;
    this.#timings = timings;
    this.#parser = new ResponseParser(limits);
  }

  /** What is wrong with the response that failed last, in words, or "". */
  get problem(): string {
    return this.#parser.problem;
  }

  /** The transport begins to connect. */
  open(transport: Transport): void {
    assert(this.#state === GONE, "a connection slot is opened twice");
    this.#transport = transport;
    this.#enter(OPENING);
    this.#closeReason = CloseReason.local;
    this.#openFailure = Outcome.ok;
    this.#shortage = Shortage.none;
    this.#bytesRead = 0;
    this.#bytesWritten = 0;
  }

  /**
   * Begins an exchange.
   *
   * @returns false when the connection has just ended, which the caller cannot know yet: nothing
   *   was sent, and `lost` must be called to report it
   */
  send(request: PreparedRequest, vu: number, serial: number): boolean {
    assert(this.#state !== OPENING && this.#state !== BUSY, "a connection is not free to send");
    this.#request = request;
    this.vu = vu;
    this.serial = serial;
    this.status = 0;
    this.failedCheck = 0;
    this.firstByteAt = 0;
    this.headBytes = 0;
    this.bodyBytes = 0;
    this.lastOnConnection = false;
    this.unsolicited = false;
    if (this.#state !== IDLE) {
      this.#lostBy = this.#closeReason === CloseReason.reset ? Outcome.reset : Outcome.closed;
      return false;
    }
    this.#enter(BUSY);
    this.#beginResponse(request);
    this.#bytesWritten += request.wire.length;
    this.#transport!.write(request.wire);
    return true;
  }

  /** Fails the exchange that `send` could not begin. The slot may be open again by then. */
  lost(at: Instant): void {
    this.lastOnConnection = true;
    this.#facts.failed(this, at, this.#lostBy);
  }

  /** Ends the connection, whatever it is doing: only `closed` will follow. */
  close(): void {
    if (this.#state === GONE || this.#state === CLOSING) return;
    this.#destroy(CloseReason.local);
  }

  /** From the transport: TCP is established and TLS begins. */
  tcpConnected(at: Instant): void {
    if (this.#state === OPENING) this.#facts.connected(this.#slot, at);
  }

  /** From the transport: octets can be sent. */
  established(at: Instant, phases: ConnectPhases): void {
    if (this.#state !== OPENING) return;
    this.#enter(IDLE);
    this.#facts.opened(this.#slot, at, phases);
  }

  /** From the transport: octets came, in a buffer that is good until this returns. */
  // oxlint-disable-next-line max-params -- Plain numbers: an object would be one for every read.
  received(buffer: Uint8Array, start: number, end: number, at: Instant): void {
    this.#bytesRead += end - start;
    if (this.#state === BUSY) {
      if (this.firstByteAt === 0) this.firstByteAt = at;
      this.#read(end - this.#parser.feed(buffer, start, end), at);
    } else if (this.#state === IDLE) {
      this.#destroy(CloseReason.unsolicited);
    }
  }

  /** From the transport: the peer has sent its last octet. */
  ended(at: Instant): void {
    if (this.#state === BUSY) {
      this.#parser.finish();
      this.#endOrFail(at, CloseReason.peer);
    } else if (this.#state === IDLE) {
      this.#destroy(CloseReason.peer);
    }
  }

  /** From the transport: it cannot connect, or the stream has broken. */
  broke(at: Instant, outcome: Outcome, shortage: Shortage = Shortage.none): void {
    const reason = outcome === Outcome.reset ? CloseReason.reset : CloseReason.error;
    if (this.#state === OPENING) {
      this.#openFailure = outcome;
      this.#shortage = shortage;
      this.#destroy(reason);
    } else if (this.#state === BUSY) {
      this.#fail(at, outcome, reason);
    } else if (this.#state === IDLE) {
      this.#destroy(reason);
    }
  }

  /** From the transport, last: the stream is no more, and the slot is free. */
  gone(at: Instant): void {
    assert(this.#state !== GONE, "a transport is gone twice");
    if (this.#state === OPENING) this.broke(at, Outcome.closed);
    else if (this.#state === BUSY) this.#fail(at, Outcome.closed, CloseReason.error);
    this.#enter(GONE);
    this.#transport = undefined;
    if (this.#openFailure === Outcome.ok) {
      this.#facts.closed(this.#slot, at, {
        reason: this.#closeReason,
        bytesRead: this.#bytesRead,
        bytesWritten: this.#bytesWritten,
      });
    } else {
      this.#facts.openFailed(this.#slot, at, {
        outcome: this.#openFailure,
        shortage: this.#shortage,
      });
    }
  }

  #beginResponse(request: PreparedRequest): void {
    const kept = this.#keptFor(request);
    if (request.bodyless) this.#parser.beginBodyless(kept);
    else this.#parser.begin(request.expectations.bodyBytesMax, kept, request.seenHead);
  }

  #keptFor({ kept }: PreparedRequest): KeptResponse | undefined {
    if (kept === undefined) return undefined;
    this.#kept ??= new KeptResponse();
    this.#kept.expect(kept);
    return this.#kept;
  }

  #read(bytesLeft: number, at: Instant): void {
    const parser = this.#parser;
    if (parser.done) {
      this.unsolicited = bytesLeft > 0;
      this.#end(at, this.unsolicited ? CloseReason.unsolicited : CloseReason.local);
    } else if (parser.failure !== Outcome.ok) {
      this.#fail(at, parser.failure, CloseReason.protocol);
    }
  }

  #endOrFail(at: Instant, reason: CloseReason): void {
    if (this.#parser.done) this.#end(at, reason);
    else this.#fail(at, this.#parser.failure, reason);
  }

  #end(at: Instant, reason: CloseReason): void {
    const { expectations, kept } = this.#request!;
    this.#takeCounts();
    this.failedCheck = failedCheck(
      expectations,
      this.status,
      kept === undefined ? undefined : this.#kept,
    );
    this.lastOnConnection = this.unsolicited || !this.#parser.keepAlive;
    this.#enter(IDLE);
    const { serverTiming } = this.#parser;
    if (!serverTiming.isEmpty) this.#timings.report(serverTiming, this, at);
    this.#facts.ended(this, at);
    if (this.lastOnConnection) this.#destroy(reason);
  }

  #fail(at: Instant, outcome: Outcome, reason: CloseReason): void {
    this.#takeCounts();
    this.lastOnConnection = true;
    this.#facts.failed(this, at, outcome);
    this.#destroy(reason);
  }

  #takeCounts(): void {
    this.status = this.#parser.status;
    this.headBytes = this.#parser.headBytes;
    this.bodyBytes = this.#parser.bodyBytes;
  }

  #enter(state: number): void {
    if (this.#state >= OPENING) this.#awaited.connections -= 1;
    if (state >= OPENING) this.#awaited.connections += 1;
    this.#state = state;
  }

  #destroy(reason: CloseReason): void {
    this.#enter(CLOSING);
    this.#closeReason = reason;
    this.#transport!.destroy();
  }
}
