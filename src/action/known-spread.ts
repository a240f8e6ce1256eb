import { SPREAD_RUNS_MAX } from "../base/pairing-limits.ts";
import { startSpreadOf } from "../gate/ab/start-spread.ts";
import type { Scenario, StartSpread } from "../scenario/scenario.ts";
import type { BaselineInputs } from "./baseline-inputs.ts";
import type { Job } from "./job.ts";
import { searchStored, shortfallsOf, storedComparisons, storedPlace } from "./stored-search.ts";

export type SpreadQuery = {
  readonly job: Job;
  readonly inputs: Pick<BaselineInputs, "choice" | "branch" | "ageDaysMax">;
  /** Prefix of artifacts' names. */
  readonly prefix: string;
  /** As it is before it is divided between two variants. */
  readonly scenario: Scenario;
};

export type KnownSpread = {
  /** undefined: it is not known yet. */
  readonly startSpread: StartSpread | undefined;
  /** What GitHub did not let us do, and what helps. */
  readonly shortfalls: readonly string[];
};

export const unknownSpread: KnownSpread = { startSpread: undefined, shortfalls: [] };

/**
 * What starts of the same code differ by, of the newest comparisons that the base branch's own
 * runs have stored. Who may change the service may change this number, so those of pull requests
 * do not count, though their rounds would say as much: a large one hides every regression. Never
 * throws for GitHub's failures.
 */
export async function findSpread(query: SpreadQuery): Promise<KnownSpread> {
  const place = storedPlace(query);
  if (query.inputs.choice.kind === "none" || place === undefined) return unknownSpread;
  const { baselines, failures } = await searchStored(place, storedComparisons, {
    choice: { kind: "auto" },
    count: SPREAD_RUNS_MAX,
    // The newest: how much starts differ is the machines' doing more than the code's.
    commit: undefined,
  });
  return {
    startSpread: startSpreadOf(baselines.map(({ payload }) => payload)),
    shortfalls: shortfallsOf(failures),
  };
}
