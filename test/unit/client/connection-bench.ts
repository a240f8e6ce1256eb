import { outcomeNames, shortageNames } from "../../../src/base/outcome.ts";
import { timingLossNames } from "../../../src/base/server-timing.ts";
import { Connection } from "../../../src/client/connection.ts";
import type { PreparedRequest } from "../../../src/client/prepared-request.ts";
import { noPattern } from "../../../src/client/patterns.ts";
import { keptParts, prepareExpectations } from "../../../src/client/response-checks.ts";
import { ServerTimings } from "../../../src/client/server-timings.ts";
import type { Transport } from "../../../src/client/transport.ts";
import { FactBatch } from "../../../src/engine/fact-batch.ts";
import { CloseReason, EndFlag, RecordKind } from "../../../src/eventlog/record.ts";
import { defaultResponseLimits } from "../../../src/protocol/http1/limits.ts";
import { SeenHead } from "../../../src/protocol/http1/seen-head.ts";

const SLOT = 5;
const BODY_BYTES_MAX = 1_000;
const closeReasons = Object.keys(CloseReason);

/** A transport that only takes notes. */
class NotedTransport implements Transport {
  readonly written: string[] = [];
  destroyed = false;

  write(wire: string): void {
    this.written.push(wire);
  }

  destroy(): void {
    this.destroyed = true;
  }
}

/** A connection on a transport in memory, and its facts in words. */
export class ConnectionBench {
  readonly transport: NotedTransport = new NotedTransport();
  readonly #batch: FactBatch = new FactBatch();
  readonly connection: Connection = new Connection(SLOT, {
    awaited: { connections: 0 },
    facts: this.#batch,
    timings: new ServerTimings(this.#batch),
    limits: defaultResponseLimits,
  });

  /** With an established connection, whose facts are forgotten. */
  static opened(): ConnectionBench {
    const bench = new ConnectionBench();
    bench.open();
    bench.#batch.clear();
    return bench;
  }

  open(): void {
    this.connection.open(this.transport);
    this.connection.established(1, { dnsNanos: 0, tcpNanos: 1, tlsNanos: 0 });
  }

  /** Established, with no exchange on it, as the facts say. */
  get isIdle(): boolean {
    const facts = this.facts();
    const begun = facts.some((fact) => fact.startsWith("opened"));
    const over = facts.filter((fact) => fact.startsWith("ended")).length;
    return begun && !this.transport.destroyed && over === this.transport.written.length;
  }

  /** Octets, one character each, in a buffer that is overwritten right after. */
  receive(octets: string, at: number): void {
    const buffer = Uint8Array.from(`..${octets}..`, (character) => character.charCodeAt(0));
    this.connection.received(buffer, 2, buffer.length - 2, at);
    buffer.fill(0xa5);
  }

  facts(): string[] {
    return Array.from({ length: this.#batch.length }, (_, row) => describeFact(this.#batch, row));
  }
}

export function requestFor(parts: {
  readonly wire?: string;
  readonly bodyless?: boolean;
  readonly contains?: readonly string[];
}): PreparedRequest {
  const checks = (parts.contains ?? []).map((text) => ({
    label: text,
    kind: "bodyContains" as const,
    text,
  }));
  const statuses = [{ from: 200, to: 299 }];
  const expectations = prepareExpectations(
    { statuses, checks, bodyBytesMax: BODY_BYTES_MAX },
    { parsePath: () => [], compilePattern: noPattern },
  );
  return {
    wire: parts.wire ?? "",
    bodyless: parts.bodyless ?? false,
    expectations,
    seenHead: new SeenHead(),
    kept: keptParts(expectations),
  };
}

type ExchangeWords = {
  readonly at: number;
  readonly vu?: number;
  readonly serial: number;
  readonly status?: number;
  readonly first: number;
  readonly head: number;
  readonly body: number;
  readonly flags?: string;
};

export function ended(exchange: ExchangeWords): string {
  const { at, vu = 0, serial, status = 200, first, head, body, flags = "" } = exchange;
  return `ended @${at} vu ${vu} serial ${serial} status ${status} failed check 0 first ${first} head ${head} body ${body}${flags}`;
}

export function failed(outcome: string, exchange: ExchangeWords): string {
  const { at, vu = 0, serial, status = 0, first, head, body, flags = " last" } = exchange;
  return `failed @${at} vu ${vu} serial ${serial} ${outcome} status ${status} first ${first} head ${head} body ${body}${flags}`;
}

function describeFact({ rows }: FactBatch, row: number): string {
  const [at, code, detail] = [rows.at[row]!, rows.code[row]!, rows.detail[row]!];
  const [x, y, z] = [rows.x[row]!, rows.y[row]!, rows.z[row]!];
  const exchange = `vu ${rows.who[row]} serial ${rows.serial[row]}`;
  const counts = `first ${x} head ${y} body ${z}${describeFlags(rows.flags[row]!)}`;
  switch (rows.kind[row]) {
    case RecordKind.connected:
      return `connected @${at}`;
    case RecordKind.opened:
      return `opened @${at} dns ${x} tcp ${y} tls ${z}`;
    case RecordKind.openFailed:
      return `openFailed @${at} ${outcomeNames[code]}${detail === 0 ? "" : ` short of ${shortageNames[detail]}`}`;
    case RecordKind.closed:
      return `closed @${at} ${closeReasons[code]} read ${x} written ${y}`;
    case RecordKind.ended:
      return `ended @${at} ${exchange} status ${code} failed check ${detail} ${counts}`;
    case RecordKind.failed:
      return `failed @${at} ${exchange} ${outcomeNames[code]} status ${detail} ${counts}`;
    case RecordKind.serverTiming:
      return `timing @${at} ${exchange} name ${code} took ${x}`;
    case RecordKind.timingName:
      return `name @${at} ${rows.who[row]} of ${rows.serial[row]} from ${code}`;
    case RecordKind.timingLost:
      return `lost @${at} ${exchange} ${timingLossNames[code]} ${detail}`;
    default:
      return `kind ${rows.kind[row]}`;
  }
}

function describeFlags(flags: number): string {
  const last = (flags & EndFlag.lastOnConnection) === 0 ? "" : " last";
  return last + ((flags & EndFlag.unsolicited) === 0 ? "" : " unsolicited");
}
