import {
  COMPARISON_BYTES_MAX,
  COMPARISON_FILE,
  parseComparisonSummary,
} from "../app/comparison-summary.ts";
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
import type { RoundEstimate } from "../gate/ab/paired-judgement.ts";
import { systemPace } from "../github/pace.ts";
import type { WantedEntry } from "../github/zip.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { BaselineInputs } from "./baseline-inputs.ts";
import type { Job } from "./job.ts";

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

export type PlaceQuery = Pick<StoredPlace, "scenario" | "prefix"> & {
  readonly job: Job;
  readonly inputs: Pick<BaselineInputs, "branch" | "ageDaysMax">;
};

/** undefined: the job does not say enough, or there is nobody to ask. */
export function storedPlace({
  job,
  inputs,
  prefix,
  scenario,
}: PlaceQuery): StoredPlace | undefined {
  const { event, api } = job;
  const branch = inputs.branch ?? event?.baseBranch;
  const workflowPath = event?.workflowPath;
  if (event === undefined || workflowPath === undefined) return undefined;
  if (api === undefined || branch === undefined) return undefined;
  const { ageDaysMax } = inputs;
  return { api, event: { ...event, workflowPath }, branch, scenario, prefix, ageDaysMax };
}

/** A kind of file that runs store, each in an artifact of its own. */
export type StoredKind<Payload> = {
  /** In the artifacts' names, after the prefix. */
  readonly family: string;
  readonly entry: WantedEntry;
  /** What is in such a file, whoever wrote it. Never throws. */
  readonly read: (bytes: Uint8Array) => StoredContent<Payload>;
};

type StoredContent<Payload> =
  | { readonly scenarioHash: string; readonly payload: Payload }
  /** As the end of a sentence. */
  | { readonly refused: string };

/** What runs are compared with. */
export const storedSummaries: StoredKind<Uint8Array> = {
  family: "summary",
  entry: { name: SUMMARY_FILE, bytesMax: SUMMARY_BYTES_MAX },
  read: (bytes) => {
    const parsed = parseRunSummary(bytes);
    if ("refused" in parsed) return parsed;
    return { scenarioHash: parsed.summary.scenario.hash, payload: bytes };
  },
};

/** What comparisons side by side say of starts: how much the rounds of each differ. */
export const storedComparisons: StoredKind<readonly RoundEstimate[]> = {
  family: "starts",
  entry: { name: COMPARISON_FILE, bytesMax: COMPARISON_BYTES_MAX },
  read: (bytes) => {
    const parsed = parseComparisonSummary(bytes);
    if ("refused" in parsed) return parsed;
    const { scenario, rounds } = parsed.value;
    return { scenarioHash: scenario.hash, payload: rounds };
  },
};

export type StoredWish = Pick<BaselineQuery<unknown>, "choice" | "count" | "commit">;

/**
 * Looks among GitHub's artifacts for what trusted runs of the same scenario have stored. Never
 * throws for GitHub's failures.
 */
export function searchStored<Payload>(
  { api, event, branch, scenario, prefix, ageDaysMax }: StoredPlace,
  kind: StoredKind<Payload>,
  wish: StoredWish,
): Promise<BaselineSearch<Payload>> {
  return findBaselines(api, {
    ...wish,
    repository: event.repository,
    artifactName: storedName(kind, prefix, scenario),
    entry: kind.entry,
    rules: {
      repositoryId: event.repository.id,
      currentRunId: event.run.id,
      branch,
      workflowPath: event.workflowPath,
      events: trustedEvents,
      createdAfter: systemPace.now() - ageDaysMax * MILLIS_PER_DAY,
      archiveBytesMax: kind.entry.bytesMax,
    },
    validate: fitting(kind, scenarioHash(scenario)),
  });
}

export type SummarySearch = BaselineSearch<Uint8Array>;

/** Summaries of runs; the best are those that the commit under test contains. */
export function searchSummaries(
  place: StoredPlace,
  wish: Omit<StoredWish, "commit">,
): Promise<SummarySearch> {
  return searchStored(place, storedSummaries, { ...wish, commit: place.event.testedSha });
}

/** Of the artifact that a run of the scenario stores. */
export function storedName(
  { family }: Pick<StoredKind<unknown>, "family">,
  prefix: string,
  { metadata }: Scenario,
): string {
  return artifactName(prefix, family, metadata.name);
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
function fitting<Payload>(
  { read }: StoredKind<Payload>,
  hash: string,
): (bytes: Uint8Array) => Validation<Payload> {
  return (bytes) => {
    const content = read(bytes);
    if ("refused" in content) return { ok: false, reason: content.refused };
    return content.scenarioHash === hash
      ? { ok: true, payload: content.payload }
      : { ok: false, reason: "the scenario was another one then" };
  };
}
