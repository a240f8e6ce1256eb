import { InvariantError } from "../base/errors.ts";
import { Outcome } from "../base/outcome.ts";
import { type Instant, NEVER } from "../base/time.ts";
import { Timers } from "../base/timers.ts";
import { Connection, type ConnectionParts } from "../client/connection.ts";
import type { PreparedRequest } from "../client/prepared-request.ts";
import { ServerTimings } from "../client/server-timings.ts";
import type { Transport } from "../client/transport.ts";
import { FactBatch } from "../engine/fact-batch.ts";
import type { World } from "../engine/world.ts";
import type { ResponseLimits } from "../protocol/http1/limits.ts";
import { type ServerModel, SimServer } from "./server-model.ts";

export type SimWorldParts = {
  readonly seed: number;
  readonly server: ServerModel;
  /** Targets from this one on have a server of their own; without it, all have the same. */
  readonly other?: { readonly fromTarget: number; readonly server: ServerModel } | undefined;
  /** When the world begins; without it, at 0. */
  readonly startsAt?: Instant;
  readonly limits: ResponseLimits;
  /** By target, then by request. */
  readonly requests: readonly (readonly PreparedRequest[])[];
  readonly connectionSlots: number;
};

type Stream = {
  readonly connection: Connection;
  /** What its next event is; `none` while it is open and idle, or gone. */
  next: "connect" | "response" | "break" | "close" | "none";
  isOpen: boolean;
  response: Uint8Array;
};

/**
 * A simulated network on virtual time: an hour of load takes as long as its events take to
 * compute. The client and its codec are the real ones, and get real bytes.
 */
export class SimWorld implements World {
  readonly #parts: SimWorldParts;
  readonly #server: SimServer;
  readonly #other: SimServer | undefined;
  readonly #facts = new FactBatch();
  readonly #ofConnections: ConnectionParts;
  readonly #streams: (Stream | undefined)[];
  readonly #targetOf: Uint16Array;
  /** Of each connection slot: when its next event happens. */
  readonly #events: Timers;
  readonly #lost: Connection[] = [];
  readonly #responses: Readonly<Record<200 | 500, SimResponse>>;
  #now: Instant;
  #downTold = false;

  constructor(parts: SimWorldParts) {
    this.#parts = parts;
    const timings = new ServerTimings(this.#facts);
    this.#ofConnections = {
      // Nobody waits awake here.
      awaited: { connections: 0 },
      facts: this.#facts,
      timings,
      limits: parts.limits,
    };
    this.#now = parts.startsAt ?? 0;
    this.#server = new SimServer(parts.server, parts.seed);
    this.#other = parts.other && new SimServer(parts.other.server, parts.seed + 1);
    this.#streams = Array.from({ length: parts.connectionSlots }, () => undefined);
    this.#targetOf = new Uint16Array(parts.connectionSlots);
    this.#events = new Timers(parts.connectionSlots);
    this.#responses = { 200: this.#response(200, ""), 500: this.#response(500, "") };
  }

  wait(deadline: Instant): FactBatch {
    this.#facts.clear();
    for (const connection of this.#lost) connection.lost(this.#now);
    this.#lost.length = 0;
    while (this.#facts.length === 0) {
      const next = Math.min(this.#events.earliest, this.#nextOutage());
      if (Math.min(next, deadline) === NEVER) {
        throw new InvariantError("the engine waits for ever: no event, no deadline");
      }
      if (next > deadline) break;
      this.#advance(next);
    }
    if (this.#facts.length === 0) this.#now = Math.max(this.#now, deadline);
    this.#facts.now = this.#now;
    return this.#facts;
  }

  open(connection: number, target: number): void {
    const { server } = this.#parts;
    const stream = (this.#streams[connection] ??= {
      connection: new Connection(connection, this.#ofConnections),
      next: "none",
      isOpen: false,
      response: new Uint8Array(),
    });
    this.#targetOf[connection] = target;
    stream.connection.open(this.#transport(connection));
    this.#schedule(connection, "connect", this.#now + 2 * server.networkNanos);
  }

  // oxlint-disable-next-line max-params -- The port's: an object would be one for every exchange.
  send(connection: number, vu: number, serial: number, request: number): Instant {
    const stream = this.#streams[connection]!;
    const target = this.#targetOf[connection]!;
    const prepared = this.#parts.requests[target]![request]!;
    if (!stream.connection.send(prepared, vu, serial)) {
      this.#lost.push(stream.connection);
      return this.#now;
    }
    const server = this.#serverOf(target);
    const answer = server.answer(this.#now);
    const fields = server.timingField(answer);
    const response =
      fields === "" ? this.#responses[answer.status] : this.#response(answer.status, fields);
    stream.response = prepared.bodyless ? response.head : response.whole;
    this.#schedule(connection, "response", answer.at);
    return this.#now;
  }

  close(connection: number): void {
    this.#streams[connection]!.connection.close();
  }

  #serverOf(target: number): SimServer {
    const { other } = this.#parts;
    return other !== undefined && target >= other.fromTarget ? this.#other! : this.#server;
  }

  /** @param fields whole lines of the head */
  #response(status: keyof typeof statusLines, fields: string): SimResponse {
    return new SimResponse(statusLines[status] + fields, this.#parts.server.bodyBytes);
  }

  #transport(connection: number): Transport {
    return {
      write: () => {
        // The server model answers requests, whatever their bytes: `send` has scheduled it.
      },
      destroy: () => {
        this.#schedule(connection, "close", this.#now);
      },
    };
  }

  #schedule(slot: number, next: Stream["next"], at: Instant): void {
    this.#streams[slot]!.next = next;
    this.#events.clear(slot);
    if (at !== NEVER) this.#events.set(slot, at);
  }

  #nextOutage(): Instant {
    return this.#downTold ? NEVER : this.#parts.server.downFromNanos;
  }

  #advance(to: Instant): void {
    this.#now = Math.max(this.#now, to);
    if (this.#nextOutage() <= this.#now) this.#breakAll();
    for (let slot = this.#events.popDue(to); slot >= 0; slot = this.#events.popDue(to)) {
      this.#happen(this.#streams[slot]!);
    }
  }

  #happen(stream: Stream): void {
    const { connection, next } = stream;
    stream.next = "none";
    switch (next) {
      case "connect":
        return this.#connect(stream);
      case "response":
        return connection.received(stream.response, 0, stream.response.length, this.#now);
      case "break":
        return connection.broke(this.#now, Outcome.reset);
      case "close":
        stream.isOpen = false;
        return connection.gone(this.#now);
      case "none":
        throw new InvariantError("a simulated stream has an event that is none");
    }
    next satisfies never;
  }

  #connect(stream: Stream): void {
    if (this.#server.isDown(this.#now)) {
      return stream.connection.broke(this.#now, Outcome.refused);
    }
    stream.isOpen = true;
    stream.connection.established(this.#now, {
      dnsNanos: 0,
      tcpNanos: 2 * this.#parts.server.networkNanos,
      tlsNanos: 0,
    });
  }

  /** The server goes down: every connection that is there breaks. */
  #breakAll(): void {
    this.#downTold = true;
    for (const [slot, stream] of this.#streams.entries()) {
      if (stream === undefined || !stream.isOpen || stream.next === "close") continue;
      this.#schedule(slot, "break", this.#now);
    }
  }
}

const statusLines = {
  200: "HTTP/1.1 200 OK\r\n",
  500: "HTTP/1.1 500 Internal Server Error\r\n",
} as const;

/** The bytes of an answer. */
class SimResponse {
  readonly head: Uint8Array;
  readonly whole: Uint8Array;

  /** @param beginning the head but for its last field */
  constructor(beginning: string, bodyBytes: number) {
    const head = `${beginning}Content-Length: ${bodyBytes}\r\n\r\n`;
    this.head = new TextEncoder().encode(head);
    this.whole = new TextEncoder().encode(head + "x".repeat(bodyBytes));
  }
}
