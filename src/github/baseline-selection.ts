import type { Artifact } from "./artifacts.ts";
import type { MergeBase } from "./merge-base.ts";
import type { WorkflowRun } from "./workflow-runs.ts";

/** Events whose code is on the branch already, started by someone who may write to it. */
export const trustedEvents = ["push", "schedule", "workflow_dispatch"] as const;
export type TrustedEvent = (typeof trustedEvents)[number];

/**
 * What makes a run a trusted baseline. A branch's name alone says nothing: the run of a fork's
 * pull request carries the name of the fork's branch, which may be `main`.
 */
export type BaselineRules = {
  readonly repositoryId: number;
  readonly currentRunId: number;
  readonly branch: string;
  /** `.github/workflows/perf.yml`. */
  readonly workflowPath: string;
  readonly events: readonly TrustedEvent[];
  /** Milliseconds since 1970; older runs are left out. */
  readonly createdAfter: number;
  /** Of the archive. */
  readonly archiveBytesMax: number;
};

export type ExclusionReason =
  | "is this run"
  | "comes from a fork"
  | "is of another branch"
  | "is of another workflow"
  | "was not triggered by a trusted event"
  | "did not finish"
  | "is too old"
  | "has no artifact"
  | "has an expired artifact"
  | "has too large an artifact"
  | "could not be downloaded"
  | "has a damaged artifact"
  | "does not fit";

/** Why a run is no baseline: "run 9871 is too old". */
export type Exclusion = {
  readonly runId: number;
  readonly reason: ExclusionReason;
  readonly detail: string | undefined;
};

/** A run that a named artifact of is worth a download. */
export type Candidate = {
  readonly run: WorkflowRun;
  readonly artifact: Artifact;
  /** Whether the commit under test contains the run's commit. */
  readonly position: Position;
};
export type Position = "contained" | "newer" | "unknown";

/** A failed gate on the branch must not freeze the baseline, so a failure is as good. */
const finishedConclusions: ReadonlySet<string | undefined> = new Set(["success", "failure"]);

/** Why a run is not to be trusted as a baseline; undefined when it is. */
export function runExclusion(run: WorkflowRun, rules: BaselineRules): ExclusionReason | undefined {
  if (run.id === rules.currentRunId) return "is this run";
  if (!isOwn(run, rules.repositoryId)) return "comes from a fork";
  if (!rules.events.some((event) => event === run.event))
    return "was not triggered by a trusted event";
  if (run.headBranch !== rules.branch) return "is of another branch";
  if (run.path !== rules.workflowPath) return "is of another workflow";
  if (!finishedConclusions.has(run.conclusion)) return "did not finish";
  return run.createdAt < rules.createdAfter ? "is too old" : undefined;
}

/** Whether the run's code lies in the repository itself, and the run too. */
export function isOwn(
  run: Pick<WorkflowRun, "headRepositoryId" | "repositoryId">,
  repositoryId: number,
): boolean {
  return run.headRepositoryId === repositoryId && run.repositoryId === repositoryId;
}

export function artifactExclusion(
  artifact: Artifact | undefined,
  rules: Pick<BaselineRules, "repositoryId" | "archiveBytesMax">,
): ExclusionReason | undefined {
  if (artifact === undefined) return "has no artifact";
  if (!isOwn(artifact, rules.repositoryId)) return "comes from a fork";
  if (artifact.expired) return "has an expired artifact";
  return artifact.bytes > rules.archiveBytesMax ? "has too large an artifact" : undefined;
}

/** Where a run of the branch stands towards the commit under test. */
export function positionOf(run: WorkflowRun, mergeBase: MergeBase | undefined): Position {
  if (mergeBase === undefined) return "unknown";
  if (run.headSha === mergeBase.sha) return "contained";
  if (mergeBase.missing.has(run.headSha)) return "newer";
  if (mergeBase.isComplete) return "contained";
  // Of a long list only a part is known. What ran before the merge base was made, it contains.
  const { committedAt } = mergeBase;
  return committedAt !== undefined && run.createdAt <= committedAt ? "contained" : "unknown";
}

const positionOrder: Readonly<Record<Position, number>> = { contained: 0, unknown: 1, newer: 2 };

/** Runs the commit contains come first, and of each kind the newest. */
export function byPreference(
  a: { readonly run: WorkflowRun; readonly position: Position },
  b: { readonly run: WorkflowRun; readonly position: Position },
): number {
  return positionOrder[a.position] - positionOrder[b.position] || b.run.id - a.run.id;
}

/** Each run's newest artifact: a re-run adds another of the same name. */
export function newestByRun(artifacts: readonly Artifact[]): ReadonlyMap<number, Artifact> {
  const newest = new Map<number, Artifact>();
  for (const artifact of artifacts) {
    const before = newest.get(artifact.runId);
    if (before === undefined || before.id < artifact.id) newest.set(artifact.runId, artifact);
  }
  return newest;
}
