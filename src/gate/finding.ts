import type { OutcomeName } from "../base/outcome.ts";
import type { RunMetrics, Unit } from "../metrics/run-metrics.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { ValidityCause, ValidityRow } from "./validity-row.ts";
import { formatCount } from "./wording.ts";

/** What a validity rule looks at. */
export type Evidence = { readonly metrics: RunMetrics; readonly scenario: Scenario };
/** What it finds. */
export type Finding = Omit<ValidityRow, "rule">;
export type Finder = (evidence: Evidence) => Finding;

type Measure = { readonly observed: number; readonly limit: number; readonly unit: Unit };
const noMeasure = { observed: undefined, limit: undefined, unit: "count" } as const;

export function held(summary: string, measure: Measure | typeof noMeasure = noMeasure): Finding {
  return { status: "held", cause: undefined, summary, ...measure };
}

export function unknown(summary: string): Finding {
  return { status: "unknown", cause: undefined, summary, ...noMeasure };
}

/** Times can only be better than measured: see ValidityRow. */
export function limited(
  cause: ValidityCause,
  summary: string,
  measure: Measure | typeof noMeasure = noMeasure,
): Finding {
  return { status: "limited", cause, summary, ...measure };
}

export function broken(
  cause: ValidityCause,
  summary: string,
  measure: Measure | typeof noMeasure = noMeasure,
): Finding {
  return { status: "broken", cause, summary, ...measure };
}

/** `refused 12, timeout 3`: in the order in which outcomes are numbered. */
export function outcomeCounts(failedBy: Readonly<Partial<Record<OutcomeName, number>>>): string {
  return Object.entries(failedBy)
    .map(([name, count]) => `${name} ${formatCount(count)}`)
    .join(", ");
}
