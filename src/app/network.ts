import type { Instant } from "../base/time.ts";
import { connectionSlots } from "../engine/connection-pool.ts";
import { lookupFor } from "../node/address-policy.ts";
import { Heartbeats } from "../node/heartbeats.ts";
import { ProcessHeartbeats } from "../node/process-heartbeats.ts";
import type { ProcessPulse } from "../node/process-pulse.ts";
import { RealWorld } from "../node/real-world.ts";
import { RunClock } from "../node/run-clock.ts";
import type { Endpoint } from "../node/socket-transport.ts";
import type { Scenario, Target } from "../scenario/scenario.ts";
import { prepareRequests, type RequestInputs } from "./prepared-requests.ts";

export type NetworkInputs = RequestInputs & {
  /** Reads a CA bundle. @throws FileError */
  readonly readText: (path: string) => string;
};

/** A world's part in a run of several threads. */
export type RunPart = {
  /** When the run began, on the clock of `process.hrtime`. */
  readonly start: bigint;
  /** When in the run the world begins. */
  readonly origin: Instant;
  readonly pulse: ProcessPulse;
  /** One of the worlds tells of the whole process. */
  readonly tellsOfProcess: boolean;
};

/** What a real run needs from outside, read and checked before anything is sent. */
export type PreparedNetwork = {
  /** @param part without it, the world begins now and tells nobody how it fares */
  readonly begin: (part?: RunPart) => RealWorld;
};

/**
 * The real network for a scenario: its requests as bytes, its targets as endpoints. The run's
 * clock starts with `begin`. Dispose of the world when the run is over.
 *
 * @throws UserError when a body, a CA bundle or a variable cannot be used
 */
export async function prepareNetwork(
  scenario: Scenario,
  inputs: NetworkInputs,
): Promise<PreparedNetwork> {
  const { timer, limits, targets } = scenario;
  const requests = await prepareRequests(scenario, inputs);
  const endpoints = targets.map((target) => endpointOf(target, inputs.readText));
  return {
    begin: (part) =>
      new RealWorld({
        clock: new RunClock(part?.start),
        heartbeats: new Heartbeats(part?.origin ?? 0, part?.pulse),
        processHeartbeats:
          part?.tellsOfProcess === true ? new ProcessHeartbeats(part.pulse) : undefined,
        timer,
        limits: { headBytesMax: limits.responseHeadBytesMax, fieldsMax: limits.responseFieldsMax },
        endpoints,
        requests,
        connectionSlots: connectionSlots(targets),
      }),
  };
}

function endpointOf(target: Target, readText: (path: string) => string): Endpoint {
  const { host, port, scheme, verifyCertificate, caBundlePath, serverName } = target;
  const lookup = lookupFor(host);
  if (scheme === "http") return { host, port, lookup, tls: undefined };
  const ca = caBundlePath === undefined ? undefined : readText(caBundlePath);
  return { host, port, lookup, tls: { verifyCertificate, ca, serverName } };
}
