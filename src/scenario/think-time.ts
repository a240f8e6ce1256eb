import { needed, oneSpelling } from "./alternatives.ts";
import type { ProblemList } from "./problem-list.ts";
import type { Load, ThinkTime } from "./scenario.ts";
import type { ScenarioFile, Sections } from "./schema.ts";

type Written = NonNullable<ScenarioFile["think_time"]>;

/** An exponential pause is cut at so many means when nothing else is said. */
const MEANS_MAX = 10;
const path = ["think_time"];

/** In the open model a pause counts only between the steps of a sequence. */
export function resolveThinkTime(
  { think_time: written = { type: "none" }, sequence }: Sections,
  load: Load | undefined,
  problems: ProblemList,
): ThinkTime {
  if (load?.model === "open" && sequence === undefined && written.type !== "none") {
    const message = "think_time has no effect beside arrivals without a [sequence]";
    const hint = "the schedule, not the pause, says when the next iteration starts";
    problems.add({ path, part: "key", message, hint });
  }
  return pauseOf(written, problems);
}

function pauseOf(written: Written, problems: ProblemList): ThinkTime {
  switch (written.type) {
    case "none":
      return { kind: "none" };
    case "constant": {
      const { duration, duration_ms } = written;
      return { kind: "constant", nanos: needed({ duration, duration_ms }, path, problems) ?? 0 };
    }
    case "uniform":
    case "random": {
      const { min, min_ms, max, max_ms } = written;
      const minNanos = needed({ min, min_ms }, path, problems) ?? 0;
      const maxNanos = needed({ max, max_ms }, path, problems) ?? Infinity;
      if (minNanos > maxNanos) problems.add({ path, part: "key", message: "min is above max" });
      return { kind: "uniform", minNanos, maxNanos };
    }
    case "exponential": {
      const { mean, mean_ms, max, max_ms } = written;
      const meanNanos = needed({ mean, mean_ms }, path, problems) ?? 0;
      const maxNanos = oneSpelling({ max, max_ms }, path, problems) ?? MEANS_MAX * meanNanos;
      if (meanNanos > maxNanos) problems.add({ path, part: "key", message: "mean is above max" });
      return { kind: "exponential", meanNanos, maxNanos };
    }
  }
  return written satisfies never;
}
