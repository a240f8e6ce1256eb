import type { Scenario } from "../scenario/scenario.ts";

/** What may differ between two runs that are compared: names, addresses, judging, the draw. */
const ignoredKeys: ReadonlySet<string> = new Set([
  "metadata",
  // How long the load was is in the load.
  "autoNanosMax",
  "seed",
  "assertions",
  "comparison",
  "env",
  "eventLogPath",
  "flushIntervalTicks",
]);
const ignoredTargetKeys: ReadonlySet<string> = new Set([
  "name",
  "host",
  "port",
  "basePath",
  "serverName",
  "caBundlePath",
]);
const ignoredLimitKeys: ReadonlySet<string> = new Set(["logBytesMax"]);

/** It judges, and drives nothing. */
const ignoredPairingKeys: ReadonlySet<string> = new Set(["startSpread"]);

/**
 * What makes runs comparable: requests, load, pace, the shape of the targets and limits. Runs of
 * scenarios that are equal in it may differ in names, addresses, assertions and seed.
 */
export function comparableParts(scenario: Scenario): Readonly<Record<string, unknown>> {
  const targets = scenario.targets.map((target) => pick(target, ignoredTargetKeys));
  const limits = pick(scenario.limits, ignoredLimitKeys);
  const parts = { ...pick(scenario, ignoredKeys), targets, limits };
  return scenario.pairing === undefined
    ? parts
    : { ...parts, pairing: pick(scenario.pairing, ignoredPairingKeys) };
}

/**
 * Where two scenarios drive different loads, as `load.stages[0].rateTo`, in the order of the
 * first scenario's keys. Empty: their runs can be compared.
 */
export function differingKeys(base: Scenario, head: Scenario): string[] {
  const found: string[] = [];
  collect("", [comparableParts(base), comparableParts(head)], found);
  return found;
}

function pick(value: object, ignored: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !ignored.has(key)));
}

function collect(path: string, [a, b]: readonly [unknown, unknown], found: string[]): void {
  if (Object.is(a, b)) return;
  const isDeep = isContainer(a) && isContainer(b) && Array.isArray(a) === Array.isArray(b);
  if (!isDeep) {
    found.push(path);
    return;
  }
  const left = new Map<string, unknown>(Object.entries(a));
  const right = new Map<string, unknown>(Object.entries(b));
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const step = Array.isArray(a) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    collect(step, [left.get(key), right.get(key)], found);
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
