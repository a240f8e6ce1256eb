import { UsageError } from "../base/errors.ts";
import { NANOS_PER_SECOND } from "../base/time.ts";
import { oneSpelling } from "./alternatives.ts";
import { aloneNanosOf } from "./auto-duration.ts";
import type { Level } from "./levels.ts";
import { areaUntil, peak, scaled } from "./levels.ts";
import {
  ARRIVAL_WAIT_NANOS_DEFAULT,
  IN_FLIGHT_DEFAULT_MAX,
  IN_FLIGHT_DEFAULT_MIN,
  ITERATIONS_MAX,
  RATE_MAX,
} from "./limits.ts";
import type { Overrides } from "./overrides.ts";
import { whyNotPaired } from "./pairing.ts";
import type { ProblemList } from "./problem-list.ts";
import type { ClosedLoad, Load, OpenLoad } from "./scenario.ts";
import type { Arrivals, ClosedSchedule } from "./schedule-levels.ts";
import { rateLevels, vuLevels } from "./schedule-levels.ts";
import type { LoadTask } from "./schedule-fit.ts";
import { fittedTo } from "./schedule-fit.ts";
import { grouped } from "./schema-leaf.ts";
import type { Sections } from "./schema.ts";

/**
 * The load that [runtime], [schedule] and the overrides make together.
 *
 * @returns undefined when it cannot be known, which is then among the problems
 * @throws UsageError when an override does not fit the load's model
 */
export function resolveLoad(
  { runtime = {}, schedule = { type: "constant" } }: Pick<Sections, "runtime" | "schedule">,
  { problems, overrides }: { problems: ProblemList; overrides: Overrides },
): Load | undefined {
  const { duration, duration_seconds, iterations } = runtime;
  const written = oneSpelling({ duration, duration_seconds }, ["runtime"], problems);
  oneSpelling(
    { [written === duration ? "duration" : "duration_seconds"]: written, iterations },
    ["runtime"],
    problems,
  );
  const wanted = overrides.durationNanos ?? written;
  const task = {
    durationNanos: wanted === "auto" ? aloneNanosOf(overrides) : wanted,
    iterations: overrides.durationNanos === undefined ? iterations : undefined,
    problems,
    overrides,
    vus: runtime.vus,
  };
  const load = schedule.type === "arrivals" ? openLoad(schedule, task) : closedLoad(schedule, task);
  if (load !== undefined && wanted === "auto") checkAuto(load, { problems, overrides });
  return load;
}

/** What a comparison cannot be made of can never be decided. */
function checkAuto(load: Load, { problems, overrides }: Pick<LoadTask, "problems" | "overrides">) {
  const problem = whyNotPaired(load);
  if (problem === undefined) return;
  const message = `the duration cannot be "auto": ${problem}, so that nothing can be compared`;
  const hint = 'write how long the load lasts, like "60s"';
  if (overrides.durationNanos === "auto") throw new UsageError(message, { hint });
  problems.add({ path: ["runtime", "duration"], message, hint });
}

function closedLoad(schedule: ClosedSchedule, task: LoadTask): ClosedLoad | undefined {
  const { problems, overrides, iterations, vus } = task;
  if (overrides.rate !== undefined) {
    throw new UsageError("the rate cannot be set: the scenario's load is virtual users", {
      hint: 'set vus, or use [schedule] type = "arrivals"',
    });
  }
  const written = vuLevels(schedule, vus ?? overrides.vus, problems);
  if (written.length === 0) {
    if (schedule.type === "constant") {
      problems.add({ path: ["runtime"], part: "key", message: "vus is missing" });
    }
    return undefined;
  }
  const most = peak(written);
  if (most === 0) {
    const message = "the schedule has 0 virtual users all the time";
    problems.add({ path: ["schedule"], part: "key", message });
    return undefined;
  }
  if (vus !== undefined && most > vus) {
    const message = `runtime.vus is ${vus}, but the schedule reaches ${most}`;
    const hint = "runtime.vus is the most that the schedule may reach";
    problems.add({ path: ["runtime", "vus"], message, hint });
  }
  const wanted = overrides.vus === undefined ? written : scaled(written, overrides.vus / most);
  const levels = fittedTo(wanted, schedule.type, task);
  if (levels === undefined) return undefined;
  const [first, ...rest] = levels.map(({ from, to, nanos }) => ({
    vusFrom: Math.round(from),
    vusTo: Math.round(to),
    durationNanos: nanos,
  }));
  if (first === undefined) return undefined;
  return { model: "closed", stages: [first, ...rest], iterations };
}

function openLoad(schedule: Arrivals, task: LoadTask): OpenLoad | undefined {
  const { problems, overrides, iterations } = task;
  if (overrides.vus !== undefined) {
    throw new UsageError("vus cannot be set: the scenario's load is arrivals", {
      hint: "set the rate",
    });
  }
  if (task.vus !== undefined) {
    const message = "vus has no meaning beside arrivals";
    const hint = "schedule.max_in_flight bounds the virtual users";
    problems.add({ path: ["runtime", "vus"], part: "key", message, hint });
  }
  const written = rateLevels(schedule, problems);
  if (written.length === 0) return undefined;
  const most = peak(written);
  if (most === 0) {
    problems.add({ path: ["schedule"], part: "key", message: "the rate is 0 all the time" });
    return undefined;
  }
  const wanted = overrides.rate === undefined ? written : scaled(written, overrides.rate / most);
  const levels = fittedTo(counted(wanted, schedule, task), schedule.type, task);
  if (levels === undefined) return undefined;
  const arrivals = areaUntil(levels, Infinity);
  if (arrivals > ITERATIONS_MAX) {
    const message = `the schedule has ${grouped(Math.round(arrivals))} arrivals; the most is ${grouped(ITERATIONS_MAX)}`;
    problems.add({ path: ["schedule"], part: "key", message });
  }
  const [first, ...rest] = levels.map(({ from, to, nanos }) => ({
    rateFrom: Math.min(RATE_MAX, from),
    rateTo: Math.min(RATE_MAX, to),
    durationNanos: nanos,
  }));
  if (first === undefined) return undefined;
  const inFlight = Math.min(
    IN_FLIGHT_DEFAULT_MAX,
    Math.max(IN_FLIGHT_DEFAULT_MIN, Math.ceil(peak(levels))),
  );
  return {
    model: "open",
    stages: [first, ...rest],
    spacing: schedule.spacing ?? "uniform",
    maxInFlight: schedule.max_in_flight ?? inFlight,
    maxWaitNanos: schedule.max_wait ?? ARRIVAL_WAIT_NANOS_DEFAULT,
    iterations,
  };
}

/** One rate for a number of iterations lasts as long as they take. */
function counted(levels: readonly Level[], schedule: Arrivals, { iterations }: LoadTask) {
  const [only] = levels;
  if (only?.nanos !== Infinity || iterations === undefined) return levels;
  // Random gaps have no such length: there a duration is needed.
  if (schedule.spacing === "poisson") return levels;
  return [{ ...only, nanos: Math.ceil((iterations * NANOS_PER_SECOND) / only.from) }];
}
