import { z } from "zod";
import { pairedValidityRules } from "../gate/ab/paired-judgement.ts";
import { count, ms, optional, quantity, ratio, unit } from "./schema-leaf.ts";

const pairedChange = z
  .strictObject({
    estimate_ratio: z.number(),
    lower_ratio: z.number(),
    upper_ratio: z.number(),
    margin_ratio: ratio,
    pass_bound_ratio: ratio,
    ruled_out_ratio: z.number(),
    smallest_seen_ratio: z.number(),
  })
  .meta({ description: "Head beside base, relative; for failed_ratio in absolute shares." });

/** What two variants side by side say of each other. */
export const paired = z
  .strictObject({
    verdict: z.enum(["pass", "fail", "inconclusive", "invalid"]),
    reasons: z.array(z.string()),
    kind: z.enum(["comparison", "same_code_check"]),
    pairing: z.enum(["slices", "duet"]).meta({
      description:
        "How both were driven: in turns, by quads of slices; or at once, where quads are windows.",
    }),
    rows: z.array(
      z.strictObject({
        request: optional(z.string()).meta({
          description: "null: all exchanges; of times, the mean over requests.",
        }),
        quantity,
        unit: unit.meta({ description: "Of base and head." }),
        status: z.enum(["regression", "no_regression", "improved", "cannot_tell", "not_eligible"]),
        required: z.boolean(),
        base: optional(z.number()),
        head: optional(z.number()),
        change: optional(pairedChange),
        units: count,
        units_needed: count,
        explanation: optional(
          z.strictObject({
            phases: z.array(
              z.strictObject({
                phase: z.enum(["connecting", "waiting", "receiving"]),
                base_ms: ms,
                head_ms: ms,
                shift_ms: z.number(),
              }),
            ),
            server: optional(
              z.strictObject({
                of_ms: ms,
                entries: z.array(
                  z.strictObject({ name: z.string(), base_ms: ms, head_ms: ms, shift_ms: ms }),
                ),
              }),
            ).meta({
              description:
                "What Server-Timing says of it, the largest growth first: means over successes.",
            }),
            share_of_units: ratio,
            since: optional(z.strictObject({ round: count, quad: count })),
          }),
        ),
      }),
    ),
    validity: z.array(
      z.strictObject({
        rule: z.enum(pairedValidityRules),
        status: z.enum(["held", "broken"]),
        observed: z.number(),
        limit: z.number(),
        unit,
      }),
    ),
    sample: z.strictObject({
      rounds: count,
      rounds_planned: count,
      starts: count,
      quads: count,
      quads_unfit: count,
      quads_cut: count,
      base_exchanges: count,
      head_exchanges: count,
      load_ms: ms,
    }),
    start_spread: optional(
      z.strictObject({ ratio, rounds: optional(count), runs: optional(count) }),
    ).meta({
      description:
        "What starts of the same code differ by, and of how many rounds and runs that is known; null: it was assumed.",
    }),
    noise_floor_ratio: optional(z.number()),
    budget: z.strictObject({
      alarm: ratio,
      miss: ratio,
      comparisons: count,
      looks: count,
    }),
  })
  .meta({ description: "Two variants side by side; null: there was one." });
