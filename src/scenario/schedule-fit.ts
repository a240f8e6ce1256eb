import { formatDuration } from "../base/duration.ts";
import type { Nanos } from "../base/time.ts";
import type { Level } from "./levels.ts";
import { fitted, totalNanos } from "./levels.ts";
import { RUN_NANOS_MAX } from "./limits.ts";
import type { Overrides } from "./overrides.ts";
import type { ProblemList } from "./problem-list.ts";

/** What ends a load beside its schedule, and where to say what is wrong. */
export type LoadTask = {
  readonly durationNanos: Nanos | undefined;
  readonly iterations: number | undefined;
  /** `runtime.vus`. */
  readonly vus: number | undefined;
  readonly problems: ProblemList;
  readonly overrides: Overrides;
};

/**
 * The levels of the length of the run.
 *
 * Only a constant load may last for ever, and only when iterations end it.
 * @returns undefined when there is no end, which is then among the problems
 */
export function fittedTo(levels: readonly Level[], type: string, task: LoadTask) {
  const { durationNanos, iterations, problems, overrides } = task;
  const scheduled = totalNanos(levels);
  if (durationNanos === undefined) {
    const endless = scheduled === Infinity;
    const iterationsEndIt = type === "constant" && iterations !== undefined;
    if (endless && !iterationsEndIt) {
      problems.add({
        path: ["runtime"],
        part: "key",
        message:
          type === "constant"
            ? "the run needs an end: duration or iterations is missing"
            : "duration is missing",
        hint: 'for example duration = "60s"',
      });
      return undefined;
    }
    if (!endless && scheduled > RUN_NANOS_MAX) {
      const message = `the schedule lasts longer than ${formatDuration(RUN_NANOS_MAX)}`;
      problems.add({ path: ["schedule"], part: "key", message });
    }
    return levels;
  }
  remarkOnFit(levels, {
    durationNanos,
    type,
    problems,
    overridden: overrides.durationNanos !== undefined,
  });
  return fitted(levels, durationNanos);
}

type Fit = { durationNanos: Nanos; type: string; problems: ProblemList; overridden: boolean };

function remarkOnFit(
  levels: readonly Level[],
  { durationNanos, type, problems, overridden }: Fit,
): void {
  const path = ["schedule"];
  const length = formatDuration(durationNanos);
  const scheduled = totalNanos(levels);
  if (type === "spike") {
    // The baseline after the spike is last; before it come the spike and what leads to it.
    const spikeAt = totalNanos(levels.slice(0, -2));
    if (durationNanos > spikeAt) return;
    const message = `the spike would begin at ${formatDuration(spikeAt)}, but the run lasts ${length}`;
    if (overridden) problems.note(path, message);
    else problems.add({ path, part: "key", message });
  } else if (scheduled > durationNanos && scheduled !== Infinity) {
    problems.note(
      path,
      `the schedule lasts ${formatDuration(scheduled)}; the run ends after ${length}`,
    );
  } else if (scheduled < durationNanos && levels.at(-1)?.to === 0) {
    problems.note(
      path,
      `the schedule ends at 0 after ${formatDuration(scheduled)}; nothing is sent until ${length}`,
    );
  }
}
