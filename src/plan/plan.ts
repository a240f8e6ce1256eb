import { assert } from "../base/assert.ts";
import type { Instant, Nanos } from "../base/time.ts";
import { SEED_MAX } from "../scenario/limits.ts";
import { loadsAtOnce } from "../scenario/pairing.ts";
import type { OpenLoad, Scenario } from "../scenario/scenario.ts";
import type { Arrivals } from "./arrivals.ts";
import { SendOrder } from "./duet.ts";
import { Itinerary } from "./itinerary.ts";
import { loadEndsAt } from "./load-end.ts";
import { PairedArrivals } from "./paired-arrivals.ts";
import { PoissonArrivals } from "./poisson-arrivals.ts";
import { partOf, type Share, WHOLE } from "./share.ts";
import { ShiftedArrivals } from "./shifted-arrivals.ts";
import { Slices } from "./slices.ts";
import { StridedArrivals } from "./strided-arrivals.ts";
import { Pauses } from "./think-time.ts";
import { UniformArrivals, uniformArrivalCount } from "./uniform-arrivals.ts";
import { Variant } from "./variant.ts";
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
  /**
   * Two loads at once, with half of the VUs each. The schedule is that of both, `itinerary` that of
   * the head's. undefined: there is one load.
   */
  readonly duet: DuetPlan | undefined;
};

export type DuetPlan = {
  /** Of the base's load. */
  readonly itinerary: Itinerary;
  readonly sendOrder: SendOrder;
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
  "seed" | "load" | "requests" | "targets" | "flow" | "thinkTime" | "pairing"
>;

/** A stretch of a run that is driven by itself: a comparison has several, any other run one. */
export type Round = {
  /** From 0. */
  readonly index: number;
  /** When it begins: what the scenario says of time counts from there. */
  readonly origin: Instant;
};

export const ONLY_ROUND: Round = { index: 0, origin: 0 };

export function planOf(scenario: PlannedScenario, share = WHOLE, round = ONLY_ROUND): Plan {
  const { load, pairing } = scenario;
  const iterations = load.iterations ?? Infinity;
  const drawn = { ...scenario, seed: seedOf(scenario.seed, round) };
  const vus = partOf(load.model === "closed" ? vuCountMax(load) : load.maxInFlight, share);
  return {
    share,
    schedule: scheduleOf(drawn, share, round),
    vuMax: loadsAtOnce(scenario) * vus,
    loadEndsAt: round.origin + loadEndsAt(load),
    iterationsMax: load.model === "closed" ? partOf(iterations, share) : iterations,
    itinerary: new Itinerary(drawn, drivenIn(scenario, round)),
    pauses: new Pauses(drawn),
    duet:
      pairing?.duet === true
        ? {
            itinerary: new Itinerary(drawn, { variant: Variant.base }),
            sendOrder: new SendOrder(scenario.seed, { round: round.index, worker: share.index }),
          }
        : undefined,
  };
}

/** Of a round; of a duet, for the head's load. */
function drivenIn({ pairing, seed }: PlannedScenario, { index, origin }: Round) {
  if (pairing === undefined) return undefined;
  if (pairing.duet === true) return { variant: Variant.head };
  return { slices: new Slices(pairing, seed, index), origin };
}

/** Each round draws anew. */
function seedOf(seed: number, { index }: Round): number {
  return (seed + index) % (SEED_MAX + 1);
}

function scheduleOf(scenario: PlannedScenario, share: Share, { origin }: Round): Schedule {
  const { load } = scenario;
  if (load.model === "closed") {
    const changes = vuChangesOfShare(vuChanges(load), share);
    return { model: "closed", changes: { ...changes, at: changes.at.map((at) => origin + at) } };
  }
  const arrivals = (): Arrivals => {
    const all = arrivalsOf(load, scenario);
    const own = share.count === 1 ? all : new StridedArrivals(all, share);
    return origin === 0 ? own : new ShiftedArrivals(own, origin);
  };
  return { model: "open", arrivals, maxWaitNanos: load.maxWaitNanos };
}

/** The arrivals of an open load from the first one on. */
function arrivalsOf(load: OpenLoad, { seed, pairing }: PlannedScenario): Arrivals {
  if (pairing === undefined || pairing.duet === true) return spacedArrivals(load, seed);
  return new PairedArrivals(spacedArrivals(ofOneVariant(load), seed), pairing.sliceNanos);
}

function spacedArrivals(load: OpenLoad, seed: number): Arrivals {
  return load.spacing === "uniform" ? new UniformArrivals(load) : new PoissonArrivals(load, seed);
}

/** In turns, half as long: each variant has the other half of the slices for the same arrivals. */
function ofOneVariant(load: OpenLoad): OpenLoad {
  const [stage] = load.stages;
  return { ...load, stages: [{ ...stage, durationNanos: stage.durationNanos / 2 }] };
}

/** What makes the arrivals of a load. */
export type ArrivalSource = Pick<Scenario, "load" | "seed" | "pairing">;

/**
 * How many arrivals the rounds of a load plan, from the first on.
 *
 * @param rounds how many, ≥ 1
 * @returns undefined for a closed load, which has none
 */
export function plannedArrivals(source: ArrivalSource, rounds = 1): number | undefined {
  const { load, seed, pairing } = source;
  if (load.model === "closed") return undefined;
  if (pairing === undefined) return countArrivals(load, seed);
  const ofEach = pairing.duet === true ? load : ofOneVariant(load);
  let planned = 0;
  for (let index = 0; index < rounds; index += 1) {
    planned += 2 * countArrivals(ofEach, seedOf(seed, { index, origin: 0 }));
  }
  return planned;
}

/**
 * Computed for uniform spacing, counted for Poisson.
 *
 * @throws InvariantError when the load has no end
 */
function countArrivals(load: OpenLoad, seed: number): number {
  if (load.spacing === "uniform") return uniformArrivalCount(load);
  assert(
    load.iterations !== undefined || loadEndsAt(load) < Infinity,
    "the arrivals of a load without an end cannot be counted",
  );
  const arrivals = new PoissonArrivals(load, seed);
  while (arrivals.at < Infinity) arrivals.advance();
  return arrivals.index;
}
