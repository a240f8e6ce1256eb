import { NANOS_PER_SECOND as second } from "../../../src/base/time.ts";
import type { Arrivals } from "../../../src/plan/arrivals.ts";
import type { OpenLoad, RateStage } from "../../../src/scenario/scenario.ts";

/** Stages as [rateFrom, rateTo, seconds]. */
export function open(...stages: readonly (readonly [number, number, number])[]): OpenLoad {
  return openLoad(
    stages.map(([rateFrom, rateTo, seconds]) => ({
      rateFrom,
      rateTo,
      durationNanos: Math.round(seconds * second),
    })),
  );
}

export function openLoad(stages: readonly RateStage[]): OpenLoad {
  const [first, ...rest] = stages;
  return {
    model: "open",
    stages: [first!, ...rest],
    spacing: "uniform",
    maxInFlight: 10,
    maxWaitNanos: second,
    iterations: undefined,
  };
}

/** The instants of all arrivals that are left, or of the next `most`. */
export function instants(arrivals: Arrivals, most: number = Infinity): number[] {
  const found: number[] = [];
  for (; arrivals.at < Infinity && found.length < most; arrivals.advance()) found.push(arrivals.at);
  return found;
}
