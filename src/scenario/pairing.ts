import { UsageError } from "../base/errors.ts";
import type { Nanos } from "../base/time.ts";
import { parseBaseUrl } from "./base-url.ts";
import type { Load, Pairing, Scenario, Target } from "./scenario.ts";

/** Slices of a quad: two of each variant, in the order ABBA or BAAB. */
export const SLICES_PER_QUAD = 4;

/** Where the load of a round goes: base URLs. */
export type PairTargets = Pick<Pairing, "base" | "head">;

export function quadNanos({ sliceNanos }: Pick<Pairing, "sliceNanos">): Nanos {
  return SLICES_PER_QUAD * sliceNanos;
}

/**
 * The scenario as one round of a comparison drives it: its constant load for the length of a
 * round, at each of its targets twice. The head's come first and keep their names, so whatever
 * the scenario says of a target is said of the head.
 *
 * @throws UsageError when the load is not constant over time, or a URL is none
 */
export function pairedScenario(scenario: Scenario, pairing: Pairing): Scenario {
  const nanos = quadNanos(pairing);
  const { targets } = scenario;
  const [first, ...others] = [
    ...targets.map((target) => at(target, pairing.head)),
    ...targets.map((target) => ({ ...at(target, pairing.base), name: `${target.name} (base)` })),
  ];
  return {
    ...scenario,
    load: constantLoad(scenario.load, (pairing.warmUpQuads + pairing.quads) * nanos),
    warmUpNanos: pairing.warmUpQuads * nanos,
    targets: [first!, ...others],
    pairing,
  };
}

/** The scenario at one variant alone. @throws UsageError when the URL is none */
export function scenarioAt(scenario: Scenario, url: string): Scenario {
  const [first, ...others] = scenario.targets.map((target) => at(target, url));
  return { ...scenario, targets: [first!, ...others] };
}

/** Why a load cannot be driven at two variants in turns, to follow "because"; undefined: it can. */
export function whyNotPaired(load: Load): string | undefined {
  if (load.iterations !== undefined) return "its number of iterations ends it";
  if (load.stages.length > 1) return "its load has several stages";
  const isConstant =
    load.model === "open"
      ? load.stages.every(({ rateFrom, rateTo }) => rateFrom === rateTo)
      : load.stages.every(({ vusFrom, vusTo }) => vusFrom === vusTo);
  return isConstant ? undefined : "its load is not constant";
}

/** A load that is constant over time, for so long. @throws UsageError for one that is not */
export function constantLoad(load: Load, durationNanos: Nanos): Load {
  const problem = whyNotPaired(load);
  if (problem !== undefined) {
    throw new UsageError(`the scenario cannot be driven at two variants in turns: ${problem}`, {
      hint: "use a constant rate or a constant number of virtual users, and a duration",
    });
  }
  return load.model === "open"
    ? { ...load, stages: [{ ...load.stages[0], durationNanos }] }
    : { ...load, stages: [{ ...load.stages[0], durationNanos }] };
}

function at(target: Target, url: string): Target {
  try {
    return { ...target, ...parseBaseUrl(url) };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UsageError(`the target ${JSON.stringify(url)} ${cause.message}`, { cause });
  }
}
