import { isLoopbackHost } from "../base/loopback-host.ts";
import { cpusUsable } from "../node/environment.ts";
import { loadsAtOnce } from "../scenario/pairing.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { vusMaxOf, workersMaxOf } from "../scenario/workers-max.ts";

/** What one thread drives without coming near the end of its core. */
const RATE_PER_WORKER = 20_000;
const VUS_PER_WORKER = 64;
/** More than these are asked for by number. */
const AUTO_WORKERS_MAX = 4;

/** The threads that drive a real run. */
export function workersOf(scenario: Scenario): number {
  const { workers } = scenario;
  return workers === "auto" ? suggestedWorkers(scenario) : workers;
}

/** Of a simulation, which must be the same on every machine. */
export function simulatedWorkersOf({ workers }: Scenario): number {
  return workers === "auto" ? 1 : workers;
}

/**
 * As many as the load needs, and one core is left: the recording has to run, too. A target on
 * this machine needs the cores more than we do, so there it is one.
 */
function suggestedWorkers(scenario: Scenario): number {
  const { load, targets } = scenario;
  if (targets.some(({ host }) => isLoopbackHost(host))) return 1;
  const needed =
    load.model === "open"
      ? Math.max(...load.stages.map(({ rateFrom, rateTo }) => Math.max(rateFrom, rateTo))) /
        RATE_PER_WORKER
      : vusMaxOf(load) / VUS_PER_WORKER;
  const wanted = Math.ceil(loadsAtOnce(scenario) * needed);
  const affordable = Math.min(cpusUsable() - 1, AUTO_WORKERS_MAX, workersMaxOf(scenario));
  return Math.max(1, Math.min(wanted, affordable));
}
