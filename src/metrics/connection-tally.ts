import { LogError } from "../base/errors.ts";
import { Outcome, outcomeNames, Shortage, shortageNames } from "../base/outcome.ts";
import { CloseReason } from "../eventlog/record.ts";
import type { Rows } from "../eventlog/rows.ts";
import { distributionOf } from "./distribution.ts";
import { countsByName } from "./exchange-tally.ts";
import { Histogram } from "./histogram.ts";
import type { CloseReasonName, ConnectionMetrics } from "./run-metrics.ts";

/** More connection slots than a machine has ports to one address, times sixteen. */
const CONNECTIONS_MAX = 1 << 20;
const INITIAL_CONNECTIONS = 64;
/** Where a connection slot is in its life. */
const Slot = { free: 0, opening: 1, handshaking: 2, open: 3 } as const;
const closeReasonNames = Object.keys(CloseReason) as readonly CloseReasonName[];

/** Connections of the whole run, and the time each took to open. */
export class ConnectionTally {
  /** Per target: DNS, TCP and TLS together, one value a connection. */
  readonly connecting: readonly Histogram[];
  /** Per target, of closed connections. */
  readonly bytesWritten: Float64Array;
  #bytesRead = 0;
  #opened = 0;
  #open = 0;
  #openMax = 0;
  #targetOf: Uint32Array = new Uint32Array(INITIAL_CONNECTIONS);
  #slots: Uint8Array = new Uint8Array(INITIAL_CONNECTIONS);
  readonly #dns: Histogram = new Histogram();
  readonly #tcp: Histogram = new Histogram();
  readonly #tls: Histogram = new Histogram();
  readonly #failedBy: Float64Array = new Float64Array(outcomeNames.length);
  readonly #shortOf: Float64Array = new Float64Array(shortageNames.length);
  readonly #closedBy: Float64Array = new Float64Array(closeReasonNames.length);

  /** @param targets how many the scenario has, ≥ 1 */
  constructor(targets: number) {
    this.connecting = Array.from({ length: targets }, () => new Histogram());
    this.bytesWritten = new Float64Array(targets);
  }

  /** The target that a connection goes to. */
  targetOf(connection: number): number {
    return this.#targetOf[connection] ?? 0;
  }

  opening(connection: number, target: number): void {
    this.#reach(connection);
    if (target >= this.connecting.length) throw new LogError(`the log names target ${target}`);
    this.#targetOf[connection] = target;
    this.#slots[connection] = Slot.opening;
  }

  connected(connection: number): void {
    this.#reach(connection);
    this.#slots[connection] = Slot.handshaking;
  }

  opened(connection: number, rows: Rows, row: number): void {
    this.#reach(connection);
    const dns = rows.x[row]!;
    const tcp = rows.y[row]!;
    const tls = rows.z[row]!;
    this.#dns.record(dns);
    this.#tcp.record(tcp);
    this.#tls.record(tls);
    this.connecting[this.targetOf(connection)]!.record(dns + tcp + tls);
    this.#opened += 1;
    if (this.#slots[connection] !== Slot.open) this.#open += 1;
    this.#slots[connection] = Slot.open;
    this.#openMax = Math.max(this.#openMax, this.#open);
  }

  openFailed(connection: number, outcome: Outcome): void {
    this.#reach(connection);
    this.#failedBy[outcome]! += 1;
    this.#slots[connection] = Slot.free;
  }

  /** What there was none left of when a connection could not be opened. */
  shortOf(shortage: number): void {
    if (shortage >= shortageNames.length) throw new LogError(`the log has shortage ${shortage}`);
    if (shortage !== Shortage.none) this.#shortOf[shortage]! += 1;
  }

  /** While the load goes on, a slot is closed before it is open only because its time is over. */
  closedInLoad(connection: number, rows: Rows, row: number): void {
    const slot = this.#slots[connection];
    if (slot === Slot.opening) this.#failedBy[Outcome.connect_timeout]! += 1;
    if (slot === Slot.handshaking) this.#failedBy[Outcome.tls_timeout]! += 1;
    this.closed(connection, rows, row);
  }

  closed(connection: number, rows: Rows, row: number): void {
    this.#reach(connection);
    const reason = rows.code[row]!;
    if (reason >= closeReasonNames.length) throw new LogError(`the log has close reason ${reason}`);
    if (this.#slots[connection] === Slot.open) {
      this.#closedBy[reason]! += 1;
      this.#open -= 1;
    }
    this.#slots[connection] = Slot.free;
    this.#bytesRead += rows.x[row]!;
    this.bytesWritten[this.targetOf(connection)]! += rows.y[row]!;
  }

  metrics(percentiles: readonly number[], reusedRatio: number | undefined): ConnectionMetrics {
    const connecting = new Histogram();
    for (const histogram of this.connecting) connecting.add(histogram);
    return {
      opened: this.#opened,
      failed: sum(this.#failedBy),
      failedBy: countsByName(outcomeNames, this.#failedBy),
      shortOf: countsByName(shortageNames, this.#shortOf),
      closed: sum(this.#closedBy),
      closedBy: countsByName(closeReasonNames, this.#closedBy),
      reusedRatio,
      openMax: this.#openMax,
      bytesRead: this.#bytesRead,
      bytesWritten: sum(this.bytesWritten),
      dns: distributionOf(this.#dns, percentiles),
      tcp: distributionOf(this.#tcp, percentiles),
      tls: distributionOf(this.#tls, percentiles),
      connecting: distributionOf(connecting, percentiles),
    };
  }

  #reach(connection: number): void {
    const { length } = this.#targetOf;
    if (connection < length) return;
    if (connection >= CONNECTIONS_MAX) {
      throw new LogError(`the log names connection ${connection}, over ${CONNECTIONS_MAX}`);
    }
    const targetOf = new Uint32Array(Math.max(connection + 1, length * 2));
    targetOf.set(this.#targetOf);
    this.#targetOf = targetOf;
    const slots = new Uint8Array(targetOf.length);
    slots.set(this.#slots);
    this.#slots = slots;
  }
}

function sum(counts: Float64Array): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
