import { describe, expect, it } from "vitest";
import { realRuns } from "./patience.ts";
import { readNamedEntry } from "../../src/github/zip.ts";
import { runCli } from "./programs.ts";
import { SLOWER_MILLIS, withRepository } from "./repository.ts";

describe("a gate on pull requests", realRuns, () => {
  it("stores runs of main, passes an equal build, and keeps one comment", () =>
    withRepository(async (repository) => {
      const { state } = repository.github;
      const first = await repository.push();
      expect(first.stdout).toContain("PASSED");
      expect(first.outputs.get("baseline-status")).toBe("missing");
      expect(first.summary).toContain("This run is stored");
      const names = state.artifacts.map(({ name }) => name);
      expect(names).toEqual(["z6-log-checkout", "z6-summary-checkout"]);

      const pull = state.addPull({ number: 7 });
      const second = await repository.pullRequest(pull);
      expect(second.stdout).toContain("PASSED");
      expect(second.exitCode).toBe(0);
      expect(second.outputs.get("baseline-status")).toBe("found");
      expect(second.outputs.get("baseline-run-ids")).toBe(`${first.run.id}`);
      expect(second.outputs.get("regressions")).toBe("0");
      expect(state.comments).toHaveLength(1);
      expect(state.comments[0]!.body).toContain("Comparison with 1 stored run");
      expect(second.outputs.get("comment-id")).toBe(`${state.comments[0]!.id}`);
      expect(state.artifacts.filter(({ runId }) => runId === second.run.id)).toHaveLength(1);

      const third = await repository.pullRequest(pull);
      expect(third.exitCode).toBe(0);
      expect(state.comments).toHaveLength(1);
      expect(state.comments[0]!.body).toContain(`run=${third.run.id}.1`);
      expect(third.stdout).not.toContain("::notice");
    }));

  it("fails a slower build, names the assertion, and leaves a log that replays", () =>
    withRepository(async (repository) => {
      const { state } = repository.github;
      repository.change({ serviceMillis: SLOWER_MILLIS });
      const step = await repository.pullRequest(state.addPull({ number: 8 }));
      expect(step.outputs.get("verdict")).toBe("fail");
      expect(step.exitCode).toBe(1);
      expect(step.outputs.get("assertions-failed")).toBe("1");
      expect(step.stdout).toMatch(/::error title=.*,file=perf\/checkout.toml,line=\d+,/u);
      expect(state.comments[0]!.body).toContain("Z6: failed");
      expect(state.comments[0]!.body).toContain("p&#40;90&#41;");

      const artifact = state.artifacts.find(({ name }) => name === "z6-log-checkout");
      const entry = { name: "events.z6log", bytesMax: 10_000_000 };
      repository.place.write("log.z6log", readNamedEntry(artifact!.archive, entry));
      const replay = await runCli(["replay", "log.z6log"], { cwd: repository.place.path });
      expect(replay.stderr + replay.stdout).toContain("identical");
      expect(replay.exitCode).toBe(0);
    }));

  it("judges a fork's pull request with a token that only reads", () =>
    withRepository(async (repository) => {
      const step = await repository.pullRequest(repository.forkedPull(9), { comment: "always" });
      expect(step.outputs.get("verdict")).toBe("pass");
      expect(step.exitCode).toBe(0);
      expect(step.summary).toContain("Z6: passed");
      expect(step.stdout).toContain("::notice title=Z6%3A some of the report is missing::");
      expect(step.stdout).toContain("pull-requests: write");
      expect(repository.github.state.comments).toEqual([]);
    }));

  it("lets a fork's scenario reach this machine only", () =>
    withRepository(async (repository) => {
      const inputs = { target: "http://10.1.2.3/", start: "" };
      const step = await repository.pullRequest(repository.forkedPull(10), inputs);
      expect(step.exitCode).toBe(2);
      expect(step.stdout).toContain("the run may not send to 10.1.2.3");
    }));

  it("takes no run of a fork's branch called main for a baseline", () =>
    withRepository(async (repository) => {
      const { state } = repository.github;
      await repository.pullRequest(repository.forkedPull(11));
      const step = await repository.pullRequest(state.addPull({ number: 12 }));
      expect(step.outputs.get("baseline-status")).toBe("missing");
      expect(step.summary).toContain("on a push to main is stored");
    }));

  it("is inconclusive without the baseline that is required", () =>
    withRepository(async (repository) => {
      const pull = repository.github.state.addPull({ number: 13 });
      const inputs = { "baseline-required": "true", "fail-on": "assertion,inconclusive" };
      const step = await repository.pullRequest(pull, inputs);
      expect(step.outputs.get("verdict")).toBe("inconclusive");
      expect(step.exitCode).toBe(5);
      expect(step.stdout).toContain("baseline-required");
    }));
});
