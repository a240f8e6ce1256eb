import { UsageError } from "../base/errors.ts";
import { NANOS_PER_SECOND } from "../base/time.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** Of a log that somebody else's code may have written: its plan is computed anew. */
const ARRIVALS_MAX = 50_000_000;

/** @throws UsageError when the scenario of a stored log plans more than is computed here */
export function checkPlannedArrivals({ load }: Scenario): void {
  if (load.model === "closed") return;
  let arrivals = 0;
  for (const { rateFrom, rateTo, durationNanos } of load.stages) {
    arrivals += (Math.max(rateFrom, rateTo) * durationNanos) / NANOS_PER_SECOND;
  }
  if (arrivals > ARRIVALS_MAX) throw new UsageError("its scenario plans more than is read here");
}
