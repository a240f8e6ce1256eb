import { exp } from "../../base/exp.ts";
import { normalQuantile } from "../../stats/normal.ts";
import type { MarginRule } from "../../scenario/scenario.ts";
import { POWER } from "../comparison-rules.ts";
import { marginsOf } from "../margins.ts";
import { PairedInterval } from "./paired-interval.ts";
import type { PairedChange, PairedStatus } from "./paired-judgement.ts";
import { type RatioSeries, typicalBase } from "./ratio-series.ts";

/** What a figure may spend of the budgets, all looks and figures considered. */
export type Allowance = { readonly alarm: number; readonly miss: number };

export type RatioTest = {
  readonly rule: MarginRule;
  readonly allowance: Allowance;
  readonly startSpread: number;
  /** Of both variants, in the course of the run. */
  readonly starts: number;
};

/** All as logarithms of head / base, where more is worse. */
export type JudgedRatio = {
  readonly status: Exclude<PairedStatus, "not_eligible">;
  readonly base: number;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly failMargin: number;
  readonly passBound: number;
  readonly ruledOut: number;
  readonly smallestSeen: number;
  /** As wide as a two-sided interval at this confidence is, halved. */
  readonly halfAt: (confidence: number) => number;
};

/** @param series with units enough for the allowance */
export function judgedRatio(series: RatioSeries, test: RatioTest): JudgedRatio {
  const { rule, allowance, startSpread, starts } = test;
  const interval = new PairedInterval(series, { startSpread, starts });
  const base = typicalBase(series);
  const { estimate } = interval;
  const { lower, upper } = interval.bounds(allowance.alarm);
  const { upper: ruledOut } = interval.bounds(allowance.miss);
  const { failMargin, passBound } = marginsOf(rule, base);
  const half = estimate - lower;
  const deviation = half / normalQuantile(1 - allowance.alarm);
  let status: JudgedRatio["status"] = "cannot_tell";
  if (lower > failMargin) status = "regression";
  else if (upper < -failMargin) status = "improved";
  else if (ruledOut < passBound) status = "no_regression";
  return {
    status,
    base,
    estimate,
    lower,
    upper,
    failMargin,
    passBound,
    ruledOut,
    smallestSeen: failMargin + half + normalQuantile(POWER) * deviation,
    halfAt: (confidence) => {
      const { below, above } = interval.halves((1 - confidence) / 2);
      return Math.max(below, above);
    },
  };
}

/** As it is shown: of a time, where more is worse. */
export function changeOf(ratio: JudgedRatio): PairedChange {
  const relative = (worsening: number): number => exp(worsening) - 1;
  return {
    estimate: relative(ratio.estimate),
    lower: relative(ratio.lower),
    upper: relative(ratio.upper),
    margin: relative(ratio.failMargin),
    passBound: relative(ratio.passBound),
    ruledOut: relative(ratio.ruledOut),
    smallestSeen: relative(ratio.smallestSeen),
  };
}
