import { monitorEventLoopDelay, PerformanceObserver } from "node:perf_hooks";
import { NANOS_PER_MILLI, type Nanos } from "../base/time.ts";

/** The monitor's own timer: delays are measured beyond it. */
const LOOP_MONITOR_MILLIS = 10;

/** What held a thread up since it was asked before. */
export type HeldUp = {
  readonly loopDelayMaxNanos: Nanos;
  readonly gcPauses: number;
  readonly gcNanos: Nanos;
  readonly gcLongestNanos: Nanos;
};

/** Watches the event loop and the garbage collector of the thread that it is made in. */
export class ThreadMonitor {
  readonly #loop = monitorEventLoopDelay({ resolution: LOOP_MONITOR_MILLIS });
  readonly #gc: PerformanceObserver;
  #gcPauses = 0;
  #gcMillis = 0;
  #gcLongestMillis = 0;

  constructor() {
    this.#loop.enable();
    this.#gc = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        this.#gcPauses += 1;
        this.#gcMillis += duration;
        this.#gcLongestMillis = Math.max(this.#gcLongestMillis, duration);
      }
    });
    this.#gc.observe({ entryTypes: ["gc"] });
  }

  take(): HeldUp {
    const held: HeldUp = {
      loopDelayMaxNanos: this.#loopDelayMax(),
      gcPauses: this.#gcPauses,
      gcNanos: Math.round(this.#gcMillis * NANOS_PER_MILLI),
      gcLongestNanos: Math.round(this.#gcLongestMillis * NANOS_PER_MILLI),
    };
    this.#gcPauses = 0;
    this.#gcMillis = 0;
    this.#gcLongestMillis = 0;
    return held;
  }

  stop(): void {
    this.#loop.disable();
    this.#gc.disconnect();
  }

  #loopDelayMax(): Nanos {
    const max = this.#loop.max;
    const seen = this.#loop.count > 0;
    this.#loop.reset();
    return seen ? Math.max(0, Math.round(max) - LOOP_MONITOR_MILLIS * NANOS_PER_MILLI) : 0;
  }
}
