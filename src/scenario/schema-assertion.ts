import { z } from "zod";
import { choice, facts, fraction, line, name, positive, table } from "./schema-leaf.ts";
import { DECISION_DEFAULT, decisions } from "./decide-on.ts";
import { assertedMetrics } from "./scenario.ts";
import { statusAccepts, statusSchema } from "./schema-request.ts";

/** `p50_latency_ms`, `p99_latency_ms`, `p999_latency_ms` (99.9) and all others of their kind. */
export const latencyKeyPattern = String.raw`^p(\d{1,2}|99\d{1,3})_latency_ms$`;
/** `status_5xx_max_rate` and its siblings. */
export const statusKeyPattern = "^status_([1-5])xx_max_rate$";

const LATENCY_MS_MAX = 3_600_000;

export const latencySchema = positive(LATENCY_MS_MAX, {
  about:
    "The most that this percentile of the response time may be, in milliseconds, over the successful exchanges. `p50`, `p95`, `p99` …; `p999` is the 99.9th.",
});
export const statusShareSchema = fraction({
  about: "The most that responses of this class (`1xx` to `5xx`) may be of all exchanges.",
});

const decideOnAbout =
  "`interval`: a limit is broken when the value is beyond it by more than the run's own noise. `point`: when the value is beyond it at all.";

/** The keys whose names do not vary; the others are checked one by one. */
export const assertionsSchema = z
  .object(
    {
      error_rate_max: fraction({
        about: "The most that failed exchanges may be of all.",
      }).optional(),
      success_rate_min: fraction({
        about: "The least that successful exchanges must be of all.",
      }).optional(),
      rps_min: positive(Number.MAX_SAFE_INTEGER, {
        about: "The least number of exchanges that must be completed per second of measured time.",
      }).optional(),
      decide_on: choice(decisions, {
        about: `${decideOnAbout} For all assertions that do not say.`,
        otherwise: `\`${DECISION_DEFAULT}\``,
      }).optional(),
    },
    { error: "must be a table" },
  )
  .catchall(z.unknown())
  .meta({
    description:
      "z6's short keys, each a threshold of the whole run, and what all assertions are decided on.",
  });

const whereSchema = table(
  {
    request: name({ about: "Only exchanges of the request of this name." }).optional(),
    target: name({ about: "Only exchanges with the target of this name." }).optional(),
    status: statusSchema
      .meta(facts(statusAccepts, { about: "Only responses with such a status." }))
      .optional(),
    outcome: choice(["ok", "failed", "any"], {
      about: "Only exchanges that ended so.",
      otherwise: "`ok` for times, `any` for all others",
    }).optional(),
  },
  "Which exchanges count: all conditions hold.",
);

export const assertSchema = table(
  {
    metric: choice(assertedMetrics, { about: "What is measured; see the table of metrics." }),
    expr: line({
      about: "Statistic, comparison and limit: `p(99) < 200ms`, `ratio <= 0.1%`, `rate >= 500/s`.",
    }),
    where: whereSchema.optional(),
    window: line({
      about:
        "Part of the measured time, from the end of the warm-up: `10s..20s`. The end is not included.",
      otherwise: "all of it",
    }).optional(),
    level: choice(["error", "warn"], {
      about: "`error` fails the run; `warn` is only reported.",
      otherwise: "`error`",
    }).optional(),
    decide_on: choice(decisions, {
      about: `${decideOnAbout} Of percentiles of the response time and of shares of failures, statuses and checks; all others are decided on the point.`,
      otherwise: `\`decide_on\` of \`[assertions]\``,
    }).optional(),
  },
  "One threshold, with all that can be said about it.",
);
