import { createHash } from "node:crypto";

export type Account = {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot";
};
export type RepositoryName = { readonly id: number; readonly owner: string; readonly name: string };

export type Level = "none" | "read" | "write";
export type Token = {
  readonly account: Account;
  readonly actions: Level;
  readonly contents: Level;
  readonly pullRequests: Level;
};

export type Run = {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly path: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** Null when the fork was deleted. */
  readonly headRepository: RepositoryName | null;
  readonly conclusion: "success" | "failure" | "cancelled" | null;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
};

export type Artifact = {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly attempt: number;
  readonly archive: Uint8Array;
  readonly digest: string | null;
  /** As the list says it; it may lie. */
  readonly sizeInBytes: number;
  readonly expired: boolean;
  readonly createdAt: number;
};

export type Comment = {
  readonly id: number;
  readonly issue: number;
  readonly body: string;
  readonly author: Account;
  readonly createdAt: number;
};

export type Pull = {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly locked: boolean;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: RepositoryName | null;
  readonly baseSha: string;
  readonly baseBranch: string;
  readonly author: Account;
};

/** A commit that left a branch at one of the branch's commits. */
export type Fork = { readonly branch: string; readonly mergeBase: string };

export const ownRepository: RepositoryName = { id: 6_600_123, owner: "acme", name: "shop" };
export const forkRepository: RepositoryName = { id: 6_600_999, owner: "mallory", name: "shop" };
export const actionsBot: Account = { id: 41_898_282, login: "github-actions[bot]", type: "Bot" };
export const alice: Account = { id: 1_001, login: "alice", type: "User" };
export const mallory: Account = { id: 1_666, login: "mallory", type: "User" };
export const WORKFLOW = ".github/workflows/perf.yml";

/** The own repository's files, runs and conversations. Ids are as large as GitHub's. */
export class GithubState {
  readonly tokens = new Map<string, Token>();
  readonly runs: Run[] = [];
  readonly artifacts: Artifact[] = [];
  readonly comments: Comment[] = [];
  readonly pulls: Pull[] = [];
  /** By commit and path, with a colon between. */
  readonly files = new Map<string, string>();
  /** Each branch's commits, the oldest first. */
  readonly branches = new Map<string, readonly string[]>([["main", []]]);
  readonly forks = new Map<string, Fork>();
  /** Milliseconds since 1970; moves a second with every question. */
  #now = Date.UTC(2026, 10, 20);
  #lastId = 4_300_000_000;
  #lastRunId = 12_000_000_000;

  now(): number {
    this.#now += 1_000;
    return this.#now;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** Adds a commit to a branch and returns it. */
  commit(branch = "main"): string {
    const before = this.branches.get(branch) ?? [];
    const sha = shaOf(`${branch} ${before.length}`);
    this.branches.set(branch, [...before, sha]);
    return sha;
  }

  /** A commit that contains a branch up to `mergeBase`, and something new. */
  leave(mergeBase: string, branch = "main"): string {
    const sha = shaOf(`left ${branch} at ${mergeBase} as ${this.forks.size}`);
    this.forks.set(sha, { branch, mergeBase });
    return sha;
  }

  addRun(run: Partial<Run> = {}): Run {
    this.#lastRunId += 17;
    const added: Run = {
      id: this.#lastRunId,
      attempt: 1,
      event: "push",
      path: WORKFLOW,
      headSha: run.headSha ?? this.branches.get("main")?.at(-1) ?? shaOf("nothing"),
      headBranch: "main",
      headRepository: ownRepository,
      conclusion: "success",
      createdAt: this.now(),
      ...run,
    };
    this.runs.push(added);
    return added;
  }

  addArtifact(
    run: Pick<Run, "id" | "attempt">,
    name: string,
    archive: Uint8Array,
    changes: Partial<Artifact> = {},
  ): Artifact {
    const added: Artifact = {
      id: this.nextId(),
      name,
      runId: run.id,
      attempt: run.attempt,
      archive,
      digest: `sha256:${createHash("sha256").update(archive).digest("hex")}`,
      sizeInBytes: archive.length,
      expired: false,
      createdAt: this.now(),
      ...changes,
    };
    this.artifacts.push(added);
    return added;
  }

  addComment(issue: number, author: Account, body: string): Comment {
    const added = { id: this.nextId(), issue, body, author, createdAt: this.now() };
    this.comments.push(added);
    return added;
  }

  addPull(pull: Partial<Pull> & { readonly number: number }): Pull {
    const added: Pull = {
      state: "open",
      locked: false,
      headSha: shaOf(`pull ${pull.number}`),
      headBranch: "faster",
      headRepository: ownRepository,
      baseSha: this.branches.get("main")?.at(-1) ?? shaOf("base"),
      baseBranch: "main",
      author: alice,
      ...pull,
    };
    this.pulls.push(added);
    return added;
  }
}

export function shaOf(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}
