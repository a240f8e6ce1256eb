import { Outcome } from "../base/outcome.ts";
import { RecordKind } from "../eventlog/record.ts";
import type { Rows } from "../eventlog/rows.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { DEFAULT_PERCENTILES } from "./distribution.ts";
import { ExchangeFold } from "./exchange-fold.ts";
import { FoldState } from "./fold-state.ts";
import { foldLifecycle } from "./lifecycle-fold.ts";
import type { PairedRound } from "./paired-run.ts";
import type { LiveMetrics, RunMetrics } from "./run-metrics.ts";
import { pairedOf, summaryOf } from "./summary.ts";

export type FoldOptions = {
  /** Which percentiles the result lists, each 0 < p < 100, ascending. */
  readonly percentiles?: readonly number[];
  /** Threads that drove the load, as the log's header says; without it, one. */
  readonly workers?: number;
};

/**
 * Turns the rows of a log into metrics, in one pass, in memory that the length of the run does
 * not change (but for a row a second, up to a day). A pure function of the rows: how they are
 * cut into blocks, and on what machine, makes no difference.
 */
export class RunFold {
  readonly #state: FoldState;
  readonly #percentiles: readonly number[];
  readonly #exchanges: ExchangeFold;

  constructor(scenario: Scenario, options: FoldOptions = {}) {
    this.#state = new FoldState(scenario, options.workers ?? 1);
    this.#exchanges = new ExchangeFold(this.#state);
    this.#percentiles = options.percentiles ?? DEFAULT_PERCENTILES;
  }

  /** @throws LogError for a row that no run of this scenario can have written */
  add(rows: Rows): void {
    const state = this.#state;
    const exchanges = this.#exchanges;
    for (let row = 0; row < rows.length; row += 1) {
      const at = rows.at[row]!;
      if (at > state.lastAt) state.lastAt = at;
      switch (rows.kind[row]) {
        case RecordKind.requestSent:
          exchanges.sent(rows, row);
          break;
        case RecordKind.ended:
          exchanges.ended(rows, row);
          break;
        case RecordKind.failed:
          exchanges.failed(rows, row);
          break;
        case RecordKind.requestUnsent:
          exchanges.unsent(rows, row);
          break;
        case RecordKind.requestTimedOut:
          exchanges.abandoned(rows, row, Outcome.timeout);
          break;
        case RecordKind.requestCancelled:
          exchanges.abandoned(rows, row, Outcome.cancelled);
          break;
        case RecordKind.serverTiming:
        case RecordKind.timingName:
        case RecordKind.timingLost:
          state.timings.add(rows, row, state);
          break;
        case RecordKind.arrivalDropped:
          exchanges.dropped(rows, row);
          break;
        default:
          foldLifecycle(state, rows, row);
      }
    }
  }

  /**
   * The metrics of everything added. Call it once.
   *
   * @param plannedArrivals how many arrivals the plan of an open load has, where it is known:
   *   the accounting then checks the log against the plan, and not only against itself
   */
  finish(plannedArrivals?: number): RunMetrics {
    return summaryOf(this.#state, { percentiles: this.#percentiles, plannedArrivals });
  }

  /** Rounds that have begun; 1 of a run that compares nothing. */
  get rounds(): number {
    return this.#state.endsOfRounds.length + 1;
  }

  /** The rounds of a comparison that have ended; none of a run that compares nothing. */
  pairedSoFar(): readonly PairedRound[] {
    return pairedOf(this.#state, this.#state.timeline.seconds) ?? [];
  }

  live(): LiveMetrics {
    const { whole, timeline, lastAt } = this.#state;
    const second = timeline.lastWhole();
    return {
      elapsedNanos: lastAt,
      ended: whole.succeeded + whole.failed,
      failed: whole.failed,
      dropped: whole.dropped,
      inFlight: timeline.inFlight,
      vus: timeline.vus,
      endedPerSecond: second?.ended,
      p99Nanos: second?.p99Nanos,
    };
  }
}
