import { exp } from "../../base/exp.ts";
import { timeRules } from "../comparison-rules.ts";
import { explanationOf } from "./explanation.ts";
import { changeOf, type JudgedRatio, judgedRatio, type RatioTest } from "./judged-ratio.ts";
import type { TimeAllowance } from "./paired-budget.ts";
import type { PairedRow, PairedSettings } from "./paired-judgement.ts";
import { percentileReader, wholeQuads } from "./ratio-series.ts";
import type { TimeFigure } from "./time-figures.ts";

export type TimeVerdict = {
  readonly row: PairedRow;
  /** undefined: not eligible. */
  readonly ratio: JudgedRatio | undefined;
};

export type TimeTest = Omit<RatioTest, "rule"> & {
  readonly margins: PairedSettings["margins"];
  readonly allowance: TimeAllowance;
};

export function timeVerdict(figure: TimeFigure, { margins, ...test }: TimeTest): TimeVerdict {
  const { request, quantity, required, series, samples } = figure;
  const { unitsNeeded, shares } = test.allowance;
  const row = {
    request,
    quantity,
    unit: "nanos",
    required,
    units: series?.units.length ?? 0,
    unitsNeeded,
    quadsPerUnit: series?.quadsPerUnit ?? 0,
    samples,
    pooled: pooledOf(figure),
    failures: undefined,
  } as const;
  if (series === undefined || !shares || series.units.length < unitsNeeded) {
    const nothing = { base: undefined, head: undefined, change: undefined, explanation: undefined };
    return { row: { ...row, status: "not_eligible", ...nothing }, ratio: undefined };
  }
  const ratio = judgedRatio(series, { ...test, rule: margins[quantity] });
  const { status, base, estimate } = ratio;
  return {
    ratio,
    row: {
      ...row,
      status,
      base: exp(base),
      head: exp(base + estimate),
      change: changeOf(ratio),
      explanation:
        status === "regression" ? explanationOf(figure, series, ratio.failMargin) : undefined,
    },
  };
}

function pooledOf({ requestIndex, quantity, series }: TimeFigure): PairedRow["pooled"] {
  if (requestIndex === undefined || series === undefined) return undefined;
  const { share } = timeRules[quantity];
  const read = percentileReader({ request: requestIndex, share });
  const judged = series.unjoined.flat().flatMap(({ quads }) => quads);
  const levels = read(wholeQuads(judged));
  if (levels === undefined) return undefined;
  return { baseNanos: exp(levels.base), headNanos: exp(levels.head) };
}
