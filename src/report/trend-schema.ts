import { z } from "zod";
import { count, ms, optional, perSecond, quantity, ratio, unit } from "./schema-leaf.ts";

const label = {
  origin: z.string().meta({ description: "What the run is called in the report." }),
  url: optional(z.string()),
  commit: optional(z.string()),
  started_at: optional(z.string()),
};
const relative = z.number().meta({ description: "Relative; for failed_ratio in absolute shares." });

const trendRun = z.strictObject({
  ...label,
  is_this_run: z.boolean(),
  verdict: z.enum(["pass", "fail", "inconclusive", "invalid"]),
  p50_ms: optional(ms),
  p95_ms: optional(ms),
  p99_ms: optional(ms),
  failed_ratio: optional(ratio),
  rate_per_second: optional(perSecond),
  left_out: optional(z.string()).meta({
    description: "Why no change is looked for in this run; null: it counts.",
  }),
});

const trendChange = z.strictObject({
  quantity,
  unit: unit.meta({ description: "Of before and after." }),
  is_worse: z.boolean(),
  since: z.strictObject(label).meta({ description: "The first run of the new level." }),
  before: z.number(),
  after: z.number(),
  change_ratio: relative,
  runs_before: count,
  runs_after: count,
  p_value: ratio,
  summary: z.string(),
});

const pinned = z.strictObject({
  ...label,
  problem: optional(z.string()).meta({ description: "Why it is not compared with; null: it is." }),
  same_machine: z.boolean(),
  rows: z.array(
    z.strictObject({
      quantity,
      unit: unit.meta({ description: "Of pinned and head." }),
      pinned: z.number(),
      head: z.number(),
      change_ratio: relative,
    }),
  ),
});

/** The runs of a branch, one after the other. */
export const trend = z
  .strictObject({
    runs: z.array(trendRun).meta({ description: "The oldest first." }),
    changes: z.array(trendChange).meta({ description: "Of each figure the latest." }),
    pinned: optional(pinned).meta({ description: "null: none is pinned." }),
  })
  .meta({
    description: "Runs of the branch, times of their typical second; null: none was asked for.",
  });
