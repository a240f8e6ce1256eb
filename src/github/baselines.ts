import type { GithubApi } from "./api.ts";
import { artifactsOfRun, DigestError, readArtifact } from "./artifacts.ts";
import { findCandidates } from "./baseline-candidates.ts";
import {
  artifactExclusion,
  type BaselineRules,
  type Candidate,
  type Exclusion,
  isOwn,
} from "./baseline-selection.ts";
import { GithubError } from "./failure.ts";
import { type MergeBase, readMergeBase } from "./merge-base.ts";
import type { Repository } from "./repository.ts";
import { readRun } from "./workflow-runs.ts";
import type { WantedEntry } from "./zip.ts";
import { ZipError } from "./zip-error.ts";

/** Of downloads to baselines wanted: a few may be of another scenario, or incomplete. */
const DOWNLOADS_PER_BASELINE_MAX = 2;

/** What the caller says of an entry's bytes, which it alone understands. */
export type Validation<Payload> =
  | { readonly ok: true; readonly payload: Payload }
  | { readonly ok: false; readonly reason: string };

export type BaselineQuery<Payload> = {
  readonly repository: Repository;
  readonly choice: { readonly kind: "auto" } | { readonly kind: "run"; readonly runId: number };
  readonly rules: BaselineRules;
  /** Exact. */
  readonly artifactName: string;
  /** The artifact's only entry. */
  readonly entry: WantedEntry;
  /** How many are wanted, 1 or more. */
  readonly count: number;
  /** Whose merge base with the branch orders the runs; undefined takes the newest. */
  readonly commit: string | undefined;
  readonly validate: (bytes: Uint8Array) => Validation<Payload>;
};

export type Baseline<Payload> = Candidate & { readonly payload: Payload };

/**
 * `mismatch`: there are stored runs, but none that can be compared. `forbidden` and `unavailable`
 * are GitHub's trouble: no reason to fail a change, and none to say that it is no slower.
 */
export type BaselineStatus =
  | "found"
  | "missing"
  | "expired"
  | "mismatch"
  | "forbidden"
  | "unavailable";

export type BaselineSearch<Payload> = {
  readonly status: BaselineStatus;
  /** The best first; empty unless found. */
  readonly baselines: readonly Baseline<Payload>[];
  readonly exclusions: readonly Exclusion[];
  readonly mergeBase: MergeBase | undefined;
  /** What went wrong on GitHub's side, also when some were found in spite of it. */
  readonly failures: readonly GithubError[];
};

/** Looks up the runs to compare with, and reads them. Never throws for GitHub's failures. */
export async function findBaselines<Payload>(
  api: GithubApi,
  query: BaselineQuery<Payload>,
): Promise<BaselineSearch<Payload>> {
  const search = new Search(api, query);
  await search.run();
  return search.result();
}

/** One look-up and what it has found so far. */
class Search<Payload> {
  readonly #api: GithubApi;
  readonly #query: BaselineQuery<Payload>;
  readonly #baselines: Baseline<Payload>[] = [];
  readonly #exclusions: Exclusion[] = [];
  /** What the search did without. */
  readonly #failures: GithubError[] = [];
  /** What ended it. */
  #stoppedBy: GithubError | undefined;
  #mergeBase: MergeBase | undefined;

  constructor(api: GithubApi, query: BaselineQuery<Payload>) {
    this.#api = api;
    this.#query = query;
  }

  async run(): Promise<void> {
    const { choice } = this.#query;
    try {
      if (choice.kind === "run") await this.#readNamedRun(choice.runId);
      else await this.#readBranch();
    } catch (cause) {
      if (!(cause instanceof GithubError)) throw cause;
      this.#stoppedBy = cause;
    }
  }

  async #readBranch(): Promise<void> {
    const { repository, artifactName, rules, count } = this.#query;
    const mergeBase = await this.#readMergeBase();
    this.#mergeBase = mergeBase;
    const search = { repository, artifactName, rules, mergeBase, count };
    const { candidates, exclusions } = await findCandidates(this.#api, search);
    this.#exclusions.push(...exclusions);
    for (const candidate of candidates.slice(0, count * DOWNLOADS_PER_BASELINE_MAX)) {
      if (this.#baselines.length === count) return;
      await this.#read(candidate);
    }
  }

  /** The user vouches for the run; it must be one of this repository's own code all the same. */
  async #readNamedRun(runId: number): Promise<void> {
    const { repository, artifactName: name, rules } = this.#query;
    const run = await readRun(this.#api, repository, runId);
    if (!isOwn(run, rules.repositoryId)) {
      this.#exclusions.push({ runId, reason: "comes from a fork", detail: undefined });
      return;
    }
    const [artifact] = await artifactsOfRun(this.#api, repository, { runId, name });
    const reason = artifactExclusion(artifact, rules);
    if (artifact !== undefined && reason === undefined) {
      await this.#read({ run, artifact, position: "unknown" });
    } else if (reason !== undefined) {
      this.#exclusions.push({ runId, reason, detail: undefined });
    }
  }

  result(): BaselineSearch<Payload> {
    return {
      status: this.#status(),
      baselines: this.#baselines,
      exclusions: this.#exclusions,
      mergeBase: this.#mergeBase,
      failures: [...this.#failures, ...(this.#stoppedBy === undefined ? [] : [this.#stoppedBy])],
    };
  }

  /** Its failure costs the order of the runs, not the baselines. */
  async #readMergeBase(): Promise<MergeBase | undefined> {
    const { repository, commit, rules } = this.#query;
    if (commit === undefined) return undefined;
    try {
      return await readMergeBase(this.#api, repository, { commit, branch: rules.branch });
    } catch (cause) {
      if (!(cause instanceof GithubError)) throw cause;
      this.#failures.push(cause);
      return undefined;
    }
  }

  async #read(candidate: Candidate): Promise<void> {
    const { repository, entry, rules, validate } = this.#query;
    const { run, artifact } = candidate;
    const limits = { archiveBytesMax: rules.archiveBytesMax, entry, others: "refused" } as const;
    try {
      const bytes = await readArtifact(this.#api, { repository, artifact }, limits);
      const validation = validate(bytes);
      if (validation.ok) this.#baselines.push({ ...candidate, payload: validation.payload });
      else this.#exclude(run.id, "does not fit", validation.reason);
    } catch (cause) {
      if (cause instanceof ZipError || cause instanceof DigestError) {
        this.#exclude(run.id, "has a damaged artifact", cause.message);
      } else if (cause instanceof GithubError && cause.kind === "gone") {
        this.#exclude(run.id, "has an expired artifact", undefined);
      } else if (cause instanceof GithubError && isOfOneArtifact(cause)) {
        this.#exclude(run.id, "could not be downloaded", cause.message);
      } else {
        throw cause;
      }
    }
  }

  #exclude(runId: number, reason: Exclusion["reason"], detail: string | undefined): void {
    this.#exclusions.push({ runId, reason, detail });
  }

  #status(): BaselineStatus {
    if (this.#baselines.length > 0) return "found";
    const stoppedBy = this.#stoppedBy?.kind;
    if (stoppedBy === "forbidden" || stoppedBy === "unauthorized") return "forbidden";
    // A workflow that is not on the default branch yet has no runs: 404.
    if (stoppedBy !== undefined && stoppedBy !== "notFound") return "unavailable";
    const reasons = new Set(this.#exclusions.map(({ reason }) => reason));
    if (unfitReasons.some((reason) => reasons.has(reason))) return "mismatch";
    if (reasons.has("could not be downloaded")) return "unavailable";
    return reasons.has("has an expired artifact") ? "expired" : "missing";
  }
}

const unfitReasons = [
  "does not fit",
  "has a damaged artifact",
  "has too large an artifact",
] as const;

/** Whether another artifact may still be had. */
function isOfOneArtifact({ kind }: GithubError): boolean {
  return ["notFound", "tooLarge", "malformed", "refused", "unavailable"].includes(kind);
}
