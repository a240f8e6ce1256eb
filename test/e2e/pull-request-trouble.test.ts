import { describe, expect, it } from "vitest";
import { realRuns } from "./patience.ts";
import { zipOf } from "../github/zip-writer.ts";
import { SLOWER_MILLIS, withRepository } from "./repository.ts";

describe("a gate that GitHub leaves alone", realRuns, () => {
  it.each([
    { build: "good", serviceMillis: 120, exitCode: 0, verdict: "pass" },
    { build: "bad", serviceMillis: SLOWER_MILLIS, exitCode: 1, verdict: "fail" },
  ])("judges a $build change as always", ({ serviceMillis, exitCode, verdict }) =>
    withRepository(async (repository) => {
      const { github } = repository;
      repository.change({ serviceMillis });
      github.callsLeft = 0;
      github.service.refusal = { status: 403, json: { code: "permission_denied", msg: "no" } };
      const step = await repository.pullRequest(github.state.addPull({ number: 20 }));
      expect(step.outputs.get("verdict")).toBe(verdict);
      expect(step.exitCode).toBe(exitCode);
      expect(step.outputs.get("baseline-status")).toBe("unavailable");
      expect(step.outputs.get("artifact-id")).toBe("");
      expect(step.outputs.get("comment-url")).toBe("");
      expect(step.stdout.match(/^::notice/gmu)).toHaveLength(1);
      expect(step.summary).toContain("rate limit");
      expect(step.summary).toContain("the artifact was not stored");
    }),
  );

  it("does without a token, and says so", () =>
    withRepository(async (repository) => {
      const pull = repository.github.state.addPull({ number: 21 });
      const step = await repository.pullRequest(pull, { "github-token": "" });
      expect(step.exitCode).toBe(0);
      expect(step.stdout).toContain("the input github-token is empty");
      expect(repository.github.state.comments).toEqual([]);
    }));
});

describe("a comment", realRuns, () => {
  it("says when there was no run", () =>
    withRepository(async (repository) => {
      const { state } = repository.github;
      const pull = state.addPull({ number: 22 });
      await repository.pullRequest(pull);
      const step = await repository.pullRequest(pull, { start: "echo '@org <b> | oops'; exit 1" });
      expect(step.exitCode).toBe(3);
      expect(state.comments).toHaveLength(1);
      expect(state.comments[0]!.body).toContain("Z6 could not run");
      expect(state.comments[0]!.body).toMatch(/```text\n[^`]*@org <b> \| oops[^`]*\n```/u);
    }));

  it("is not begun for a run that passes when only failures are wanted", () =>
    withRepository(async (repository) => {
      const { state } = repository.github;
      const pull = state.addPull({ number: 23 });
      const step = await repository.pullRequest(pull, { comment: "on-failure" });
      expect(step.outputs.get("verdict")).toBe("pass");
      expect(state.comments).toEqual([]);
    }));
});

describe("a baseline", realRuns, () => {
  it("may be a file of the repository", () =>
    withRepository(async (repository) => {
      const { place, github } = repository;
      const first = await repository.push({ output: "../results", baseline: "none" });
      expect(first.outputs.get("baseline-status")).toBe("none");
      expect(first.summary).not.toContain("stored runs");
      place.write("repository/perf/base.json", place.read("results/run-summary.json"));
      const pull = github.state.addPull({ number: 25 });
      const step = await repository.pullRequest(pull, { baseline: "file:perf/base.json" });
      expect(step.outputs.get("verdict")).toBe("pass");
      expect(step.outputs.get("baseline-status")).toBe("found");
      expect(step.summary).toContain("Comparison with 1 stored run");
    }));

  it.each([
    ["of no schema of ours", '{"schema":"other"}', "is no run summary"],
    ["cut off", '{"schema":"urn:z6:run-summary:1","z6":"0', "incomplete or damaged"],
    ["no JSON", "<html>", "is no run summary"],
  ])("that is %s is left out, and costs nothing but the comparison", (_, text, reason) =>
    withRepository(async (repository) => {
      const { state } = repository.github;
      const run = state.addRun({ headSha: state.commit(), createdAt: Date.now() });
      state.addArtifact(run, "z6-summary-checkout", zipOf("run-summary.json", text));
      const step = await repository.pullRequest(state.addPull({ number: 27 }));
      expect(step.outputs.get("verdict")).toBe("pass");
      expect(step.exitCode).toBe(0);
      expect(step.outputs.get("baseline-status")).toBe("mismatch");
      expect(step.summary).toContain(reason);
    }),
  );

  it("may be a run that is named", () =>
    withRepository(async (repository) => {
      const first = await repository.push();
      const pull = repository.github.state.addPull({ number: 26 });
      const step = await repository.pullRequest(pull, { baseline: `run:${first.run.id}` });
      expect(step.outputs.get("baseline-run-ids")).toBe(`${first.run.id}`);
      expect(step.outputs.get("regressions")).toBe("0");
    }));
});
