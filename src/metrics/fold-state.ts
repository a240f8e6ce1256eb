import { LogError } from "../base/errors.ts";
import type { Instant } from "../base/time.ts";
import { EndReason } from "../eventlog/record.ts";
import { Variant } from "../plan/variant.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { AccountingTally } from "./accounting-tally.ts";
import { BlockTally } from "./block-tally.ts";
import { CheckCounts } from "./check-counts.ts";
import { ConnectionTally } from "./connection-tally.ts";
import type { EndedExchange } from "./exchange-tally.ts";
import { HealthTally } from "./health-tally.ts";
import { LagTally } from "./lag-tally.ts";
import { PairedTally } from "./paired-tally.ts";
import { Selections } from "./selection.ts";
import { ServerTimingFold } from "./server-timing-fold.ts";
import { ServerTimingTally } from "./server-timing-tally.ts";
import { TimelineTally } from "./timeline-tally.ts";

/** Everything the fold has counted: what the summary is made from. */
export class FoldState {
  readonly scenario: Scenario;
  /** Threads that drove the load. */
  readonly workers: number;
  /** Whose rows are being read: of the last tick. */
  worker = 0;
  /** By worker: 1 when its load has ended. */
  readonly #loadEnded: Uint8Array;
  #loadsEnded = 0;
  #runsEnded = 0;
  #lastLoadEndAt: Instant = 0;
  /** Exchanges intended from here on are measured. */
  readonly measuredFrom: Instant;
  /** When the stages are over; Infinity when only iterations end the load. */
  readonly plannedEnd: Instant;
  readonly whole: AccountingTally = new AccountingTally();
  readonly measured: AccountingTally = new AccountingTally();
  readonly selections: Selections;
  readonly lag: LagTally = new LagTally();
  readonly checks: CheckCounts;
  /** Of the response that ends next. */
  readonly timings: ServerTimingFold = new ServerTimingFold();
  readonly serverTiming: ServerTimingTally = new ServerTimingTally();
  readonly connections: ConnectionTally;
  readonly health: HealthTally;
  readonly timeline: TimelineTally = new TimelineTally();
  readonly blocks: BlockTally;
  /** Of a comparison. */
  readonly paired: PairedTally | undefined;
  /** When the round began that is being read: its times count from there. */
  origin: Instant = 0;
  /** By round before this one, from its beginning: when its load ended. */
  readonly endsOfRounds: Instant[] = [];
  /** Targets from this one on are the base's, which only a comparison has. */
  readonly #targetsOfHead: number;
  lastAt: Instant = 0;
  /** From the round's beginning; Infinity until it is known. */
  loadEndedAt: Instant = Infinity;
  /** As in the log: an EndReason. */
  endReason: number | undefined = undefined;
  /** As in the log: a StopReason. */
  stopReason: number | undefined = undefined;
  complete = false;
  reused = 0;
  iterations = 0;
  vusMax = 0;
  inFlightMax = 0;

  constructor(scenario: Scenario, workers: number) {
    this.scenario = scenario;
    this.workers = workers;
    this.#loadEnded = new Uint8Array(workers);
    this.measuredFrom = scenario.warmUpNanos;
    let plannedEnd = 0;
    for (const stage of scenario.load.stages) plannedEnd += stage.durationNanos;
    this.plannedEnd = plannedEnd;
    const { pairing, targets } = scenario;
    this.paired = pairing && new PairedTally(scenario, pairing);
    this.#targetsOfHead = pairing === undefined ? targets.length : targets.length / 2;
    this.selections = new Selections(scenario);
    this.blocks = new BlockTally(scenario);
    this.checks = new CheckCounts(scenario);
    this.health = new HealthTally(workers);
    this.connections = new ConnectionTally(scenario.targets.length);
  }

  /** Virtual users and connections are numbered by their worker: this number is theirs alone. */
  ownNumber(local: number): number {
    return local * this.workers + this.worker;
  }

  get isLoadOverForWorker(): boolean {
    return this.#loadEnded[this.worker] === 1;
  }

  /** The load has ended with the last worker's. */
  endLoad(at: Instant, reason: number): void {
    if (this.#loadEnded[this.worker] === 0) this.#loadsEnded += 1;
    this.#loadEnded[this.worker] = 1;
    if (this.endReason === undefined || reason === EndReason.stopped) this.endReason = reason;
    if (this.#loadsEnded === this.workers) this.loadEndedAt = Math.max(at, this.#lastLoadEndAt);
    this.#lastLoadEndAt = Math.max(at, this.#lastLoadEndAt);
  }

  /** What comes from here on is of new engines. Connections and virtual users are all gone. */
  beginRound(origin: Instant): void {
    if (this.paired === undefined) throw new LogError("the log has rounds, but compares nothing");
    const isFirst = !this.paired.hasRounds;
    if (!isFirst) this.endsOfRounds.push(loadEndOf(this));
    this.origin = origin;
    this.health.begin(origin);
    this.timings.beginRound();
    this.#loadEnded.fill(0);
    this.#loadsEnded = 0;
    this.#runsEnded = 0;
    this.#lastLoadEndAt = 0;
    this.loadEndedAt = Infinity;
    this.complete = false;
    this.paired.beginRound(origin);
  }

  /** Of a run that compares nothing, all is the head's. */
  variantOf(target: number): Variant {
    return target < this.#targetsOfHead ? Variant.head : Variant.base;
  }

  /** By when it was intended. What a comparison measures is its head. */
  isMeasured({ target, intendedAt }: Pick<EndedExchange, "target" | "intendedAt">): boolean {
    return intendedAt >= this.measuredFrom && target < this.#targetsOfHead;
  }

  endRun(): void {
    this.#runsEnded += 1;
    this.complete = this.#runsEnded === this.workers;
  }
}

/** Where the measured window ends: what comes later is the drain, or the log breaks off. */
export function loadEndOf(state: FoldState): Instant {
  const { scenario, endReason, loadEndedAt, plannedEnd, lastAt, origin } = state;
  const { load } = scenario;
  // The last arrival of an open load is answered before its last interval is over. The engine
  // has nothing more to do then, but the schedule goes on to the end of its last stage.
  const ranOutOfArrivals = load.model === "open" && load.iterations === undefined;
  if (endReason === EndReason.iterations && ranOutOfArrivals) return plannedEnd;
  return Math.min(plannedEnd, loadEndedAt < Infinity ? loadEndedAt : lastAt - origin);
}
