import type { DropCauseName, OutcomeName, ShortageName } from "../base/outcome.ts";
import type { TimingLossName } from "../base/server-timing.ts";
import type { Instant, Nanos } from "../base/time.ts";
import type { BlockSeries } from "./exchange-block.ts";
import type { PairedRound } from "./paired-run.ts";
import type { HistogramData } from "./histogram.ts";

/**
 * Everything a finished log says in numbers: plain data, times in integer nanoseconds, rates per
 * second, shares as 0..1. `undefined` means "no sample", never 0.
 *
 * Of a comparison, what is measured is the head; the base is in `wholeRun`, `connections`,
 * `timeline` and `paired` only. Instants of the window are then those of each round.
 */
export type RunMetrics = {
  readonly run: RunFacts;
  /** The whole run, warm-up and drain included. */
  readonly wholeRun: Accounting;
  /** Exchanges that the schedule wanted inside the measured window; so all that follow. */
  readonly measured: Accounting;
  readonly rates: Rates;
  readonly overall: ExchangeMetrics;
  /** In the scenario's order, one per request name, also those never sent. */
  readonly requests: readonly NamedExchangeMetrics[];
  /** In the scenario's order; empty when there is one target: `overall` is it. */
  readonly targets: readonly NamedExchangeMetrics[];
  readonly lag: LagMetrics;
  readonly checks: readonly CheckTally[];
  /** undefined: no response said anything of its server's times. */
  readonly serverTiming: ServerTimingMetrics | undefined;
  readonly iterations: IterationMetrics;
  /** Of the whole run: a connection opened in the warm-up carries measured exchanges. */
  readonly connections: ConnectionMetrics;
  readonly health: HealthMetrics;
  readonly timeline: Timeline;
  readonly blocks: BlockSeries;
  /** Of a comparison, by round; undefined: nothing was compared. */
  readonly paired: readonly PairedRound[] | undefined;
  /** What each assertion of the scenario asks for, in the scenario's order. */
  readonly observations: readonly Observation[];
};

export type RunFacts = {
  readonly model: "closed" | "open";
  /** From the first to the last row. */
  readonly durationNanos: Nanos;
  /**
   * The measured window is [windowFrom, windowTo); empty when the run ended in its warm-up. Its
   * length is that of all rounds together, less the slices in which the base had its turn.
   */
  readonly windowFrom: Instant;
  readonly windowTo: Instant;
  readonly windowNanos: Nanos;
  /** undefined: the log ends before the load did. */
  readonly endReason: "duration" | "iterations" | "stopped" | undefined;
  /** The first reason somebody gave to stop; undefined: nobody asked. */
  readonly stopReason: "graceful" | "immediate" | "log" | undefined;
  /** A signal asked the run to stop. */
  readonly interrupted: boolean;
  /** The engine's last row was seen: nothing is missing at the end. */
  readonly complete: boolean;
};

/**
 * planned = sent + dropped; sent = succeeded + failed + cancelled. Counts of exchanges; an
 * arrival that was dropped counts as one.
 */
export type Accounting = {
  readonly planned: number;
  /** Begun, those that never got a connection (`unsent`) included. */
  readonly sent: number;
  /** Of `sent`: never got a connection. They are failures. */
  readonly unsent: number;
  readonly dropped: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly cancelled: number;
  /** Begun and without any end in the log; only a log that breaks off has such. */
  readonly unfinished: number;
  /** By what ended it; outcomes that did not occur are left out. */
  readonly failedBy: Readonly<Partial<Record<OutcomeName, number>>>;
  readonly droppedBy: Readonly<Partial<Record<DropCauseName, number>>>;
  /** Both sums are exact, and every end belongs to one beginning. */
  readonly holds: boolean;
};

/** Per second of the measured window. */
export type Rates = {
  /** Exchanges that ended, well or not, inside the window. */
  readonly endedPerSecond: number;
  /** Exchanges begun that were intended in the window. */
  readonly achievedPerSecond: number;
  /** What the schedule wanted; undefined in the closed model, which has no schedule. */
  readonly plannedPerSecond: number | undefined;
  /** The most exchanges that ended in one second of the timeline. */
  readonly peakEndedPerSecond: number;
  readonly iterationsPerSecond: number;
  readonly bytesReadPerSecond: number;
};

/** Of one selection of exchanges: all, of one request, or of one target. */
export type ExchangeMetrics = {
  /** succeeded + failed. Cancelled exchanges are in no number of a selection. */
  readonly ended: number;
  readonly succeeded: number;
  readonly failed: number;
  /** failed / ended; undefined when nothing ended. */
  readonly failedRatio: number | undefined;
  readonly endedPerSecond: number;
  readonly failedBy: Readonly<Partial<Record<OutcomeName, number>>>;
  /** Complete and broken-off responses by status code, ascending. */
  readonly statuses: readonly StatusCount[];
  /** Of heads and bodies. */
  readonly bytesRead: number;
  readonly ok: ExchangeTimes;
  /** A failed exchange took the time until it was known to have failed. */
  readonly failures: ExchangeTimes;
  /** First byte to last byte; of successful exchanges. */
  readonly receiving: Distribution;
};
export type NamedExchangeMetrics = ExchangeMetrics & { readonly name: string };

/** DESIGN 3. Never-sent exchanges have a response time only; `waiting` needs a first byte. */
export type ExchangeTimes = {
  readonly responseTime: Distribution;
  readonly serviceTime: Distribution;
  readonly waiting: Distribution;
};

export type StatusCount = { readonly status: number; readonly count: number };

/** A histogram and what is read from it most. */
export type Distribution = {
  readonly count: number;
  readonly minNanos: Nanos | undefined;
  readonly medianNanos: Nanos | undefined;
  readonly meanNanos: Nanos | undefined;
  readonly maxNanos: Nanos | undefined;
  /** As configured, ascending. */
  readonly percentiles: readonly PercentileValue[];
  readonly histogram: HistogramData;
};

export type PercentileValue = {
  readonly percent: number;
  /** undefined: no sample at all. */
  readonly nanos: Nanos | undefined;
  /** False: "n too small", there are fewer than `samplesNeeded`. */
  readonly eligible: boolean;
  readonly samplesNeeded: number;
};

/** From the intended start to the send, of exchanges that were sent. */
export type LagMetrics = {
  /** Of those that ended, too. */
  readonly total: Distribution;
  /** Until a virtual user and a connection were there. */
  readonly waitingForSlot: Distribution;
  /** From then on: the generator's own lateness. */
  readonly generatorLate: Distribution;
  /** Of `generatorLate`: the highest of p99, p90 and p50 that the sample carries. */
  readonly lateness: PercentileValue | undefined;
};

/** Over complete responses. A check after the first that failed was not evaluated. */
export type CheckTally = {
  readonly request: string;
  /** "status", or the check's label. */
  readonly label: string;
  readonly passed: number;
  readonly failed: number;
};

/** `Server-Timing` of successful exchanges: what entries of one name took, one value a response. */
export type ServerTimingMetrics = {
  /** By request in the scenario's order, then those that took most in all. */
  readonly entries: readonly {
    readonly request: string;
    readonly name: string;
    readonly sumNanos: Nanos;
    readonly time: Distribution;
  }[];
  /** Entries of complete responses that are in no number; causes that did not occur are left out. */
  readonly leftOut: Readonly<Partial<Record<TimingLeftOut, number>>>;
};
/** `many_series`: of a request and name beyond those that are told apart. */
export type TimingLeftOut = TimingLossName | "many_series";

export type IterationMetrics = {
  /** Completed in the whole run. */
  readonly completed: number;
  /** Of them, those whose last exchange is in the measured window. */
  readonly completedMeasured: number;
  readonly vusMax: number;
  readonly inFlightMax: number;
};

export type ConnectionMetrics = {
  readonly opened: number;
  /** Attempts that never became a connection, whether or not an exchange waited for it. */
  readonly failed: number;
  readonly failedBy: Readonly<Partial<Record<OutcomeName, number>>>;
  /** Of those failed by `generator`: what there was none left of, as far as it is known. */
  readonly shortOf: Readonly<Partial<Record<ShortageName, number>>>;
  /** Of `opened`. */
  readonly closed: number;
  readonly closedBy: Readonly<Partial<Record<CloseReasonName, number>>>;
  /** Share of sent exchanges on a connection that had carried one before. */
  readonly reusedRatio: number | undefined;
  readonly openMax: number;
  /** Of closed connections: what went over the sockets, framing and failures included. */
  readonly bytesRead: number;
  readonly bytesWritten: number;
  readonly dns: Distribution;
  readonly tcp: Distribution;
  readonly tls: Distribution;
  /** The three together, one value a connection. */
  readonly connecting: Distribution;
};
export type CloseReasonName = "local" | "peer" | "reset" | "unsolicited" | "protocol" | "error";

/** The generator's own state, from the heartbeats inside the measured window. */
export type HealthMetrics = {
  readonly heartbeats: number;
  readonly loopDelayMaxNanos: Nanos | undefined;
  /** Of one core, without deliberate spinning; can exceed 1. */
  readonly cpuShareMean: number | undefined;
  readonly cpuShareMax: number | undefined;
  /** As `cpuShareMean`, but of all load threads together. */
  readonly loadCpuShareMean: number | undefined;
  readonly gcPauses: number;
  readonly gcNanos: Nanos;
  readonly gcLongestNanos: Nanos;
  /** Of the machine: time that its host gave to others. */
  readonly stealShareMax: number | undefined;
  readonly machineBusyShareMean: number | undefined;
  readonly residentBytesMax: number | undefined;
  /** Undefined: no heartbeat of the process is in the measured window. */
  readonly process: ProcessMetrics | undefined;
};

/** The whole process of the generator, and the thread in it that records the run. */
export type ProcessMetrics = {
  readonly heartbeats: number;
  /** Of one core, all threads together, without deliberate spinning; can exceed 1. */
  readonly cpuShareMean: number | undefined;
  readonly cpuShareMax: number;
  /** Of the recording thread, as are the GC pauses. */
  readonly loopDelayMaxNanos: Nanos;
  readonly gcPauses: number;
  readonly gcNanos: Nanos;
  readonly gcLongestNanos: Nanos;
  /** Blocks of one load thread that waited for the recording thread. */
  readonly blocksWaitingMax: number;
};

export type Timeline = {
  /** Second i of the run is at index i. */
  readonly seconds: readonly TimelineSecond[];
  /** Seconds at the end of a very long run that are in every other number but not here. */
  readonly secondsOmitted: number;
};

/** Warm-up and drain included. Counts are of exchanges that ended in this second. */
export type TimelineSecond = {
  /** Since the run began. */
  readonly second: number;
  readonly sent: number;
  readonly ended: number;
  readonly failed: number;
  readonly dropped: number;
  readonly bytesRead: number;
  /** Response times of successful exchanges; undefined: there was none. */
  readonly p50Nanos: Nanos | undefined;
  readonly p90Nanos: Nanos | undefined;
  readonly p95Nanos: Nanos | undefined;
  readonly p99Nanos: Nanos | undefined;
  readonly maxNanos: Nanos | undefined;
  /** At the end of the second. */
  readonly vus: number;
  readonly inFlight: number;
  readonly heartbeat: HeartbeatSample | undefined;
};

export type HeartbeatSample = {
  readonly at: Instant;
  /** Since the heartbeat before. */
  readonly elapsedNanos: Nanos;
  readonly cpuShare: number;
  readonly loopDelayMaxNanos: Nanos;
  readonly gcPauses: number;
  readonly gcNanos: Nanos;
  readonly gcLongestNanos: Nanos;
  readonly stealShare: number;
  readonly machineBusyShare: number;
  readonly residentBytes: number;
};

/** One number that an assertion asks for, and on how much it stands. */
export type Observation = {
  /** In `unit`; undefined: no data. */
  readonly value: number | undefined;
  /** What was counted or timed to get it. */
  readonly samples: number;
  /** At least 1; more for a percentile, which a small sample cannot carry. */
  readonly samplesNeeded: number;
  readonly unit: Unit;
};
export type Unit = "nanos" | "ratio" | "count" | "perSecond" | "bytes" | "bytesPerSecond";

/** A glance at a run that still goes on. */
export type LiveMetrics = {
  readonly elapsedNanos: Nanos;
  readonly ended: number;
  readonly failed: number;
  readonly dropped: number;
  readonly inFlight: number;
  readonly vus: number;
  /** Of the last whole second; undefined before there is one. */
  readonly endedPerSecond: number | undefined;
  readonly p99Nanos: Nanos | undefined;
};
