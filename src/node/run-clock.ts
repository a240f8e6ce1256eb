import { performance } from "node:perf_hooks";
import { type Instant, NANOS_PER_MILLI } from "../base/time.ts";

/** The one clock of a run: monotonic, in integer nanoseconds since it was made. */
export class RunClock {
  readonly #origin = performance.now();

  now(): Instant {
    return Math.round((performance.now() - this.#origin) * NANOS_PER_MILLI);
  }
}
