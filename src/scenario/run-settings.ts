import { formatDuration } from "../base/duration.ts";
import { UsageError } from "../base/errors.ts";
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
import type { Limits, Load, Metadata, Target, Workers } from "./scenario.ts";
import type { Sections } from "./schema.ts";
import { workersMaxOf } from "./workers-max.ts";

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

/**
 * The threads that are asked for. The load and the connections of each target must go round.
 *
 * @throws UsageError when the override is more than that
 */
export function resolveWorkers(
  runtime: Runtime,
  divided: { readonly load: Load; readonly targets: readonly Target[] },
  task: { problems: ProblemList; overrides: Overrides },
): Workers {
  const most = workersMaxOf(divided);
  const tooMany = (workers: number): string =>
    `${workers} workers cannot share this load: it has ${most} virtual user${most === 1 ? "" : "s"} or connections to a target`;
  const { workers: overridden } = task.overrides;
  if (overridden !== undefined) {
    if (overridden !== "auto" && overridden > most) throw new UsageError(tooMany(overridden));
    return overridden;
  }
  const written = runtime.workers ?? "auto";
  if (written !== "auto" && written > most) {
    task.problems.add({ path: ["runtime", "workers"], message: tooMany(written) });
  }
  return written;
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
