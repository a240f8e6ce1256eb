import { Histogram } from "./histogram.ts";
import type { Nanos } from "../base/time.ts";
import { distributionOf } from "./distribution.ts";
import type { ServerTimingMetrics, TimingLeftOut } from "./run-metrics.ts";

/** Entries that are told apart by request and name, in the order of their first appearance. */
const TIMING_SERIES_MAX = 512;

type Series = { readonly histogram: Histogram; sumNanos: Nanos };

/** What servers said of the measured exchanges that succeeded, by request and name. */
export class ServerTimingTally {
  /** By request, then by name. */
  readonly #series = new Map<number, Map<string, Series>>();
  #count = 0;
  readonly #leftOut: Partial<Record<TimingLeftOut, number>> = {};

  add(request: number, name: string, nanos: Nanos): void {
    const series = this.#seriesOf(request, name);
    if (series === undefined) return this.leaveOut("many_series", 1);
    series.histogram.record(nanos);
    series.sumNanos += nanos;
  }

  leaveOut(cause: TimingLeftOut, count: number): void {
    this.#leftOut[cause] = (this.#leftOut[cause] ?? 0) + count;
  }

  /** undefined: no server said anything. */
  metrics(
    requests: readonly { readonly name: string }[],
    percentiles: readonly number[],
  ): ServerTimingMetrics | undefined {
    if (this.#count === 0 && Object.keys(this.#leftOut).length === 0) return undefined;
    const entries = requests.flatMap(({ name: request }, index) =>
      [...(this.#series.get(index) ?? [])]
        .toSorted(([, a], [, b]) => b.sumNanos - a.sumNanos)
        .map(([name, { histogram, sumNanos }]) => ({
          request,
          name,
          sumNanos,
          time: distributionOf(histogram, percentiles),
        })),
    );
    return { entries, leftOut: this.#leftOut };
  }

  #seriesOf(request: number, name: string): Series | undefined {
    let byName = this.#series.get(request);
    const known = byName?.get(name);
    if (known !== undefined || this.#count === TIMING_SERIES_MAX) return known;
    if (byName === undefined) {
      byName = new Map();
      this.#series.set(request, byName);
    }
    const series = { histogram: new Histogram(), sumNanos: 0 };
    byName.set(name, series);
    this.#count += 1;
    return series;
  }
}
