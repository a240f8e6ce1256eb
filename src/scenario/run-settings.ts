import { formatDuration } from "../base/duration.ts";
import { oneSpelling } from "./alternatives.ts";
import { stemOf } from "./file-place.ts";
import {
  QUEUED_ARRIVALS_DEFAULT,
  RESPONSE_FIELDS_DEFAULT,
  RESPONSE_HEAD_BYTES_DEFAULT,
  LOG_BYTES_DEFAULT,
} from "./limits.ts";
import type { Overrides } from "./overrides.ts";
import { loadNanos } from "./planned-samples.ts";
import type { ProblemList } from "./problem-list.ts";
import type { Limits, Load, Metadata } from "./scenario.ts";
import type { Sections } from "./schema.ts";

export function resolveMetadata(written: Sections["metadata"], file: string): Metadata {
  return {
    name: written?.name ?? stemOf(file),
    description: written?.description,
    version: written?.version,
    author: written?.author,
    tags: written?.tags ?? [],
  };
}

type Runtime = NonNullable<Sections["runtime"]>;

export function resolveSeed(
  runtime: Runtime,
  task: { problems: ProblemList; overrides: Overrides; fallbackSeed: number },
): number {
  const { seed, prng_seed } = runtime;
  const written = oneSpelling({ seed, prng_seed }, ["runtime"], task.problems);
  return task.overrides.seed ?? written ?? task.fallbackSeed;
}

export function resolveWarmUp(
  runtime: Runtime,
  load: Load | undefined,
  problems: ProblemList,
): number {
  const { warmup, warmup_seconds } = runtime;
  const nanos = oneSpelling({ warmup, warmup_seconds }, ["runtime"], problems) ?? 0;
  const all = load === undefined ? Infinity : loadNanos(load);
  if (nanos > 0 && nanos >= all) {
    const key = warmup === undefined ? "warmup_seconds" : "warmup";
    const message = `the warm-up of ${formatDuration(nanos)} leaves nothing of the run's ${formatDuration(all)}`;
    problems.add({ path: ["runtime", key], message });
  }
  return nanos;
}

export function resolveLimits(
  written: NonNullable<Sections["limits"]>,
  load: Load | undefined,
  problems: ProblemList,
): Limits {
  if (written.max_queued_arrivals !== undefined && load?.model === "closed") {
    const message = "max_queued_arrivals has no effect: the load is not arrivals";
    problems.add({ path: ["limits", "max_queued_arrivals"], part: "key", message });
  }
  return {
    responseHeadBytesMax: written.max_response_head ?? RESPONSE_HEAD_BYTES_DEFAULT,
    responseFieldsMax: written.max_response_fields ?? RESPONSE_FIELDS_DEFAULT,
    queuedArrivalsMax: written.max_queued_arrivals ?? QUEUED_ARRIVALS_DEFAULT,
    logBytesMax: written.max_log_size ?? LOG_BYTES_DEFAULT,
  };
}

/** The most virtual users at once. */
export function vusMaxOf(load: Load | undefined): number {
  if (load === undefined) return 1;
  if (load.model === "open") return load.maxInFlight;
  let most = 1;
  for (const { vusFrom, vusTo } of load.stages) most = Math.max(most, vusFrom, vusTo);
  return most;
}
