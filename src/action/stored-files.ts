import type { StoredFile, TrendFiles } from "../app/compare-run.ts";
import { parseRunSummary } from "../app/run-summary-file.ts";
import type { BaselineStatus } from "../github/baselines.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { BaselineInputs } from "./baseline-inputs.ts";
import { isOfBaselineBranch, nothingToCompare } from "./baseline-words.ts";
import type { Job } from "./job.ts";
import { type PinnedFile, findPinned } from "./pinned-run.ts";
import { runUrl } from "./run-url.ts";
import {
  searchSummaries,
  shortfallsOf,
  type StoredPlace,
  storedPlace,
  type SummarySearch,
} from "./stored-search.ts";

/** In the report: a repository may have hundreds of runs from before Z6. */
const EXCLUSIONS_MAX = 50;

export type StoredFiles = {
  readonly status: BaselineStatus | "none";
  /** Runs to compare with, and those that cannot be, with the reason. */
  readonly files: readonly StoredFile[];
  /** Ids of the runs to compare with. */
  readonly runIds: readonly number[];
  /** What the trend is made of; undefined: there is none. */
  readonly trend: TrendFiles | undefined;
  /** For the report, as sentences: why there is nothing, and what happens next. */
  readonly notes: readonly string[];
  /** What GitHub did not let us do, and what helps. */
  readonly shortfalls: readonly string[];
};

export const nothingStored: StoredFiles = {
  status: "none",
  files: [],
  runIds: [],
  trend: undefined,
  notes: [],
  shortfalls: [],
};

/** Summaries that the workspace has, read before the run; undefined: the input names none. */
export type WorkspaceFiles = {
  readonly baseline: WorkspaceFile | undefined;
  readonly pinned: WorkspaceFile | undefined;
};
export type WorkspaceFile = { readonly origin: string; readonly bytes: Uint8Array };

export type StoredQuery = {
  readonly job: Job;
  readonly inputs: BaselineInputs;
  /** Prefix of artifacts' names. */
  readonly prefix: string;
  readonly scenario: Scenario;
  readonly files: WorkspaceFiles;
};

/** All that is known of other runs. Never throws for GitHub's failures. */
export async function findStored(query: StoredQuery): Promise<StoredFiles> {
  const place = storedPlace(query);
  const { stored, search } = await findCompared(query, place);
  const { pinned: choice } = query.inputs;
  if (choice === undefined) return stored;
  const found = search?.baselines ?? [];
  const pinned = await findPinned(choice, { place, found, file: query.files.pinned });
  return withPinned(stored, pinned);
}

type Compared = { readonly stored: StoredFiles; readonly search: SummarySearch | undefined };

async function findCompared(
  { inputs, files }: StoredQuery,
  place: StoredPlace | undefined,
): Promise<Compared> {
  const { choice } = inputs;
  const without = { search: undefined };
  if (choice.kind === "none") return { ...without, stored: nothingStored };
  if (files.baseline !== undefined) return { ...without, stored: fileAlone(files.baseline) };
  if (choice.kind === "file") return { ...without, stored: nothingStored };
  if (place === undefined) return { ...without, stored: unknownPlace };
  // Only a run of the branch is worth the downloads that a longer trend takes.
  const isOfBranch = isOfBaselineBranch(place.event, place.branch);
  const count = Math.max(inputs.runs, isOfBranch ? inputs.trendRuns : 0);
  const search = await searchSummaries(place, { choice, count });
  return { search, stored: storedFiles(search, { place, inputs, isOfBranch }) };
}

const unknownPlace: StoredFiles = {
  ...nothingStored,
  status: "unavailable",
  notes: ["Nothing was compared: this job does not say of which workflow and branch it is."],
};

function fileAlone(file: WorkspaceFile): StoredFiles {
  const status = "refused" in parseRunSummary(file.bytes) ? "mismatch" : "found";
  return { ...nothingStored, status, files: [file] };
}

type SearchParts = {
  readonly place: StoredPlace;
  readonly inputs: BaselineInputs;
  readonly isOfBranch: boolean;
};

function storedFiles(
  { status, baselines, exclusions, failures }: SummarySearch,
  { place: { event, branch }, inputs, isOfBranch }: SearchParts,
): StoredFiles {
  const telling = exclusions.filter(
    ({ reason }) => reason !== "is this run" && reason !== "has no artifact",
  );
  const found = baselines.map(({ run: { id }, payload: bytes }) => {
    return { origin: `run ${id}`, bytes, url: runUrl({ ...event, run: { id, attempt: 1 } }) };
  });
  const isTrend = inputs.choice.kind === "auto" && inputs.trendRuns > 0;
  return {
    status,
    files: [
      ...found.slice(0, inputs.runs),
      ...telling.slice(0, EXCLUSIONS_MAX).map(({ runId, reason, detail }) => ({
        origin: `run ${runId}`,
        refused: detail === undefined ? reason : `${reason}: ${detail}`,
      })),
    ],
    runIds: baselines.slice(0, inputs.runs).map(({ run }) => run.id),
    trend:
      isTrend && found.length > 0 ? { history: found, isOfBranch, pinned: undefined } : undefined,
    notes: status === "found" ? [] : [nothingToCompare(status, { event, branch, inputs })],
    shortfalls: shortfallsOf(failures),
  };
}

function withPinned(stored: StoredFiles, { file, shortfalls }: PinnedFile): StoredFiles {
  const trend = stored.trend ?? { history: [], isOfBranch: false };
  return {
    ...stored,
    trend: { ...trend, pinned: file },
    shortfalls: [...stored.shortfalls, ...shortfalls],
  };
}
