import { differingKeys } from "../gate/comparability.ts";
import type { Assertion, Scenario } from "../scenario/scenario.ts";

/** What a change does to a scenario that its run is judged by. */
export type ScenarioChange = {
  /** Assertions that only the head has, as it says them. */
  readonly added: readonly string[];
  /** Assertions that only the base has; one whose limit, level or `decide_on` is changed is in both lists. */
  readonly removed: readonly string[];
  /** What else differs in what is driven and in what counts as a failure: paths of keys. */
  readonly otherKeys: readonly string[];
};

export function scenarioChange(base: Scenario, head: Scenario): ScenarioChange {
  return {
    added: missingIn(base, head),
    removed: missingIn(head, base),
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

function textOf({ text, level, decideOn }: Assertion): string {
  const marks = [
    ...(level === "warn" ? ["warn"] : []),
    ...(decideOn === "point" ? ["decided on the point"] : []),
  ];
  return marks.length > 0 ? `${text} (${marks.join(", ")})` : text;
}
