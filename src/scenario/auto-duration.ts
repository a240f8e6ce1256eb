import { ROUNDS_MAX } from "../base/pairing-limits.ts";
import type { Nanos } from "../base/time.ts";
import { AUTO_ALONE_NANOS, AUTO_COMPARED_NANOS_MAX } from "./limits.ts";
import type { Overrides } from "./overrides.ts";
import { constantLoad, whyNotPaired } from "./pairing.ts";
import type { Load, Scenario } from "./scenario.ts";

/** How long the load lasts, as it is written or overridden; `auto`: a comparison ends it. */
export type WantedDuration = Nanos | "auto" | undefined;

/**
 * How long a comparison may take to be decided.
 *
 * @returns undefined when the length of the load is given
 */
export function autoNanosMaxOf(
  wanted: WantedDuration,
  { autoNanosMax = Infinity }: Overrides,
): Nanos | undefined {
  return wanted === "auto" ? Math.min(AUTO_COMPARED_NANOS_MAX, autoNanosMax) : undefined;
}

/** What `auto` is for a run that compares nothing: nothing can be decided before its end. */
export function aloneNanosOf({ autoNanosMax = Infinity }: Overrides): Nanos {
  return Math.min(AUTO_ALONE_NANOS, autoNanosMax);
}

/**
 * The load that is measured whatever happens: of `auto` the head's half of the first round, after
 * which a comparison may be decided.
 */
export function certainLoad(
  load: Load,
  { autoNanosMax, warmUpNanos }: Pick<Scenario, "autoNanosMax" | "warmUpNanos">,
): Load {
  // A load that cannot be compared is refused; what else is wrong with the scenario is told too.
  if (autoNanosMax === undefined || whyNotPaired(load) !== undefined) return load;
  return constantLoad(load, warmUpNanos + Math.floor(autoNanosMax / ROUNDS_MAX / 2));
}
