import { NANOS_PER_SECOND } from "../base/time.ts";
import { EndReason, StopReason } from "../eventlog/record.ts";
import type { ExchangeTally, LoadTime } from "./exchange-tally.ts";
import { perSecond } from "./exchange-tally.ts";
import { type FoldState, loadEndOf } from "./fold-state.ts";
import { observationOf } from "./observation.ts";
import type { PairedRound } from "./paired-run.ts";
import type {
  IterationMetrics,
  NamedExchangeMetrics,
  Observation,
  Rates,
  RunFacts,
  RunMetrics,
  Timeline,
  TimelineSecond,
} from "./run-metrics.ts";

export type SummaryOptions = {
  readonly percentiles: readonly number[];
  /** Of an open load, by its plan; undefined: not known here. */
  readonly plannedArrivals: number | undefined;
};

const endReasonNames = Object.keys(EndReason) as readonly (keyof typeof EndReason)[];

/** From counters to plain data. Settles selections and blocks and closes the timeline: once a run. */
export function summaryOf(state: FoldState, options: SummaryOptions): RunMetrics {
  const { scenario, selections, connections, whole } = state;
  const { percentiles } = options;
  const loadTime = loadTimeOf(state);
  selections.settle();
  const named = (tally: ExchangeTally, name: string): NamedExchangeMetrics => ({
    name,
    ...tally.metrics(percentiles, loadTime),
  });
  const timeline = state.timeline.finish(state.lastAt);
  const begunOnConnection = whole.sent - whole.unsent;
  const reusedRatio = begunOnConnection > 0 ? state.reused / begunOnConnection : undefined;
  return {
    run: runFactsOf(state, loadTime),
    wholeRun: whole.accounting(plannedExchanges(state, options.plannedArrivals)),
    measured: state.measured.accounting(),
    rates: ratesOf(state, loadTime, timeline),
    overall: selections.overall.metrics(percentiles, loadTime),
    requests: selections.requests.map((tally, i) => named(tally, scenario.requests[i]!.name)),
    targets: selections.targets.map((tally, i) => named(tally, scenario.targets[i]!.name)),
    lag: state.lag.metrics(percentiles, selections.overall),
    checks: state.checks.tallies(),
    serverTiming: state.serverTiming.metrics(scenario.requests, percentiles),
    iterations: iterationsOf(state),
    connections: connections.metrics(percentiles, reusedRatio),
    health: state.health.metrics(),
    timeline,
    blocks: state.blocks.finish(),
    paired: pairedOf(state, timeline.seconds),
    observations: observationsOf(state, loadTime),
  };
}

/** @param seconds of the timeline, as far as they are over */
export function pairedOf(
  state: FoldState,
  seconds: readonly TimelineSecond[],
): readonly PairedRound[] | undefined {
  const heartbeats = seconds.flatMap(({ heartbeat }) => heartbeat ?? []);
  return state.paired?.finish(loadTimeOf(state).endsAt, heartbeats);
}

function loadTimeOf(state: FoldState): LoadTime {
  const endsAt = [...state.endsOfRounds, loadEndOf(state)];
  const { pairing } = state.scenario;
  return { endsAt, share: pairing === undefined || pairing.duet === true ? 1 : 0.5 };
}

function runFactsOf(state: FoldState, loadTime: LoadTime): RunFacts {
  const { scenario, measuredFrom, endReason, stopReason, selections } = state;
  return {
    model: scenario.load.model,
    durationNanos: state.lastAt,
    windowFrom: measuredFrom,
    windowTo: Math.max(measuredFrom, ...loadTime.endsAt),
    windowNanos: selections.overall.secondsOf(loadTime) * NANOS_PER_SECOND,
    endReason: endReason === undefined ? undefined : endReasonNames[endReason],
    stopReason: stopReasonName(stopReason),
    interrupted: stopReason === StopReason.graceful || stopReason === StopReason.immediate,
    complete: state.complete,
  };
}

function stopReasonName(reason: number | undefined): RunFacts["stopReason"] {
  if (reason === StopReason.graceful) return "graceful";
  if (reason === StopReason.immediate) return "immediate";
  return reason === StopReason.log ? "log" : undefined;
}

/**
 * The plan counts arrivals and the accounting counts exchanges: they are the same where an
 * iteration is one exchange. A run that was stopped has not done all that was planned.
 */
function plannedExchanges(
  { scenario, endReason }: FoldState,
  plannedArrivals: number | undefined,
): number | undefined {
  const isWhole = endReason === EndReason.duration || endReason === EndReason.iterations;
  const isComparable = scenario.load.model === "open" && scenario.flow === undefined;
  return isWhole && isComparable ? plannedArrivals : undefined;
}

function ratesOf(state: FoldState, loadTime: LoadTime, timeline: Timeline): Rates {
  const { measured, scenario, selections } = state;
  const { overall } = selections;
  const seconds = overall.secondsOf(loadTime);
  const isOpen = scenario.load.model === "open";
  const peak = timeline.seconds.reduce((most, second) => Math.max(most, second.ended), 0);
  return {
    endedPerSecond: perSecond(overall.succeededInSpan + overall.failedInSpan, seconds),
    achievedPerSecond: perSecond(measured.sent, seconds),
    plannedPerSecond: isOpen ? perSecond(measured.sent + measured.dropped, seconds) : undefined,
    peakEndedPerSecond: peak,
    iterationsPerSecond: perSecond(overall.iterationsInSpan, seconds),
    bytesReadPerSecond: perSecond(overall.bytesReadInSpan, seconds),
  };
}

function iterationsOf(state: FoldState): IterationMetrics {
  return {
    completed: state.iterations,
    completedMeasured: state.selections.overall.iterations,
    vusMax: state.vusMax,
    inFlightMax: state.inFlightMax,
  };
}

function observationsOf(state: FoldState, loadTime: LoadTime): Observation[] {
  const { scenario, selections, connections, lastAt } = state;
  const { overall } = selections;
  const endedMeasured = overall.succeeded + overall.failed;
  return scenario.assertions.map((assertion, index) =>
    observationOf(assertion, {
      scenario,
      tally: selections.tallyOf(index),
      connections,
      endedMeasured,
      loadTime,
      lastAt,
    }),
  );
}
