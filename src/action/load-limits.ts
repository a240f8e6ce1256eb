import { formatDuration } from "../base/duration.ts";
import { UsageError } from "../base/errors.ts";
import type { Nanos } from "../base/time.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { LoadLimits } from "./inputs.ts";

/**
 * Holds a scenario to what the workflow allows. Its author may be a stranger who wants load on
 * somebody else: a run whose code is not trusted reaches this machine only, unless the workflow
 * names other hosts.
 *
 * @throws UsageError
 */
export function checkLimits(
  scenario: Scenario,
  { ratePerSecondMax, durationNanosMax, allowedHosts }: LoadLimits,
  { trusted }: { readonly trusted: boolean },
): void {
  if (ratePerSecondMax !== undefined) checkRate(scenario, ratePerSecondMax);
  if (durationNanosMax !== undefined) checkDuration(scenario, durationNanosMax);
  for (const { host } of scenario.targets) checkHost(host, allowedHosts, { trusted });
}

/** Holds one host that is sent to to what the workflow allows. @throws UsageError */
export function checkHost(
  host: string,
  allowedHosts: readonly string[],
  { trusted }: { readonly trusted: boolean },
): void {
  if (trusted && allowedHosts.length === 0) return;
  if (isLoopback(host) || allowedHosts.includes(host.toLowerCase())) return;
  throw new UsageError(`the run may not send to ${host}`, {
    hint: trusted
      ? 'the input "allowed-hosts" does not name it'
      : 'the code under test is not trusted: only this machine and the input "allowed-hosts" are',
  });
}

function checkRate({ load }: Scenario, perSecondMax: number): void {
  if (load.model === "closed") {
    throw new UsageError('the input "max-rate" cannot limit a closed load, which has no rate', {
      hint: "give the scenario an arrival rate in place of virtual users",
    });
  }
  const highest = Math.max(...load.stages.flatMap(({ rateFrom, rateTo }) => [rateFrom, rateTo]));
  if (highest <= perSecondMax) return;
  throw new UsageError(
    `the scenario starts ${highest} iterations per second; the input "max-rate" allows ${perSecondMax}`,
  );
}

function checkDuration({ load }: Scenario, nanosMax: Nanos): void {
  const nanos = load.stages.reduce((sum, { durationNanos }) => sum + durationNanos, 0);
  if (nanos <= nanosMax) return;
  const length = nanos === Infinity ? "has no end in time" : `lasts ${formatDuration(nanos)}`;
  throw new UsageError(
    `the load ${length}; the input "max-duration" allows ${formatDuration(nanosMax)}`,
  );
}

/** By what is written: a name that is resolved to a loopback address says so only later. */
function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/iu.test(host);
}
