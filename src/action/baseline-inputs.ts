import { BASELINE_AGE_DAYS_MAX, BASELINES_MAX } from "../gate/comparison-rules.ts";
import { type BaselineChoice, parseBaselineChoice } from "../github/baseline-choice.ts";
import { countOf, flagOf, refuseInput, textOf } from "./input-text.ts";

const BASELINE_RUNS_DEFAULT = 5;

export type BaselineInputs = {
  readonly choice: BaselineChoice;
  /** undefined: the one that the event says. */
  readonly branch: string | undefined;
  readonly runs: number;
  readonly ageDaysMax: number;
  readonly required: boolean;
};

/** @throws UsageError */
export function baselineInputs(): BaselineInputs {
  const runs = countOf("baseline-runs", { min: 1, max: BASELINES_MAX });
  const ageDaysMax = countOf("baseline-max-age-days", { min: 1, max: BASELINE_AGE_DAYS_MAX });
  const choice = parseBaselineChoice(textOf("baseline") ?? "auto");
  const required = flagOf("baseline-required", "false");
  if (required && choice.kind === "none") {
    refuseInput("baseline-required", "true", 'nothing is compared with "baseline: none"');
  }
  return {
    choice,
    branch: textOf("baseline-branch"),
    runs: runs ?? BASELINE_RUNS_DEFAULT,
    ageDaysMax: ageDaysMax ?? BASELINE_AGE_DAYS_MAX,
    required,
  };
}
