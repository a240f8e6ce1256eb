import type { Instant } from "../base/time.ts";
import { distributionOf, percentileOf } from "./distribution.ts";
import type { ExchangeTally } from "./exchange-tally.ts";
import { Histogram } from "./histogram.ts";
import type { LagMetrics } from "./run-metrics.ts";

/** A late exchange among fifty says little: p99 is asked only of a sample that carries it. */
const LATENESS_PERCENTS = [99, 90, 50];

/** How late exchanges were sent, and whose doing it was. */
export class LagTally {
  readonly #waitingForSlot: Histogram = new Histogram();
  readonly #generatorLate: Histogram = new Histogram();

  /** @param availableAt when a virtual user and a connection were there */
  add(intendedAt: Instant, availableAt: Instant, sentAt: Instant): void {
    const readyAt = Math.max(intendedAt, availableAt);
    this.#waitingForSlot.record(readyAt - intendedAt);
    this.#generatorLate.record(Math.max(0, sentAt - readyAt));
  }

  /** @param overall all measured exchanges, which know their whole lag */
  metrics(percentiles: readonly number[], { ok, failures }: ExchangeTally): LagMetrics {
    const total = new Histogram();
    total.add(ok.delayed);
    total.add(failures.delayed);
    const lateness = LATENESS_PERCENTS.map((percent) => percentileOf(this.#generatorLate, percent));
    return {
      total: distributionOf(total, percentiles),
      waitingForSlot: distributionOf(this.#waitingForSlot, percentiles),
      generatorLate: distributionOf(this.#generatorLate, percentiles),
      lateness: lateness.find(({ eligible }) => eligible),
    };
  }
}
