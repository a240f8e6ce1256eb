import type { LogHeader, LogOverrides } from "../eventlog/header.ts";
import { environmentFingerprint } from "../node/environment.ts";
import { sha256 } from "../node/log-ports.ts";
import type { Overrides } from "../scenario/overrides.ts";
import type { ScenarioText } from "./scenario-file.ts";
import { VERSION } from "./version.ts";

export type HeaderParts = {
  readonly source: ScenarioText;
  readonly overrides: Overrides;
  readonly seed: number;
  /** Threads that drive the load. */
  readonly workers: number;
};

/** @param startedAt ISO 8601, UTC */
export function realHeader(parts: HeaderParts, startedAt: string): LogHeader {
  const environment = environmentFingerprint();
  return { ...commonHeader(parts), world: "real", environment, startedAt };
}

/** Nothing in it depends on where and when: the same parts give the same bytes. */
export function simulatedHeader(parts: HeaderParts): LogHeader {
  return { ...commonHeader(parts), world: "simulated", environment: {}, startedAt: null };
}

function commonHeader({ source, overrides, seed, workers }: HeaderParts) {
  const { file, text } = source;
  const hash = sha256();
  hash.update(new TextEncoder().encode(text));
  return {
    engine: VERSION,
    seed,
    shard: { index: 0, count: 1 },
    workers,
    scenario: { file, text, sha256: hash.hex() },
    overrides: loggedOverrides(overrides),
  };
}

/** What is not given is absent: JSON has no undefined. */
function loggedOverrides(overrides: Overrides): LogOverrides {
  const { target, durationNanos, autoNanosMax, seed, vus, rate, workers, pairing, insecure } =
    overrides;
  return {
    ...(target !== undefined && { target }),
    ...(durationNanos !== undefined && { durationNanos }),
    ...(autoNanosMax !== undefined && { autoNanosMax }),
    ...(seed !== undefined && { seed }),
    ...(vus !== undefined && { vus }),
    ...(rate !== undefined && { rate }),
    ...(workers !== undefined && { workers }),
    ...(pairing !== undefined && { pairing }),
    ...(insecure !== undefined && { insecure }),
  };
}
