import { describe, expect, it } from "vitest";
import { NANOS_PER_MILLI as ms } from "../../src/base/time.ts";
import { sealedSummary } from "../../src/app/run-summary-file.ts";
import { readNamedEntry } from "../../src/github/zip.ts";
import { realRuns } from "./patience.ts";
import { CHECKOUT, SERVICE_MILLIS, type TestRepository, withRepository } from "./repository.ts";
import {
  asRealRunOf,
  simulatedLogArtifact,
  simulatedSummary,
  store,
} from "./stored-simulations.ts";

/** 20 s of an open load, of which each second is a block. */
const OPEN = `
[metadata]
name = "checkout"

[runtime]
duration = "20s"

[target]
base_url = "http://127.0.0.1:1"

[schedule]
type = "arrivals"
rate = 150

[[requests]]
name = "home"
path = "/"

[assertions]
p99_latency_ms = 1000
error_rate_max = 0.5
`;
const usual = { serviceNanos: 8 * ms, serviceSpreadNanos: 4 * ms, workers: 50 };
const slow = { ...usual, serviceNanos: 24 * ms, serviceSpreadNanos: 12 * ms };

function times(count: number, server: typeof usual): (typeof usual)[] {
  return Array.from({ length: count }, () => server);
}

/** Five runs of main, and a fork's run whose log is of a simulation too. */
async function reportOf(repository: TestRepository, server: typeof usual) {
  for (let seed = 1; seed <= 5; seed += 1) {
    store(repository, await simulatedSummary({ toml: OPEN, server: usual, seed }));
  }
  const { state } = repository.github;
  const { headSha, headBranch, headRepository } = repository.forkedPull(40);
  const head = { headSha, headBranch, headRepository, createdAt: Date.now() };
  const run = state.addRun({ event: "pull_request", ...head });
  const archive = await simulatedLogArtifact({ toml: OPEN, server, seed: 9 });
  state.addArtifact(run, "z6-log-checkout", archive);
  const step = await repository.report(run);
  return { step, comment: state.comments[0]?.body ?? "" };
}

describe("a regression that stored runs let suspect", realRuns, () => {
  it("is told of a run three times as slow, whose assertions hold", () =>
    withRepository(async (repository) => {
      const { step, comment } = await reportOf(repository, slow);
      expect(step.stdout).toContain("INCONCLUSIVE");
      expect(step.exitCode).toBe(0);
      expect(comment).toContain("Comparison with 5 stored runs");
      expect(comment).toMatch(/Suspected regression: p50 of all exchanges ×(2\.\d|3)/u);
      expect(comment.match(/\| suspected to be worse \|/gu)).toHaveLength(3);
      expect(comment).toContain("believe what shows twice");
    }));

  it("is not told of a run that is as fast as those before", () =>
    withRepository(async (repository) => {
      const { step, comment } = await reportOf(repository, usual);
      expect(step.stdout).toContain("PASSED");
      expect(comment).toContain("Comparison with 5 stored runs");
      expect(comment).not.toContain("suspected to be worse");
    }));

  it("fails the step where fail-on says so, and passes it otherwise", () =>
    withRepository(async (repository) => {
      const { github } = repository;
      // Failures in two seconds are no burst; every assertion holds.
      const toml = CHECKOUT.replace("900ms", "1500ms")
        .replace("= 250", "= 5000")
        .replace("error_rate_max = 0", "error_rate_max = 0.5");
      repository.place.write("repository/perf/checkout.toml", toml);
      repository.change({ serviceMillis: SERVICE_MILLIS, failsOneOf: 3 });
      for (let seed = 1; seed <= 3; seed += 1) {
        store(
          repository,
          await simulatedSummary({ toml, server: usual, seed }, asRealRunOf(toml, 4 - seed)),
        );
      }
      const pull = github.state.addPull({ number: 41 });
      const lenient = await repository.pullRequest(pull);
      expect(lenient.stdout).toContain("Suspected regression: share of failures");
      // The folder is no clone, so that there is no base to measure beside the head.
      expect(lenient.stdout).toContain("the head is measured once more");
      expect(lenient.stdout).toContain("is suspected again: share of failures of all exchanges");
      const archive = github.state.artifacts.findLast(({ name }) => name.startsWith("z6-log"));
      const rerun = { name: "rerun.z6log", bytesMax: 10_000_000 };
      expect(readNamedEntry(archive!.archive, rerun).length).toBeGreaterThan(1_000);
      expect(lenient.outputs.get("verdict")).toBe("inconclusive");
      expect(lenient.outputs.get("assertions-passed")).toBe("2");
      expect(lenient.outputs.get("regressions")).toBe("1");
      expect(lenient.exitCode).toBe(0);
      expect(github.state.comments[0]!.body).toContain("Z6: inconclusive");
      const strict = await repository.pullRequest(pull, { "fail-on": "regression" });
      expect(strict.outputs.get("verdict")).toBe("inconclusive");
      expect(strict.exitCode).toBe(5);
      expect(strict.outputs.get("exit-code")).toBe("5");
    }));
});

describe("the trend of main", realRuns, () => {
  /** Of as many seconds as a typical one takes. */
  const long = CHECKOUT.replace("900ms", "10s");

  async function storeNights(repository: TestRepository, servers: readonly (typeof usual)[]) {
    const runs = [];
    for (const [at, server] of servers.entries()) {
      const parts = { toml: long, server, seed: at };
      const real = asRealRunOf(CHECKOUT, servers.length - at);
      runs.push(store(repository, await simulatedSummary(parts, real)));
    }
    return runs;
  }

  it("says from which run on the service is slower, and how it stands to a pinned one", () =>
    withRepository(async (repository) => {
      const servers = [...times(5, usual), ...times(4, slow)];
      const nights = await storeNights(repository, servers);
      const fast = { ...usual, serviceNanos: 2 * ms };
      const release = await simulatedSummary(
        { toml: long, server: fast, seed: 77 },
        asRealRunOf(CHECKOUT, 200),
      );
      repository.place.write("repository/perf/release.json", sealedSummary(release));
      const inputs = { "pinned-baseline": "file:perf/release.json", output: "../results" };
      const step = await repository.push(inputs);
      expect(step.outputs.get("verdict")).toBe("pass");
      expect(step.outputs.get("trend-since")).toBe(
        `https://github.com/acme/shop/actions/runs/${nights[5]!.id}`,
      );
      expect(Number(step.outputs.get("trend-regressions"))).toBeGreaterThanOrEqual(1);
      expect(step.outputs.get("trend-summary")).toMatch(
        new RegExp(`^Slower since run ${nights[5]!.id}: p50 `, "u"),
      );
      expect(step.summary).toContain("#### Trend of 10 runs");
      expect(step.summary).toContain(`[<code>run ${nights[0]!.id}</code>](https://github.com/`);
      expect(step.summary).toContain("Beside the pinned perf/release.json");
      const { trend } = JSON.parse(repository.place.read("results/metrics.json"));
      expect(trend.runs).toHaveLength(10);
      expect(trend.runs.at(-1)).toMatchObject({ is_this_run: true, failed_ratio: 0 });
      // A comparison is with the five newest all the same.
      expect(step.outputs.get("baseline-run-ids")!.split(",")).toHaveLength(5);
    }));

  it("is in a pull request's job summary, not in its comment", () =>
    withRepository(async (repository) => {
      await storeNights(repository, times(6, usual));
      const { state } = repository.github;
      const step = await repository.pullRequest(state.addPull({ number: 42 }));
      expect(step.summary).toContain("#### Trend of 5 runs");
      expect(step.outputs.get("trend-regressions")).toBe("0");
      expect(step.outputs.get("trend-since")).toBe("");
      expect(state.comments[0]!.body).not.toContain("Trend of");
    }));

  it("has no output where there is no run yet", () =>
    withRepository(async (repository) => {
      const first = await repository.push();
      expect(first.outputs.get("trend-regressions")).toBe("");
      expect(first.summary).not.toContain("Trend");
    }));
});
