import { normalQuantile } from "../../stats/normal.ts";
import { theilSenSlope } from "../../stats/theil-sen.ts";
import type { PairedRound } from "../../metrics/paired-run.ts";
import type { Drift } from "./paired-judgement.ts";
import { DRIFT_CONFIDENCE, DRIFT_CUT, DRIFT_OF_MARGIN_MAX } from "./paired-rules.ts";
import { quadCount, type RatioSeries } from "./ratio-series.ts";

/**
 * Whether a ratio moves in the course of the rounds, as when one variant takes longer to warm up:
 * what it is on average is then not what it comes to (STATS 2.2).
 *
 * @param options the figure's fail margin, and whether the rounds' beginnings are left out already
 * @returns undefined: too few units to tell
 */
export function driftOf(
  { unjoined }: RatioSeries,
  { failMargin, cut }: { readonly failMargin: number; readonly cut: boolean },
): Drift | undefined {
  const ratios = unjoined.map((units) => units.map(({ ratio }) => ratio));
  const z = normalQuantile((1 + DRIFT_CONFIDENCE) / 2);
  const { slope, lower, upper } = theilSenSlope(ratios, z);
  if (!Number.isFinite(lower) || !Number.isFinite(upper)) return undefined;
  const length = unjoined.flat().length / unjoined.length;
  const overRound = slope * length;
  const isClear = lower > 0 || upper < 0;
  return {
    overRound,
    lower: lower * length,
    upper: upper * length,
    cut,
    moving: isClear && Math.abs(overRound) > DRIFT_OF_MARGIN_MAX * failMargin,
  };
}

/** @param quadsKept of all rounds together, at least so many are left */
export function withoutBeginnings(
  rounds: readonly PairedRound[],
  quadsKept: number,
): PairedRound[] {
  const spare = Math.max(0, Math.floor((quadCount(rounds) - quadsKept) / rounds.length));
  return rounds.map((round) => {
    const cut = Math.min(spare, Math.ceil(round.quads.length * DRIFT_CUT));
    return { ...round, quads: round.quads.slice(cut) };
  });
}
