import { QUADS_MAX } from "../base/pairing-limits.ts";
import { UsageError } from "../base/errors.ts";
import { formatDuration } from "../base/duration.ts";
import { NANOS_PER_MILLI, NANOS_PER_SECOND, type Nanos } from "../base/time.ts";
import { unitsRequired } from "../gate/ab/alarm-shares.ts";
import {
  drivenWords,
  type PairTargets,
  quadNanos,
  SLICES_PER_QUAD,
  whyNoDuet,
  whyNotPaired,
} from "../scenario/pairing.ts";
import { loadNanos } from "../scenario/planned-samples.ts";
import type { Load, Pairing, Scenario, StartSpread } from "../scenario/scenario.ts";

/** A slice: so many times the typical response, within bounds (STATS 2.2). */
const SLICE_OF_MEDIAN = 20;
/** … and of a short load no more than half as many, where that makes for quads to spare. */
const SLICE_OF_MEDIAN_LEAST = 10;
const SLICE_NANOS_LEAST = 250 * NANOS_PER_MILLI;
const SLICE_NANOS_MOST = 2 * NANOS_PER_SECOND;
/** The guard time: what the variant before may still take, at most a third of the slice. */
const GUARD_NANOS_LEAST = 50 * NANOS_PER_MILLI;
const GUARD_OF_SLICE_MOST = 1 / 3;
/** Of a duet: short, so that there are many of them, and what happens to the machine is in few. */
const WINDOW_NANOS = NANOS_PER_SECOND;
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
  /** Both are driven at once. */
  readonly duet: boolean;
  /** undefined: by the length of the load where they serve a purpose. */
  readonly rounds: number | undefined;
  /** Each round has new processes of both variants. */
  readonly restarts: boolean;
  readonly identical: boolean;
  /** What starts of the same code differ by; undefined: it is not known. */
  readonly startSpread: StartSpread | undefined;
};

/**
 * How the load of a scenario is divided between two variants: its duration is that of both
 * together, in all rounds, without their warm-ups; in a duet both have all of it. Of the duration `auto` it is the longest that
 * the comparison may take, and every round may end it.
 *
 * @throws UsageError when the load is too short to be compared
 */
export function choosePairing(scenario: Scenario, wishes: PairingWishes): Pairing {
  const { targets, pace, duet, restarts, identical, startSpread } = wishes;
  const stopsEarly = scenario.autoNanosMax !== undefined;
  checkCompared(scenario, duet);
  const total = comparedNanos(scenario);
  const quadsLeast = quadsNeeded(scenario);
  const lengths = duet ? windowsOf(total, quadsLeast) : slicesOf(pace, { total, quadsLeast });
  const nanos = quadNanos(lengths);
  const wished = wishes.rounds ?? (restarts || stopsEarly ? roundsOf(total) : 1);
  const quadsIn = (rounds: number): number => Math.floor(total / rounds / nanos);
  let rounds = wished;
  while (rounds > 1 && quadsIn(rounds) * rounds < quadsLeast) rounds -= 1;
  const quads = Math.min(QUADS_MAX, quadsIn(rounds));
  const warmUpQuads = Math.ceil(warmUpNanosOf(scenario, duet) / nanos);
  const whole = { ...lengths, warmUpQuads, quads, rounds };
  const known = startSpread !== undefined && { startSpread };
  return { ...targets, ...whole, stopsEarly, restarts, identical, ...known };
}

type Lengths = Pick<Pairing, "duet" | "sliceNanos" | "guardNanos">;
type Room = { readonly total: Nanos; readonly quadsLeast: number };

function slicesOf(pace: Pace, room: Room): Lengths {
  const sliceNanos = sliceOf(pace, room);
  const guardNanos = bounded(pace.p99Nanos, {
    least: GUARD_NANOS_LEAST,
    most: sliceNanos * GUARD_OF_SLICE_MOST,
  });
  return { sliceNanos, guardNanos };
}

/** However slow the service is: the judgement joins windows until they hold enough. */
function windowsOf(total: Nanos, windowsLeast: number): Lengths {
  const sliceNanos = Math.floor(Math.min(WINDOW_NANOS, total / windowsLeast));
  return { duet: true, sliceNanos, guardNanos: 0 };
}

/** A short load has shorter slices, so that there are enough quads, and if possible some to spare. */
function sliceOf({ medianNanos }: Pace, { total, quadsLeast }: Room): Nanos {
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
export function checkCompared(scenario: Scenario, duet: boolean): void {
  const problem = whyNotCompared(scenario, duet);
  if (problem === undefined) return;
  const number = duet ? "even number" : "number";
  throw new UsageError(
    `the load cannot be driven at two variants ${drivenWords({ duet })}: ${problem}`,
    {
      hint: `use a constant rate or ${number} of virtual users, and a duration of a minute or so`,
    },
  );
}

/** Why a load cannot be compared at all, to follow "because"; undefined: it can. */
export function whyNotCompared(scenario: Scenario, duet: boolean): string | undefined {
  const problem = duet ? whyNoDuet(scenario) : whyNotPaired(scenario.load);
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
function warmUpNanosOf({ warmUpNanos, load }: Scenario, duet: boolean): Nanos {
  if (warmUpNanos > 0) return warmUpNanos;
  const forRequests = (WARM_UP_REQUESTS / rateOf(load)) * NANOS_PER_SECOND;
  const ofEach = bounded(forRequests, { least: WARM_UP_NANOS, most: WARM_UP_NANOS_MOST });
  return duet ? ofEach : 2 * ofEach;
}

/** Infinity for a closed load, whose rate is the target's. */
function rateOf(load: Load): number {
  return load.model === "open" ? load.stages[0].rateFrom : Infinity;
}

function bounded(value: number, { least, most }: { least: number; most: number }): Nanos {
  return Math.floor(Math.min(most, Math.max(least, value)));
}
