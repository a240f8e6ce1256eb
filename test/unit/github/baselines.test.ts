import { describe, expect, it } from "vitest";
import { findBaselines } from "../../../src/github/baselines.ts";
import { withGithub } from "../../github/session.ts";
import { FORK_TOKEN } from "../../github/stand-in.ts";
import { forkRepository, type Run, shaOf } from "../../github/state.ts";
import {
  artifactName,
  CURRENT_RUN,
  entry,
  payloads,
  queryOf,
  reasons,
  stored,
} from "../../github/stored-runs.ts";
import { zipOf } from "../../github/zip-writer.ts";

describe("the baselines of a branch", () => {
  it("are its newest trusted runs, in seven calls for five", async () => {
    await withGithub(async ({ github, api }) => {
      for (let index = 1; index <= 8; index += 1) stored(github, `${index}`);
      const search = await findBaselines(api, queryOf({ count: 5 }));
      expect(search.status).toBe("found");
      expect(payloads(search)).toEqual([8, 7, 6, 5, 4]);
      expect(api.calls).toBe(7);
    });
  });

  it("are read with the token of a fork's pull request too", async () => {
    await withGithub(
      async ({ github, api }) => {
        stored(github, "1");
        expect((await findBaselines(api, queryOf())).status).toBe("found");
      },
      { token: FORK_TOKEN },
    );
  });

  it.each(["push", "schedule", "workflow_dispatch"])("may come from a %s", async (event) => {
    await withGithub(async ({ github, api }) => {
      stored(github, "1", { event });
      expect(payloads(await findBaselines(api, queryOf()))).toEqual([1]);
    });
  });

  it("may come from a failed gate: it must not freeze the baseline", async () => {
    await withGithub(async ({ github, api }) => {
      stored(github, "1", { conclusion: "failure" });
      expect(payloads(await findBaselines(api, queryOf()))).toEqual([1]);
    });
  });

  it("are of the newest attempt of a run: a re-run repeats the name", async () => {
    await withGithub(async ({ github, api }) => {
      const run = stored(github, "1", { attempt: 2 });
      github.state.addArtifact(run, artifactName, zipOf(entry.name, "2"));
      expect(payloads(await findBaselines(api, queryOf()))).toEqual([2]);
    });
  });

  it("are none of another name", async () => {
    await withGithub(async ({ github, api }) => {
      const run = github.state.addRun();
      github.state.addArtifact(run, `${artifactName}-2`, zipOf(entry.name, "1"));
      const search = await findBaselines(api, queryOf());
      expect(search.status).toBe("missing");
      expect(reasons(search)).toEqual(["has no artifact"]);
    });
  });
});

describe("a run that is no baseline", () => {
  it.each<{ what: string; run: Partial<Run>; reason: string }>([
    {
      what: "of a fork's pull request on a branch called main",
      run: { event: "pull_request", headRepository: forkRepository },
      reason: "comes from a fork",
    },
    {
      what: "of a fork that says it was pushed",
      run: { event: "push", headRepository: forkRepository },
      reason: "comes from a fork",
    },
    { what: "of a deleted fork", run: { headRepository: null }, reason: "comes from a fork" },
    {
      what: "of an own pull request from a branch called main",
      run: { event: "pull_request" },
      reason: "was not triggered by a trusted event",
    },
    {
      what: "of a merge queue",
      run: { event: "merge_group" },
      reason: "was not triggered by a trusted event",
    },
    {
      what: "of pull_request_target",
      run: { event: "pull_request_target" },
      reason: "was not triggered by a trusted event",
    },
    { what: "cancelled", run: { conclusion: "cancelled" }, reason: "did not finish" },
    { what: "still running", run: { conclusion: null }, reason: "did not finish" },
    { what: "the run itself", run: { id: CURRENT_RUN }, reason: "is this run" },
    {
      what: "of a workflow of the same name elsewhere",
      run: { path: ".github/workflows/old/perf.yml" },
      reason: "is of another workflow",
    },
    { what: "older than the limit", run: { createdAt: 5_000 }, reason: "is too old" },
  ])("is one $what", async ({ run, reason }) => {
    await withGithub(async ({ github, api }) => {
      const { id } = stored(github, "1", run);
      const rules = { ...queryOf().rules, createdAfter: 10_000 };
      const search = await findBaselines(api, queryOf({ rules }));
      expect(search.status).toBe("missing");
      expect(search.exclusions).toEqual([{ runId: id, reason, detail: undefined }]);
      expect(github.seen.some(({ path }) => path.endsWith("/zip"))).toBe(false);
    });
  });

  it("does not take the place of one that is", async () => {
    await withGithub(async ({ github, api }) => {
      stored(github, "1");
      stored(github, "666", { event: "pull_request", headRepository: forkRepository });
      expect(payloads(await findBaselines(api, queryOf()))).toEqual([1]);
    });
  });
});

describe("the merge base", () => {
  it("puts runs that the change contains before newer ones", async () => {
    await withGithub(async ({ github, api }) => {
      const runs = ["1", "2", "3", "4"].map((text) => stored(github, text));
      const commit = github.state.leave(runs[1]!.headSha);
      const search = await findBaselines(api, queryOf({ commit }));
      expect(search.mergeBase?.sha).toBe(runs[1]?.headSha);
      expect(search.baselines.map(({ payload, position }) => [payload, position])).toEqual([
        [2, "contained"],
        [1, "contained"],
        [4, "newer"],
      ]);
    });
  });

  it("is all of the branch for a test merge commit on its newest commit", async () => {
    await withGithub(async ({ github, api }) => {
      const runs = ["1", "2"].map((text) => stored(github, text));
      const commit = github.state.leave(runs[1]!.headSha);
      expect(payloads(await findBaselines(api, queryOf({ commit })))).toEqual([2, 1]);
    });
  });

  it("that GitHub does not know costs the order only", async () => {
    await withGithub(async ({ github, api }) => {
      for (const text of ["1", "2"]) stored(github, text);
      const search = await findBaselines(api, queryOf({ commit: shaOf("unknown") }));
      expect(payloads(search)).toEqual([2, 1]);
      expect(search.failures.map(({ kind }) => kind)).toEqual(["notFound"]);
    });
  });

  it("that lies behind 300 commits tells old from unknown by time", async () => {
    await withGithub(async ({ github, api }) => {
      const old = stored(github, "1", { createdAt: Date.UTC(2026, 9, 31) });
      const commit = github.state.leave(old.headSha);
      for (let index = 0; index < 300; index += 1) github.state.commit();
      stored(github, "2");
      const search = await findBaselines(api, queryOf({ commit }));
      expect(search.baselines.map(({ position }) => position)).toEqual(["contained", "unknown"]);
    });
  });
});

describe("a busy repository", () => {
  it("has its branch's runs behind a page of others", async () => {
    await withGithub(async ({ github, api }) => {
      stored(github, "1");
      const fork = { event: "pull_request", headRepository: forkRepository };
      for (let index = 0; index < 130; index += 1) github.state.addRun(fork);
      expect(payloads(await findBaselines(api, queryOf()))).toEqual([1]);
    });
  });

  it("has the artifact on the third page, or is asked for it by run", async () => {
    await withGithub(async ({ github, api }) => {
      stored(github, "1");
      const pull = github.state.addRun({ event: "pull_request", headBranch: "faster" });
      const archive = zipOf(entry.name, "666");
      for (let index = 0; index < 330; index += 1) {
        github.state.addArtifact(pull, artifactName, archive);
      }
      expect(payloads(await findBaselines(api, queryOf()))).toEqual([1]);
      expect(api.calls).toBe(6);
    });
  });
});
