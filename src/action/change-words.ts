import type { ScenarioChange } from "../app/changed-assertions.ts";
import { formatCount } from "../gate/wording.ts";

/** Of a list in a sentence; the rest is counted. */
const NAMED_MAX = 10;

/** What a change does to its own gate, which did not count. */
export function changedSentences({ added, removed, otherKeys }: ScenarioChange): readonly string[] {
  const isSame = added.length === 0 && removed.length === 0;
  return [
    ...(isSame ? ["This change leaves them as they are."] : []),
    ...(removed.length === 0
      ? []
      : [`This change removes, which does not count: ${listed(removed)}.`]),
    ...(added.length === 0
      ? []
      : [`This change adds, which does not count yet: ${listed(added)}.`]),
    ...(otherKeys.length === 0
      ? []
      : [`This change also changes what is driven or what is a failure: ${listed(otherKeys)}.`]),
  ];
}

function listed(names: readonly string[]): string {
  const rest = names.length - NAMED_MAX;
  const shown = names.slice(0, NAMED_MAX).join("; ");
  return rest > 0 ? `${shown} and ${formatCount(rest)} more` : shown;
}
