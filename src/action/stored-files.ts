import type { StoredFile } from "../app/compare-run.ts";
import { SUMMARY_BYTES_MAX, parseRunSummary } from "../app/run-summary-file.ts";
import { scenarioHash } from "../app/scenario-hash.ts";
import { artifactName } from "../github/artifact-name.ts";
import { trustedEvents } from "../github/baseline-selection.ts";
import {
  type BaselineSearch,
  type BaselineStatus,
  findBaselines,
  type Validation,
} from "../github/baselines.ts";
import type { EventContext } from "../github/event.ts";
import { failureAdvice } from "../github/failure.ts";
import { systemPace } from "../github/pace.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { BaselineInputs } from "./baseline-inputs.ts";
import { nothingToCompare } from "./baseline-words.ts";
import type { Job } from "./job.ts";

/** The summary's file, alone in its artifact. */
export const SUMMARY_FILE = "run-summary.json";
/** In the report: a repository may have hundreds of runs from before Z6. */
const EXCLUSIONS_MAX = 50;
const MILLIS_PER_DAY = 86_400_000;

export type StoredFiles = {
  readonly status: BaselineStatus | "none";
  readonly files: readonly StoredFile[];
  readonly runIds: readonly number[];
  /** For the report, as sentences: why there is nothing, and what happens next. */
  readonly notes: readonly string[];
  /** What GitHub did not let us do, and what helps. */
  readonly shortfalls: readonly string[];
};

export const nothingStored: StoredFiles = {
  status: "none",
  files: [],
  runIds: [],
  notes: [],
  shortfalls: [],
};

/** A file of the workspace that was read before the run. */
export function fileAlone(origin: string, bytes: Uint8Array): StoredFiles {
  const status = "refused" in parseRunSummary(bytes) ? "mismatch" : "found";
  return { ...nothingStored, status, files: [{ origin, bytes }] };
}

export function summaryName(prefix: string, { metadata }: Scenario): string {
  return artifactName(prefix, "summary", metadata.name);
}

export type StoredQuery = {
  readonly job: Job;
  readonly inputs: BaselineInputs;
  /** Prefix of artifacts' names. */
  readonly prefix: string;
  readonly scenario: Scenario;
};

/** Looks for runs to compare with among GitHub's artifacts. Never throws for GitHub's failures. */
export async function findStored({
  job: { event, api },
  inputs,
  prefix,
  scenario,
}: StoredQuery): Promise<StoredFiles> {
  const { choice } = inputs;
  if (choice.kind === "none" || choice.kind === "file") return nothingStored;
  const branch = inputs.branch ?? event?.baseBranch;
  if (event?.workflowPath === undefined || api === undefined || branch === undefined) {
    return {
      ...nothingStored,
      status: "unavailable",
      notes: ["Nothing was compared: this job does not say of which workflow and branch it is."],
    };
  }
  const search = await findBaselines(api, {
    repository: event.repository,
    choice,
    artifactName: summaryName(prefix, scenario),
    entry: { name: SUMMARY_FILE, bytesMax: SUMMARY_BYTES_MAX },
    count: inputs.runs,
    commit: event.testedSha,
    rules: {
      repositoryId: event.repository.id,
      currentRunId: event.run.id,
      branch,
      workflowPath: event.workflowPath,
      events: trustedEvents,
      createdAfter: systemPace.now() - inputs.ageDaysMax * MILLIS_PER_DAY,
      archiveBytesMax: SUMMARY_BYTES_MAX,
    },
    validate: fittingSummary(scenarioHash(scenario)),
  });
  return storedFiles(search, { event, branch, inputs });
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

type Search = BaselineSearch<Uint8Array>;

function storedFiles(
  { status, baselines, exclusions, failures }: Search,
  at: {
    readonly event: EventContext;
    readonly branch: string;
    readonly inputs: BaselineInputs;
  },
): StoredFiles {
  const telling = exclusions.filter(
    ({ reason }) => reason !== "is this run" && reason !== "has no artifact",
  );
  return {
    status,
    files: [
      ...baselines.map(({ run, payload }) => ({ origin: `run ${run.id}`, bytes: payload })),
      ...telling.slice(0, EXCLUSIONS_MAX).map(({ runId, reason, detail }) => ({
        origin: `run ${runId}`,
        refused: detail === undefined ? reason : `${reason}: ${detail}`,
      })),
    ],
    runIds: baselines.map(({ run }) => run.id),
    notes: status === "found" ? [] : [nothingToCompare(status, at)],
    shortfalls: failures
      // A workflow that is new has no runs yet: that is no trouble of GitHub's.
      .filter(({ kind }) => kind !== "notFound")
      .map((failure) => `Stored runs: ${failure.message}. ${failureAdvice(failure)}`),
  };
}
