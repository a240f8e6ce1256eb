import { BASELINE_AGE_DAYS_MAX, BASELINES_MAX, TREND_RUNS_MAX } from "../gate/comparison-rules.ts";
import {
  type BaselineChoice,
  type NamedBaseline,
  parseBaselineChoice,
  parsePinnedBaseline,
} from "../github/baseline-choice.ts";
import { countOf, flagOf, textOf } from "./input-text.ts";

const BASELINE_RUNS_DEFAULT = 5;

export type BaselineInputs = {
  readonly choice: BaselineChoice;
  /** undefined: the one that the event says. */
  readonly branch: string | undefined;
  readonly runs: number;
  readonly ageDaysMax: number;
  readonly required: boolean;
  /** Stored runs that a run of the branch shows; 0: there is no trend. */
  readonly trendRuns: number;
  /** A run that this one is set beside for information. */
  readonly pinned: NamedBaseline | undefined;
};

/** @throws UsageError */
export function baselineInputs(): BaselineInputs {
  const runs = countOf("baseline-runs", { min: 1, max: BASELINES_MAX });
  const ageDaysMax = countOf("baseline-max-age-days", { min: 1, max: BASELINE_AGE_DAYS_MAX });
  const choice = parseBaselineChoice(textOf("baseline") ?? "auto");
  const required = flagOf("baseline-required", "false");
  const pinned = textOf("pinned-baseline");
  return {
    choice,
    branch: textOf("baseline-branch"),
    runs: runs ?? BASELINE_RUNS_DEFAULT,
    ageDaysMax: ageDaysMax ?? BASELINE_AGE_DAYS_MAX,
    required,
    trendRuns: countOf("trend-runs", { min: 0, max: TREND_RUNS_MAX }) ?? TREND_RUNS_MAX,
    pinned: pinned === undefined ? undefined : parsePinnedBaseline(pinned),
  };
}
