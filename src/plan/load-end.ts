import type { Instant } from "../base/time.ts";
import type { Load } from "../scenario/scenario.ts";

/** When the last stage is over; Infinity when only the number of iterations ends the load. */
export function loadEndsAt(load: Load): Instant {
  let at = 0;
  for (const stage of load.stages) at += stage.durationNanos;
  return at;
}
