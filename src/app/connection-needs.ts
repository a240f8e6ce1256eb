import { loadsAtOnce } from "../scenario/pairing.ts";
import type { Scenario, Target } from "../scenario/scenario.ts";
import { vusMaxOf } from "../scenario/workers-max.ts";

/** What a scenario needs of connections, whatever its target does. */
export type ConnectionNeeds = {
  /** The most that there can be at once. */
  readonly possible: number;
  /** So many there will be at once, if the target answers and does not close them. */
  readonly certain: number;
};

/** The connections that go to one address and port, by whichever targets. */
export type AddressNeeds = ConnectionNeeds & {
  readonly host: string;
  readonly port: number;
  /** The most that are opened in one second; Infinity: as many as the target allows. */
  readonly openedPerSecond: number;
};

export function connectionNeeds(scenario: Scenario): ConnectionNeeds {
  return needsOf(scenario.targets, scenario);
}

export function addressNeeds(scenario: Scenario): readonly AddressNeeds[] {
  const byAddress = new Map<string, Target[]>();
  for (const target of scenario.targets) {
    const address = `${target.host} ${target.port}`;
    byAddress.set(address, [...(byAddress.get(address) ?? []), target]);
  }
  return [...byAddress.values()].map((targets) => ({
    ...needsOf(targets, scenario),
    host: targets[0]!.host,
    port: targets[0]!.port,
    openedPerSecond: targets.reduce((sum, target) => sum + openedPerSecond(target, scenario), 0),
  }));
}

function needsOf(targets: readonly Target[], scenario: Scenario): ConnectionNeeds {
  const vus = vusMaxOf(scenario.load);
  // A connection is opened for a VU that finds none, so there is never one more than there are VUs.
  const possible = targets.reduce((sum, target) => sum + Math.min(target.maxConnections, vus), 0);
  if (targets.length < scenario.targets.length || !keepsEveryUserBusy(scenario))
    return { possible, certain: 0 };
  // At the worst, all are at the target that allows the fewest.
  const certain = targets.reduce((least, target) => Math.min(least, target.maxConnections), vus);
  return { possible, certain: loadsAtOnce(scenario) * certain };
}

/**
 * Whether each VU always has an exchange: it then gets a connection of its own as long as the
 * target's limit allows it. Arrivals, pauses and a number of iterations leave it to the target's
 * speed how many are needed, and so do connections that are closed all the time.
 */
function keepsEveryUserBusy({ load, thinkTime, targets }: Scenario): boolean {
  return (
    load.model === "closed" &&
    load.iterations === undefined &&
    thinkTime.kind === "none" &&
    targets.every(({ requestsPerConnection }) => requestsPerConnection === Infinity)
  );
}

/** By the plan: what the target closes by itself comes on top. */
function openedPerSecond(target: Target, scenario: Scenario): number {
  const { load, targets, flow } = scenario;
  if (target.requestsPerConnection === Infinity) return 0;
  if (load.model === "closed") return Infinity;
  const weights = targets.reduce((sum, { weight }) => sum + weight, 0);
  const steps = flow?.steps.reduce((sum, { repeat }) => sum + repeat, 0) ?? 1;
  const rate = load.stages.reduce(
    (most, { rateFrom, rateTo }) => Math.max(most, rateFrom, rateTo),
    0,
  );
  const exchanges = loadsAtOnce(scenario) * rate * steps;
  return ((target.weight / weights) * exchanges) / target.requestsPerConnection;
}
