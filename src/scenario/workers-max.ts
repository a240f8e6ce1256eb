import type { Load, Target } from "./scenario.ts";

/** The most virtual users at once. */
export function vusMaxOf(load: Load): number {
  if (load.model === "open") return load.maxInFlight;
  let most = 1;
  for (const { vusFrom, vusTo } of load.stages) most = Math.max(most, vusFrom, vusTo);
  return most;
}

/** The most workers that can share a load: each needs a virtual user, and a connection to every target. */
export function workersMaxOf(divided: {
  readonly load: Load;
  readonly targets: readonly Target[];
}): number {
  let most = vusMaxOf(divided.load);
  for (const { maxConnections } of divided.targets) most = Math.min(most, maxConnections);
  return most;
}
