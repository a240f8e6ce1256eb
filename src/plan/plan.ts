import { assert } from "../base/assert.ts";
import type { Instant, Nanos } from "../base/time.ts";
import type { OpenLoad, Scenario } from "../scenario/scenario.ts";
import type { Arrivals } from "./arrivals.ts";
import { Itinerary } from "./itinerary.ts";
import { loadEndsAt } from "./load-end.ts";
import { PoissonArrivals } from "./poisson-arrivals.ts";
import { partOf, type Share, WHOLE } from "./share.ts";
import { StridedArrivals } from "./strided-arrivals.ts";
import { Pauses } from "./think-time.ts";
import { UniformArrivals, uniformArrivalCount } from "./uniform-arrivals.ts";
import { vuChanges, vuChangesOfShare, vuCountMax } from "./vu-schedule.ts";
import type { VuChanges } from "./vu-schedule.ts";

/**
 * Everything a run will try to do, before it is known how the target answers: a pure function
 * of the scenario and its seed, the same on every machine.
 */
export type Plan = {
  readonly share: Share;
  readonly schedule: Schedule;
  /** The share's VUs are numbered below this. */
  readonly vuMax: number;
  /** From here on nothing new starts. Infinity: only `iterationsMax` ends the load. */
  readonly loadEndsAt: Instant;
  /**
   * Infinity: as many as there is time for. Closed: iterations of all the share's VUs together.
   * Open: arrivals are numbered below it, over all shares.
   */
  readonly iterationsMax: number;
  readonly itinerary: Itinerary;
  readonly pauses: Pauses;
};

export type Schedule =
  | { readonly model: "closed"; readonly changes: VuChanges }
  /** `arrivals` starts from the first arrival with each call. */
  | {
      readonly model: "open";
      readonly arrivals: () => Arrivals;
      readonly maxWaitNanos: Nanos;
    };

/** What the plan is made of: nothing else in a scenario changes it. */
export type PlannedScenario = Pick<
  Scenario,
  "seed" | "load" | "requests" | "targets" | "flow" | "thinkTime"
>;

export function planOf(scenario: PlannedScenario, share: Share = WHOLE): Plan {
  const { load } = scenario;
  const iterations = load.iterations ?? Infinity;
  return {
    share,
    schedule: scheduleOf(scenario, share),
    vuMax: partOf(load.model === "closed" ? vuCountMax(load) : load.maxInFlight, share),
    loadEndsAt: loadEndsAt(load),
    iterationsMax: load.model === "closed" ? partOf(iterations, share) : iterations,
    itinerary: new Itinerary(scenario),
    pauses: new Pauses(scenario),
  };
}

function scheduleOf({ load, seed }: PlannedScenario, share: Share): Schedule {
  if (load.model === "closed") {
    return { model: "closed", changes: vuChangesOfShare(vuChanges(load), share) };
  }
  const arrivals = (): Arrivals => {
    const all = arrivalsOf(load, seed);
    return share.count === 1 ? all : new StridedArrivals(all, share);
  };
  return { model: "open", arrivals, maxWaitNanos: load.maxWaitNanos };
}

/** The arrivals of an open load from the first one on. */
function arrivalsOf(load: OpenLoad, seed: number): Arrivals {
  return load.spacing === "uniform" ? new UniformArrivals(load) : new PoissonArrivals(load, seed);
}

/**
 * How many arrivals an open load plans: computed for uniform spacing, counted for Poisson.
 *
 * @throws InvariantError when the load has no end
 */
export function plannedArrivals(load: OpenLoad, seed: number): number {
  if (load.spacing === "uniform") return uniformArrivalCount(load);
  assert(
    load.iterations !== undefined || loadEndsAt(load) < Infinity,
    "the arrivals of a load without an end cannot be counted",
  );
  const arrivals = new PoissonArrivals(load, seed);
  while (arrivals.at < Infinity) arrivals.advance();
  return arrivals.index;
}
