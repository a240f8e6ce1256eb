import type { Itinerary } from "../plan/itinerary.ts";
import type { Plan } from "../plan/plan.ts";
import { ClosedLoad, type ClosedLoadParts } from "./closed-load.ts";
import { DuetLoad } from "./duet-load.ts";
import type { Load } from "./load.ts";
import { OpenLoad } from "./open-load.ts";
import type { VuRange } from "./virtual-users.ts";

export type PlannedLoadParts = Pick<
  ClosedLoadParts,
  "vus" | "exchanges" | "pool" | "timers" | "log"
> & {
  /** Of an open load: arrivals that may wait for a VU at once. */
  readonly queueMax: number;
};

/** The load that a plan asks for; of a duet both, with half of the virtual users each. */
export function plannedLoad(plan: Plan, parts: PlannedLoadParts): Load {
  const { duet, itinerary, vuMax } = plan;
  if (duet === undefined) return oneLoad(plan, parts, { itinerary, own: { from: 0, to: vuMax } });
  const firstVuOfBase = vuMax / 2;
  return new DuetLoad({
    head: oneLoad(plan, parts, { itinerary, own: { from: 0, to: firstVuOfBase } }),
    base: oneLoad(plan, parts, {
      itinerary: duet.itinerary,
      own: { from: firstVuOfBase, to: vuMax },
    }),
    firstVuOfBase,
    sendOrder: duet.sendOrder,
  });
}

type OwnParts = { readonly itinerary: Itinerary; readonly own: VuRange };

function oneLoad(
  { share, schedule, iterationsMax: iterations, pauses }: Plan,
  { queueMax, ...shared }: PlannedLoadParts,
  { itinerary, own }: OwnParts,
): Load {
  const parts = { ...shared, itinerary, pauses, own, iterations };
  if (schedule.model === "closed") {
    return new ClosedLoad({ ...parts, changes: schedule.changes, share });
  }
  const { maxWaitNanos } = schedule;
  return new OpenLoad({ ...parts, arrivals: schedule.arrivals(), maxWaitNanos, queueMax });
}
