import type { SparseBuckets } from "../../base/coarse-buckets.ts";
import { exp } from "../../base/exp.ts";
import type { PairedBlock } from "../../metrics/paired-run.ts";
import { latestChangePoint } from "../../stats/change-point.ts";
import { median } from "../../stats/median.ts";
import { timeRules } from "../comparison-rules.ts";
import type { Explanation, Phase, PhaseShift, QuadPlace } from "./paired-judgement.ts";
import { STEP_P_MAX, STEP_SIDE_MIN } from "./paired-rules.ts";
import { percentileReader, type RatioSeries, type RatioUnit, wholeQuads } from "./ratio-series.ts";
import { serverShift } from "./server-shift.ts";
import type { TimeFigure } from "./time-figures.ts";

const phases: Readonly<Record<Phase, (block: PairedBlock) => SparseBuckets>> = {
  connecting: ({ connecting }) => connecting,
  waiting: ({ waiting }) => waiting,
  receiving: ({ receiving }) => receiving,
};
const phaseNames = Object.keys(phases) as readonly Phase[];

/** What a regression looks like from near by: where, in how many units, since when. */
export function explanationOf(
  { requestIndex, quantity }: TimeFigure,
  { unjoined }: RatioSeries,
  failMargin: number,
): Explanation {
  const { share } = timeRules[quantity];
  const each = unjoined.flat();
  const shifts =
    requestIndex === undefined
      ? []
      : phaseNames.flatMap((phase) => phaseShift(each, { phase, request: requestIndex, share }));
  return {
    phases: shifts.toSorted((a, b) => b.shiftNanos - a.shiftNanos),
    server:
      requestIndex === undefined
        ? undefined
        : serverShift(
            each.flatMap(({ quads }) => quads),
            requestIndex,
          ),
    shareOfUnits: each.filter(({ ratio }) => ratio > failMargin).length / each.length,
    since: stepOf(unjoined, failMargin),
  };
}

type PhaseFigure = { readonly phase: Phase; readonly request: number; readonly share: number };

/** Nothing where no unit has the phase, as on connections that are all open already. */
function phaseShift(
  units: readonly RatioUnit[],
  { phase, request, share }: PhaseFigure,
): PhaseShift[] {
  const read = percentileReader({ request, share }, (block) => [phases[phase](block)]);
  const levels = units.flatMap(({ quads }) => read(wholeQuads(quads)) ?? []);
  if (levels.length === 0) return [];
  const nanos = levels.map(({ base, head }) => ({ base: exp(base), head: exp(head) }));
  return [
    {
      phase,
      baseNanos: median(nanos.map(({ base }) => base)),
      headNanos: median(nanos.map(({ head }) => head)),
      shiftNanos: median(nanos.map(({ base, head }) => head - base)),
    },
  ];
}

/** The quad from which on the head is slower by more than the margin than before, to the end. */
function stepOf(rounds: RatioSeries["unjoined"], failMargin: number): QuadPlace | undefined {
  const places = rounds.flatMap((units, round) =>
    units.map(({ ratio, quads }) => ({ ratio, round, quad: quads[0]!.index })),
  );
  const change = latestChangePoint(
    places.map(({ ratio }) => ratio),
    { sideMin: STEP_SIDE_MIN, pMax: STEP_P_MAX, marginMin: failMargin },
  );
  if (change === undefined || change.after < change.before) return undefined;
  const { round, quad } = places[change.at]!;
  return { round, quad };
}
