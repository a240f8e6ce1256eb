import { Outcome } from "../../../src/base/outcome.ts";
import { EndReason, RecordKind, SendFlag } from "../../../src/eventlog/record.ts";
import { Rows } from "../../../src/eventlog/rows.ts";
import type { Column } from "../../../src/eventlog/rows.ts";
import { RunFold } from "../../../src/metrics/fold.ts";
import type { RunMetrics } from "../../../src/metrics/run-metrics.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { ms } from "./sample-scenario.ts";

type Row = { readonly kind: number } & Partial<Record<Column, number>>;

export type ScriptedExchange = {
  readonly vu?: number;
  readonly request?: number;
  readonly connection?: number;
  readonly intendedAt: number;
  readonly availableAt?: number;
  readonly sentAt?: number;
  readonly firstByteAt?: number;
  readonly endedAt: number;
  readonly status?: number;
  readonly failedCheck?: number;
  /** Ends it with a `failed` row instead of an answer. */
  readonly outcome?: number;
  readonly bytes?: number;
  readonly reused?: boolean;
  readonly lastOfIteration?: boolean;
};

/** Writes the rows of a run by hand, in the order in which the engine would log them. */
export class RunScript {
  readonly rows: Row[] = [];
  #serial = 0;

  add(row: Row): this {
    this.rows.push(row);
    return this;
  }

  sent(exchange: Omit<ScriptedExchange, "endedAt">): number {
    const { intendedAt, sentAt = intendedAt } = exchange;
    const serial = this.#serial;
    this.#serial += 1;
    const reused = exchange.reused === true ? SendFlag.reused : 0;
    const last = exchange.lastOfIteration === false ? 0 : SendFlag.lastOfIteration;
    this.add({
      kind: RecordKind.requestSent,
      who: exchange.vu ?? 0,
      serial,
      code: exchange.request ?? 0,
      detail: exchange.connection ?? 0,
      flags: reused | last,
      at: sentAt,
      x: intendedAt,
      y: exchange.availableAt ?? intendedAt,
    });
    return serial;
  }

  /** A whole exchange: sent, and then answered or failed. */
  exchange(exchange: ScriptedExchange): this {
    const serial = this.sent(exchange);
    const { vu: who = 0, endedAt: at, status = 200, outcome } = exchange;
    const ending = { who, serial, at, x: exchange.firstByteAt ?? at, y: 0, z: exchange.bytes ?? 0 };
    if (outcome === undefined) {
      const detail = exchange.failedCheck ?? 0;
      return this.add({ kind: RecordKind.ended, code: status, detail, ...ending });
    }
    return this.add({ kind: RecordKind.failed, code: outcome, detail: 0, ...ending, x: 0 });
  }

  unsent(exchange: { vu?: number; intendedAt: number; at: number; outcome?: number }): this {
    const serial = this.#serial;
    this.#serial += 1;
    return this.add({
      kind: RecordKind.requestUnsent,
      who: exchange.vu ?? 0,
      serial,
      code: 0,
      detail: exchange.outcome ?? Outcome.refused,
      flags: SendFlag.lastOfIteration,
      at: exchange.at,
      x: exchange.intendedAt,
      y: 0,
    });
  }

  dropped(cause: number, arrival: { index: number; intendedAt: number; at: number }): this {
    const { index: z, intendedAt: x, at } = arrival;
    return this.add({ kind: RecordKind.arrivalDropped, code: cause, at, x, z });
  }

  processHeartbeat(at: number, sample: Partial<Record<Column, number>> = {}): this {
    return this.add({ kind: RecordKind.processHeartbeat, at, ...sample });
  }

  heartbeat(at: number, sample: Partial<Record<Column, number>> = {}): this {
    return this.add({ kind: RecordKind.heartbeat, at, ...sample });
  }

  /** `count` answered exchanges of 10 ms, from `from` on, one every `every` ns. */
  steady(count: number, plan: { from?: number; every?: number; took?: number } = {}): this {
    const { from = 0, every = 10 * ms, took = 10 * ms } = plan;
    for (let i = 0; i < count; i += 1) {
      const intendedAt = from + i * every;
      this.exchange({ vu: i % 50, intendedAt, endedAt: intendedAt + took });
    }
    return this;
  }

  finished(at: number, reason: number = EndReason.duration): this {
    this.add({ kind: RecordKind.loadEnded, at, code: reason });
    return this.add({ kind: RecordKind.runEnded, at });
  }

  /** All rows as one block. */
  block(): Rows {
    return rowsOf(this.rows);
  }

  metrics(scenario: Scenario): RunMetrics {
    const fold = new RunFold(scenario);
    fold.add(this.block());
    return fold.finish();
  }
}

export function rowsOf(list: readonly Row[]): Rows {
  const rows = new Rows(Math.max(1, list.length));
  for (const { kind, ...columns } of list) {
    const index = rows.length;
    rows.length += 1;
    rows.kind[index] = kind;
    for (const column of columnNames) rows[column][index] = columns[column] ?? 0;
  }
  return rows;
}

const columnNames: readonly Column[] = [
  "who",
  "serial",
  "code",
  "detail",
  "flags",
  "at",
  "x",
  "y",
  "z",
];
