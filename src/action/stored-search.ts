import { parseRunSummary, SUMMARY_BYTES_MAX, SUMMARY_FILE } from "../app/run-summary-file.ts";
import { scenarioHash } from "../app/scenario-hash.ts";
import type { GithubApi } from "../github/api.ts";
import { artifactName } from "../github/artifact-name.ts";
import { trustedEvents } from "../github/baseline-selection.ts";
import {
  type BaselineQuery,
  type BaselineSearch,
  findBaselines,
  type Validation,
} from "../github/baselines.ts";
import type { EventContext } from "../github/event.ts";
import { failureAdvice, type GithubError } from "../github/failure.ts";
import { systemPace } from "../github/pace.ts";
import type { Scenario } from "../scenario/scenario.ts";

const MILLIS_PER_DAY = 86_400_000;

/** What is the same for every look-up of a job. */
export type StoredPlace = {
  readonly api: GithubApi;
  readonly event: EventContext & { readonly workflowPath: string };
  readonly branch: string;
  readonly scenario: Scenario;
  /** Prefix of artifacts' names. */
  readonly prefix: string;
  readonly ageDaysMax: number;
};

export type SummarySearch = BaselineSearch<Uint8Array>;

/** Looks for summaries of the same scenario among GitHub's artifacts. Never throws for its failures. */
export function searchSummaries(
  { api, event, branch, scenario, prefix, ageDaysMax }: StoredPlace,
  { choice, count }: Pick<BaselineQuery<Uint8Array>, "choice" | "count">,
): Promise<SummarySearch> {
  return findBaselines(api, {
    repository: event.repository,
    choice,
    artifactName: summaryName(prefix, scenario),
    entry: { name: SUMMARY_FILE, bytesMax: SUMMARY_BYTES_MAX },
    count,
    commit: event.testedSha,
    rules: {
      repositoryId: event.repository.id,
      currentRunId: event.run.id,
      branch,
      workflowPath: event.workflowPath,
      events: trustedEvents,
      createdAfter: systemPace.now() - ageDaysMax * MILLIS_PER_DAY,
      archiveBytesMax: SUMMARY_BYTES_MAX,
    },
    validate: fittingSummary(scenarioHash(scenario)),
  });
}

export function summaryName(prefix: string, { metadata }: Scenario): string {
  return artifactName(prefix, "summary", metadata.name);
}

/** What GitHub did not let us do, and what helps. */
export function shortfallsOf(failures: readonly GithubError[]): readonly string[] {
  return (
    failures
      // A workflow that is new has no runs yet: that is no trouble of GitHub's.
      .filter(({ kind }) => kind !== "notFound")
      .map((failure) => `Stored runs: ${failure.message}. ${failureAdvice(failure)}`)
  );
}

/** Runs of other scenarios must not take the places of those that fit. */
function fittingSummary(hash: string): (bytes: Uint8Array) => Validation<Uint8Array> {
  return (bytes) => {
    const parsed = parseRunSummary(bytes);
    if ("refused" in parsed) return { ok: false, reason: parsed.refused };
    return parsed.summary.scenario.hash === hash
      ? { ok: true, payload: bytes }
      : { ok: false, reason: "the scenario was another one then" };
  };
}
