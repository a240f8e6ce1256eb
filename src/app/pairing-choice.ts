import { QUADS_MAX } from "../base/pairing-limits.ts";
import { UsageError } from "../base/errors.ts";
import { formatDuration } from "../base/duration.ts";
import { NANOS_PER_MILLI, NANOS_PER_SECOND, type Nanos } from "../base/time.ts";
import { unitsRequired } from "../gate/ab/alarm-shares.ts";
import { type PairTargets, quadNanos, SLICES_PER_QUAD, whyNotPaired } from "../scenario/pairing.ts";
import type { Pairing } from "../scenario/scenario.ts";
import { loadNanos } from "../scenario/planned-samples.ts";
import type { Load, Scenario } from "../scenario/scenario.ts";

/** A slice: so many times the typical response, within bounds (STATS 2.2). */
const SLICE_OF_MEDIAN = 20;
/** … and of a short load no more than half as many, where that makes for quads to spare. */
const SLICE_OF_MEDIAN_LEAST = 10;
const SLICE_NANOS_LEAST = 250 * NANOS_PER_MILLI;
const SLICE_NANOS_MOST = 2 * NANOS_PER_SECOND;
/** The guard time: what the variant before may still take, at most a third of the slice. */
const GUARD_NANOS_LEAST = 50 * NANOS_PER_MILLI;
const GUARD_OF_SLICE_MOST = 1 / 3;
/** Warm-up of each variant in each round: so long, and so many requests if that is longer. */
const WARM_UP_NANOS = 4 * NANOS_PER_SECOND;
const WARM_UP_REQUESTS = 2_000;
/** … but no longer than this, whatever the rate. */
const WARM_UP_NANOS_MOST = 20 * NANOS_PER_SECOND;
/** Beside those that are needed: a quarter may be unfit, or moving and left out. */
const QUADS_SPARE = 4;
/** Rounds by the length of the load, shortest first; a longer one has one more. */
const ROUND_STEPS: readonly Nanos[] = [20, 45, 90].map((seconds) => seconds * NANOS_PER_SECOND);

/** Response times of the base, measured before the comparison. */
export type Pace = { readonly medianNanos: Nanos; readonly p99Nanos: Nanos };

export type PairingWishes = {
  readonly targets: PairTargets;
  readonly pace: Pace;
  /** undefined: by the length of the load where they serve a purpose. */
  readonly rounds: number | undefined;
  /** Each round has new processes of both variants. */
  readonly restarts: boolean;
  readonly identical: boolean;
};

/**
 * How the load of a scenario is divided between two variants: its duration is that of both
 * together, in all rounds, without their warm-ups. Of the duration `auto` it is the longest that
 * the comparison may take, and every round may end it.
 *
 * @throws UsageError when the load is too short to be compared
 */
export function choosePairing(scenario: Scenario, wishes: PairingWishes): Pairing {
  const { targets, pace, restarts, identical } = wishes;
  const stopsEarly = scenario.autoNanosMax !== undefined;
  checkCompared(scenario);
  const total = comparedNanos(scenario);
  const quadsLeast = quadsNeeded(scenario);
  const sliceNanos = sliceOf(pace, { total, quadsLeast });
  const guardNanos = bounded(pace.p99Nanos, {
    least: GUARD_NANOS_LEAST,
    most: sliceNanos * GUARD_OF_SLICE_MOST,
  });
  const nanos = quadNanos({ sliceNanos });
  const wished = wishes.rounds ?? (restarts || stopsEarly ? roundsOf(total) : 1);
  const quadsIn = (rounds: number): number => Math.floor(total / rounds / nanos);
  let rounds = wished;
  while (rounds > 1 && quadsIn(rounds) * rounds < quadsLeast) rounds -= 1;
  const quads = Math.min(QUADS_MAX, quadsIn(rounds));
  const warmUpQuads = Math.ceil(warmUpNanosOf(scenario) / nanos);
  const whole = { sliceNanos, guardNanos, warmUpQuads, quads, rounds };
  return { ...targets, ...whole, stopsEarly, restarts, identical };
}

/** A short load has shorter slices, so that there are enough quads, and if possible some to spare. */
function sliceOf(
  { medianNanos }: Pace,
  { total, quadsLeast }: { readonly total: Nanos; readonly quadsLeast: number },
): Nanos {
  const sliceOfQuads = (quads: number): Nanos => total / (quads * SLICES_PER_QUAD);
  const withSpare = Math.max(
    sliceOfQuads(quadsLeast + QUADS_SPARE),
    SLICE_OF_MEDIAN_LEAST * medianNanos,
    SLICE_NANOS_LEAST,
  );
  return bounded(SLICE_OF_MEDIAN * medianNanos, {
    least: SLICE_NANOS_LEAST,
    most: Math.min(SLICE_NANOS_MOST, sliceOfQuads(quadsLeast), withSpare),
  });
}

/** The more requests share the budget for false alarms, and the more looks, the more it takes. */
function quadsNeeded(scenario: Scenario): number {
  const isAuto = scenario.autoNanosMax !== undefined;
  const looks = isAuto ? roundsOf(comparedNanos(scenario)) : 1;
  return unitsRequired({ requests: scenario.requests.length, looks });
}

/** So that there are several starts, or several times at which the comparison may be decided. */
function roundsOf(total: Nanos): number {
  return 1 + ROUND_STEPS.filter((step) => total >= step).length;
}

/** @throws UsageError when the load cannot be compared at all */
export function checkCompared(scenario: Scenario): void {
  const problem = whyNotCompared(scenario);
  if (problem === undefined) return;
  throw new UsageError(`the load cannot be driven at two variants in turns: ${problem}`, {
    hint: "use a constant rate or number of virtual users, and a duration of a minute or so",
  });
}

/** Why a load cannot be compared at all, to follow "because"; undefined: it can. */
export function whyNotCompared(scenario: Scenario): string | undefined {
  const problem = whyNotPaired(scenario.load);
  if (problem !== undefined) return problem;
  const least = quadsNeeded(scenario) * quadNanos({ sliceNanos: SLICE_NANOS_LEAST });
  const total = comparedNanos(scenario);
  if (total >= least) return undefined;
  const { length } = scenario.requests;
  const sharing = length === 1 ? "" : ` for ${length} requests`;
  return `${formatDuration(total)} of it are measured, and ${formatDuration(least)} are needed${sharing}`;
}

/** Of the load, what is left for both variants together, in all rounds. */
function comparedNanos({ load, autoNanosMax, warmUpNanos }: Scenario): Nanos {
  return (autoNanosMax ?? loadNanos(load)) - warmUpNanos;
}

/** Of a round, both variants together. */
function warmUpNanosOf({ warmUpNanos, load }: Scenario): Nanos {
  if (warmUpNanos > 0) return warmUpNanos;
  const forRequests = (WARM_UP_REQUESTS / rateOf(load)) * NANOS_PER_SECOND;
  return 2 * bounded(forRequests, { least: WARM_UP_NANOS, most: WARM_UP_NANOS_MOST });
}

/** Infinity for a closed load, whose rate is the target's. */
function rateOf(load: Load): number {
  return load.model === "open" ? load.stages[0].rateFrom : Infinity;
}

function bounded(value: number, { least, most }: { least: number; most: number }): Nanos {
  return Math.floor(Math.min(most, Math.max(least, value)));
}
