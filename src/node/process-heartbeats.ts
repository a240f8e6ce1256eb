import { NANOS_PER_MICRO } from "../base/time.ts";
import type { ProcessHeartbeat } from "../engine/fact-batch.ts";
import type { ProcessPulse } from "./process-pulse.ts";

/**
 * How the whole process is doing, for one of its load threads to write into the log. `take` sums
 * up since it was last called.
 */
export class ProcessHeartbeats {
  readonly #pulse: ProcessPulse;
  #cpu = cpuMicros();

  constructor(pulse: ProcessPulse) {
    this.#pulse = pulse;
  }

  take(): ProcessHeartbeat {
    const cpu = cpuMicros();
    const spent = (cpu - this.#cpu) * NANOS_PER_MICRO;
    this.#cpu = cpu;
    const { awakeNanos, gcLongestNanos, ...pulse } = this.#pulse.take();
    return {
      ...pulse,
      gcLongestMicros: Math.round(gcLongestNanos / NANOS_PER_MICRO),
      cpuNanos: Math.max(0, spent - awakeNanos),
    };
  }
}

/** Of all threads of the process: Node's own, and those of its libraries, too. */
function cpuMicros(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
