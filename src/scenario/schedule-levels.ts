import { needed, oneSpelling } from "./alternatives.ts";
import type { Level } from "./levels.ts";
import type { ProblemList } from "./problem-list.ts";
import type { ScenarioFile } from "./schema.ts";
import type { TomlPath } from "./toml-places.ts";

type Schedule = NonNullable<ScenarioFile["schedule"]>;
export type ClosedSchedule = Exclude<Schedule, { type: "arrivals" }>;
export type Arrivals = Extract<Schedule, { type: "arrivals" }>;

const schedulePath: TomlPath = ["schedule"];

/**
 * The virtual users over time as the schedule gives them; the last level of a constant and of
 * a spike lasts for ever. Empty when something is missing, which is then a problem.
 */
export function vuLevels(
  schedule: ClosedSchedule,
  defaultVus: number | undefined,
  problems: ProblemList,
): readonly Level[] {
  switch (schedule.type) {
    case "constant": {
      const vus = schedule.vus ?? defaultVus;
      return vus === undefined ? [] : [{ from: vus, to: vus, nanos: Infinity }];
    }
    case "ramp":
      return rampLevels(schedule, problems);
    case "spike":
      return spikeLevels(schedule, problems);
    case "steps":
      return schedule.steps.flatMap((step, index) => {
        const nanos = stageNanos(step, ["schedule", "steps", index], problems);
        return nanos === undefined ? [] : [{ from: step.vus, to: step.vus, nanos }];
      });
    case "stages":
      return lines(
        schedule.stages.map((stage) => ({ ...stage, start: stage.vus })),
        "vus",
        problems,
      );
  }
  return schedule satisfies never;
}

/** The arrival rate over time; for ever when it is one rate. */
export function rateLevels(schedule: Arrivals, problems: ProblemList): readonly Level[] {
  const { rate, stages } = schedule;
  needed({ rate, stages }, schedulePath, problems);
  if (rate !== undefined) return [{ from: rate, to: rate, nanos: Infinity }];
  return lines(
    (stages ?? []).map((stage) => ({ ...stage, start: stage.rate })),
    "rate",
    problems,
  );
}

function rampLevels(
  ramp: Extract<Schedule, { type: "ramp" }>,
  problems: ProblemList,
): readonly Level[] {
  const { ramp_duration, ramp_duration_seconds, hold_duration, hold_duration_seconds } = ramp;
  const rise = needed({ ramp_duration, ramp_duration_seconds }, schedulePath, problems) ?? 0;
  const hold = oneSpelling({ hold_duration, hold_duration_seconds }, schedulePath, problems) ?? 0;
  return [
    { from: ramp.start_vus ?? 0, to: ramp.end_vus, nanos: rise },
    { from: ramp.end_vus, to: ramp.end_vus, nanos: hold },
  ].filter(({ nanos }) => nanos > 0);
}

function spikeLevels(
  spike: Extract<Schedule, { type: "spike" }>,
  problems: ProblemList,
): readonly Level[] {
  const { spike_start, spike_start_seconds, spike_duration, spike_duration_seconds } = spike;
  const start = needed({ spike_start, spike_start_seconds }, schedulePath, problems) ?? 0;
  const length = needed({ spike_duration, spike_duration_seconds }, schedulePath, problems) ?? 0;
  const { baseline_vus: baseline, spike_vus: top } = spike;
  return [
    { from: baseline, to: baseline, nanos: start },
    { from: top, to: top, nanos: length },
    { from: baseline, to: baseline, nanos: Infinity },
  ].filter(({ nanos }) => nanos > 0);
}

type Stage = {
  readonly start?: number | undefined;
  readonly to?: number | undefined;
  readonly duration?: number | undefined;
  readonly duration_seconds?: number | undefined;
};

function lines(stages: readonly Stage[], startKey: string, problems: ProblemList): Level[] {
  const levels: Level[] = [];
  let end = 0;
  for (const [index, stage] of stages.entries()) {
    const path = ["schedule", "stages", index];
    if (stage.start === undefined && stage.to === undefined) {
      problems.add({ path, part: "key", message: `the stage needs ${startKey} or to` });
    }
    const from = stage.start ?? end;
    end = stage.to ?? from;
    const nanos = stageNanos(stage, path, problems);
    if (nanos !== undefined) levels.push({ from, to: end, nanos });
  }
  return levels;
}

function stageNanos(stage: Stage, path: TomlPath, problems: ProblemList): number | undefined {
  const { duration, duration_seconds } = stage;
  return needed({ duration, duration_seconds }, path, problems);
}
