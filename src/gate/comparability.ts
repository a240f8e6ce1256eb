import type { Scenario } from "../scenario/scenario.ts";

/** What may differ between two runs that are compared: names, addresses, judging, the draw. */
const ignoredKeys: ReadonlySet<string> = new Set([
  "metadata",
  "seed",
  "assertions",
  "env",
  "eventLogPath",
  "flushIntervalTicks",
  "limits",
]);
const ignoredTargetKeys: ReadonlySet<string> = new Set([
  "name",
  "host",
  "port",
  "basePath",
  "serverName",
  "caBundlePath",
]);

/**
 * Where two scenarios drive different loads, as `load.stages[0].rateTo`, in the order of the
 * first scenario's keys. Empty: their runs can be compared.
 */
export function differingKeys(base: Scenario, head: Scenario): string[] {
  const found: string[] = [];
  collect("", [without(base, ignoredKeys), without(head, ignoredKeys)], found);
  return found;
}

function without(scenario: Scenario, ignored: ReadonlySet<string>): Record<string, unknown> {
  const targets = scenario.targets.map((target) => pick(target, ignoredTargetKeys));
  return { ...pick(scenario, ignored), targets };
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
