import { UsageError } from "../base/errors.ts";
import type { Nanos } from "../base/time.ts";
import { parseBaseUrl } from "./base-url.ts";
import type { Load, Pairing, Scenario, Target } from "./scenario.ts";

/** Slices of a quad: two of each variant, in the order ABBA or BAAB. */
export const SLICES_PER_QUAD = 4;

/** A duet has one slice for both variants in the place of four that take turns. */
export function slicesPerQuad({ duet }: Pick<Pairing, "duet">): number {
  return duet === true ? 1 : SLICES_PER_QUAD;
}

/** Where the load of a round goes: base URLs. */
export type PairTargets = Pick<Pairing, "base" | "head">;

export function quadNanos(pairing: Pick<Pairing, "sliceNanos" | "duet">): Nanos {
  return slicesPerQuad(pairing) * pairing.sliceNanos;
}

/** Of a quad: how long one variant is driven in it and compared. */
export function comparedNanosPerQuad(pairing: Pairing): Nanos {
  const slices = pairing.duet === true ? 1 : SLICES_PER_QUAD / 2;
  return slices * (pairing.sliceNanos - pairing.guardNanos);
}

/** How both variants are driven, to end a clause. */
export function drivenWords({ duet = false }: { readonly duet?: boolean | undefined }): string {
  return duet ? "at once" : "in turns";
}

/** How many times the scenario's load there is at any instant: twice in a duet. */
export function loadsAtOnce({ pairing }: Pick<Scenario, "pairing">): 1 | 2 {
  return pairing?.duet === true ? 2 : 1;
}

/**
 * The scenario as one round of a comparison drives it: its constant load for the length of a
 * round, at each of its targets twice. The head's come first and keep their names, so whatever
 * the scenario says of a target is said of the head. In a duet the load is that of each variant:
 * all of the arrivals, or half of the virtual users.
 *
 * @throws UsageError when the load cannot be divided so, or a URL is none
 */
export function pairedScenario(scenario: Scenario, pairing: Pairing): Scenario {
  const nanos = quadNanos(pairing);
  const { targets } = scenario;
  const [first, ...others] = [
    ...targets,
    ...targets.map((target) => ({ ...target, name: `${target.name} (base)` })),
  ];
  const load = pairing.duet === true ? loadOfEach(scenario) : scenario.load;
  const paired = {
    ...scenario,
    load: constantLoad(load, (pairing.warmUpQuads + pairing.quads) * nanos),
    warmUpNanos: pairing.warmUpQuads * nanos,
    targets: [first, ...others] as const,
    pairing,
  };
  return pairedAt(paired, pairing);
}

/**
 * A scenario that is driven at two variants, at the addresses that they have now.
 *
 * @throws UsageError when a URL is none
 */
export function pairedAt(scenario: Scenario, { base, head }: PairTargets): Scenario {
  const ofHead = scenario.targets.length / 2;
  const [first, ...others] = scenario.targets.map((target, index) =>
    at(target, index < ofHead ? head : base),
  );
  return {
    ...scenario,
    targets: [first!, ...others],
    pairing: scenario.pairing && { ...scenario.pairing, base, head },
  };
}

/** Why a load cannot be driven at two variants at once, to follow "because"; undefined: it can. */
export function whyNoDuet({ load, workers }: DividedLoad): string | undefined {
  const problem = whyNotPaired(load);
  if (problem !== undefined || load.model === "open") return problem;
  const [{ vusFrom: vus }] = load.stages;
  if (vus % 2 !== 0) return `${vus} virtual users are not two equal halves`;
  return workers === "auto" || workers <= vus / 2
    ? undefined
    : `each of ${workers} workers needs a virtual user for each variant, and there are ${vus}`;
}

type DividedLoad = Pick<Scenario, "load" | "workers">;

/** What each variant of a duet gets. @throws UsageError where that is not the same for both */
function loadOfEach(scenario: Scenario): Load {
  const { load } = scenario;
  const problem = whyNoDuet(scenario);
  if (problem !== undefined) {
    throw new UsageError(`the scenario cannot be driven at two variants at once: ${problem}`, {
      hint: "use a constant rate or an even, constant number of virtual users, and a duration",
    });
  }
  if (load.model === "open") return load;
  const [stage] = load.stages;
  const vus = stage.vusFrom / 2;
  return { ...load, stages: [{ ...stage, vusFrom: vus, vusTo: vus }] };
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
