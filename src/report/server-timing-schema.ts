import { z } from "zod";
import { timingLossNames } from "../base/server-timing.ts";
import { count, ms, times } from "./schema-leaf.ts";

/** What responses said of their servers' times. */
export const serverTiming = z
  .strictObject({
    entries: z.array(
      z.strictObject({
        request: z.string(),
        name: z.string(),
        count: count.meta({ description: "Of responses that have such an entry." }),
        sum_ms: ms,
        times,
      }),
    ),
    left_out: z
      .partialRecord(z.enum([...timingLossNames, "many_series"]), count)
      .meta({ description: "Entries that are in no number, by cause." }),
  })
  .meta({ description: "Server-Timing of successes; null: no response had any." });
