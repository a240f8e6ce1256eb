import { describe, expect, it } from "vitest";
import { dispatchPayload, mergeGroupPayload, schedulePayload } from "../github/payloads.ts";
import { FORK_TOKEN } from "../github/stand-in.ts";
import { shaOf } from "../github/state.ts";
import { slowly, withServer } from "./loopback-server.ts";
import { realRuns } from "./patience.ts";
import { CHECKOUT, SERVICE_MILLIS, type TestRepository, withRepository } from "./repository.ts";

/** Names of the artifacts that a run has stored. */
function storedBy({ github }: TestRepository, { id }: { readonly id: number }): readonly string[] {
  return github.state.artifacts.filter(({ runId }) => runId === id).map(({ name }) => name);
}

describe("the gate on an event that is no pull request", realRuns, () => {
  it("schedule, whose payload says nothing, is compared and becomes a baseline", () =>
    withRepository(async (repository) => {
      const first = await repository.onEvent("schedule", schedulePayload());
      expect(first.exitCode).toBe(0);
      expect(storedBy(repository, first.run)).toEqual(["z6-log-checkout", "z6-summary-checkout"]);
      const second = await repository.onEvent("workflow_dispatch", dispatchPayload());
      expect(second.outputs.get("baseline-run-ids")).toBe(`${first.run.id}`);
      expect(storedBy(repository, second.run)).toContain("z6-summary-checkout");
      expect(repository.github.state.comments).toEqual([]);
    }));

  it("merge_group is compared with where it merges into, and becomes no baseline", () =>
    withRepository(async (repository) => {
      const base = await repository.push();
      const group = { base: base.run.headSha, head: shaOf("merged") };
      const job = { GITHUB_REF: "refs/heads/gh-readonly-queue/main/pr-5", GITHUB_SHA: group.head };
      const inputs = { "assertions-from": "base" };
      const payload = mergeGroupPayload(group);
      const step = await repository.onEvent("merge_group", payload, { inputs, job });
      expect(step.outputs.get("verdict")).toBe("pass");
      expect(step.outputs.get("baseline-run-ids")).toBe(`${base.run.id}`);
      expect(storedBy(repository, step.run)).toEqual(["z6-log-checkout"]);
      expect(repository.github.state.comments).toEqual([]);
    }));
});

describe("a push that measures base beside head", realRuns, () => {
  it("becomes no baseline, and says that a pinned run does not count", () =>
    withServer(slowly(SERVICE_MILLIS), (url) =>
      withRepository(async (repository) => {
        const long = CHECKOUT.replace('"900ms"', '"9s"\nwarmup = "1s"');
        repository.place.write("repository/perf/checkout.toml", long);
        const inputs = { start: "", target: url, "base-url": url, "pinned-baseline": "run:7" };
        const { run, summary } = await repository.push(inputs);
        expect(summary).toContain("Head beside base");
        expect(summary).toContain("pinned-baseline says nothing here");
        expect(summary).not.toContain("Trend");
        expect(storedBy(repository, run)).toEqual(["z6-log-checkout"]);
      }),
    ));
});

describe("the gate on a pull request whose fork was deleted", realRuns, () => {
  it("judges it as a stranger's, with a token that only reads", () =>
    withRepository(async (repository) => {
      const pull = repository.github.state.addPull({ number: 60, headRepository: null });
      const token = { "github-token": FORK_TOKEN };
      const step = await repository.pullRequest(pull, token);
      expect(step.outputs.get("verdict")).toBe("pass");
      expect(step.exitCode).toBe(0);
      expect(step.summary).toContain("Z6: passed");
      const away = { ...token, target: "http://10.1.2.3/", start: "" };
      const refused = await repository.pullRequest(pull, away);
      expect(refused.stdout).toContain("the run may not send to 10.1.2.3");
      expect(repository.github.state.comments).toEqual([]);
    }));
});
