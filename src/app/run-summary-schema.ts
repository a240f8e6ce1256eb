import { z } from "zod";
import { COARSE_BUCKETS } from "../base/coarse-buckets.ts";
import { outcomeNames } from "../base/outcome.ts";
import { validityRules } from "../gate/validity-row.ts";
import { RUN_SUMMARY_SCHEMA, type RunSummary } from "../gate/run-summary.ts";
import { BLOCK_REQUESTS_MAX, BLOCKS_MAX } from "../metrics/block-tally.ts";
import { REQUESTS_MAX } from "../scenario/limits.ts";
import { SUMMARY_TEXT_LENGTH_MAX, summaryHeadFields } from "./summary-head-schema.ts";

/** Pairs of bucket and count in all blocks together; each takes some 4 bytes. */
export const SUMMARY_BUCKETS_MAX = 250_000;

const text = z.string().max(SUMMARY_TEXT_LENGTH_MAX);
const count = z.int().min(0);
const rate = z.number().min(0);
const rules = z.array(z.enum(validityRules)).max(validityRules.length);

const block = z.strictObject({
  failed: count,
  buckets: z
    .array(count)
    .max(2 * COARSE_BUCKETS)
    .refine(isSparse),
});
const blocks = z.array(block).max(BLOCKS_MAX);

/** What a stored summary must be, to the last key. Everything in it is bounded. */
export const runSummarySchema: z.ZodType<RunSummary> = z.strictObject({
  schema: z.literal(RUN_SUMMARY_SCHEMA),
  ...summaryHeadFields,
  verdict: z.enum(["pass", "fail", "inconclusive", "invalid"]),
  brokenRules: rules,
  limitedRules: rules,
  model: z.enum(["closed", "open"]),
  windowNanos: count,
  counts: z.strictObject({
    planned: count,
    sent: count,
    dropped: count,
    succeeded: count,
    failed: count,
    cancelled: count,
  }),
  failedBy: z.partialRecord(z.enum(outcomeNames), count),
  rates: z.strictObject({
    endedPerSecond: rate,
    achievedPerSecond: rate,
    plannedPerSecond: rate.nullable(),
  }),
  responseTime: z.strictObject({
    p50: count.nullable(),
    p95: count.nullable(),
    p99: count.nullable(),
    max: count.nullable(),
  }),
  blockNanos: z.int().min(1),
  overall: blocks,
  requests: z.array(z.strictObject({ name: text, blocks })).max(BLOCK_REQUESTS_MAX),
  requestsOmitted: z.int().min(0).max(REQUESTS_MAX),
});

/** Pairs of gap and count, in rising order of buckets that exist. */
function isSparse(list: readonly number[]): boolean {
  if (list.length % 2 !== 0) return false;
  let index = 0;
  for (let at = 0; at < list.length; at += 2) {
    const gap = list[at]!;
    index += gap;
    if ((at > 0 && gap === 0) || list[at + 1] === 0 || index >= COARSE_BUCKETS) return false;
  }
  return true;
}
