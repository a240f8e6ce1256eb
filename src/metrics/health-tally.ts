import { NANOS_PER_MICRO } from "../base/time.ts";
import type { Rows } from "../eventlog/rows.ts";
import { ProcessTally } from "./process-tally.ts";
import type { HealthMetrics, HeartbeatSample } from "./run-metrics.ts";

const BYTES_PER_KIB = 1024;
const PERMILLE = 1_000;

/** Reads every heartbeat, because each ends where the next begins; sums up those it is given. */
export class HealthTally {
  readonly process: ProcessTally = new ProcessTally();
  /** By worker. */
  readonly #lastAt: Float64Array;
  #count = 0;
  #measuredNanos = 0;
  #cpuNanos = 0;
  #cpuShareMax = 0;
  #loopDelayMaxNanos = 0;
  #gcPauses = 0;
  #gcNanos = 0;
  #gcLongestNanos = 0;
  #stealShareMax = 0;
  #machineBusyShares = 0;
  #residentBytesMax = 0;

  /** @param workers threads that drove the load, each with heartbeats of its own */
  constructor(workers: number) {
    this.#lastAt = new Float64Array(workers);
  }

  /** From there on the heartbeats are of new threads. */
  begin(origin: number): void {
    this.#lastAt.fill(origin);
    this.process.begin(origin);
  }

  /** One row as a sample: about one a second, so an object is cheap. */
  sampleOf(worker: number, rows: Rows, row: number): HeartbeatSample {
    const at = rows.at[row]!;
    const elapsed = at - this.#lastAt[worker]!;
    this.#lastAt[worker] = at;
    return {
      at,
      elapsedNanos: elapsed,
      cpuShare: elapsed > 0 ? rows.y[row]! / elapsed : 0,
      loopDelayMaxNanos: rows.x[row]!,
      gcPauses: rows.serial[row]!,
      gcNanos: rows.z[row]!,
      gcLongestNanos: rows.code[row]! * NANOS_PER_MICRO,
      stealShare: rows.detail[row]! / PERMILLE,
      machineBusyShare: rows.flags[row]! / PERMILLE,
      residentBytes: rows.who[row]! * BYTES_PER_KIB,
    };
  }

  add(sample: HeartbeatSample): void {
    this.#count += 1;
    this.#measuredNanos += sample.elapsedNanos;
    this.#cpuNanos += sample.cpuShare * sample.elapsedNanos;
    this.#cpuShareMax = Math.max(this.#cpuShareMax, sample.cpuShare);
    this.#loopDelayMaxNanos = Math.max(this.#loopDelayMaxNanos, sample.loopDelayMaxNanos);
    this.#gcPauses += sample.gcPauses;
    this.#gcNanos += sample.gcNanos;
    this.#gcLongestNanos = Math.max(this.#gcLongestNanos, sample.gcLongestNanos);
    this.#stealShareMax = Math.max(this.#stealShareMax, sample.stealShare);
    this.#machineBusyShares += sample.machineBusyShare;
    this.#residentBytesMax = Math.max(this.#residentBytesMax, sample.residentBytes);
  }

  metrics(): HealthMetrics {
    const known = <T>(value: T): T | undefined => (this.#count > 0 ? value : undefined);
    const cpuShareMean = this.#measuredNanos > 0 ? this.#cpuNanos / this.#measuredNanos : undefined;
    return {
      heartbeats: this.#count,
      loopDelayMaxNanos: known(this.#loopDelayMaxNanos),
      cpuShareMean,
      cpuShareMax: known(this.#cpuShareMax),
      loadCpuShareMean: cpuShareMean === undefined ? undefined : cpuShareMean * this.#lastAt.length,
      gcPauses: this.#gcPauses,
      gcNanos: this.#gcNanos,
      gcLongestNanos: this.#gcLongestNanos,
      stealShareMax: known(this.#stealShareMax),
      machineBusyShareMean: known(this.#machineBusyShares / this.#count),
      residentBytesMax: known(this.#residentBytesMax),
      process: this.process.metrics(),
    };
  }
}
