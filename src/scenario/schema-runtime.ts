import { z } from "zod";
import { formatDuration } from "../base/duration.ts";
import { formatByteSize } from "./byte-size.ts";
import {
  AUTO_ALONE_NANOS,
  AUTO_COMPARED_NANOS_MAX,
  ENV_NAMES_MAX,
  FLUSH_TICKS_MAX,
  GRACEFUL_STOP_NANOS_DEFAULT,
  ITERATIONS_MAX,
  LOG_BYTES_DEFAULT,
  LOG_BYTES_MAX,
  LOG_BYTES_MIN,
  QUEUED_ARRIVALS_DEFAULT,
  QUEUED_ARRIVALS_MAX,
  RESPONSE_FIELDS_DEFAULT,
  RESPONSE_FIELDS_MAX,
  RESPONSE_HEAD_BYTES_DEFAULT,
  RESPONSE_HEAD_BYTES_MAX,
  RUN_NANOS_MAX,
  SEED_MAX,
  TAGS_MAX,
  TEXT_LENGTH_MAX,
  VUS_MAX,
  WAIT_NANOS_MAX,
} from "./limits.ts";
import {
  block,
  byteSize,
  choice,
  duration,
  durationOrAuto,
  facts,
  grouped,
  line,
  name,
  seconds,
  table,
  whole,
  workers,
} from "./schema-leaf.ts";

const run = { min: 1, max: RUN_NANOS_MAX };

export const metadataSchema = table(
  {
    name: name({
      about: "What the reports call this scenario.",
      otherwise: "the file's name without `.toml`",
    }).optional(),
    description: block(TEXT_LENGTH_MAX, { about: "What the test is for." }).optional(),
    version: name({ about: "The scenario's own version." }).optional(),
    author: name({ about: "Who answers for it." }).optional(),
    tags: z
      .array(name({ about: "One tag." }), { error: "must be a list of texts" })
      .max(TAGS_MAX, { error: `must have at most ${TAGS_MAX} elements` })
      .meta(facts(`a list of at most ${TAGS_MAX} texts`, { about: "Words to find it by." }))
      .optional(),
  },
  "Who and what: shown in reports, no effect on the load.",
);

const seed = {
  about: "Where every random choice comes from: same seed, same plan.",
  otherwise: "drawn when the run begins, told and recorded",
};
const warmUp = {
  about:
    "The first part of the run: it is sent and logged, but not judged. It is part of the duration, not added to it.",
  otherwise: "none",
};
const runDuration = {
  about: `How long the load lasts. A longer schedule is cut there; a shorter one holds its last level until then. \`"auto"\`, for a constant load: a comparison of two variants ends when it is decided, after ${formatDuration(AUTO_COMPARED_NANOS_MAX)} at the latest, and any other run after ${formatDuration(AUTO_ALONE_NANOS)}. Not beside \`iterations\`.`,
  otherwise: "the sum of the schedule",
};

export const runtimeSchema = table(
  {
    duration: durationOrAuto(run, runDuration).optional(),
    duration_seconds: seconds(run, { about: "`duration` as a number of seconds." }).optional(),
    iterations: whole(
      { min: 1, max: ITERATIONS_MAX },
      {
        about:
          "The run ends after so many iterations, shared by all virtual users, or with its schedule if that is sooner. Not beside `duration`.",
        otherwise: "no limit",
      },
    ).optional(),
    vus: whole(
      { min: 1, max: VUS_MAX },
      {
        about:
          "Number of virtual users of a constant load. Beside another closed `[schedule]`: the most that it may reach. Not beside arrivals.",
      },
    ).optional(),
    seed: whole({ min: 0, max: SEED_MAX }, seed).optional(),
    prng_seed: whole({ min: 0, max: SEED_MAX }, { about: "z6's name of `seed`." }).optional(),
    warmup: duration({ min: 0, max: RUN_NANOS_MAX }, warmUp).optional(),
    warmup_seconds: seconds(
      { min: 0, max: RUN_NANOS_MAX },
      { about: "`warmup` as a number of seconds." },
    ).optional(),
    graceful_stop: duration(
      { min: 0, max: WAIT_NANOS_MAX },
      {
        about:
          "How long exchanges in flight may still take when the load has ended. What is then not complete counts as `cancelled`.",
        otherwise: formatDuration(GRACEFUL_STOP_NANOS_DEFAULT),
      },
    ).optional(),
    timer: choice(["precise", "economical"], {
      about:
        "`precise` spins for the last fraction of a millisecond before an arrival is due; `economical` only sleeps, and sends later.",
      otherwise: "`precise`",
    }).optional(),
    workers: workers({
      about:
        'Threads that drive the load, each with its share of it: every so many-th virtual user or arrival. The plan is the same whatever their number. `"auto"`: one when a target is on this machine, whose cores are the target\'s too; else as many as the load needs and the machine has to spare.',
      otherwise: '`"auto"`',
    }).optional(),
    event_log_path: line({
      about: "Where the event log is written, relative to the working directory.",
      otherwise: "`events.z6log` in the output folder",
    }).optional(),
    flush_interval: whole(
      { min: 1, max: FLUSH_TICKS_MAX },
      {
        about:
          "The log writes a block at least every so many ticks (turns of the engine), so that a crash costs no more.",
        otherwise: "a block is written when it is full",
      },
    ).optional(),
    env: z
      .array(name({ about: "A name." }), { error: "must be a list of texts" })
      .max(ENV_NAMES_MAX, { error: `must have at most ${ENV_NAMES_MAX} elements` })
      .meta(
        facts(`a list of at most ${ENV_NAMES_MAX} names`, {
          about:
            "Names of the environment variables that `${env.NAME}` may use. Whoever runs the scenario must allow them too.",
          otherwise: "none",
        }),
      )
      .optional(),
  },
  "How long, how many, and how it is recorded.",
);

export const limitsSchema = table(
  {
    max_response_head: byteSize(
      { min: 256, max: RESPONSE_HEAD_BYTES_MAX },
      {
        about:
          "Status line and header fields of a response. More ends the exchange as `too_large`.",
        otherwise: formatByteSize(RESPONSE_HEAD_BYTES_DEFAULT),
      },
    ).optional(),
    max_response_fields: whole(
      { min: 1, max: RESPONSE_FIELDS_MAX },
      {
        about: "Header fields of a response. More ends the exchange as `too_large`.",
        otherwise: grouped(RESPONSE_FIELDS_DEFAULT),
      },
    ).optional(),
    max_queued_arrivals: whole(
      { min: 1, max: QUEUED_ARRIVALS_MAX },
      {
        about:
          "Arrivals that wait for a virtual user at once. One more is dropped as `queue_full`. Only beside arrivals.",
        otherwise: grouped(QUEUED_ARRIVALS_DEFAULT),
      },
    ).optional(),
    max_log_size: byteSize(
      { min: LOG_BYTES_MIN, max: LOG_BYTES_MAX },
      {
        about: "Size of the event log. The run stops, and says so, before it grows beyond.",
        otherwise: formatByteSize(LOG_BYTES_DEFAULT),
      },
    ).optional(),
  },
  "Maxima of this run. What has no key here is in the table of fixed limits.",
);
