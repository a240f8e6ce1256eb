/**
 * The byte stream under one connection: a real socket (node/) or a simulated one (sim/).
 *
 * A connection commands it through these; it reports by calling the connection's `tcpConnected`,
 * `established`, `received`, `ended`, `broke` and, always and last, `gone`. It never reports
 * while it is being commanded.
 */
export interface Transport {
  /** Sends octets, one character each (latin1). Queues what the peer does not take yet. */
  write(wire: string): void;

  /** Gives up the stream at once, whatever it is doing; `gone` will follow. Idempotent. */
  destroy(): void;
}

/** What it took to establish a stream, in ns. */
export type ConnectPhases = {
  readonly dnsNanos: number;
  readonly tcpNanos: number;
  readonly tlsNanos: number;
};
