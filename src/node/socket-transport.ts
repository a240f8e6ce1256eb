import { connect as connectTcp, type LookupFunction, type OnReadOpts, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { Instant } from "../base/time.ts";
import type { Connection } from "../client/connection.ts";
import type { Transport } from "../client/transport.ts";
import { AddressError } from "./address-policy.ts";
import type { RunClock } from "./run-clock.ts";
import { outcomeOf, shortageOf } from "./socket-error.ts";

/** Where a socket is to go, and how to be sure that it got there. */
export type Endpoint = {
  readonly host: string;
  readonly port: number;
  /** As `lookupFor` has it; undefined: the host is an address, and may be sent to. */
  readonly lookup: LookupFunction | undefined;
  readonly tls: TlsSettings | undefined;
};

export type TlsSettings = {
  readonly verifyCertificate: boolean;
  /** PEM; undefined: the authorities that Node trusts. */
  readonly ca: string | undefined;
  /** For SNI and the certificate; undefined: the host, which SNI leaves out when it is an address. */
  readonly serverName: string | undefined;
};

export type SocketParts = {
  readonly connection: Connection;
  readonly endpoint: Endpoint;
  readonly clock: RunClock;
  /** All sockets of the thread read into it: a reader is done with it when its call returns. */
  readonly readBuffer: Uint8Array;
  /** Called after everything that may have made a fact. */
  readonly onFacts: () => void;
  /** The host resolves to an address that nothing is sent to: the run cannot go on. */
  readonly onRefused: (error: AddressError) => void;
};

/** A socket as the byte stream under a connection. */
export class SocketTransport implements Transport {
  readonly #parts: SocketParts;
  readonly #socket: Socket;
  readonly #beganAt: Instant;
  #lookedUpAt: Instant;
  #connectedAt: Instant = 0;
  #phase: "connect" | "tls" | "open" = "connect";

  constructor(parts: SocketParts) {
    this.#parts = parts;
    this.#beganAt = parts.clock.now();
    this.#lookedUpAt = this.#beganAt;
    this.#socket = this.#connect(parts.endpoint);
    this.#listen();
  }

  write(wire: string): void {
    this.#socket.write(wire, "latin1");
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #connect({ host, port, lookup, tls }: Endpoint): Socket {
    const { connection, clock, onFacts, readBuffer } = this.#parts;
    const onread: OnReadOpts = {
      buffer: readBuffer,
      callback: (length) => {
        connection.received(readBuffer, 0, length, clock.now());
        onFacts();
        return true;
      },
    };
    const how = { noDelay: true, onread, ...(lookup !== undefined && { lookup }) };
    const address = { host, port, ...how };
    if (tls === undefined) return connectTcp(address);
    return connectTls({
      ...address,
      rejectUnauthorized: tls.verifyCertificate,
      ...(tls.ca === undefined ? {} : { ca: tls.ca }),
      ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
    });
  }

  #listen(): void {
    const { connection, clock, onFacts, onRefused, endpoint } = this.#parts;
    const socket = this.#socket;
    // Not `once`: what it wraps each listener in would be a third of what a connection takes here,
    // and each of these comes once (`lookup` once for every address that was found, all together).
    socket.on("lookup", () => {
      this.#lookedUpAt = clock.now();
    });
    socket.on("connect", () => {
      this.#connectedAt = clock.now();
      if (endpoint.tls === undefined) {
        this.#establish(this.#connectedAt);
      } else {
        this.#phase = "tls";
        connection.tcpConnected(this.#connectedAt);
      }
      onFacts();
    });
    socket.on("secureConnect", () => {
      this.#establish(clock.now());
      onFacts();
    });
    socket.on("error", (error) => {
      const outcome = outcomeOf(error, this.#phase);
      connection.broke(clock.now(), outcome, shortageOf(error, outcome));
      if (error instanceof AddressError) onRefused(error);
      else onFacts();
    });
    socket.on("end", () => {
      connection.ended(clock.now());
      onFacts();
    });
    socket.on("close", () => {
      connection.gone(clock.now());
      onFacts();
    });
  }

  #establish(at: Instant): void {
    this.#phase = "open";
    this.#parts.connection.established(at, {
      dnsNanos: this.#lookedUpAt - this.#beganAt,
      tcpNanos: this.#connectedAt - this.#lookedUpAt,
      tlsNanos: at - this.#connectedAt,
    });
  }
}
