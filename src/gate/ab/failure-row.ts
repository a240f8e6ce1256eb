import type { PairedBlock, PairedRound } from "../../metrics/paired-run.ts";
import { normalQuantile } from "../../stats/normal.ts";
import { newcombeBounds, type Proportion } from "../../stats/proportion.ts";
import { failureRule } from "../comparison-rules.ts";
import { smallestFailureGrowth } from "../failure-comparison.ts";
import type { Allowance } from "./judged-ratio.ts";
import type { FailureEvidence, PairedRow, PairedStatus } from "./paired-judgement.ts";
import { quadCount } from "./ratio-series.ts";

/** What failed of what ended, with one variant in one quad. */
type Tally = { count: number; of: number };

export type FailureFigure = {
  readonly request: string | undefined;
  readonly required: boolean;
  readonly base: Proportion;
  readonly head: Proportion;
  readonly worstQuad: Proportion;
  /** In which the head had a failure. */
  readonly rounds: number;
  readonly of: { readonly rounds: number; readonly quads: number };
};

/** All requests together, which a pass needs; then each of several by itself. */
export function failureFiguresOf(rounds: readonly PairedRound[]): FailureFigure[] {
  const names = rounds[0]?.requests ?? [];
  const all = figureOf(rounds, undefined, (blocks) => blocks);
  const each =
    names.length > 1
      ? names.map((name, request) => figureOf(rounds, name, (blocks) => [blocks[request]!]))
      : [];
  return [all, ...each];
}

function figureOf(
  rounds: readonly PairedRound[],
  request: string | undefined,
  select: (blocks: readonly PairedBlock[]) => readonly PairedBlock[],
): FailureFigure {
  const base: Tally = { count: 0, of: 0 };
  const head: Tally = { count: 0, of: 0 };
  let worstQuad: Tally = { count: 0, of: 0 };
  let failedRounds = 0;
  for (const { quads } of rounds) {
    const before = head.count;
    for (const quad of quads) {
      addTo(base, select(quad.base.requests));
      const here: Tally = { count: 0, of: 0 };
      addTo(here, select(quad.head.requests));
      head.count += here.count;
      head.of += here.of;
      if (here.count > worstQuad.count) worstQuad = here;
    }
    if (head.count > before) failedRounds += 1;
  }
  return {
    request,
    required: request === undefined,
    base,
    head,
    worstQuad,
    rounds: failedRounds,
    of: { rounds: rounds.length, quads: quadCount(rounds) },
  };
}

function addTo(tally: Tally, blocks: readonly PairedBlock[]): void {
  for (const { succeeded, failed } of blocks) {
    tally.count += failed;
    tally.of += succeeded + failed;
  }
}

/**
 * Failures of the head beside those of the base (STATS 2.5): more, beyond the margin, also without
 * the head's worst quad, and in more than one round. One burst, as of a connection pool that was
 * reset, is no change of the code.
 */
export function failureRow(figure: FailureFigure, allowance: Allowance): PairedRow {
  const { request, required, base, head, worstQuad, rounds, of } = figure;
  const evidence: FailureEvidence = { base, head, worstQuad: worstQuad.count, rounds };
  const row = {
    request,
    quantity: "failed_ratio",
    unit: "ratio",
    required,
    units: of.quads,
    unitsNeeded: 1,
    quadsPerUnit: 1,
    samples: { base: base.of, head: head.of },
    failures: evidence,
    explanation: undefined,
    pooled: undefined,
  } as const;
  if (base.of === 0 || head.of === 0) {
    const nothing = { base: undefined, head: undefined, change: undefined };
    return { ...row, status: "not_eligible", ...nothing };
  }
  const z = normalQuantile(1 - allowance.alarm);
  const { lower, upper } = newcombeBounds({ head, base }, z);
  const { upper: ruledOut } = newcombeBounds({ head, base }, normalQuantile(1 - allowance.miss));
  const isWorse =
    head.count >= failureRule.failuresMin &&
    lower > failureRule.failMargin &&
    isMoreThanOneBurst(figure, z) &&
    (of.rounds < 2 || rounds >= 2);
  // Nothing failed: what the interval does not rule out is for want of exchanges alone.
  const isClean = base.count === 0 && head.count === 0;
  let status: PairedStatus = "cannot_tell";
  if (isWorse) status = "regression";
  else if (upper < -failureRule.failMargin) status = "improved";
  else if (isClean || ruledOut < failureRule.passBound) status = "no_regression";
  return {
    ...row,
    status,
    base: base.count / base.of,
    head: head.count / head.of,
    change: {
      estimate: head.count / head.of - base.count / base.of,
      lower,
      upper,
      margin: failureRule.failMargin,
      passBound: failureRule.passBound,
      ruledOut,
      smallestSeen: smallestFailureGrowth(base, { of: head.of, z }),
    },
  };
}

function isMoreThanOneBurst({ base, head, worstQuad }: FailureFigure, z: number): boolean {
  const rest = { count: head.count - worstQuad.count, of: head.of - worstQuad.of };
  if (rest.of <= 0) return false;
  return newcombeBounds({ head: rest, base }, z).lower > failureRule.failMargin;
}
