import { describe, expect, it } from "vitest";
import type { BaselineInputs } from "../../../src/action/baseline-inputs.ts";
import { findSpread, type KnownSpread } from "../../../src/action/known-spread.ts";
import { sealedComparison } from "../../../src/app/comparison-summary.ts";
import { scenarioHash } from "../../../src/app/scenario-hash.ts";
import { eventContext } from "../../../src/github/event.ts";
import { readJobEnvironment } from "../../../src/github/job-environment.ts";
import { pullRequestPayload } from "../../github/payloads.ts";
import { type Session, withGithub } from "../../github/session.ts";
import { forkRepository, type Run } from "../../github/state.ts";
import { zipOf } from "../../github/zip-writer.ts";
import { scenarioOf } from "../../simulated-run.ts";
import { comparison } from "../gate/stored-comparisons.ts";

const scenario = scenarioOf('[metadata]\nname = "steady"\n[runtime]\nduration = "9s"\nvus = 1');
const load = { name: "steady", hash: scenarioHash(scenario) };
const inputs = { choice: { kind: "auto" }, branch: undefined, ageDaysMax: 30 } as const;
const ARTIFACT = "z6-starts-steady";

/** Rounds of starts that differ by 2 %, or by what is said. */
function rounds(spread = 0.02, hash = load.hash): Uint8Array {
  const estimates = [spread, -spread, spread, -spread].map((each) => each * Math.SQRT2);
  return sealedComparison(comparison(estimates, { ...load, hash }));
}

/** A run that has ended, of main unless it says otherwise, with a comparison stored. */
function store(
  { github: { state } }: Session,
  run: Partial<Run> = {},
  bytes: Uint8Array = rounds(),
): void {
  const added = state.addRun({ headSha: state.commit(), createdAt: Date.now(), ...run });
  state.addArtifact(added, ARTIFACT, zipOf("comparison-summary.json", bytes));
}

/** What a pull request's job knows before its load, and how many calls it takes. */
async function known(
  { github, api }: Session,
  given: Partial<Pick<BaselineInputs, "choice" | "branch" | "ageDaysMax">> = {},
): Promise<KnownSpread & { readonly calls: number }> {
  const { state } = github;
  const before = api.calls;
  const pull = state.addPull({ number: state.pulls.length + 1 });
  const run = state.addRun({ event: "pull_request", createdAt: Date.now(), conclusion: null });
  const event = eventContext(readJobEnvironment(github.environment(run)), pullRequestPayload(pull));
  const job = { event, api, shortfall: undefined };
  const query = { job, inputs: { ...inputs, ...given }, prefix: "z6", scenario };
  return { ...(await findSpread(query)), calls: api.calls - before };
}

const MILLIS_PER_DAY = 86_400_000;

describe("what starts of the same code differ by", () => {
  it("is pooled from the comparisons that runs of the base branch have stored", () =>
    withGithub(async (session) => {
      for (const event of ["push", "schedule", "workflow_dispatch"]) store(session, { event });
      const { startSpread, shortfalls, calls } = await known(session);
      expect(startSpread!.deviation).toBeCloseTo(0.02 * Math.sqrt(4 / 3), 3);
      expect(startSpread!.from).toEqual({ rounds: 12, runs: 3 });
      expect(shortfalls).toEqual([]);
      // One for each of them, and one each for the runs and the artifacts.
      expect(calls).toBe(5);
    }));

  it("is of the newest ten", () =>
    withGithub(async (session) => {
      for (let old = 0; old < 5; old += 1) store(session, {}, rounds(0.3));
      for (let run = 0; run < 10; run += 1) store(session);
      const { startSpread } = await known(session);
      expect(startSpread!.from).toEqual({ rounds: 40, runs: 10 });
      expect(startSpread!.deviation).toBeLessThan(0.03);
    }));

  it("is not known until there are eight rounds", () =>
    withGithub(async (session) => {
      expect(await known(session)).toMatchObject({ startSpread: undefined, shortfalls: [] });
      store(session);
      expect(await known(session)).toMatchObject({ startSpread: undefined, shortfalls: [] });
      store(session);
      expect(await known(session)).toMatchObject({ startSpread: { from: { rounds: 8 } } });
    }));

  const hostile: readonly (readonly [string, Partial<Run>])[] = [
    ["a pull request", { event: "pull_request", headBranch: "faster" }],
    ["a pull request whose branch is called main", { event: "pull_request" }],
    ["a fork", { event: "pull_request", headRepository: forkRepository }],
    ["a fork that says it was a push", { headRepository: forkRepository }],
    ["a fork that is gone", { headRepository: null }],
    ["a workflow in the name of another run", { event: "workflow_run" }],
    ["a merge queue", { event: "merge_group", headBranch: "gh-readonly-queue/main/pr-5" }],
    ["another branch", { headBranch: "release" }],
    ["another workflow", { path: ".github/workflows/other.yml" }],
    ["a run that was cancelled", { conclusion: "cancelled" }],
    ["a run that is too old", { createdAt: Date.now() - 31 * MILLIS_PER_DAY }],
  ];
  it.each(hostile)("takes nothing that was stored by %s", (_, run) =>
    withGithub(async (session) => {
      for (let times = 0; times < 3; times += 1) store(session, run, rounds(0.5));
      expect((await known(session)).startSpread).toBeUndefined();
      for (let times = 0; times < 2; times += 1) store(session);
      const { startSpread } = await known(session);
      expect(startSpread!.from).toEqual({ rounds: 8, runs: 2 });
      expect(startSpread!.deviation).toBeLessThan(0.03);
    }),
  );

  it.each([
    ["of another load", rounds(0.5, "b".repeat(64))],
    ["that is damaged", rounds(0.5).slice(0, -1)],
    ["that is no comparison", new TextEncoder().encode("{}")],
  ])("takes nothing %s", (_, bytes) =>
    withGithub(async (session) => {
      for (let times = 0; times < 3; times += 1) store(session, {}, bytes);
      expect(await known(session)).toMatchObject({ startSpread: undefined, shortfalls: [] });
    }),
  );

  it("is of the branch and of the age that the inputs say", () =>
    withGithub(async (session) => {
      for (let times = 0; times < 2; times += 1) store(session, { headBranch: "release" });
      const createdAt = Date.now() - 10 * MILLIS_PER_DAY;
      for (let times = 0; times < 3; times += 1) store(session, { createdAt });
      const ofRelease = await known(session, { branch: "release" });
      expect(ofRelease.startSpread!.from).toEqual({ rounds: 8, runs: 2 });
      expect((await known(session)).startSpread!.from).toEqual({ rounds: 12, runs: 3 });
      expect((await known(session, { ageDaysMax: 9 })).startSpread).toBeUndefined();
    }));

  it("is asked of nobody where the input baseline says none", () =>
    withGithub(async (session) => {
      for (let times = 0; times < 3; times += 1) store(session);
      const { startSpread, calls } = await known(session, { choice: { kind: "none" } });
      expect([startSpread, calls]).toEqual([undefined, 0]);
    }));

  it("stays unknown where GitHub does not give it, which is said", () =>
    withGithub(async (session) => {
      for (let times = 0; times < 3; times += 1) store(session);
      const { tokens } = session.github.state;
      for (const [name, token] of tokens) tokens.set(name, { ...token, actions: "none" });
      const { startSpread, shortfalls } = await known(session);
      expect(startSpread).toBeUndefined();
      expect(shortfalls.join()).toMatch(/^Stored runs: .*actions: read/u);
    }));
});
