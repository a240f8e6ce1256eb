import { type Instant, NANOS_PER_MICRO, NANOS_PER_MILLI, type Nanos } from "../base/time.ts";
import { type Awaited, Connection, type ConnectionParts } from "../client/connection.ts";
import type { PreparedRequest } from "../client/prepared-request.ts";
import { ServerTimings } from "../client/server-timings.ts";
import { FactBatch } from "../engine/fact-batch.ts";
import type { World } from "../engine/world.ts";
import type { StopReason } from "../eventlog/record.ts";
import type { ResponseLimits } from "../protocol/http1/limits.ts";
import type { TimerMode } from "../scenario/scenario.ts";
import type { AddressError } from "./address-policy.ts";
import type { Heartbeats } from "./heartbeats.ts";
import type { ProcessHeartbeats } from "./process-heartbeats.ts";
import type { RunClock } from "./run-clock.ts";
import { type Endpoint, SocketTransport } from "./socket-transport.ts";

/** All sockets of a thread share it. A read of more comes in several calls. */
const READ_BUFFER_BYTES = 64 * 1024;
/** A sleep of Node ends up to so much late: the precise mode is awake for the rest. */
const AWAKE_NANOS = 1_600 * NANOS_PER_MICRO;
/** So close to a deadline the precise mode stays: a turn of the event loop takes longer. */
const STAY_NANOS = 8 * NANOS_PER_MICRO;
/** So long an answer may wait for the precise mode to look for it. */
const LOOK_NANOS = 3 * NANOS_PER_MICRO;
/** Node sleeps whole milliseconds, at least one. */
const SLEEP_NANOS_MIN = NANOS_PER_MILLI;
/** The precise mode does not sleep when less is left. */
const QUIET_NANOS = AWAKE_NANOS + SLEEP_NANOS_MIN;
/** Node counts sleeps of more milliseconds as 1 ms. */
const SLEEP_MILLIS_MAX = 0x7fff_ffff;

export type RealWorldParts = {
  readonly clock: RunClock;
  readonly heartbeats: Heartbeats;
  /** Of the thread that tells how the whole process is doing. */
  readonly processHeartbeats: ProcessHeartbeats | undefined;
  readonly timer: TimerMode;
  readonly limits: ResponseLimits;
  /** By target. */
  readonly endpoints: readonly Endpoint[];
  /** By target, then by request. */
  readonly requests: readonly (readonly PreparedRequest[])[];
  readonly connectionSlots: number;
};

/**
 * The real network. Sockets report in the event loop's poll phase; the engine gets what they
 * reported in the check phase right after it, all at once.
 */
export class RealWorld implements World {
  readonly #parts: RealWorldParts;
  readonly #facts = new FactBatch();
  readonly #awaited: Awaited = { connections: 0 };
  readonly #ofConnections: ConnectionParts;
  readonly #readBuffer = new Uint8Array(READ_BUFFER_BYTES);
  readonly #connections: (Connection | undefined)[];
  readonly #targetOf: Uint16Array;
  /** Asked while the engine was at work: told with the next batch, too. */
  readonly #stops: StopReason[] = [];
  /** Connections that had ended when they were to send: told with the next batch. */
  readonly #lost: Connection[] = [];
  #resolve: ((facts: FactBatch) => void) | undefined;
  #reject: ((error: AddressError) => void) | undefined;
  /** Why the run cannot go on. */
  #refusal: AddressError | undefined;
  #deadline: Instant = 0;
  #timer: NodeJS.Timeout | undefined;
  #timerAt: Instant = Infinity;
  #isTurnComing = false;
  #awakeSince: Instant = -1;
  #awakeNanos: Nanos = 0;
  #asleepSince: Instant = -1;
  #asleepNanos: Nanos = 0;

  constructor(parts: RealWorldParts) {
    this.#parts = parts;
    const timings = new ServerTimings(this.#facts);
    this.#ofConnections = {
      awaited: this.#awaited,
      facts: this.#facts,
      timings,
      limits: parts.limits,
    };
    this.#connections = Array.from({ length: parts.connectionSlots }, () => undefined);
    this.#targetOf = new Uint16Array(parts.connectionSlots);
  }

  /** @throws AddressError when a target turns out to be at an address that is refused */
  wait(deadline: Instant): Promise<FactBatch> {
    if (this.#refusal !== undefined) return Promise.reject(this.#refusal);
    this.#facts.clear();
    for (const connection of this.#lost) connection.lost(this.#parts.clock.now());
    this.#lost.length = 0;
    for (const reason of this.#stops) this.#facts.stop(this.#parts.clock.now(), reason);
    this.#stops.length = 0;
    this.#deadline = Math.min(deadline, this.#parts.heartbeats.nextAt);
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#sleep();
    });
  }

  open(connection: number, target: number): void {
    const { clock, endpoints } = this.#parts;
    const slot = (this.#connections[connection] ??= new Connection(
      connection,
      this.#ofConnections,
    ));
    this.#targetOf[connection] = target;
    slot.open(
      new SocketTransport({
        connection: slot,
        endpoint: endpoints[target]!,
        clock,
        readBuffer: this.#readBuffer,
        onFacts: this.#onFacts,
        onRefused: this.#onRefused,
      }),
    );
  }

  // oxlint-disable-next-line max-params -- The port's: an object would be one for every exchange.
  send(connection: number, vu: number, serial: number, request: number): Instant {
    const slot = this.#connections[connection]!;
    const prepared = this.#parts.requests[this.#targetOf[connection]!]![request]!;
    // Before the write: on a near network the target is at work before the call returns, and
    // what the call costs would count as the generator's lateness.
    const sentAt = this.#parts.clock.now();
    if (!slot.send(prepared, vu, serial)) this.#lost.push(slot);
    return sentAt;
  }

  close(connection: number): void {
    this.#connections[connection]!.close();
  }

  /** Asks the run to stop: the engine learns it as a fact. */
  stop(reason: StopReason): void {
    // The batch that the engine is at, or has been at, is not added to.
    if (this.#resolve === undefined) {
      this.#stops.push(reason);
    } else {
      this.#facts.stop(this.#parts.clock.now(), reason);
      this.#onFacts();
    }
  }

  /** Lets go of the event loop. Of a run that came to its end the sockets are closed already. */
  dispose(): void {
    for (const connection of this.#connections) connection?.close();
    clearTimeout(this.#timer);
    this.#parts.heartbeats.stop();
  }

  readonly #onFacts = (): void => {
    if (this.#resolve !== undefined && this.#facts.length > 0) this.#comeSoon();
  };

  readonly #onRefused = (error: AddressError): void => {
    this.#refusal ??= error;
    this.#resolve = undefined;
    this.#reject?.(this.#refusal);
  };

  #sleep(): void {
    const now = this.#parts.clock.now();
    const left = this.#deadline - now;
    if (this.#facts.length > 0 || left <= 0) return this.#comeSoon();
    if (this.#parts.timer === "precise" && left < QUIET_NANOS) {
      if (this.#awakeSince < 0) this.#awakeSince = now;
      return this.#comeSoon();
    }
    this.#asleepSince = now;
    const early = this.#parts.timer === "precise" ? AWAKE_NANOS : 0;
    // A timer that is set may ring too early, and is set again then, but never too late.
    if (this.#timerAt <= this.#deadline - early) return;
    clearTimeout(this.#timer);
    const millis = Math.floor((left - early) / NANOS_PER_MILLI);
    const bounded = Math.min(SLEEP_MILLIS_MAX, Math.max(1, millis));
    this.#timerAt = now + bounded * NANOS_PER_MILLI;
    this.#timer = setTimeout(this.#onTimer, bounded);
  }

  readonly #onTimer = (): void => {
    this.#timerAt = Infinity;
    this.#onTurn();
  };

  #comeSoon(): void {
    if (this.#isTurnComing) return;
    this.#isTurnComing = true;
    setImmediate(this.#onTurn);
  }

  readonly #onTurn = (): void => {
    this.#isTurnComing = false;
    const resolve = this.#resolve;
    if (resolve === undefined) return;
    this.#countAsleep();
    const now = this.#facts.length > 0 ? this.#parts.clock.now() : this.#stayFor();
    if (this.#facts.length === 0 && now < this.#deadline) return this.#sleep();
    this.#countAwake(now);
    this.#beat(now);
    this.#resolve = undefined;
    this.#facts.now = now;
    resolve(this.#facts);
  };

  /**
   * Now, or later: where it is almost time, the deadline as soon as it has come. A turn of the event
   * loop leaves garbage behind, so that between two looks at the network the clock alone is watched;
   * where the network has nothing to say, until the last turn before the deadline, which is for
   * connections that their peers have closed.
   */
  #stayFor(): Instant {
    const { clock, timer } = this.#parts;
    let now = clock.now();
    const left = this.#deadline - now;
    if (timer === "economical" || left > QUIET_NANOS) return now;
    if (this.#awakeSince < 0) this.#awakeSince = now;
    const isQuiet = this.#awaited.connections === 0;
    const nextLook = isQuiet ? this.#deadline - STAY_NANOS : now + LOOK_NANOS;
    const until = left > STAY_NANOS ? nextLook : this.#deadline;
    while (now < until) now = clock.now();
    return now;
  }

  #countAsleep(): void {
    if (this.#asleepSince < 0) return;
    this.#asleepNanos += this.#parts.clock.now() - this.#asleepSince;
    this.#asleepSince = -1;
  }

  /** Waiting awake is not work: what it took is left out of the generator's CPU time. */
  #countAwake(now: Instant): void {
    if (this.#awakeSince < 0) return;
    this.#awakeNanos += now - this.#awakeSince;
    this.#awakeSince = -1;
  }

  #beat(now: Instant): void {
    const { heartbeats, processHeartbeats } = this.#parts;
    if (now < heartbeats.nextAt) return;
    const waited = { awakeNanos: this.#awakeNanos, asleepNanos: this.#asleepNanos };
    this.#facts.heartbeat(now, heartbeats.take(now, waited));
    if (processHeartbeats !== undefined)
      this.#facts.processHeartbeat(now, processHeartbeats.take());
    this.#awakeNanos = 0;
    this.#asleepNanos = 0;
  }
}
