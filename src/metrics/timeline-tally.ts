import { NANOS_PER_SECOND } from "../base/time.ts";
import type { Instant } from "../base/time.ts";
import { Outcome } from "../base/outcome.ts";
import type { EndedExchange } from "./exchange-tally.ts";
import { Histogram } from "./histogram.ts";
import type { HeartbeatSample, Timeline, TimelineSecond } from "./run-metrics.ts";

/** A day. What follows is still in all other numbers. */
export const TIMELINE_SECONDS_MAX = 86_400;

/** One second that rows may still fall into. Used again for later seconds. */
class OpenSecond {
  sent = 0;
  ended = 0;
  failed = 0;
  dropped = 0;
  bytesRead = 0;
  vus = 0;
  inFlight = 0;
  touched = false;
  heartbeat: HeartbeatSample | undefined = undefined;
  readonly #responseTimes: Histogram = new Histogram();

  end(exchange: EndedExchange): void {
    this.ended += 1;
    this.bytesRead += exchange.bytesRead;
    if (exchange.outcome === Outcome.ok) {
      this.#responseTimes.record(Math.max(0, exchange.endedAt - exchange.intendedAt));
    } else this.failed += 1;
  }

  /** Gives the second as a row and starts anew with the gauges as they are. */
  close(second: number): TimelineSecond {
    const times = this.#responseTimes;
    const percentile = (percent: number): number | undefined =>
      times.count > 0 ? times.valueAt(percent) : undefined;
    const { sent, ended, failed, dropped, bytesRead, vus, inFlight, heartbeat } = this;
    const row = {
      second,
      sent,
      ended,
      failed,
      dropped,
      bytesRead,
      p50Nanos: percentile(50),
      p90Nanos: percentile(90),
      p95Nanos: percentile(95),
      p99Nanos: percentile(99),
      maxNanos: percentile(100),
      vus,
      inFlight,
      heartbeat,
    };
    this.#clear();
    return row;
  }

  #clear(): void {
    this.sent = 0;
    this.ended = 0;
    this.failed = 0;
    this.dropped = 0;
    this.bytesRead = 0;
    this.touched = false;
    this.heartbeat = undefined;
    this.#responseTimes.clear();
  }
}

/** Of several workers a second shows the busiest, and what all of them spent on garbage. */
function together(a: HeartbeatSample, b: HeartbeatSample): HeartbeatSample {
  return {
    at: b.at,
    elapsedNanos: Math.max(a.elapsedNanos, b.elapsedNanos),
    cpuShare: Math.max(a.cpuShare, b.cpuShare),
    loopDelayMaxNanos: Math.max(a.loopDelayMaxNanos, b.loopDelayMaxNanos),
    gcPauses: a.gcPauses + b.gcPauses,
    gcNanos: a.gcNanos + b.gcNanos,
    gcLongestNanos: Math.max(a.gcLongestNanos, b.gcLongestNanos),
    stealShare: Math.max(a.stealShare, b.stealShare),
    machineBusyShare: Math.max(a.machineBusyShare, b.machineBusyShare),
    residentBytes: Math.max(a.residentBytes, b.residentBytes),
  };
}

/**
 * The run second by second. Rows of one turn of the engine are not in order of time, so two
 * seconds are open at once; a row that is later still counts in the older of them.
 */
export class TimelineTally {
  /** Gauges, kept by whoever feeds the timeline. */
  vus = 0;
  inFlight = 0;
  #older: OpenSecond = new OpenSecond();
  #newer: OpenSecond = new OpenSecond();
  /** The second that `#older` is. */
  #second = 0;
  #newerFrom: Instant = NANOS_PER_SECOND;
  #newerTo: Instant = 2 * NANOS_PER_SECOND;
  #omitted = 0;
  readonly #rows: TimelineSecond[] = [];

  send(at: Instant): void {
    this.#at(at).sent += 1;
  }

  /** @param origin what the exchange's instants count from */
  end(exchange: EndedExchange, origin: Instant): void {
    this.#at(origin + exchange.endedAt).end(exchange);
  }

  drop(at: Instant): void {
    this.#at(at).dropped += 1;
  }

  beat(sample: HeartbeatSample): void {
    const open = this.#at(sample.at);
    open.heartbeat = open.heartbeat === undefined ? sample : together(open.heartbeat, sample);
  }

  /** Those that are over. */
  get seconds(): readonly TimelineSecond[] {
    return this.#rows;
  }

  /** The last second that is over; undefined in the first two. */
  lastWhole(): TimelineSecond | undefined {
    return this.#rows.at(-1);
  }

  /** @param lastAt the last instant of the log */
  finish(lastAt: Instant): Timeline {
    const until = Math.ceil(lastAt / NANOS_PER_SECOND);
    this.#advanceTo(until - 2);
    while (this.#second < until || this.#older.touched || this.#newer.touched) this.#closeOlder();
    return { seconds: this.#rows, secondsOmitted: this.#omitted };
  }

  #at(at: Instant): OpenSecond {
    if (at >= this.#newerTo) this.#advanceTo(Math.floor(at / NANOS_PER_SECOND) - 1);
    const isNewer = at >= this.#newerFrom;
    const open = isNewer ? this.#newer : this.#older;
    open.touched = true;
    if (isNewer || !this.#newer.touched) {
      open.vus = this.vus;
      open.inFlight = this.inFlight;
    }
    return open;
  }

  #advanceTo(second: number): void {
    while (this.#second < second) {
      const isIdle = !this.#older.touched && !this.#newer.touched;
      if (isIdle && this.#rows.length >= TIMELINE_SECONDS_MAX) this.#skipTo(second);
      else this.#closeOlder();
    }
  }

  #closeOlder(): void {
    const closing = this.#older;
    this.#older = this.#newer;
    this.#newer = closing;
    if (!this.#older.touched) {
      this.#older.vus = closing.vus;
      this.#older.inFlight = closing.inFlight;
    }
    const row = closing.close(this.#second);
    if (this.#rows.length < TIMELINE_SECONDS_MAX) this.#rows.push(row);
    else this.#omitted += 1;
    this.#setSecond(this.#second + 1);
  }

  #skipTo(second: number): void {
    this.#omitted += second - this.#second;
    this.#setSecond(second);
  }

  #setSecond(second: number): void {
    this.#second = second;
    this.#newerFrom = (second + 1) * NANOS_PER_SECOND;
    this.#newerTo = this.#newerFrom + NANOS_PER_SECOND;
  }
}
