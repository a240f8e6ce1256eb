import { z } from "zod";
import { unixNanos } from "../base/utc-time.ts";
import type { SummaryHead } from "../gate/run-summary.ts";

/** UTF-16 units of a name or a word about the machine. */
export const SUMMARY_TEXT_LENGTH_MAX = 200;
/** GitHub's maximum of a repository's full name, with room to spare. */
const REPOSITORY_LENGTH_MAX = 200;
/** Of a ref: Git itself has no limit, file systems do. */
const REF_LENGTH_MAX = 255;

const text = z.string().max(SUMMARY_TEXT_LENGTH_MAX);
const count = z.int().min(0);

type HeadFields = { readonly [Key in keyof SummaryHead]: z.ZodType<SummaryHead[Key]> };

/** What the beginning of a stored summary must be. Everything in it is bounded. */
export const summaryHeadFields: HeadFields = {
  z6: text,
  scenario: z.strictObject({ name: text, hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  origin: z.strictObject({
    repository: z.string().max(REPOSITORY_LENGTH_MAX).nullable(),
    commit: z
      .string()
      .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
      .nullable(),
    ref: z.string().max(REF_LENGTH_MAX).nullable(),
    runId: count.nullable(),
    runAttempt: count.nullable(),
  }),
  world: z.enum(["real", "simulated"]),
  environment: z.strictObject({
    cpuModel: text.nullable(),
    cpus: count.nullable(),
    memoryMiB: count.nullable(),
    platform: text.nullable(),
    arch: text.nullable(),
    runnerImage: text.nullable(),
    node: text.nullable(),
  }),
  startedAt: z
    .string()
    .max(SUMMARY_TEXT_LENGTH_MAX)
    .refine((instant) => unixNanos(instant) !== undefined)
    .nullable(),
};
