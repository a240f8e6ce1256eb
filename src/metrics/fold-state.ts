import type { Instant } from "../base/time.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { AccountingTally } from "./accounting-tally.ts";
import { BlockTally } from "./block-tally.ts";
import { CheckCounts } from "./check-counts.ts";
import { ConnectionTally } from "./connection-tally.ts";
import { HealthTally } from "./health-tally.ts";
import { LagTally } from "./lag-tally.ts";
import { Selections } from "./selection.ts";
import { TimelineTally } from "./timeline-tally.ts";

/** Everything the fold has counted: what the summary is made from. */
export class FoldState {
  readonly scenario: Scenario;
  /** Exchanges intended from here on are measured. */
  readonly measuredFrom: Instant;
  /** When the stages are over; Infinity when only iterations end the load. */
  readonly plannedEnd: Instant;
  readonly whole: AccountingTally = new AccountingTally();
  readonly measured: AccountingTally = new AccountingTally();
  readonly selections: Selections;
  readonly lag: LagTally = new LagTally();
  readonly checks: CheckCounts;
  readonly connections: ConnectionTally;
  readonly health: HealthTally = new HealthTally();
  readonly timeline: TimelineTally = new TimelineTally();
  readonly blocks: BlockTally;
  lastAt: Instant = 0;
  /** Infinity until it is known. */
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

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.measuredFrom = scenario.warmUpNanos;
    let plannedEnd = 0;
    for (const stage of scenario.load.stages) plannedEnd += stage.durationNanos;
    this.plannedEnd = plannedEnd;
    this.selections = new Selections(scenario);
    this.blocks = new BlockTally(scenario);
    this.checks = new CheckCounts(scenario);
    this.connections = new ConnectionTally(scenario.targets.length);
  }
}
