import { UsageError } from "../base/errors.ts";
import { suggestion } from "../scenario/did-you-mean.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** @throws UsageError for a text that is in the name of no request */
export function checkFilter(filter: string | undefined, { requests }: Scenario): void {
  if (filter === undefined) return;
  const names = requests.map(({ name }) => name);
  if (names.some((name) => name.includes(filter))) return;
  throw new UsageError(`--filter ${JSON.stringify(filter)} matches no request`, {
    hint: suggestion(filter, names),
  });
}
