import { randomUUID } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pullRequestPayload, schedulePayload } from "../github/payloads.ts";
import { GithubStandIn, TOKEN } from "../github/stand-in.ts";
import type { Run } from "../github/state.ts";
import { type Inputs, runStep, type Step, type StepOptions } from "./action-step.ts";
import { git, type GitPlace, withGitPlace } from "./git-place.ts";

/** Files by path. */
export type Files = Readonly<Record<string, string>>;

/** A pull request on GitHub whose test merge a job has checked out. */
export type PullRequestPlace = {
  readonly place: GitPlace;
  readonly github: GithubStandIn;
  readonly clone: string;
  /** The newest commit of main. */
  readonly base: string;
  /** The commit that is checked out. */
  readonly merge: string;
  /** The folder for temporary files that the runner gives. */
  readonly temporary: string;
  /** Of the processes of the job, which nothing of Z6 knows of. */
  readonly mark: string;
  /** One job of the pull request. */
  readonly job: Job;
  /** One job of the branch, on a schedule. */
  readonly nightly: Job;
};

type Job = (inputs: Inputs, options?: StepOptions) => Promise<Step & { run: Run }>;

/** A repository with files on main, and a pull request that writes some of them anew. */
export function withPullRequest<Result>(
  files: { readonly main: Files; readonly change: Files },
  use: (place: PullRequestPlace) => Promise<Result>,
): Promise<Result> {
  return withGitPlace(async (place) => {
    const { source, path } = place;
    place.commit(files.main);
    git(source, "checkout", "--quiet", "-b", "change");
    place.commit(files.change);
    git(source, "checkout", "--quiet", "main");
    const base = place.commit({ "README.md": "what somebody else has merged" });
    git(source, "merge", "--quiet", "--no-ff", "-m", "a test merge", "change");
    const merge = git(source, "rev-parse", "HEAD");
    git(source, "push", "--quiet", "origin", "HEAD:refs/heads/merge");
    const clone = place.clone("clone");
    git(clone, "checkout", "--quiet", "--detach", merge);
    const temporary = join(path, "temporary");
    mkdirSync(temporary);
    const mark = randomUUID();
    const github = await GithubStandIn.start();
    try {
      const step = async (run: Run, payload: object, inputs: Inputs, options: StepOptions) => {
        place.write("runner/event.json", JSON.stringify(payload));
        const environment = {
          ...github.environment(run),
          GITHUB_EVENT_PATH: join(path, "runner/event.json"),
          GITHUB_WORKSPACE: clone,
          RUNNER_TEMP: temporary,
          Z6_TEST: mark,
          ...options.job,
        };
        const given = { "github-token": TOKEN, ...inputs };
        return { ...(await runStep(place, given, { ...options, job: environment })), run };
      };
      const job: Job = (inputs, options = {}) => {
        const { state } = github;
        const pull = state.pulls[0] ?? state.addPull({ number: 7 });
        const created = { headSha: pull.headSha, createdAt: Date.now() };
        const run = state.addRun({ event: "pull_request", ...created });
        const ref = { GITHUB_SHA: merge, GITHUB_REF: "refs/pull/7/merge", ...options.job };
        return step(run, pullRequestPayload(pull), inputs, { ...options, job: ref });
      };
      const nightly: Job = (inputs, options = {}) => {
        const created = { headSha: merge, createdAt: Date.now() };
        const run = github.state.addRun({ event: "schedule", ...created });
        return step(run, schedulePayload(), inputs, options);
      };
      const parts = { place, github, clone, base, merge, temporary, mark };
      const result = await use({ ...parts, job, nightly });
      if (github.problems.length > 0) throw new Error(github.problems.join("\n"));
      return result;
    } finally {
      await github.stop();
    }
  });
}
