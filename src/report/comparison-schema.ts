import { z } from "zod";
import { count, optional, quantity, ratio, unit } from "./schema-leaf.ts";

const change = z
  .strictObject({
    estimate_ratio: z.number(),
    lower_ratio: z.number(),
    upper_ratio: z.number(),
    margin_ratio: ratio,
    smallest_seen_ratio: ratio,
  })
  .meta({ description: "Relative; for failed_ratio in absolute shares." });

/** A run beside stored runs. */
export const comparison = z
  .strictObject({
    state: z.enum(["compared", "no_baseline", "run_invalid"]),
    summary: z.string(),
    rows: z.array(
      z.strictObject({
        request: optional(z.string()).meta({ description: "null: all exchanges." }),
        quantity,
        unit: unit.meta({ description: "Of baseline and head." }),
        status: z.enum([
          "suspected_regression",
          "no_regression_seen",
          "improved",
          "cannot_tell",
          "not_eligible",
        ]),
        summary: z.string(),
        baseline: optional(z.number()),
        head: optional(z.number()),
        runs: count,
        change: optional(change),
      }),
    ),
    baselines: z.array(
      z.strictObject({
        origin: z.string(),
        commit: optional(z.string()),
        started_at: optional(z.string()),
        same_machine: z.boolean(),
      }),
    ),
    exclusions: z.array(z.strictObject({ origin: z.string(), reason: z.string() })),
    gated_pairs: count,
    notes: z.array(z.string()),
  })
  .meta({ description: "With stored runs; null: none was asked for." });
