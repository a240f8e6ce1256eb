import { UsageError } from "../base/errors.ts";
import { formatDuration } from "../base/duration.ts";
import type { Nanos } from "../base/time.ts";
import { WORKERS_MAX } from "../base/workers.ts";
import { RATE_MAX, RUN_NANOS_MAX, SEED_MAX, VUS_MAX } from "./limits.ts";
import type { Pairing } from "./scenario.ts";
import type { Workers } from "./scenario.ts";
import { grouped } from "./schema-leaf.ts";

/** What whoever runs a scenario may say differently, by flag or action input. */
export type Overrides = {
  /** Replaces `base_url` of every target; names, weights and everything else stay. */
  readonly target?: string | undefined;
  /** As `runtime.duration`, and in the place of `iterations`. > 0. */
  readonly durationNanos?: Nanos | "auto" | undefined;
  /** The longest load that a duration of `auto` may come to. > 0. */
  readonly autoNanosMax?: Nanos | undefined;
  /** As `runtime.seed`. */
  readonly seed?: number | undefined;
  /** The most virtual users of a closed load: its schedule is scaled in proportion. */
  readonly vus?: number | undefined;
  /** The highest rate of an open load, per second: its schedule is scaled in proportion. */
  readonly rate?: number | undefined;
  /** As `runtime.workers`. */
  readonly workers?: Workers | undefined;
  /** Two variants of the service to compare, in the place of the targets' base URLs. */
  readonly pairing?: Pairing | undefined;
  /** Allows `verify_cert = false`. */
  readonly insecure?: true | undefined;
};

/** @throws UsageError when a value is out of its range, whatever the scenario says */
export function checkOverrides(overrides: Overrides): void {
  const { durationNanos, autoNanosMax, seed, vus, rate, workers } = overrides;
  for (const nanos of [durationNanos, autoNanosMax]) {
    if (nanos === undefined || nanos === "auto") continue;
    if (nanos > 0 && nanos <= RUN_NANOS_MAX) continue;
    throw new UsageError(`the duration must be above 0, at most ${formatDuration(RUN_NANOS_MAX)}`);
  }
  if (seed !== undefined && !(Number.isSafeInteger(seed) && seed >= 0)) {
    throw new UsageError(`the seed must be a whole number, 0 to ${grouped(SEED_MAX)}`);
  }
  if (vus !== undefined && !(Number.isSafeInteger(vus) && vus >= 1 && vus <= VUS_MAX)) {
    throw new UsageError(`vus must be a whole number, 1 to ${grouped(VUS_MAX)}`);
  }
  if (rate !== undefined && !(rate > 0 && rate <= RATE_MAX)) {
    throw new UsageError(`the rate must be above 0, at most ${grouped(RATE_MAX)} per second`);
  }
  if (typeof workers === "number" && !(workers >= 1 && workers <= WORKERS_MAX)) {
    throw new UsageError(`workers must be a whole number, 1 to ${WORKERS_MAX}, or "auto"`);
  }
}
