import { describe, expect, it } from "vitest";
import { realRuns } from "./patience.ts";
import { withRepository } from "./repository.ts";
import { zipOf } from "../github/zip-writer.ts";

describe("the report of a fork's run", realRuns, () => {
  it("comments from the log what the fork could not, and says whose it is", () =>
    withRepository(async (repository) => {
      const { state } = repository.github;
      const base = await repository.push();
      const fork = await repository.pullRequest(repository.forkedPull(30));
      expect(fork.stdout).toContain("PASSED");
      expect(state.comments).toEqual([]);

      const report = await repository.report(fork.run);
      expect(report.stdout).toContain("PASSED");
      expect(report.exitCode).toBe(0);
      expect(state.comments).toHaveLength(1);
      const [comment] = state.comments;
      expect(comment!.issue).toBe(30);
      expect(comment!.body).toContain("Reported by a build of a fork");
      expect(comment!.body).toContain("Z6: passed");
      expect(comment!.body).toContain(`[run ${base.run.id}](`);
      expect(report.outputs.get("comment-id")).toBe(`${comment!.id}`);

      await repository.report(fork.run);
      expect(state.comments).toHaveLength(1);
    }));

  it("keeps a comment for each comment-key", () =>
    withRepository(async (repository) => {
      const { state } = repository.github;
      const fork = await repository.pullRequest(repository.forkedPull(32));
      await repository.report(fork.run);
      await repository.report(fork.run, { "comment-key": "nightly" });
      expect(state.comments).toHaveLength(2);
      await repository.report(fork.run, { "comment-key": "nightly" });
      await repository.report(fork.run, { "comment-key": "report" });
      expect(state.comments).toHaveLength(2);
    }));

  it("passes nothing on of an artifact that is no log", () =>
    withRepository(async (repository) => {
      const { state } = repository.github;
      const pull = repository.forkedPull(31);
      const { headSha, headBranch, headRepository } = pull;
      const head = { headSha, headBranch, headRepository, createdAt: Date.now() };
      const run = state.addRun({ event: "pull_request", ...head });
      state.addArtifact(run, "z6-log-checkout", zipOf("events.z6log", "@everyone <b>merge</b>"));
      const step = await repository.report(run);
      expect(step.stdout).toContain("z6-log-checkout cannot be reported");
      expect(step.exitCode).toBe(0);
      expect(step.stdout).not.toContain("everyone");
      expect(state.comments).toEqual([]);
    }));

  it("says why it reports nothing", () =>
    withRepository(async (repository) => {
      const { github } = repository;
      const push = await repository.report(github.state.addRun());
      expect(push.exitCode).toBe(0);
      expect(push.stdout).toContain("the run was triggered by push");
    }));
});
