import type { PairedJudgement } from "./paired-judgement.ts";

/** What the unit of a comparison is called. */
export type QuadWord = "quad" | "window";

export function quadWord({ duet }: Pick<PairedJudgement, "duet">): QuadWord {
  return duet ? "window" : "quad";
}
