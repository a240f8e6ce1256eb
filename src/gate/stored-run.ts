import { unixNanos } from "../base/utc-time.ts";
import type { RunSummary } from "./run-summary.ts";

/** A stored run and what the caller calls it: `run 9871`, or a file's name. */
export type StoredRun = {
  readonly origin: string;
  readonly summary: RunSummary;
  /** Its page, where it has one that the caller knows. */
  readonly url?: string | undefined;
};

export function isSameMachine(one: RunSummary, other: RunSummary): boolean {
  const { cpuModel, cpus } = one.environment;
  return cpuModel === other.environment.cpuModel && cpus === other.environment.cpus;
}

/**
 * Why a stored run's figures say nothing about those of `head`, as the end of a sentence; its age
 * is another matter.
 */
export function mismatchOf(summary: RunSummary, head: RunSummary): string | undefined {
  if (summary.scenario.hash !== head.scenario.hash) return "has another load, or other requests";
  if (summary.world !== head.world) return `took place in the ${summary.world} world`;
  if (summary.verdict === "invalid") return `is invalid (${summary.brokenRules.join(", ")})`;
  if (summary.limitedRules.length > 0) return "was limited by the generator, not by the target";
  if (summary.blockNanos !== head.blockNanos) return "is cut into blocks of another length";
  return undefined;
}

/** Nanoseconds since 1970. */
export function startOf({ startedAt }: RunSummary): bigint | undefined {
  return startedAt === null ? undefined : unixNanos(startedAt);
}

/** Runs without a start keep their order, after the others. */
export function newestFirst(a: StoredRun, b: StoredRun): number {
  const ofA = startOf(a.summary) ?? 0n;
  const ofB = startOf(b.summary) ?? 0n;
  return ofA === ofB ? 0 : ofA > ofB ? -1 : 1;
}
