import { readOverrides } from "../app/override-inputs.ts";
import type { Overrides } from "../scenario/overrides.ts";
import type { OverrideFlags } from "./flags.ts";

/** @throws UsageError */
export function overridesOf({ insecure, ...given }: OverrideFlags): Overrides {
  const overrides = readOverrides(given, (name) => `--${name}`);
  return insecure === true ? { ...overrides, insecure } : overrides;
}
