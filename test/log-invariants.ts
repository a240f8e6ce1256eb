import { EndFlag, SendFlag } from "../src/eventlog/record.ts";
import { simulatedWorkersOf } from "../src/app/worker-count.ts";
import { connectsInFlightMax } from "../src/engine/limits.ts";
import { scenarioOfShare, type Share } from "../src/plan/share.ts";
import type { Scenario } from "../src/scenario/scenario.ts";
import { OCTETS_PER_NAME_ROW } from "../src/eventlog/timing-name.ts";
import type { LogRow } from "./log-rows.ts";

type Exchange = {
  readonly vu: number;
  readonly connection: number;
  readonly sentAt: number;
  /** Which row ended it; undefined while it is under way. */
  end: LogRow["kind"] | undefined;
  facts: number;
};

type Slot = {
  state: "opening" | "open";
  /** When it was to be open at the latest. */
  givenUpAt: number;
  readonly target: number;
  exchanges: number;
  /** Serial of the exchange that it carries. */
  carries: number | undefined;
  /** Its exchange timed out or was cancelled, or its answer said that it was the last. */
  isSpent: boolean;
  responseBytes: number;
};

/**
 * What holds of every finished run, whatever the scenario, the target and the world: the laws of
 * the log. Gives each broken one as a sentence.
 */
export function violations(rows: readonly LogRow[], scenario: Scenario): string[] {
  const count = simulatedWorkersOf(scenario);
  const newChecks = (): LogCheck[] =>
    Array.from({ length: count }, (_, index) => new LogCheck(scenario, { index, count }));
  const broken: string[] = [];
  let checks = scenario.pairing === undefined ? newChecks() : [];
  let tick = { at: -1, who: 0 };
  const finish = (): void => {
    for (const check of checks) {
      check.finish();
      broken.push(...check.broken);
    }
  };
  for (const row of rows) {
    if (row.kind === "roundBegan") {
      finish();
      checks = newChecks();
      tick = { at: row.at, who: 0 };
      continue;
    }
    if (row.kind === "tick") {
      const isInOrder = row.at > tick.at || (row.at === tick.at && row.who >= tick.who);
      if (!isInOrder) broken.push(`worker ${row.who} is out of turn at ${row.at}`);
      tick = row;
    }
    checks[tick.who]!.take(row);
  }
  finish();
  return broken;
}

class LogCheck {
  readonly broken: string[] = [];
  readonly #scenario: Scenario;
  readonly #exchanges: Exchange[] = [];
  readonly #vus = new Map<number, { serial: number | undefined }>();
  readonly #slots = new Map<number, Slot>();
  /** By target. */
  readonly #taken: number[];
  readonly #underWay: readonly Set<Slot>[];
  readonly #connectsMax: number;
  #tickAt = -1;
  #factsLeft = 0;
  #loadEndedAt: number | undefined;
  #hasEnded = false;

  /** By number: how many octets of it are known. */
  readonly #timingNames = new Map<number, number>();

  constructor(scenario: Scenario, share: Share) {
    this.#scenario = scenarioOfShare(scenario, share);
    this.#taken = scenario.targets.map(() => 0);
    this.#underWay = scenario.targets.map(() => new Set());
    this.#connectsMax = connectsInFlightMax(share);
  }

  take(row: LogRow): void {
    this.#holds(!this.#hasEnded || row.kind === "assertionResult", "a row after the end", row);
    switch (row.kind) {
      case "tick":
        this.#holds(this.#factsLeft === 0, `${this.#factsLeft} facts are missing before`, row);
        this.#holds(row.at >= this.#tickAt, "time runs backwards", row);
        this.#tickAt = row.at;
        this.#factsLeft = row.code;
        return;
      case "connected":
      case "opened":
      case "openFailed":
      case "closed":
        this.#fact(row);
        return this.#connectionFact(row);
      case "ended":
      case "failed":
        this.#fact(row);
        return this.#answer(row);
      case "timingName":
        this.#fact(row);
        return this.#timingName(row);
      case "serverTiming":
        this.#holds(this.#timingNames.has(row.code), "a timing without a name", row);
        this.#fact(row);
        return this.#beforeAnswer(row);
      case "timingLost":
        this.#fact(row);
        return this.#beforeAnswer(row);
      case "stop":
      case "heartbeat":
      case "processHeartbeat":
        return this.#fact(row);
      case "vuSpawned":
        this.#holds(!this.#vus.has(row.who), "a VU is there twice", row);
        this.#vus.set(row.who, { serial: undefined });
        return;
      case "vuCompleted":
        this.#holds(this.#vus.get(row.who)?.serial === undefined, "a VU leaves its exchange", row);
        this.#holds(this.#vus.delete(row.who), "a VU leaves that is not there", row);
        return;
      case "connectionOpening":
        return this.#opening(row);
      case "requestSent":
        return this.#sent(row);
      case "requestUnsent":
        return this.#unsent(row);
      case "requestTimedOut":
      case "requestCancelled":
        return this.#gaveUp(row);
      case "arrivalDropped":
        return this.#holds(row.x <= row.at, "dropped before it was due", row);
      case "loadEnded":
        this.#holds(this.#loadEndedAt === undefined, "the load ends twice", row);
        this.#loadEndedAt = row.at;
        return;
      case "runEnded":
        this.#hasEnded = true;
        return;
      case "assertionResult":
        return this.#holds(this.#hasEnded, "judged before the end", row);
      case "roundBegan":
        return this.#holds(false, "a round begins within another", row);
    }
    row.kind satisfies never;
  }

  finish(): void {
    const last = { kind: "runEnded", at: this.#tickAt } as const;
    this.#holds(this.#hasEnded, "the run has no end", last);
    this.#holds(this.#loadEndedAt !== undefined, "the load has no end", last);
    this.#holds(this.#factsLeft === 0, "facts are missing at the end", last);
    this.#holds(this.#vus.size === 0, `${this.#vus.size} VUs never left`, last);
    this.#holds(this.#slots.size === 0, `${this.#slots.size} connections never closed`, last);
    const open = this.#exchanges.filter(({ end }) => end === undefined).length;
    this.#holds(open === 0, `${open} exchanges have no end`, last);
  }

  #fact(row: LogRow): void {
    this.#factsLeft -= 1;
    this.#holds(this.#factsLeft >= 0, "more facts than the tick says", row);
    this.#holds(row.at <= this.#tickAt, "a fact from the future", row);
  }

  #opening(row: LogRow): void {
    this.#holds(!this.#slots.has(row.who), "a slot is opened twice", row);
    const { maxConnections, connectTimeoutNanos } = this.#scenario.targets[row.code]!;
    const slot: Slot = {
      state: "opening",
      givenUpAt: row.at + connectTimeoutNanos,
      target: row.code,
      exchanges: 0,
      carries: undefined,
      isSpent: false,
      responseBytes: 0,
    };
    this.#slots.set(row.who, slot);
    this.#taken[row.code]! += 1;
    this.#holds(this.#taken[row.code]! <= maxConnections, "more than max_connections", row);
    const opening = this.#underWay[row.code]!.add(slot);
    // What was not open in time is given up then, and its end is on record later.
    const underWay = [...opening].filter(({ givenUpAt }) => givenUpAt > row.at).length;
    this.#holds(underWay <= this.#connectsMax, "too many connects at once", row);
  }

  #connectionFact(row: LogRow): void {
    const slot = this.#slots.get(row.who);
    if (slot === undefined) return this.#holds(false, "a fact of a free slot", row);
    if (row.kind === "connected" || row.kind === "opened") {
      this.#holds(slot.state === "opening", "opened twice", row);
      const { tlsTimeoutNanos } = this.#scenario.targets[slot.target]!;
      if (row.kind === "connected") slot.givenUpAt = row.at + tlsTimeoutNanos;
      if (row.kind === "opened") {
        slot.state = "open";
        this.#underWay[slot.target]!.delete(slot);
      }
      return;
    }
    if (row.kind === "openFailed") this.#holds(slot.state === "opening", "failed when open", row);
    else this.#holds(row.x >= slot.responseBytes, "fewer bytes read than the responses have", row);
    this.#slots.delete(row.who);
    this.#underWay[slot.target]!.delete(slot);
    this.#taken[slot.target]! -= 1;
  }

  #begin(row: LogRow): void {
    this.#holds(row.serial === this.#exchanges.length, "serials have a gap", row);
    const vu = this.#vus.get(row.who);
    this.#holds(vu !== undefined, "an exchange of an absent VU", row);
    this.#holds(vu?.serial === undefined, "a VU has two exchanges", row);
    const endedAt = this.#loadEndedAt ?? Infinity;
    this.#holds(row.x <= endedAt, "intended after the load has ended", row);
  }

  #sent(row: LogRow): void {
    this.#begin(row);
    this.#holds(row.x <= row.y && row.y <= row.at, "intended ≤ available ≤ sent is broken", row);
    this.#exchanges.push({
      vu: row.who,
      connection: row.detail,
      sentAt: row.at,
      end: undefined,
      facts: 0,
    });
    const vu = this.#vus.get(row.who);
    if (vu !== undefined) vu.serial = row.serial;
    const slot = this.#slots.get(row.detail);
    if (slot === undefined) return this.#holds(false, "sent on a free slot", row);
    this.#holds(slot.state === "open", "sent before it is open", row);
    this.#holds(slot.carries === undefined && !slot.isSpent, "sent on a busy connection", row);
    const isReused = (row.flags & SendFlag.reused) !== 0;
    this.#holds(isReused === slot.exchanges > 0, "the flag `reused` lies", row);
    slot.carries = row.serial;
    slot.exchanges += 1;
    const { requestsPerConnection } = this.#scenario.targets[slot.target]!;
    this.#holds(slot.exchanges <= requestsPerConnection, "over requests_per_connection", row);
  }

  #unsent(row: LogRow): void {
    this.#begin(row);
    this.#holds(row.x <= row.at, "unsent before it was intended", row);
    const end = "requestUnsent";
    this.#exchanges.push({ vu: row.who, connection: -1, sentAt: row.at, end, facts: 0 });
  }

  #timingName(row: LogRow): void {
    const known = this.#timingNames.get(row.who) ?? 0;
    this.#holds(row.who <= this.#timingNames.size, "names are not numbered in order", row);
    this.#holds(row.code === known, "a name is told twice or with a gap", row);
    this.#timingNames.set(row.who, Math.min(row.serial, known + OCTETS_PER_NAME_ROW));
  }

  #beforeAnswer(row: LogRow): void {
    const exchange = this.#exchanges[row.serial];
    const isAhead = exchange?.vu === row.who && exchange.facts === 0;
    this.#holds(isAhead, "a timing that is not before its answer", row);
  }

  #answer(row: LogRow): void {
    const exchange = this.#exchanges[row.serial];
    if (exchange === undefined) return this.#holds(false, "an answer to nothing", row);
    exchange.facts += 1;
    this.#holds(exchange.facts === 1, "two answers to one request", row);
    this.#holds(exchange.vu === row.who, "an answer to another VU", row);
    const hasBytes = row.kind === "ended" || row.x > 0;
    const isOrdered = exchange.sentAt <= row.x && row.x <= row.at;
    this.#holds(!hasBytes || isOrdered, "sent ≤ first byte ≤ end is broken", row);
    const slot = this.#slots.get(exchange.connection);
    if (slot?.carries === row.serial) slot.responseBytes += row.y + row.z;
    // It had been given up, and its answer came in the same turn: credited to nobody.
    if (exchange.end === "requestTimedOut" || exchange.end === "requestCancelled") return;
    this.#end(row, { isLast: (row.flags & EndFlag.lastOnConnection) !== 0 });
  }

  #gaveUp(row: LogRow): void {
    if (row.kind === "requestTimedOut") {
      const { sentAt = NaN } = this.#exchanges[row.serial] ?? {};
      const timeouts = this.#scenario.requests.map(({ timeoutNanos }) => sentAt + timeoutNanos);
      this.#holds(timeouts.includes(row.at), "not at the deadline", row);
    }
    this.#end(row, { isLast: true });
  }

  #end(row: LogRow, { isLast }: { readonly isLast: boolean }): void {
    const exchange = this.#exchanges[row.serial];
    if (exchange === undefined) return this.#holds(false, "the end of nothing", row);
    this.#holds(exchange.end === undefined, "an exchange ends twice", row);
    exchange.end = row.kind;
    const vu = this.#vus.get(exchange.vu);
    this.#holds(vu?.serial === row.serial, "a VU ends an exchange that it is not on", row);
    if (vu !== undefined) vu.serial = undefined;
    const slot = this.#slots.get(exchange.connection);
    if (slot?.carries !== row.serial) return; // The connection was closed in the turn of the send.
    slot.carries = undefined;
    slot.isSpent = isLast;
  }

  #holds(condition: boolean, broken: string, row: Partial<LogRow>): void {
    if (!condition) this.broken.push(`${broken}: ${JSON.stringify(row)}`);
  }
}
