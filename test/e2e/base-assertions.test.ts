import { describe, expect, it } from "vitest";
import { readNamedEntry } from "../../src/github/zip.ts";
import { TOKEN } from "../github/stand-in.ts";
import type { Pull } from "../github/state.ts";
import { realRuns } from "./patience.ts";
import { runCli } from "./programs.ts";
import { CHECKOUT, SLOWER_MILLIS, type TestRepository, withRepository } from "./repository.ts";

const fromBase = { "assertions-from": "base" };
const loosened = CHECKOUT.replace("p90_latency_ms = 250", "p90_latency_ms = 9000");

/** A pull request that is slower and has a scenario of its own. */
function slowerPull(repository: TestRepository, scenario: string): Pull {
  const { state } = repository.github;
  const pull = state.addPull({ number: 40 });
  state.files.set(`${pull.baseSha}:perf/checkout.toml`, CHECKOUT);
  repository.place.write("repository/perf/checkout.toml", scenario);
  repository.change({ serviceMillis: SLOWER_MILLIS });
  return pull;
}

describe("a pull request that loosens its own gate", realRuns, () => {
  it("passes by its own assertions, and fails by those of its base", () =>
    withRepository(async (repository) => {
      const { state } = repository.github;
      const pull = slowerPull(repository, loosened);
      const own = await repository.pullRequest(pull);
      expect(own.outputs.get("verdict")).toBe("pass");

      const step = await repository.pullRequest(pull, fromBase);
      expect(step.outputs.get("verdict")).toBe("fail");
      expect(step.outputs.get("assertions-failed")).toBe("1");
      expect(step.exitCode).toBe(1);
      expect(step.stdout).toMatch(/^::error title=Z6%3A assertion failed,.*250ms/mu);
      const [{ body } = { body: "" }] = state.comments;
      expect(body).toContain("Z6: failed");
      expect(body).toContain("Judged by the assertions of base commit");
      expect(body).toContain("This change removes, which does not count:");
      expect(step.stdout).toContain("does not count yet: http_req_duration p(90) <= 9000ms");

      // What it ran with is in the log as it was, so the log replays.
      const artifact = state.artifacts.findLast(({ name }) => name === "z6-log-checkout");
      const entry = { name: "events.z6log", bytesMax: 10_000_000 };
      repository.place.write("log.z6log", readNamedEntry(artifact!.archive, entry));
      const replay = await runCli(["replay", "log.z6log"], { cwd: repository.place.path });
      expect(replay.stdout).toMatch(/^identical: /u);
    }));

  it("does not pass when GitHub does not say what its base is", () =>
    withRepository(async (repository) => {
      const { tokens } = repository.github.state;
      tokens.set(TOKEN, { ...tokens.get(TOKEN)!, contents: "none" });
      const step = await repository.pullRequest(slowerPull(repository, loosened), fromBase);
      expect(step.outputs.get("verdict")).toBe("inconclusive");
      expect(step.exitCode).toBe(5);
      expect(step.stdout).toContain(
        "The assertions of the base (assertions-from) could not be read",
      );
      expect(step.stdout).toContain("::notice title=Z6%3A some of the report is missing::");
      expect(step.summary).toContain("Base assertions&#58; GitHub answered 403");
    }));
});
