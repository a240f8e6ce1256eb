import { formatDuration } from "../base/duration.ts";
import { UsageError } from "../base/errors.ts";
import { isLoopbackHost } from "../base/loopback-host.ts";
import type { Nanos } from "../base/time.ts";
import { lookupFor } from "../node/address-policy.ts";
import type { Load, Scenario } from "../scenario/scenario.ts";
import type { LoadLimits } from "./inputs.ts";

export type HowDriven = {
  readonly trusted: boolean;
  /** At two variants at once: each gets every arrival, or half of the virtual users. */
  readonly duet: boolean;
};

/**
 * Holds a scenario to what the workflow allows. Its author may be a stranger who wants load on
 * somebody else: a run whose code is not trusted reaches this machine only, unless the workflow
 * names other hosts. This is by what is written; what a name resolves to is judged when it is
 * connected to.
 *
 * @throws UsageError, and AddressError for a target that is an address nothing is sent to
 */
export function checkLimits(
  { load, targets }: Scenario,
  { ratePerSecondMax, vusMax, durationNanosMax, allowedHosts }: LoadLimits,
  { trusted, duet }: HowDriven,
): void {
  const times = duet && load.model === "open" ? 2 : 1;
  if (ratePerSecondMax !== undefined) checkRate(load, times, ratePerSecondMax);
  if (vusMax !== undefined) checkVus(load, times, vusMax);
  if (durationNanosMax !== undefined) checkDuration(load, durationNanosMax);
  for (const { host } of targets) checkHost(host, allowedHosts, { trusted });
}

/**
 * Holds one host that is sent to to what the workflow allows.
 *
 * @throws UsageError, and AddressError
 */
export function checkHost(
  host: string,
  allowedHosts: readonly string[],
  { trusted }: { readonly trusted: boolean },
): void {
  const isAnyAllowed = trusted && allowedHosts.length === 0;
  if (isAnyAllowed || isLoopbackHost(host) || allowedHosts.includes(host.toLowerCase())) {
    // Before anything is installed and started. Of a name only its connections tell.
    lookupFor(host);
    return;
  }
  throw new UsageError(`the run may not send to ${host}`, {
    hint: trusted
      ? 'the input "allowed-hosts" does not name it'
      : 'the code under test is not trusted: only this machine and the input "allowed-hosts" are',
  });
}

function checkRate(load: Load, times: number, perSecondMax: number): void {
  if (load.model === "closed") {
    throw new UsageError('the input "max-rate" cannot limit a closed load, which has no rate', {
      hint: "give the scenario an arrival rate in place of virtual users",
    });
  }
  const rates = load.stages.flatMap(({ rateFrom, rateTo }) => [rateFrom, rateTo]);
  const highest = times * Math.max(...rates);
  if (highest <= perSecondMax) return;
  throw new UsageError(
    `the scenario starts ${highest} iterations per second${ofBoth(times)}; the input "max-rate" allows ${perSecondMax}`,
  );
}

/** Of an open load the virtual users are what arrivals find, in place of a line of stages. */
function checkVus(load: Load, times: number, vusMax: number): void {
  const most =
    load.model === "open"
      ? times * load.maxInFlight
      : Math.max(...load.stages.flatMap(({ vusFrom, vusTo }) => [vusFrom, vusTo]));
  if (most <= vusMax) return;
  throw new UsageError(
    `the scenario has up to ${most} virtual users${ofBoth(times)}; the input "max-vus" allows ${vusMax}`,
    load.model === "open" ? { hint: "give its schedule a lower max_in_flight" } : {},
  );
}

function ofBoth(times: number): string {
  return times === 1 ? "" : " for base and head at once";
}

function checkDuration(load: Load, nanosMax: Nanos): void {
  const nanos = load.stages.reduce((sum, { durationNanos }) => sum + durationNanos, 0);
  if (nanos <= nanosMax) return;
  const length = nanos === Infinity ? "has no end in time" : `lasts ${formatDuration(nanos)}`;
  throw new UsageError(
    `the load ${length}; the input "max-duration" allows ${formatDuration(nanosMax)}`,
  );
}
