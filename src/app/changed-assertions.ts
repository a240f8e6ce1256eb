import { formatDuration } from "../base/duration.ts";
import { differingKeys } from "../gate/comparability.ts";
import { type ComparedTime, comparedTimes } from "../scenario/margin-defaults.ts";
import { formatPercentage } from "../scenario/percentage.ts";
import type { Assertion, Scenario } from "../scenario/scenario.ts";

/** What a change does to a scenario that its run is judged by. */
export type ScenarioChange = {
  /** Assertions and margins of comparisons that only the head has, as it says them. */
  readonly added: readonly string[];
  /** Those that only the base has; an assertion whose limit, level or `decide_on` is changed is in both lists. */
  readonly removed: readonly string[];
  /** What else differs in what is driven and in what counts as a failure: paths of keys. */
  readonly otherKeys: readonly string[];
};

export function scenarioChange(base: Scenario, head: Scenario): ScenarioChange {
  return {
    added: [...missingIn(base, head), ...otherMargins(base, head)],
    removed: [...missingIn(head, base), ...otherMargins(head, base)],
    otherKeys: differingKeys(base, head),
  };
}

function missingIn(one: Scenario, other: Scenario): readonly string[] {
  const known = new Set(one.assertions.map(identityOf));
  return other.assertions.filter((each) => !known.has(identityOf(each))).map(textOf);
}

/** All of an assertion but where it stands: a moved line changes nothing. */
function identityOf({ span: _place, ...meaning }: Assertion): string {
  return JSON.stringify(meaning);
}

/** Of `other`, in the words of a scenario: `comparison.p50: margin 5%, pass_below 10%, floor 200us`. */
function otherMargins(one: Scenario, other: Scenario): readonly string[] {
  const words = (time: ComparedTime, { comparison }: Scenario): string => {
    const { failMargin, passBound, floorNanos } = comparison[time];
    const shares = `margin ${formatPercentage(failMargin)}, pass_below ${formatPercentage(passBound)}`;
    return `comparison.${time}: ${shares}, floor ${formatDuration(floorNanos)}`;
  };
  return comparedTimes
    .filter((time) => words(time, one) !== words(time, other))
    .map((time) => words(time, other));
}

function textOf({ text, level, decideOn }: Assertion): string {
  const marks = [
    ...(level === "warn" ? ["warn"] : []),
    ...(decideOn === "point" ? ["decided on the point"] : []),
  ];
  return marks.length > 0 ? `${text} (${marks.join(", ")})` : text;
}
