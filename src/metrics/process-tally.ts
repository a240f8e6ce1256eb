import type { Instant, Nanos } from "../base/time.ts";
import { NANOS_PER_MICRO } from "../base/time.ts";
import type { Rows } from "../eventlog/rows.ts";
import type { ProcessMetrics } from "./run-metrics.ts";

/** Reads every heartbeat of the process, as each ends where the next begins; sums up the measured. */
export class ProcessTally {
  #lastAt: Instant = 0;
  #count = 0;
  #measuredNanos: Nanos = 0;
  #cpuNanos: Nanos = 0;
  #cpuShareMax = 0;
  #loopDelayMaxNanos: Nanos = 0;
  #gcPauses = 0;
  #gcNanos: Nanos = 0;
  #gcLongestNanos: Nanos = 0;
  #blocksWaitingMax = 0;

  /** From there on the heartbeats are of a new round. */
  begin(origin: Instant): void {
    this.#lastAt = origin;
  }

  add(rows: Rows, row: number, isMeasured: boolean): void {
    const at = rows.at[row]!;
    const elapsed = at - this.#lastAt;
    this.#lastAt = at;
    if (!isMeasured) return;
    const cpu = rows.y[row]!;
    this.#count += 1;
    this.#measuredNanos += elapsed;
    this.#cpuNanos += cpu;
    if (elapsed > 0) this.#cpuShareMax = Math.max(this.#cpuShareMax, cpu / elapsed);
    this.#loopDelayMaxNanos = Math.max(this.#loopDelayMaxNanos, rows.x[row]!);
    this.#gcPauses += rows.serial[row]!;
    this.#gcNanos += rows.z[row]!;
    this.#gcLongestNanos = Math.max(this.#gcLongestNanos, rows.code[row]! * NANOS_PER_MICRO);
    this.#blocksWaitingMax = Math.max(this.#blocksWaitingMax, rows.who[row]!);
  }

  /** Undefined when no heartbeat was measured. */
  metrics(): ProcessMetrics | undefined {
    if (this.#count === 0) return undefined;
    return {
      heartbeats: this.#count,
      cpuShareMean: this.#measuredNanos > 0 ? this.#cpuNanos / this.#measuredNanos : undefined,
      cpuShareMax: this.#cpuShareMax,
      loopDelayMaxNanos: this.#loopDelayMaxNanos,
      gcPauses: this.#gcPauses,
      gcNanos: this.#gcNanos,
      gcLongestNanos: this.#gcLongestNanos,
      blocksWaitingMax: this.#blocksWaitingMax,
    };
  }
}
