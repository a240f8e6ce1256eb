import { exp } from "../../base/exp.ts";
import { ln } from "../../base/ln.ts";
import { NANOS_PER_SECOND } from "../../base/time.ts";
import type { PairedQuad, PairedRound, VariantBlocks } from "../../metrics/paired-run.ts";
import type { MarginRule } from "../../scenario/scenario.ts";
import { rateRule } from "../comparison-rules.ts";
import { unitsNeeded } from "./alarm-shares.ts";
import { type Allowance, type JudgedRatio, judgedRatio } from "./judged-ratio.ts";
import type { PairedChange, PairedRow, PairedStatus } from "./paired-judgement.ts";
import { SUSTAINED_QUADS_MIN, SUSTAINED_RATIO_MIN } from "./paired-rules.ts";
import { ratioSeries, type Reader } from "./ratio-series.ts";

/** Of an open load, whose rate is the schedule's: how much of it a variant got done. */
const sustainedRule: MarginRule = {
  failMargin: 1 / SUSTAINED_RATIO_MIN - 1,
  passBound: 1 / SUSTAINED_RATIO_MIN - 1,
  floorNanos: 0,
};

export type RateTest = {
  readonly allowance: Allowance;
  readonly startSpread: number;
  readonly starts: number;
  readonly model: "closed" | "open";
};

/**
 * The rate (STATS 2.5). A closed load goes as fast as its target, so its rate is a figure like a
 * time. An open load is given; there the question is whether the head gets done what the base does.
 */
export function rateRow(rounds: readonly PairedRound[], test: RateTest): PairedRow {
  const isOpen = test.model === "open";
  const rule = isOpen ? sustainedRule : rateRule;
  const needed = unitsNeeded(test.allowance.alarm);
  const length = { quadsPerUnit: 1, unitsKept: needed };
  const series = ratioSeries(rounds, isOpen ? readSustained : readRate, length);
  const quads = rounds.flatMap((round) => round.quads);
  const row = {
    request: undefined,
    quantity: "rate",
    unit: "perSecond",
    required: true,
    units: series.units.length,
    unitsNeeded: needed,
    quadsPerUnit: series.quadsPerUnit,
    samples: { base: total(quads, "base", plannedIn), head: total(quads, "head", plannedIn) },
    failures: undefined,
    explanation: undefined,
    pooled: undefined,
  } as const;
  if (series.units.length < needed) {
    const nothing = { base: undefined, head: undefined, change: undefined };
    return { ...row, status: "not_eligible", ...nothing };
  }
  // What a start changes is how fast a variant is, not whether it gets done what is asked of it.
  const startSpread = isOpen ? 0 : test.startSpread;
  const { allowance, starts } = test;
  const ratio = judgedRatio(series, { rule, allowance, startSpread, starts });
  const rateOf = (variant: "base" | "head"): number =>
    total(quads, variant, endedIn) /
    (total(quads, variant, ({ recordedNanos }) => recordedNanos) / NANOS_PER_SECOND);
  return {
    ...row,
    status: isOpen ? sustainedStatus(quads, ratio.status) : ratio.status,
    base: rateOf("base"),
    head: rateOf("head"),
    change: changeOf(ratio),
  };
}

/** Below the limit and not certainly so, nothing can be told; at or above it, nothing is wrong. */
function sustainedStatus(
  quads: readonly PairedQuad[],
  status: JudgedRatio["status"],
): PairedStatus {
  const sustained = (blocks: VariantBlocks): boolean =>
    endedIn(blocks) >= SUSTAINED_RATIO_MIN * plannedIn(blocks);
  const head = total(quads, "head", endedIn) / total(quads, "head", plannedIn);
  if (head >= SUSTAINED_RATIO_MIN) return "no_regression";
  const ofBase = quads.filter(({ base }) => sustained(base)).length / quads.length;
  return status === "regression" && ofBase >= SUSTAINED_QUADS_MIN ? "regression" : "cannot_tell";
}

/** More of it is better: the logarithms are negated, and shown the right way round. */
function changeOf(ratio: JudgedRatio): PairedChange {
  const relative = (worsening: number): number => exp(-worsening) - 1;
  return {
    estimate: relative(ratio.estimate),
    lower: relative(ratio.upper),
    upper: relative(ratio.lower),
    margin: -relative(ratio.failMargin),
    passBound: -relative(ratio.passBound),
    ruledOut: relative(ratio.ruledOut),
    smallestSeen: -relative(ratio.smallestSeen),
  };
}

const readRate: Reader = ({ quads }) => ({
  base: slowness(quads, "base", ({ recordedNanos }) => recordedNanos),
  head: slowness(quads, "head", ({ recordedNanos }) => recordedNanos),
});

const readSustained: Reader = ({ quads }) => ({
  base: slowness(quads, "base", plannedIn),
  head: slowness(quads, "head", plannedIn),
});

/** The half more is for a variant that got nothing done: it has a logarithm, and a bad one. */
function slowness(
  quads: readonly PairedQuad[],
  variant: "base" | "head",
  per: (blocks: VariantBlocks) => number,
): number {
  return ln(total(quads, variant, per) + 0.5) - ln(total(quads, variant, endedIn) + 0.5);
}

function total(
  quads: readonly PairedQuad[],
  variant: "base" | "head",
  count: (blocks: VariantBlocks) => number,
): number {
  return quads.reduce((sum, quad) => sum + count(quad[variant]), 0);
}

function endedIn({ requests }: VariantBlocks): number {
  return requests.reduce((sum, { succeeded, failed }) => sum + succeeded + failed, 0);
}

function plannedIn({ requests }: VariantBlocks): number {
  return requests.reduce((sum, { planned }) => sum + planned, 0);
}
