import type { ComparisonMargins } from "../scenario/scenario.ts";
import { latestChangePoint } from "../stats/change-point.ts";
import { signedPoints, signedShare } from "./change-wording.ts";
import { changeRuleOf, SAME_MACHINE_MIN, TREND_RUNS_MAX } from "./comparison-rules.ts";
import { quantityWords, unitOf } from "./comparison-row.ts";
import { type PinnedRun, pinnedComparisonOf } from "./pinned-comparison.ts";
import { figuresOf, levelMargin, type RunFigures, shownChange, shownLevel } from "./run-figures.ts";
import { labelOf } from "./run-label.ts";
import type { RunSummary } from "./run-summary.ts";
import type { ComparedQuantity } from "./stored-comparison.ts";
import { isSameMachine, mismatchOf, newestFirst, type StoredRun } from "./stored-run.ts";
import { type Trend, type TrendChange, trendQuantities, type TrendRun } from "./trend.ts";
import { formatCount, formatQuantity } from "./wording.ts";

export type TrendInput = {
  readonly head: RunSummary;
  /** Of the branch that the trend is of. In any order; the TREND_RUNS_MAX newest count. */
  readonly stored: readonly StoredRun[];
  /** Whether the run is one of the branch too, and not of what is proposed to it. */
  readonly isOfBranch: boolean;
  readonly pinned: PinnedRun | undefined;
  /** What a level must change by to have changed. */
  readonly margins: ComparisonMargins;
};

/** What this run is called in its own trend. */
const THIS_RUN = "this run";

/** The branch's runs in a row, where their figures changed, and this run beside the pinned one. */
export function trendOf({ head, stored, isOfBranch, pinned, margins }: TrendInput): Trend {
  const own: readonly StoredRun[] = isOfBranch ? [{ origin: THIS_RUN, summary: head }] : [];
  const newest = [...own, ...stored.toSorted(newestFirst).slice(0, TREND_RUNS_MAX)];
  const places = newest
    .toSorted(newestFirst)
    .toReversed()
    .map((run): Place => ({ run, figures: figuresOf(run.summary), leftOut: undefined }));
  const judged = withLeftOut(places, head);
  return {
    runs: judged.map((place) => trendRunOf(place, head)),
    changes: trendQuantities.flatMap((quantity) => changeOf(quantity, judged, margins)),
    pinned: pinned === undefined ? undefined : pinnedComparisonOf(head, pinned),
  };
}

type Place = {
  readonly run: StoredRun;
  readonly figures: RunFigures;
  readonly leftOut: string | undefined;
};

/** As in a comparison: what machines of two kinds differ by is no change of the code. */
function withLeftOut(places: readonly Place[], head: RunSummary): readonly Place[] {
  const fitting = places.map((place) => ({
    ...place,
    leftOut: mismatchOf(place.run.summary, head),
  }));
  const same = fitting.filter(
    ({ run, leftOut }) => leftOut === undefined && isSameMachine(run.summary, head),
  );
  if (same.length < SAME_MACHINE_MIN) return fitting;
  return fitting.map((place) =>
    place.leftOut !== undefined || same.includes(place)
      ? place
      : { ...place, leftOut: "is of another machine" },
  );
}

function trendRunOf({ run, figures, leftOut }: Place, head: RunSummary): TrendRun {
  const shown = (quantity: ComparedQuantity): number | undefined => figures[quantity]?.shown;
  return {
    ...labelOf(run),
    isThisRun: run.summary === head,
    verdict: run.summary.verdict,
    figures: {
      p50: shown("p50"),
      p95: shown("p95"),
      p99: shown("p99"),
      failed_ratio: shown("failed_ratio"),
      rate: shown("rate"),
    },
    leftOut,
  };
}

/** The latest change of one figure, among the runs that it can be read from. */
function changeOf(
  quantity: ComparedQuantity,
  places: readonly Place[],
  margins: ComparisonMargins,
): TrendChange[] {
  const readable = places.flatMap(({ run, figures, leftOut }) => {
    const level = figures[quantity]?.level;
    return level === undefined || leftOut !== undefined ? [] : [{ run, level }];
  });
  const levels = readable.map(({ level }) => level);
  const found = latestChangePoint(levels, changeRuleOf(levelMargin(quantity, margins)));
  if (found === undefined) return [];
  const before = shownLevel(quantity, found.before);
  const after = shownLevel(quantity, found.after);
  const change = {
    quantity,
    unit: unitOf(quantity),
    // On the scale of levels, more is worse.
    isWorse: found.after > found.before,
    since: labelOf(readable[found.at]!.run),
    before,
    after,
    change: shownChange(quantity, before, after),
    runsBefore: found.at - found.from,
    runsAfter: levels.length - found.at,
    p: found.p,
  };
  return [{ ...change, summary: summaryOf(change) }];
}

/** `Slower since run 9: p50 +12%, from 41ms (6 runs) to 46ms (5 runs).` */
function summaryOf(change: Omit<TrendChange, "summary">): string {
  const { quantity, unit, isWorse, since, runsBefore, runsAfter } = change;
  const [worse, better] = directions[quantity];
  const size = (quantity === "failed_ratio" ? signedPoints : signedShare)(change.change);
  const level = (value: number, runs: number): string =>
    `${formatQuantity(value, unit)} (${formatCount(runs)} runs)`;
  const from = level(change.before, runsBefore);
  const to = level(change.after, runsAfter);
  const what = `${isWorse ? worse : better} since ${since.origin}`;
  return `${what}: ${quantityWords[quantity]} ${size}, from ${from} to ${to}.`;
}

const directions: Readonly<Record<ComparedQuantity, readonly [worse: string, better: string]>> = {
  p50: ["Slower", "Faster"],
  p95: ["Slower", "Faster"],
  p99: ["Slower", "Faster"],
  failed_ratio: ["More failures", "Fewer failures"],
  rate: ["Slower", "Faster"],
};
