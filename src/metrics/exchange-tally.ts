import { Outcome, outcomeNames } from "../base/outcome.ts";
import { NANOS_PER_SECOND } from "../base/time.ts";
import type { Instant } from "../base/time.ts";
import { distributionOf } from "./distribution.ts";
import { Histogram } from "./histogram.ts";
import type { ExchangeMetrics, ExchangeTimes, StatusCount } from "./run-metrics.ts";

/** One exchange at its end. The fold has one such object and writes it in place. */
export type EndedExchange = {
  request: number;
  target: number;
  outcome: Outcome;
  /** 0: no head came. */
  status: number;
  intendedAt: Instant;
  /** When a virtual user and a connection were there. */
  availableAt: Instant;
  /** False: it never got a connection, and `availableAt` and `sentAt` mean nothing. */
  wasSent: boolean;
  sentAt: Instant;
  /** 0: not a byte came. */
  firstByteAt: Instant;
  endedAt: Instant;
  bytesRead: number;
  lastOfIteration: boolean;
  /** It ended while the load went on, not in the drain. */
  endedInLoad: boolean;
};

/** Which exchanges by time: those intended in [from, to). */
export type Span = { readonly from: Instant; readonly to: Instant };

/** How long there was a load: what rates are of. */
export type LoadTime = {
  /** By round, from its beginning: when its load ended. */
  readonly endsAt: readonly Instant[];
  /** Of that time, how much is of what is measured: 1, or a half where two variants take turns. */
  readonly share: number;
};

/** Clocks that step back a little must not stop a report: a time is never under 0. */
export class TimesTally {
  readonly responseTime: Histogram = new Histogram();
  readonly serviceTime: Histogram = new Histogram();
  readonly waiting: Histogram = new Histogram();
  readonly delayed: Histogram = new Histogram();

  add(exchange: EndedExchange): void {
    const { endedAt, sentAt, firstByteAt } = exchange;
    this.responseTime.record(Math.max(0, endedAt - exchange.intendedAt));
    if (!exchange.wasSent) return;
    this.serviceTime.record(Math.max(0, endedAt - sentAt));
    this.delayed.record(Math.max(0, sentAt - exchange.intendedAt));
    if (firstByteAt > 0) this.waiting.record(Math.max(0, firstByteAt - sentAt));
  }

  merge(other: TimesTally): void {
    this.responseTime.add(other.responseTime);
    this.serviceTime.add(other.serviceTime);
    this.waiting.add(other.waiting);
    this.delayed.add(other.delayed);
  }

  metrics(percentiles: readonly number[]): ExchangeTimes {
    return {
      responseTime: distributionOf(this.responseTime, percentiles),
      serviceTime: distributionOf(this.serviceTime, percentiles),
      waiting: distributionOf(this.waiting, percentiles),
    };
  }
}

/** Counts and times of the exchanges of one selection. Cancelled ones are not shown to it. */
export class ExchangeTally {
  readonly span: Span;
  begun = 0;
  dropped = 0;
  succeeded = 0;
  failed = 0;
  bytesRead = 0;
  iterations = 0;
  succeededInSpan = 0;
  failedInSpan = 0;
  bytesReadInSpan = 0;
  iterationsInSpan = 0;
  readonly ok: TimesTally = new TimesTally();
  readonly failures: TimesTally = new TimesTally();
  readonly receiving: Histogram = new Histogram();
  readonly #failedBy: Float64Array = new Float64Array(outcomeNames.length);
  // Few codes occur in a run: two short lists beat a table of all codes for 2,000 requests.
  readonly #statusCodes: number[] = [];
  readonly #statusCounts: number[] = [];

  constructor(span: Span) {
    this.span = span;
  }

  begin(intendedAt: Instant): void {
    if (this.#covers(intendedAt)) this.begun += 1;
  }

  drop(intendedAt: Instant): void {
    if (this.#covers(intendedAt)) this.dropped += 1;
  }

  end(exchange: EndedExchange): void {
    if (exchange.endedInLoad && this.#covers(exchange.endedAt)) {
      if (exchange.outcome === Outcome.ok) this.succeededInSpan += 1;
      else this.failedInSpan += 1;
      this.bytesReadInSpan += exchange.bytesRead;
      if (exchange.lastOfIteration) this.iterationsInSpan += 1;
    }
    if (!this.#covers(exchange.intendedAt)) return;
    this.bytesRead += exchange.bytesRead;
    if (exchange.lastOfIteration) this.iterations += 1;
    if (exchange.status !== 0) this.#countStatus(exchange.status, 1);
    if (exchange.outcome === Outcome.ok) {
      this.succeeded += 1;
      this.ok.add(exchange);
      if (exchange.firstByteAt > 0) {
        this.receiving.record(Math.max(0, exchange.endedAt - exchange.firstByteAt));
      }
    } else {
      this.failed += 1;
      this.#failedBy[exchange.outcome]! += 1;
      this.failures.add(exchange);
    }
  }

  /** Afterwards this holds what both held; of one span. */
  merge(other: ExchangeTally): void {
    this.succeeded += other.succeeded;
    this.failed += other.failed;
    this.bytesRead += other.bytesRead;
    this.iterations += other.iterations;
    this.succeededInSpan += other.succeededInSpan;
    this.failedInSpan += other.failedInSpan;
    this.bytesReadInSpan += other.bytesReadInSpan;
    this.iterationsInSpan += other.iterationsInSpan;
    this.ok.merge(other.ok);
    this.failures.merge(other.failures);
    this.receiving.add(other.receiving);
    for (const [outcome, count] of other.#failedBy.entries()) this.#failedBy[outcome]! += count;
    for (const [i, status] of other.#statusCodes.entries()) {
      this.#countStatus(status, other.#statusCounts[i]!);
    }
  }

  failedBy(outcome: Outcome): number {
    return this.#failedBy[outcome]!;
  }

  /** How many had a status in [from, to]. */
  withStatus(from: number, to: number): number {
    let count = 0;
    for (const [i, code] of this.#statusCodes.entries()) {
      if (code >= from && code <= to) count += this.#statusCounts[i]!;
    }
    return count;
  }

  /** The part of the span in which the load went on, in seconds. */
  secondsOf(loadTime: LoadTime): number {
    let nanos = 0;
    for (const endsAt of loadTime.endsAt) {
      nanos += Math.max(0, Math.min(this.span.to, endsAt) - this.span.from);
    }
    return (nanos * loadTime.share) / NANOS_PER_SECOND;
  }

  metrics(percentiles: readonly number[], loadTime: LoadTime): ExchangeMetrics {
    const { succeeded, failed } = this;
    const ended = succeeded + failed;
    return {
      ended,
      succeeded,
      failed,
      failedRatio: ended === 0 ? undefined : failed / ended,
      endedPerSecond: perSecond(this.succeededInSpan + this.failedInSpan, this.secondsOf(loadTime)),
      failedBy: countsByName(outcomeNames, this.#failedBy),
      statuses: this.#statuses(),
      bytesRead: this.bytesRead,
      ok: this.ok.metrics(percentiles),
      failures: this.failures.metrics(percentiles),
      receiving: distributionOf(this.receiving, percentiles),
    };
  }

  #covers(at: Instant): boolean {
    return at >= this.span.from && at < this.span.to;
  }

  #countStatus(status: number, count: number): void {
    const at = this.#statusCodes.indexOf(status);
    if (at >= 0) {
      this.#statusCounts[at]! += count;
      return;
    }
    this.#statusCodes.push(status);
    this.#statusCounts.push(count);
  }

  #statuses(): StatusCount[] {
    return this.#statusCodes
      .map((status, i) => ({ status, count: this.#statusCounts[i]! }))
      .toSorted((a, b) => a.status - b.status);
  }
}

/** 0 for an empty window: nothing happened in no time. */
export function perSecond(count: number, seconds: number): number {
  return seconds > 0 ? count / seconds : 0;
}

/** Leaves out what did not occur. */
export function countsByName<Name extends string>(
  names: readonly Name[],
  counts: Float64Array,
): Readonly<Partial<Record<Name, number>>> {
  const byName: Partial<Record<Name, number>> = {};
  for (const [i, name] of names.entries()) {
    if (counts[i]! > 0) byName[name] = counts[i]!;
  }
  return byName;
}
