import type { SummaryHead } from "../run-summary.ts";
import type { RoundEstimate } from "./paired-judgement.ts";

/** Names the format; it is not an address. */
export const COMPARISON_SUMMARY_SCHEMA = "urn:z6:comparison-summary:1";

/**
 * What is kept of a comparison of two variants, so that later ones know what starts of the same
 * code differ by. The change itself is in every round alike, and says nothing of that. Plain JSON;
 * what is read back is what somebody else wrote.
 */
export type ComparisonSummary = {
  readonly schema: typeof COMPARISON_SUMMARY_SCHEMA;
} & SummaryHead & {
    /** Both variants were the same program. */
    readonly identical: boolean;
    /** Times that both variants were started: one for each round. */
    readonly starts: number;
    /** Of the p50 that drift is judged by; of a round with too little to read it from, nothing. */
    readonly rounds: readonly RoundEstimate[];
  };
