import { performance } from "node:perf_hooks";
import { setImmediate, setTimeout as delay } from "node:timers/promises";
import { type Instant, NANOS_PER_MILLI } from "../base/time.ts";

/** From the decision to start to the start: until then every load thread knows of it. */
const START_DELAY_NANOS = 5_000_000n;
const NANOS_PER_MILLI_EXACT = BigInt(NANOS_PER_MILLI);

/** An instant at which several threads can begin together, on the clock of `process.hrtime`. */
export function startSoon(): bigint {
  return process.hrtime.bigint() + START_DELAY_NANOS;
}

/** Resolves when an instant of `startSoon` has come. */
export async function startOf(start: bigint): Promise<void> {
  for (;;) {
    const left = start - process.hrtime.bigint();
    if (left <= 0n) return;
    const millis = left / NANOS_PER_MILLI_EXACT;
    // Below what a timer can tell apart: turn by turn.
    await (millis > 1n ? delay(Number(millis - 1n)) : setImmediate());
  }
}

/** The one clock of a run: monotonic, in integer nanoseconds since its start. */
export class RunClock {
  /** Of `performance.now`, which every thread counts from its own beginning. */
  readonly #origin: number;

  /** @param start on the clock of `process.hrtime`; without it, now */
  constructor(start: bigint = process.hrtime.bigint()) {
    const passedNanos = Number(process.hrtime.bigint() - start);
    this.#origin = performance.now() - passedNanos / NANOS_PER_MILLI;
  }

  now(): Instant {
    return Math.round((performance.now() - this.#origin) * NANOS_PER_MILLI);
  }
}
