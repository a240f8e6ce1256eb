import { z } from "zod";
import {
  FLOW_STEPS_MAX,
  RATE_MAX,
  REPEAT_MAX,
  RUN_NANOS_MAX,
  STAGES_MAX,
  VUS_MAX,
  WAIT_NANOS_MAX,
} from "./limits.ts";
import {
  choice,
  duration,
  facts,
  grouped,
  milliseconds,
  name,
  seconds,
  table,
  tables,
  whole,
} from "./schema-leaf.ts";

const run = { min: 1, max: RUN_NANOS_MAX };
const fromStart = { min: 0, max: RUN_NANOS_MAX };
const vus = { min: 0, max: VUS_MAX };

function kind<const Name extends string>(value: Name, about: string) {
  return z.literal(value).meta(facts(`"${value}"`, { about }));
}

function rate(about: string) {
  const accepts = `a number per second, 0 to ${grouped(RATE_MAX)}`;
  const error = `must be ${accepts}`;
  return z
    .number({ error })
    .min(0, { error })
    .max(RATE_MAX, { error })
    .meta(facts(accepts, { about }));
}

const constantSchema = table(
  {
    type: kind("constant", "The same number of virtual users all the time."),
    vus: whole(
      { min: 1, max: VUS_MAX },
      { about: "Number of virtual users.", otherwise: "`runtime.vus`" },
    ).optional(),
  },
  "Closed model: a constant number of virtual users until `runtime.duration` or `iterations`.",
);

const rampSchema = table(
  {
    type: kind("ramp", "From one number of virtual users to another in a straight line."),
    start_vus: whole(vus, { about: "Virtual users at the start.", otherwise: "0" }).optional(),
    end_vus: whole(vus, { about: "Virtual users at the end of the ramp." }),
    ramp_duration: duration(run, { about: "How long the ramp takes." }).optional(),
    ramp_duration_seconds: seconds(run, { about: "`ramp_duration` in seconds." }).optional(),
    hold_duration: duration(fromStart, {
      about: "How long `end_vus` is held after the ramp.",
      otherwise: "until `runtime.duration`, or not at all",
    }).optional(),
    hold_duration_seconds: seconds(fromStart, { about: "`hold_duration` in seconds." }).optional(),
  },
  "Closed model: a ramp, then a hold.",
);

const spikeSchema = table(
  {
    type: kind("spike", "A baseline with one jump up and back."),
    baseline_vus: whole(vus, { about: "Virtual users before and after the spike." }),
    spike_vus: whole({ min: 1, max: VUS_MAX }, { about: "Virtual users during the spike." }),
    spike_start: duration(fromStart, { about: "When the spike begins." }).optional(),
    spike_start_seconds: seconds(fromStart, { about: "`spike_start` in seconds." }).optional(),
    spike_duration: duration(run, { about: "How long it lasts." }).optional(),
    spike_duration_seconds: seconds(run, { about: "`spike_duration` in seconds." }).optional(),
  },
  "Closed model: baseline, spike, baseline until `runtime.duration`.",
);

const stepSchema = table(
  {
    vus: whole(vus, { about: "Virtual users during this step." }),
    duration: duration(run, { about: "How long the step lasts." }).optional(),
    duration_seconds: seconds(run, { about: "`duration` in seconds." }).optional(),
  },
  "One step: a number of virtual users for a time.",
);

const vuStageSchema = table(
  {
    vus: whole(vus, {
      about: "Virtual users at the start of the stage.",
      otherwise: "where the stage before ended, 0 for the first",
    }).optional(),
    to: whole(vus, {
      about: "Virtual users at its end, reached in a straight line.",
      otherwise: "`vus`: the stage is flat",
    }).optional(),
    duration: duration(run, { about: "How long the stage lasts." }).optional(),
    duration_seconds: seconds(run, { about: "`duration` in seconds." }).optional(),
  },
  "One stage: a straight line. It gives `vus`, `to`, or both.",
);

const rateStageSchema = table(
  {
    rate: rate(
      "Iterations per second at the start of the stage. Default: where the stage before ended, 0 for the first.",
    ).optional(),
    to: rate(
      "Iterations per second at its end, reached in a straight line. Default: `rate`: the stage is flat.",
    ).optional(),
    duration: duration(run, { about: "How long the stage lasts." }).optional(),
    duration_seconds: seconds(run, { about: "`duration` in seconds." }).optional(),
  },
  "One stage: a straight line. It gives `rate`, `to`, or both.",
);

const stepsSchema = table(
  {
    type: kind("steps", "Numbers of virtual users, one after the other."),
    steps: tables(stepSchema, STAGES_MAX, "The steps, in order."),
  },
  "Closed model: steps.",
);

const stagesSchema = table(
  {
    type: kind("stages", "Straight lines of virtual users, one after the other."),
    stages: tables(vuStageSchema, STAGES_MAX, "The stages, in order."),
  },
  "Closed model: any shape made of straight lines.",
);

const arrivalsSchema = table(
  {
    type: kind("arrivals", "Iterations start on time, whatever the target does."),
    rate: rate("Iterations that start per second, all the time. Or `stages`.").optional(),
    stages: tables(rateStageSchema, STAGES_MAX, "Rates over time, in order. Or `rate`.").optional(),
    spacing: choice(["uniform", "poisson"], {
      about:
        "`uniform`: equal gaps. `poisson`: random gaps as of many independent users, with the same mean.",
      otherwise: "`uniform`",
    }).optional(),
    max_in_flight: whole(
      { min: 1, max: VUS_MAX },
      {
        about: "Virtual users, so the most iterations at once.",
        otherwise: "what starts in one second at the peak rate, at least 10, at most 10,000",
      },
    ).optional(),
    max_wait: duration(
      { min: 0, max: WAIT_NANOS_MAX },
      {
        about:
          "How long an arrival may wait for a virtual user and a connection before it is dropped and counted. The wait is part of its response time.",
        otherwise: "1s",
      },
    ).optional(),
  },
  "Open model: an arrival rate.",
);

export const scheduleSchema = z
  .discriminatedUnion("type", [
    constantSchema,
    rampSchema,
    spikeSchema,
    stepsSchema,
    stagesSchema,
    arrivalsSchema,
  ])
  .meta({
    description:
      "The load over time. Without it: `runtime.vus` virtual users, constant. In the closed model each virtual user waits for its answer before it goes on; in the open model (`arrivals`) iterations start on time.",
  });

const pause = { min: 0, max: WAIT_NANOS_MAX };

const randomKeys = {
  min: duration(pause, { about: "The shortest pause." }).optional(),
  min_ms: milliseconds(pause, { about: "`min` in milliseconds." }).optional(),
  max: duration(pause, { about: "The longest pause." }).optional(),
  max_ms: milliseconds(pause, { about: "`max` in milliseconds." }).optional(),
};

export const thinkTimeSchema = z
  .discriminatedUnion("type", [
    table({ type: kind("none", "No pause.") }, "No pause."),
    table(
      {
        type: kind("constant", "Always the same pause."),
        duration: duration(pause, { about: "The pause." }).optional(),
        duration_ms: milliseconds(pause, { about: "`duration` in milliseconds." }).optional(),
      },
      "Always the same pause.",
    ),
    table(
      { type: kind("uniform", "Every pause from `min` to `max` is as likely."), ...randomKeys },
      "A random pause, every length as likely.",
    ),
    table({ type: kind("random", "z6's name of `uniform`."), ...randomKeys }, "z6's `uniform`."),
    table(
      {
        type: kind("exponential", "Short pauses often, long ones seldom."),
        mean: duration(pause, { about: "The mean pause, before the cut at `max`." }).optional(),
        mean_ms: milliseconds(pause, { about: "`mean` in milliseconds." }).optional(),
        max: duration(pause, {
          about: "Longer pauses are cut to this.",
          otherwise: "ten times the mean",
        }).optional(),
        max_ms: milliseconds(pause, { about: "`max` in milliseconds." }).optional(),
      },
      "A random pause as between independent people.",
    ),
  ])
  .meta({
    description:
      "The pause of a virtual user after each exchange. Beside arrivals it needs a `[sequence]`: there the schedule, not the pause, starts iterations.",
  });

export const sequenceSchema = table(
  {
    type: choice(["ordered"], {
      about: "The steps run in order; one pass is one iteration.",
      otherwise: "`ordered`",
    }).optional(),
    steps: tables(
      table(
        {
          request: name({ about: "The `name` of a request." }),
          repeat: whole(
            { min: 1, max: REPEAT_MAX },
            { about: "How often it is sent before the next step.", otherwise: "1" },
          ).optional(),
        },
        "One step.",
      ),
      FLOW_STEPS_MAX,
      "The steps, in order.",
    ),
  },
  "A fixed order instead of a draw by weight. Without it each iteration is one request.",
);
