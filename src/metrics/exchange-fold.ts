import { LogError } from "../base/errors.ts";
import { dropCauseNames, Outcome } from "../base/outcome.ts";
import type { DropCause } from "../base/outcome.ts";
import type { Instant } from "../base/time.ts";
import { SendFlag } from "../eventlog/record.ts";
import type { Rows } from "../eventlog/rows.ts";
import { Variant } from "../plan/variant.ts";
import type { EndedExchange } from "./exchange-tally.ts";
import type { FoldState } from "./fold-state.ts";
import { knownOutcome } from "./lifecycle-fold.ts";
import { OpenExchanges, VuPhase } from "./open-exchanges.ts";

/** Codes of a status line have three digits. */
const STATUS_MAX = 999;

/** The rows by which an exchange begins and ends: nearly all rows of a log. */
export class ExchangeFold {
  readonly #state: FoldState;
  readonly #open: OpenExchanges = new OpenExchanges();
  // Written in place: an object per exchange would be the fold's only allocation.
  readonly #exchange: EndedExchange = {
    request: 0,
    target: 0,
    outcome: Outcome.ok,
    status: 0,
    intendedAt: 0,
    availableAt: 0,
    wasSent: true,
    sentAt: 0,
    firstByteAt: 0,
    endedAt: 0,
    bytesRead: 0,
    lastOfIteration: false,
    endedInLoad: true,
  };

  constructor(state: FoldState) {
    this.#state = state;
  }

  sent(rows: Rows, row: number): void {
    const state = this.#state;
    const { whole, measured, connections, selections, lag, timeline, origin } = state;
    const open = this.#open;
    const vu = state.ownNumber(rows.who[row]!);
    const request = rows.code[row]!;
    const intendedAt = rows.x[row]! - origin;
    const availableAt = rows.y[row]! - origin;
    const sentAt = rows.at[row]! - origin;
    const flags = rows.flags[row]!;
    this.#checkRequest(request);
    open.reach(vu);
    if (open.phase[vu] !== VuPhase.open) timeline.inFlight += 1;
    open.phase[vu] = VuPhase.open;
    open.serial[vu] = rows.serial[row]!;
    open.request[vu] = request;
    open.target[vu] = connections.targetOf(state.ownNumber(rows.detail[row]!));
    open.intendedAt[vu] = intendedAt;
    open.availableAt[vu] = availableAt;
    open.sentAt[vu] = sentAt;
    open.lastOfIteration[vu] = (flags & SendFlag.lastOfIteration) === 0 ? 0 : 1;
    state.inFlightMax = Math.max(state.inFlightMax, timeline.inFlight);
    if ((flags & SendFlag.reused) !== 0) state.reused += 1;
    whole.sent += 1;
    timeline.send(rows.at[row]!);
    const exchange = this.#exchange;
    exchange.request = request;
    exchange.target = open.target[vu]!;
    exchange.intendedAt = intendedAt;
    if (state.paired !== undefined) {
      const lateNanos = Math.max(0, sentAt - Math.max(intendedAt, availableAt));
      state.paired.begin(exchange, state.variantOf(exchange.target), lateNanos);
    }
    if (state.variantOf(exchange.target) !== Variant.head) return;
    selections.begin(exchange);
    if (intendedAt < state.measuredFrom) return;
    measured.sent += 1;
    lag.add(intendedAt, availableAt, sentAt);
  }

  unsent(rows: Rows, row: number): void {
    const { whole, measured, selections, paired, origin } = this.#state;
    const exchange = this.#exchange;
    const vu = this.#state.ownNumber(rows.who[row]!);
    this.#checkRequest(rows.code[row]!);
    this.#open.reach(vu);
    whole.sent += 1;
    whole.unsent += 1;
    exchange.request = rows.code[row]!;
    exchange.target = this.#knownTarget(rows.y[row]!);
    exchange.intendedAt = rows.x[row]! - origin;
    exchange.wasSent = false;
    exchange.lastOfIteration = (rows.flags[row]! & SendFlag.lastOfIteration) !== 0;
    paired?.begin(exchange, this.#state.variantOf(exchange.target), undefined);
    if (this.#state.variantOf(exchange.target) === Variant.head) selections.begin(exchange);
    if (this.#state.isMeasured(exchange)) {
      measured.sent += 1;
      measured.unsent += 1;
    }
    this.#noAnswer();
    this.#end(rows.at[row]!, knownOutcome(rows.detail[row]!));
  }

  ended(rows: Rows, row: number): void {
    if (!this.#close(rows, row)) return;
    const { scenario, checks } = this.#state;
    const exchange = this.#exchange;
    const failedCheck = rows.detail[row]!;
    const { expect } = scenario.requests[exchange.request]!;
    if (failedCheck > 1 + expect.checks.length)
      throw new LogError(`the log names check ${failedCheck}`);
    this.#answer(rows, row, rows.code[row]!);
    if (this.#state.isMeasured(exchange)) {
      checks.add(exchange.request, failedCheck);
    }
    const outcome =
      failedCheck === 0 ? Outcome.ok : failedCheck === 1 ? Outcome.status : Outcome.check;
    this.#end(rows.at[row]!, outcome);
    const vu = this.#state.ownNumber(rows.who[row]!);
    if (this.#state.timings.isOf(vu, rows.serial[row]!)) this.#takeTimings();
  }

  failed(rows: Rows, row: number): void {
    if (!this.#close(rows, row)) return;
    this.#answer(rows, row, rows.detail[row]!);
    this.#end(rows.at[row]!, knownOutcome(rows.code[row]!));
  }

  abandoned(rows: Rows, row: number, outcome: Outcome): void {
    if (!this.#close(rows, row)) return;
    this.#noAnswer();
    this.#end(rows.at[row]!, outcome);
  }

  dropped(rows: Rows, row: number): void {
    const { whole, measured, selections, timeline, paired, origin } = this.#state;
    const cause = rows.code[row]!;
    const intendedAt = rows.x[row]! - origin;
    if (cause >= dropCauseNames.length) throw new LogError(`the log names drop cause ${cause}`);
    whole.drop(cause as DropCause);
    timeline.drop(rows.at[row]!);
    // The row names no target. An arrival of the base is none of the head's.
    const variant = paired?.drop({ intendedAt, number: rows.z[row]! }) ?? Variant.head;
    if (variant !== Variant.head) return;
    selections.drop(intendedAt);
    if (intendedAt >= this.#state.measuredFrom) measured.drop(cause as DropCause);
  }

  /**
   * Ends the open exchange that the row is about. False when there is none: an answer that came
   * in the same turn as its timeout is credited to nobody; an end without a beginning is an
   * orphan, and breaks the accounting.
   */
  #close(rows: Rows, row: number): boolean {
    const { phase, serial } = this.#open;
    const vu = this.#state.ownNumber(rows.who[row]!);
    const isOpen = phase[vu] === VuPhase.open && serial[vu] === rows.serial[row]!;
    if (isOpen) {
      phase[vu] = VuPhase.ended;
      this.#state.timeline.inFlight -= 1;
      this.#load(vu);
      return true;
    }
    const isLate =
      (phase[vu] ?? VuPhase.never) !== VuPhase.never && rows.serial[row]! <= serial[vu]!;
    if (!isLate) this.#state.whole.orphans += 1;
    return false;
  }

  #load(vu: number): void {
    const open = this.#open;
    const exchange = this.#exchange;
    exchange.request = open.request[vu]!;
    exchange.target = open.target[vu]!;
    exchange.intendedAt = open.intendedAt[vu]!;
    exchange.availableAt = open.availableAt[vu]!;
    exchange.wasSent = true;
    exchange.sentAt = open.sentAt[vu]!;
    exchange.lastOfIteration = open.lastOfIteration[vu] === 1;
  }

  #answer(rows: Rows, row: number, status: number): void {
    const exchange = this.#exchange;
    if (status > STATUS_MAX) throw new LogError(`the log has status ${status}`);
    exchange.status = status;
    const firstByteAt = rows.x[row]!;
    // 0 says that not a byte came, so it stays.
    exchange.firstByteAt = firstByteAt === 0 ? 0 : firstByteAt - this.#state.origin;
    exchange.bytesRead = rows.y[row]! + rows.z[row]!;
  }

  #noAnswer(): void {
    this.#exchange.status = 0;
    this.#exchange.firstByteAt = 0;
    this.#exchange.bytesRead = 0;
  }

  /** Every exchange's only end. */
  #end(at: Instant, outcome: Outcome): void {
    const state = this.#state;
    const { whole, measured, selections, timeline, blocks, loadEndedAt, plannedEnd, origin } =
      state;
    const exchange = this.#exchange;
    whole.end(outcome);
    if (state.isMeasured(exchange)) measured.end(outcome);
    if (outcome === Outcome.cancelled) return;
    exchange.outcome = outcome;
    exchange.endedAt = at - origin;
    exchange.endedInLoad = exchange.endedAt < plannedEnd && loadEndedAt === Infinity;
    if (exchange.lastOfIteration) state.iterations += 1;
    timeline.end(exchange, origin);
    const variant = state.variantOf(exchange.target);
    state.paired?.end(exchange, variant);
    if (variant !== Variant.head) return;
    selections.end(exchange);
    blocks.end(exchange);
  }

  /** What the server said of the exchange that has just ended. */
  #takeTimings(): void {
    const { timings, serverTiming, paired } = this.#state;
    const exchange = this.#exchange;
    const isMeasured = this.#state.isMeasured(exchange);
    if (exchange.outcome === Outcome.ok) {
      const variant = this.#state.variantOf(exchange.target);
      for (const { name, nanos } of timings.entries) {
        paired?.timing(exchange, variant, { name, nanos });
        if (isMeasured) serverTiming.add(exchange.request, name, nanos);
      }
    }
    for (const { cause, count } of timings.losses) {
      if (isMeasured) serverTiming.leaveOut(cause, count);
    }
    timings.clear();
  }

  #knownTarget(target: number): number {
    const { length } = this.#state.scenario.targets;
    if (target < length) return target;
    throw new LogError(`the log names target ${target} of ${length}`);
  }

  #checkRequest(request: number): void {
    const { length } = this.#state.scenario.requests;
    if (request >= length) throw new LogError(`the log names request ${request} of ${length}`);
  }
}
