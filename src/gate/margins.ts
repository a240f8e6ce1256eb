import { exp } from "../base/exp.ts";
import { ln } from "../base/ln.ts";
import type { MarginRule } from "../scenario/scenario.ts";

/** As logarithms of ratios. */
export type Margins = { readonly failMargin: number; readonly passBound: number };

/**
 * One test covers the relative and the absolute margin: whichever is more.
 *
 * @param level the logarithm of what is compared with, in nanoseconds where the rule has a floor
 */
export function marginsOf(
  { failMargin, passBound, floorNanos }: MarginRule,
  level: number,
): Margins {
  const floor = floorNanos === 0 ? 0 : ln(1 + floorNanos / exp(level));
  return {
    failMargin: Math.max(ln(1 + failMargin), floor),
    passBound: Math.max(ln(1 + passBound), floor),
  };
}
