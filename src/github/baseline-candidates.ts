import type { GithubApi } from "./api.ts";
import { type Artifact, artifactsNamed, artifactsOfRun } from "./artifacts.ts";
import {
  artifactExclusion,
  type BaselineRules,
  byPreference,
  type Candidate,
  type Exclusion,
  newestByRun,
  type Position,
  positionOf,
  runExclusion,
} from "./baseline-selection.ts";
import type { MergeBase } from "./merge-base.ts";
import type { Repository } from "./repository.ts";
import { runsOfBranch, type WorkflowRun } from "./workflow-runs.ts";

/** Of runs, 100 each: a busy branch has its last weeks on them. */
const RUN_PAGES_MAX = 3;
/** Of artifacts of one name, 100 each: pull requests' runs are on them too. */
const ARTIFACT_PAGES_MAX = 3;

export type CandidateSearch = {
  readonly repository: Repository;
  readonly artifactName: string;
  readonly rules: BaselineRules;
  readonly mergeBase: MergeBase | undefined;
  /** How many candidates are enough. */
  readonly count: number;
};

export type CandidateList = {
  /** The best first. */
  readonly candidates: readonly Candidate[];
  readonly exclusions: readonly Exclusion[];
};

/** The runs of the branch that may be baselines, without reading one. @throws GithubError */
export async function findCandidates(
  api: GithubApi,
  search: CandidateSearch,
): Promise<CandidateList> {
  const { trusted, exclusions } = await trustedRuns(api, search);
  if (trusted.length === 0) return { candidates: [], exclusions };
  const artifacts = await artifactsOf(trusted, api, search);
  const candidates: Candidate[] = [];
  const without: Exclusion[] = [];
  for (const { run, position } of trusted) {
    const artifact = artifacts.get(run.id);
    const reason = artifactExclusion(artifact, search.rules);
    if (artifact !== undefined && reason === undefined)
      candidates.push({ run, artifact, position });
    else if (reason !== undefined) without.push({ runId: run.id, reason, detail: undefined });
  }
  return { candidates, exclusions: [...exclusions, ...without] };
}

type Placed = { readonly run: WorkflowRun; readonly position: Position };

async function trustedRuns(
  api: GithubApi,
  { repository, rules, mergeBase, count }: CandidateSearch,
): Promise<{ readonly trusted: readonly Placed[]; readonly exclusions: readonly Exclusion[] }> {
  const trusted: Placed[] = [];
  const exclusions: Exclusion[] = [];
  const { workflowPath, branch } = rules;
  const list = { workflowPath, branch, pagesMax: RUN_PAGES_MAX };
  for await (const runs of runsOfBranch(api, repository, list)) {
    for (const run of runs) {
      const reason = runExclusion(run, rules);
      if (reason === undefined) trusted.push({ run, position: positionOf(run, mergeBase) });
      else exclusions.push({ runId: run.id, reason, detail: undefined });
    }
    // The newest come first: a further page has older ones only.
    const isPast = runs.some((run) => run.createdAt < rules.createdAfter);
    if (isPast || trusted.filter(({ position }) => position !== "newer").length >= count) break;
  }
  return { trusted: trusted.toSorted(byPreference), exclusions };
}

/**
 * The newest artifact of each run that has one, from the list of the name. Where that list is too
 * long to follow, the best runs without one are asked one by one.
 */
async function artifactsOf(
  trusted: readonly Placed[],
  api: GithubApi,
  { repository, artifactName, rules, count }: CandidateSearch,
): Promise<ReadonlyMap<number, Artifact>> {
  const listed: Artifact[] = [];
  const preferred = trusted.slice(0, count);
  const isUsable = (found: ReadonlyMap<number, Artifact>, { run }: Placed): boolean =>
    artifactExclusion(found.get(run.id), rules) === undefined;
  const list = { name: artifactName, pagesMax: ARTIFACT_PAGES_MAX };
  let isCut = false;
  for await (const { artifacts, hasNext } of artifactsNamed(api, repository, list)) {
    listed.push(...artifacts);
    isCut = hasNext;
    const found = newestByRun(listed);
    if (preferred.every((placed) => isUsable(found, placed))) return found;
  }
  const found = newestByRun(listed);
  if (!isCut) return found;
  for (const { run } of preferred.filter((placed) => !found.has(placed.run.id))) {
    listed.push(...(await artifactsOfRun(api, repository, { runId: run.id, name: artifactName })));
  }
  return newestByRun(listed);
}
