/** In order of precedence, the first that applies wins: invalid, fail, inconclusive, pass. */
export type Verdict = "pass" | "fail" | "inconclusive" | "invalid";
