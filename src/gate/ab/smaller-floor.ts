import type { Nanos } from "../../base/time.ts";
import type { MarginRule } from "../../scenario/scenario.ts";
import type { SmallerFloor } from "./paired-judgement.ts";

/** Digits of a floor that is suggested: it is rounded up to them. */
const SUGGESTED_DIGITS = 2;

/**
 * Whether a smaller absolute floor than the scenario's would do, where that is what decides.
 *
 * @param measured p50 of the base, and what it could differ by unnoticed, relative
 * @returns undefined: the relative margin decides, or the noise is as large as the floor
 */
export function smallerFloorOf(
  { failMargin, floorNanos }: MarginRule,
  { baseNanos, noise }: { readonly baseNanos: Nanos; readonly noise: number },
): SmallerFloor | undefined {
  const share = floorNanos / baseNanos;
  const supportedNanos = roundedUp(noise * baseNanos);
  if (share <= failMargin || supportedNanos >= floorNanos) return undefined;
  return { floorNanos, share, supportedNanos };
}

function roundedUp(nanos: Nanos): Nanos {
  const digits = Math.ceil(nanos).toString().length;
  const step = 10 ** Math.max(0, digits - SUGGESTED_DIGITS);
  return Math.ceil(nanos / step) * step;
}
