import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hostileZips } from "../github/hostile-zips.ts";
import { withRepository } from "./repository.ts";
import { withStoredRuns } from "./stored-runs.ts";

/** Bombs are measured against the limit of a log, which they stay below: what is in them is none. */
const asLog = (refusal: string): string => (refusal === "too large" ? "E_LOG" : refusal);

describe("an artifact that is hostile", () => {
  it.each(hostileZips)(
    "ends mode replay at once, with a reason and nothing on the disk: $what",
    ({ archive, refusal }) =>
      withStoredRuns(async (runs) => {
        const run = runs.github.state.addRun();
        runs.github.state.addArtifact(run, "z6-log-steady", archive("events.z6log"));
        const step = await runs.job({ mode: "replay", "run-id": `${run.id}`, output: "out" });
        expect(step.stdout).toContain(asLog(refusal));
        expect(step.outputs.get("verdict")).toBe("error");
        expect([2, 3]).toContain(step.exitCode);
        expect(readdirSync(runs.place.path).toSorted()).toEqual([
          "empty",
          "repository",
          "runner",
          "temporary",
        ]);
        expect(existsSync("/tmp/planted")).toBe(false);
      }),
  );

  it("is passed over by the report of a fork, whose other logs are told", { timeout: 30_000 }, () =>
    withRepository(async (repository) => {
      const { state } = repository.github;
      const { headSha, headBranch, headRepository } = repository.forkedPull(50);
      const head = { headSha, headBranch, headRepository };
      const run = state.addRun({ event: "pull_request", ...head, createdAt: Date.now() });
      for (const [at, { archive }] of hostileZips.slice(0, 10).entries()) {
        state.addArtifact(run, `z6-log-${at}`, archive("events.z6log"));
      }
      const step = await repository.report(run);
      expect(step.stdout.match(/^z6-log-\d+ cannot be reported: /gmu)).toHaveLength(10);
      expect(step.exitCode).toBe(0);
      expect(state.comments).toEqual([]);
      expect(readdirSync(`${repository.place.path}/temporary`)).toEqual([]);
    }),
  );
});
