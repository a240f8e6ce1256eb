import { comparableParts } from "../gate/comparability.ts";
import { sha256 } from "../node/log-ports.ts";
import type { Scenario } from "../scenario/scenario.ts";

/**
 * SHA-256, in hex, of what makes runs comparable: requests, load, pace, the shape of the targets,
 * limits. Names of the scenario and its targets, addresses, assertions and the seed are not in it:
 * they may change without making the stored runs worthless. A body's file is in it by its path.
 */
export function scenarioHash(scenario: Scenario): string {
  const hash = sha256();
  hash.update(new TextEncoder().encode(canonicalText(comparableParts(scenario))));
  return hash.hex();
}

/** JSON with sorted keys, and with the infinite numbers that JSON lacks; undefined is absent. */
function canonicalText(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => canonicalText(each)).join()}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`);
  return `{${members.join()}}`;
}
