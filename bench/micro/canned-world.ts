import { type ExchangeFacts, FactBatch } from "../../src/engine/fact-batch.ts";
import type { World } from "../../src/engine/world.ts";
import type { Instant } from "../../src/base/time.ts";

/** From a send to its answer, and from a turn to the next. */
const TURN_NANOS = 1_000_000;
const SEND_NANOS = 500;

type Answer = { -readonly [Name in keyof ExchangeFacts]: ExchangeFacts[Name] };

/**
 * A world without a network: a connection is open in the next turn, and an answer of 100 octets
 * is there in the next turn. What an engine costs in it is the engine's own.
 */
export class CannedWorld implements World {
  #now: Instant = 0;
  // The one that the engine reads, and the one that its commands go into.
  #current = new FactBatch();
  #next = new FactBatch();
  readonly #answer: Answer = {
    vu: 0,
    serial: 0,
    status: 200,
    failedCheck: 0,
    firstByteAt: 0,
    headBytes: 124,
    bodyBytes: 100,
    lastOnConnection: false,
    unsolicited: false,
  };

  /** The facts of the next turn: `wait` without a promise. */
  turn(): FactBatch {
    this.#now += TURN_NANOS;
    const batch = this.#next;
    this.#next = this.#current;
    this.#next.clear();
    this.#current = batch;
    batch.now = this.#now;
    return batch;
  }

  wait(): Promise<FactBatch> {
    return Promise.resolve(this.turn());
  }

  open(connection: number): void {
    const phases = { dnsNanos: 0, tcpNanos: 0, tlsNanos: 0 };
    this.#next.connected(connection, this.#now);
    this.#next.opened(connection, this.#now, phases);
  }

  // oxlint-disable-next-line max-params -- The port's.
  send(_connection: number, vu: number, serial: number): Instant {
    const sentAt = this.#now + SEND_NANOS;
    const answer = this.#answer;
    answer.vu = vu;
    answer.serial = serial;
    answer.firstByteAt = sentAt + SEND_NANOS;
    this.#next.ended(answer, answer.firstByteAt);
    return sentAt;
  }

  close(connection: number): void {
    this.#next.closed(connection, this.#now, { reason: 0, bytesRead: 0, bytesWritten: 0 });
  }
}
