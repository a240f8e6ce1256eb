import { z } from "zod";
import { ROUNDS_MAX } from "../base/pairing-limits.ts";
import {
  COMPARISON_SUMMARY_SCHEMA,
  type ComparisonSummary,
} from "../gate/ab/comparison-summary.ts";
import type { RoundEstimate } from "../gate/ab/paired-judgement.ts";
import type { RunSource } from "../gate/run-summary.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { JudgedRun } from "./run-summary.ts";
import { sealed, type SealedFormat, type Unsealed, unsealed } from "./sealed-json.ts";
import { summaryHead } from "./summary-head.ts";
import { summaryHeadFields } from "./summary-head-schema.ts";

/** A comparison's summary in a folder of results, and alone in an artifact. */
export const COMPARISON_FILE = "comparison-summary.json";
/** Of a stored one, unpacked: some twenty times what the longest names make it. */
export const COMPARISON_BYTES_MAX: number = 64 * 1024;
/** With one round nothing is known of how rounds differ. */
const ROUNDS_MIN = 2;
/** Of a logarithm: a thousandfold is not the luck of a start. */
const LOG_RATIO_MAX = 7;

/** What a stored summary must be, to the last key. */
const schema: z.ZodType<ComparisonSummary> = z.strictObject({
  schema: z.literal(COMPARISON_SUMMARY_SCHEMA),
  ...summaryHeadFields,
  identical: z.boolean(),
  starts: z.int().min(ROUNDS_MIN).max(ROUNDS_MAX),
  rounds: z
    .array(
      z.strictObject({
        round: z
          .int()
          .min(0)
          .max(ROUNDS_MAX - 1),
        estimate: z.number().min(-LOG_RATIO_MAX).max(LOG_RATIO_MAX),
        error: z.number().min(0).max(LOG_RATIO_MAX),
      }),
    )
    .min(ROUNDS_MIN)
    .max(ROUNDS_MAX),
});

const format: SealedFormat<ComparisonSummary> = {
  noun: "comparison summary",
  schema: COMPARISON_SUMMARY_SCHEMA,
  bytesMax: COMPARISON_BYTES_MAX,
  check: (value) => schema.safeParse(value),
};

/**
 * What a run leaves that compared two variants: what its rounds say of how much starts differ.
 *
 * @param driven the scenario before it was divided between the variants: the hash is of its load
 * @returns undefined where nothing was compared that counts, or in fewer than two rounds
 */
export function comparisonSummaryOf(
  { header, judgement }: Pick<JudgedRun, "header" | "judgement">,
  driven: Scenario,
  origin: RunSource,
): ComparisonSummary | undefined {
  const { paired, verdict } = judgement;
  if (paired === undefined || paired.verdict === "invalid" || verdict === "invalid") {
    return undefined;
  }
  const { starts: rounds } = paired;
  if (rounds.length < ROUNDS_MIN || !rounds.every(isBounded)) return undefined;
  return {
    schema: COMPARISON_SUMMARY_SCHEMA,
    ...summaryHead({ header, scenario: driven }, origin),
    identical: paired.kind === "same_code_check",
    starts: paired.sample.starts,
    rounds,
  };
}

function isBounded({ estimate, error }: RoundEstimate): boolean {
  return Math.abs(estimate) <= LOG_RATIO_MAX && error <= LOG_RATIO_MAX;
}

/** The bytes to store. The same run gives the same bytes. */
export function sealedComparison(summary: ComparisonSummary): Uint8Array {
  return sealed(summary, format);
}

/** Reads a stored summary, whoever wrote it. Never throws. */
export function parseComparisonSummary(bytes: Uint8Array): Unsealed<ComparisonSummary> {
  return unsealed(bytes, format);
}
