import { UsageError } from "../base/errors.ts";
import { suggestion } from "../scenario/did-you-mean.ts";
import type { Scenario } from "../scenario/scenario.ts";

/**
 * The scenario of a run, to be judged by the assertions and the margins of another.
 *
 * @throws UsageError when one of them is about a request or a target that the run did not have
 */
export function withAssertionsOf(scenario: Scenario, other: Scenario): Scenario {
  const requests = scenario.requests.map(({ name }) => name);
  const targets = scenario.targets.map(({ name }) => name);
  for (const { text, where } of other.assertions) {
    checkName(where.request, { names: requests, text, what: "request" });
    checkName(where.target, { names: targets, text, what: "target" });
  }
  return judgedAs(scenario, other);
}

/** A scenario with all that another one says of judging, and no more. */
export function judgedAs(
  scenario: Scenario,
  { assertions, comparison }: Pick<Scenario, "assertions" | "comparison">,
): Scenario {
  return { ...scenario, assertions, comparison };
}

type Place = { readonly names: readonly string[]; readonly text: string; readonly what: string };

function checkName(name: string | undefined, { names, text, what }: Place): void {
  if (name === undefined || names.includes(name)) return;
  throw new UsageError(`the run had no ${what} ${JSON.stringify(name)}: ${text}`, {
    hint: suggestion(name, names),
  });
}
