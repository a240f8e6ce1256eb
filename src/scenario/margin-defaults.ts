import { NANOS_PER_MICRO } from "../base/time.ts";
import type { ComparisonMargins, MarginRule } from "./scenario.ts";

export type ComparedTime = keyof ComparisonMargins;
export const comparedTimes = ["p50", "p95", "p99"] as const satisfies readonly ComparedTime[];

/** What has to be ruled out for a pass, in margins, where the scenario does not say. */
export const PASS_BELOW_MARGINS: Readonly<Record<ComparedTime, number>> = {
  p50: 2,
  p95: 4,
  p99: 4,
};

/** STATS 2.1. */
export const marginDefaults: ComparisonMargins = {
  p50: defaultOf("p50", { failMargin: 0.05, floorMicros: 200 }),
  p95: defaultOf("p95", { failMargin: 0.05, floorMicros: 500 }),
  p99: defaultOf("p99", { failMargin: 0.1, floorMicros: 1_000 }),
};

type Default = { readonly failMargin: number; readonly floorMicros: number };

function defaultOf(time: ComparedTime, { failMargin, floorMicros }: Default): MarginRule {
  const passBound = PASS_BELOW_MARGINS[time] * failMargin;
  return { failMargin, passBound, floorNanos: floorMicros * NANOS_PER_MICRO };
}
