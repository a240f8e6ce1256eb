import type { Instant, Nanos } from "../base/time.ts";
import type { Arrivals } from "./arrivals.ts";
import { OPEN_LANE } from "./itinerary.ts";
import type { Plan, PlannedScenario } from "./plan.ts";
import type { VuChanges } from "./vu-schedule.ts";

/** How many exchanges of a virtual user are shown. */
const EXCHANGES_PER_VU = 5;

/** The first things a plan does, in full. */
export type PlanBeginning =
  | { readonly model: "open"; readonly arrivals: readonly ArrivalPreview[] }
  | { readonly model: "closed"; readonly vus: readonly VuPreview[] };

export type ArrivalPreview = {
  readonly index: number;
  readonly at: Instant;
  /** Of the iteration's first step. */
  readonly request: string;
  readonly target: string;
};

/** A virtual user's first start and its first exchanges. */
export type VuPreview = {
  readonly vu: number;
  readonly at: Instant;
  readonly exchanges: readonly ExchangePreview[];
};

export type ExchangePreview = {
  readonly request: string;
  readonly target: string;
  readonly pauseAfterNanos: Nanos;
};

/** @param count how many arrivals, or virtual users, to show */
export function planBeginning(plan: Plan, scenario: Names, count: number): PlanBeginning {
  const { schedule } = plan;
  if (schedule.model === "open") {
    const arrivals = firstArrivals(schedule.arrivals(), count);
    return {
      model: "open",
      arrivals: arrivals.map(({ index, at }) => {
        const { request, target } = exchangeAt(plan, scenario, {
          lane: OPEN_LANE,
          iteration: index,
        });
        return { index, at, request, target };
      }),
    };
  }
  const startsAt = firstStarts(schedule.changes, count);
  return {
    model: "closed",
    vus: startsAt.map((at, vu) => ({ vu, at, exchanges: exchangesOf(plan, scenario, vu) })),
  };
}

type Names = Pick<PlannedScenario, "requests" | "targets">;

function firstArrivals(
  arrivals: Arrivals,
  count: number,
): { readonly index: number; readonly at: Instant }[] {
  const first = [];
  for (; arrivals.at < Infinity && first.length < count; arrivals.advance()) {
    first.push({ index: arrivals.index, at: arrivals.at });
  }
  return first;
}

/** When each of the first virtual users starts for the first time, by its number. */
function firstStarts({ at, vu }: VuChanges, count: number): Instant[] {
  const starts: Instant[] = [];
  // A new virtual user has the next number; any other change is of one that has been seen.
  for (let row = 0; row < at.length && starts.length < count; row += 1) {
    if (vu[row] === starts.length) starts.push(at[row]!);
  }
  return starts;
}

function exchangesOf(plan: Plan, scenario: Names, lane: number): ExchangePreview[] {
  const { steps } = plan.itinerary;
  return Array.from({ length: EXCHANGES_PER_VU }, (_, i) =>
    exchangeAt(plan, scenario, { lane, iteration: Math.floor(i / steps), step: i % steps }),
  );
}

function exchangeAt(
  { itinerary, pauses }: Plan,
  { requests, targets }: Names,
  place: { readonly lane: number; readonly iteration: number; readonly step?: number },
): ExchangePreview {
  const { lane, iteration, step = 0 } = place;
  return {
    request: requests[itinerary.requestAt(lane, iteration, step)]!.name,
    target: targets[itinerary.targetAt(lane, iteration)]!.name,
    pauseAfterNanos: pauses.nanosAfter(lane, iteration, step),
  };
}
