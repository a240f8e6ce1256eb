import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { pullRequestPayload } from "../github/payloads.ts";
import { GithubStandIn, TOKEN } from "../github/stand-in.ts";
import type { Run } from "../github/state.ts";
import { type Inputs, runStep, type Step, type StepOptions } from "./action-step.ts";
import { git, type GitPlace, traceOf, withGitPlace } from "./git-place.ts";
import { processesMarked } from "./service-place.ts";

/** How long the service takes as main has it: many times what a busy machine is late by. */
export const BASE_MILLIS = 16;

/** Answers after a time of its own, which takes no CPU from its neighbour. */
const service = (millis: number): string => `
import { createServer } from "node:http";
const server = createServer((request, response) => {
  request.resume();
  setTimeout(() => response.end("well"), ${millis});
});
server.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("serving"));
`;

/**
 * Not much longer than a comparison must be: 12 quads of 1.2 s, of which 8 are needed, and a warm-up that
 * Node.js does not need longer. Enough exchanges for a p95 of the base.
 */
export const CHECKOUT = `
[metadata]
name = "checkout"

[runtime]
duration = "15s"
warmup = "1s"
vus = 8
seed = 1

[target]
base_url = "http://127.0.0.1:1"

[[requests]]
name = "home"
path = "/"
`;

/** A pull request on GitHub whose test merge a job has checked out. */
export type ComparedService = {
  readonly place: GitPlace;
  readonly github: GithubStandIn;
  readonly clone: string;
  /** The newest commit of main. */
  readonly base: string;
  /** The folder for temporary files that the runner gives. */
  readonly temporary: string;
  /** Of the processes of the job, which nothing of Z6 knows of. */
  readonly mark: string;
  /** One job of the pull request. */
  readonly job: (inputs?: Inputs, options?: StepOptions) => Promise<Step & { run: Run }>;
};

export type Change = { readonly headMillis: number; readonly scenario?: string };

/**
 * A service on main, and a pull request that makes it take `headMillis`. When `use` is done,
 * nothing may be left of its jobs: no process, no file of the base, no mark in the clone.
 */
export function withComparedService(
  { headMillis, scenario = CHECKOUT }: Change,
  use: (service: ComparedService) => Promise<void>,
): Promise<void> {
  return withGitPlace(async (place) => {
    const { source, path } = place;
    place.commit({ "service.mjs": service(BASE_MILLIS), "perf/checkout.toml": scenario });
    git(source, "checkout", "--quiet", "-b", "change");
    place.commit({ "service.mjs": service(headMillis) });
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
    const before = traceOf(clone);
    const github = await GithubStandIn.start();
    try {
      const job = async (inputs: Inputs = {}, options: StepOptions = {}) => {
        const { state } = github;
        const pull = state.pulls[0] ?? state.addPull({ number: 7 });
        const event = "pull_request";
        const run = state.addRun({ event, headSha: pull.headSha, createdAt: Date.now() });
        place.write("runner/event.json", JSON.stringify(pullRequestPayload(pull)));
        const environment = {
          ...github.environment(run),
          GITHUB_EVENT_PATH: join(path, "runner/event.json"),
          GITHUB_SHA: merge,
          GITHUB_REF: "refs/pull/7/merge",
          GITHUB_WORKSPACE: clone,
          RUNNER_TEMP: temporary,
          Z6_TEST: mark,
          ...options.job,
        };
        const given = {
          scenario: "perf/checkout.toml",
          start: `exec '${process.execPath}' service.mjs`,
          "github-token": TOKEN,
          ...inputs,
        };
        const step = await runStep(place, given, { ...options, job: environment });
        return { ...step, run };
      };
      await use({ place, github, clone, base, temporary, mark, job });
      expect(processesMarked(mark)).toEqual([]);
      expect(readdirSync(temporary).filter((name) => !name.startsWith("z6-results"))).toEqual([]);
      expect(traceOf(clone)).toEqual(before);
      if (github.problems.length > 0) throw new Error(github.problems.join("\n"));
    } finally {
      await github.stop();
    }
  });
}
