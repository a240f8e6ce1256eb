import { exp } from "../base/exp.ts";
import { ln } from "../base/ln.ts";
import type { ComparisonMargins } from "../scenario/scenario.ts";
import { failureRule, rateRule, timeRules } from "./comparison-rules.ts";
import { failuresOf } from "./failure-comparison.ts";
import type { RunSummary } from "./run-summary.ts";
import type { ComparedQuantity } from "./stored-comparison.ts";
import { type Reading, typicalPercentile, typicalRate } from "./typical-second.ts";

/** One figure of a run, over all its exchanges. */
export type RunFigure = {
  /** As it is shown: nanoseconds, a share of 0..1, or a number per second. */
  readonly shown: number;
  /** On the scale on which runs are compared, where more is worse; undefined: not compared. */
  readonly level: number | undefined;
};

/** undefined: the run is too short, or sent too little, to read the figure from. */
export type RunFigures = Readonly<Record<ComparedQuantity, RunFigure | undefined>>;

/** A run's figures beside those of other runs: its rate, and times and failures as compared. */
export function figuresOf(summary: RunSummary): RunFigures {
  const { count, of } = failuresOf(summary);
  const percentile = (share: number): RunFigure | undefined => {
    const level = levelOf(typicalPercentile(summary.overall, share));
    return level === undefined ? undefined : { shown: exp(level), level };
  };
  // The schedule sets the rate of an open load: no change of it is the target's.
  const rateLevel = summary.model === "closed" ? levelOf(typicalRate(summary)) : undefined;
  return {
    p50: percentile(timeRules.p50.share),
    p95: percentile(timeRules.p95.share),
    p99: percentile(timeRules.p99.share),
    failed_ratio: of === 0 ? undefined : { shown: count / of, level: count / of },
    rate: { shown: summary.rates.endedPerSecond, level: rateLevel },
  };
}

function levelOf(reading: Reading): number | undefined {
  return "why" in reading ? undefined : reading.typical.level;
}

/** What a level is when it is shown. */
export function shownLevel(quantity: ComparedQuantity, level: number): number {
  if (quantity === "failed_ratio") return level;
  return exp(quantity === "rate" ? -level : level);
}

/** What a difference of levels has to be beyond, on the levels' scale. */
export function levelMargin(quantity: ComparedQuantity, margins: ComparisonMargins): number {
  if (quantity === "failed_ratio") return failureRule.failMargin;
  const { failMargin } = quantity === "rate" ? rateRule : margins[quantity];
  return ln(1 + failMargin);
}

/** Of two shown figures: relative, and for `failed_ratio` in absolute shares. */
export function shownChange(quantity: ComparedQuantity, before: number, after: number): number {
  return quantity === "failed_ratio" ? after - before : after / before - 1;
}
