import { type Instant, NEVER } from "../base/time.ts";
import { Timers } from "../base/timers.ts";
import type { LogWriter } from "../eventlog/log-writer.ts";
import { EndFlag, EndReason, RecordKind, StopReason } from "../eventlog/record.ts";
import type { Plan } from "../plan/plan.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ConnectionPool, connectionSlots } from "./connection-pool.ts";
import { Exchanges, openTimeoutOutcome } from "./exchanges.ts";
import type { FactBatch } from "./fact-batch.ts";
import { CLOSE_GRACE_NANOS, connectsInFlightMax } from "./limits.ts";
import type { Load } from "./load.ts";
import { plannedLoad } from "./planned-load.ts";
import { VirtualUsers, VuState } from "./virtual-users.ts";
import type { World } from "./world.ts";

/** `running` calls for exchanges; `draining` waits for those under way; `closing` for sockets. */
type Phase = "running" | "draining" | "closing" | "finished";

export type EngineParts = {
  /** Limits and timeouts: of the plan's share. */
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly log: LogWriter;
  readonly world: World;
};

/**
 * The deterministic core. Synchronous, without clock or I/O: the same scenario, the same facts
 * and the same answers of `World.send` give the same commands and the same log, byte for byte.
 *
 * Facts carry the instant at which they happened. Before each fact, and then up to `now`, the
 * timers that are due by then go off: so what happened first is judged first, however late in
 * the turn the engine comes to it.
 */
export class Engine {
  readonly #scenario: Scenario;
  readonly #worker: number;
  readonly #log: LogWriter;
  readonly #vus: VirtualUsers;
  readonly #timers: Timers;
  readonly #pool: ConnectionPool;
  readonly #exchanges: Exchanges;
  readonly #load: Load;
  #phase: Phase = "running";
  /** When the phase ends by itself. */
  #phaseEndsAt: Instant;

  constructor({ scenario, plan, log, world }: EngineParts) {
    this.#scenario = scenario;
    this.#worker = plan.share.index;
    this.#log = log;
    this.#phaseEndsAt = plan.loadEndsAt;
    const vus = new VirtualUsers(plan.vuMax);
    const timers = new Timers(plan.vuMax + connectionSlots(scenario.targets));
    const pool = new ConnectionPool({
      targets: scenario.targets,
      connectsInFlightMax: connectsInFlightMax(plan.share),
      vuMax: plan.vuMax,
      timers,
      timerBase: plan.vuMax,
      log,
      world,
    });
    const { requests } = scenario;
    const exchanges = new Exchanges({ requests, vus, pool, timers, log, world });
    this.#vus = vus;
    this.#timers = timers;
    this.#pool = pool;
    this.#exchanges = exchanges;
    const queueMax = scenario.limits.queuedArrivalsMax;
    this.#load = plannedLoad(plan, { vus, exchanges, pool, timers, log, queueMax });
  }

  get finished(): boolean {
    return this.#phase === "finished";
  }

  /** When the engine wants to be called again, if no fact comes sooner. */
  get nextDeadline(): Instant {
    return Math.min(this.#phaseEndsAt, this.#load.nextAt, this.#timers.earliest);
  }

  tick(batch: FactBatch): void {
    const { rows, now } = batch;
    this.#log.tick(now, rows.length, this.#worker);
    for (let index = 0; index < rows.length; index += 1) {
      this.#advance(Math.min(rows.at[index]!, now));
      this.#log.fact(rows, index);
      this.#take(batch, index);
    }
    this.#advance(now);
    if (this.#phase === "running" && this.#load.exhausted) {
      this.#endLoad(now, EndReason.iterations);
    }
    if (this.#phase === "draining" && this.#vus.alive === 0) this.#beginClosing(now);
    if (this.#phase === "closing" && (this.#pool.allFree || this.#phaseEndsAt === NEVER)) {
      this.#finish(now);
    }
    this.#pool.openConnections(now);
  }

  /** Lets everything happen that is due by `until`, in the order of its deadlines. */
  #advance(until: Instant): void {
    for (;;) {
      const next = this.nextDeadline;
      if (next > until) return;
      if (this.#phaseEndsAt === next) this.#endPhase(next);
      else if (this.#load.nextAt === next) this.#load.due(next);
      else this.#timerDue(next);
    }
  }

  #timerDue(at: Instant): void {
    const owner = this.#timers.popDue(at);
    if (owner < 0) return;
    if (owner >= this.#vus.count) return this.#connectionDue(owner - this.#vus.count, at);
    switch (this.#vus.stateOf(owner)) {
      case VuState.executing:
        this.#exchanges.timedOut(owner, at);
        return this.#load.exchangeOver(owner, at);
      case VuState.waiting:
        return this.#load.wake(owner, at);
      case VuState.ready:
        // It may have become ready in this very turn, before a connection could be opened for it.
        this.#pool.openConnections(at);
        return this.#load.giveUp(owner, at);
      case VuState.absent:
      case VuState.spare:
        return;
    }
  }

  #connectionDue(connection: number, at: Instant): void {
    if (this.#pool.isIdle(connection)) return this.#pool.close(connection);
    const { phase, vu } = this.#pool.openTimedOut(connection);
    if (vu >= 0) this.#unsent(vu, at, openTimeoutOutcome[phase]);
  }

  #take({ rows }: FactBatch, index: number): void {
    const who = rows.who[index]!;
    const at = rows.at[index]!;
    switch (rows.kind[index]) {
      case RecordKind.ended:
      case RecordKind.failed: {
        const last = (rows.flags[index]! & EndFlag.lastOnConnection) !== 0;
        return this.#exchangeOver(who, rows.serial[index]!, { at, last });
      }
      case RecordKind.connected:
        return this.#pool.connected(who, at);
      case RecordKind.opened:
        return this.#handOver(this.#pool.opened(who, at), who, at);
      case RecordKind.openFailed: {
        const vu = this.#pool.openFailed(who);
        if (vu >= 0) this.#unsent(vu, at, rows.code[index]!);
        return;
      }
      case RecordKind.closed:
        return this.#pool.closed(who);
      case RecordKind.stop:
        return this.#stop(rows.code[index] as StopReason, at);
      default: // Heartbeats and what servers say of their times are for the log alone.
    }
  }

  #exchangeOver(vu: number, serial: number, end: { at: Instant; last: boolean }): void {
    // After a timeout the answer may still have come in the same turn: it is in the log, and
    // credited to nobody.
    if (!this.#exchanges.isCurrent(vu, serial)) return;
    const connection = this.#exchanges.settle(vu);
    if (end.last) this.#pool.retire(connection);
    else this.#handOver(this.#pool.release(connection, end.at), connection, end.at);
    this.#load.exchangeOver(vu, end.at);
  }

  #handOver(vu: number, connection: number, at: Instant): void {
    if (vu >= 0) this.#exchanges.connectionReady(vu, connection, at);
  }

  #unsent(vu: number, at: Instant, outcome: number): void {
    this.#exchanges.unsent(vu, at, outcome);
    this.#timers.clear(vu);
    this.#load.exchangeUnsent(vu, at);
  }

  #stop(reason: StopReason, at: Instant): void {
    if (this.#phase === "running") this.#endLoad(at, EndReason.stopped);
    if (reason === StopReason.immediate && this.#phase === "draining") this.#cutOff(at);
  }

  #endPhase(at: Instant): void {
    if (this.#phase === "running") this.#endLoad(at, EndReason.duration);
    else if (this.#phase === "draining") this.#cutOff(at);
    else this.#phaseEndsAt = NEVER; // The grace is over: this turn, facts and all, is the last.
  }

  #endLoad(at: Instant, reason: EndReason): void {
    this.#log.loadEnded(at, reason);
    this.#phase = "draining";
    this.#phaseEndsAt = at + this.#scenario.gracefulStopNanos;
    this.#load.end(at);
  }

  /** The grace is over: what has not ended is cancelled, what has not begun is dropped. */
  #cutOff(at: Instant): void {
    this.#load.abandon(at);
    for (let vu = 0; vu < this.#vus.count; vu += 1) {
      if (this.#vus.stateOf(vu) !== VuState.executing) continue;
      this.#exchanges.cancel(vu, at);
      this.#load.exchangeOver(vu, at);
    }
    this.#beginClosing(at);
  }

  #beginClosing(at: Instant): void {
    this.#phase = "closing";
    this.#phaseEndsAt = at + CLOSE_GRACE_NANOS;
    this.#pool.closeDown();
  }

  #finish(at: Instant): void {
    this.#phase = "finished";
    this.#log.runEnded(at);
  }
}
