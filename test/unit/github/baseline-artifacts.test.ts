import { describe, expect, it } from "vitest";
import { type BaselineSearch, findBaselines } from "../../../src/github/baselines.ts";
import { type Session, withGithub } from "../../github/session.ts";
import { TOKEN } from "../../github/stand-in.ts";
import { forkRepository } from "../../github/state.ts";
import { entry, payloads, queryOf, reasons, stored } from "../../github/stored-runs.ts";
import { writeZip, zipOf } from "../../github/zip-writer.ts";

describe("an artifact that cannot be used", () => {
  const bomb = writeZip([{ name: entry.name, content: new Uint8Array(4_000_000) }]);

  it.each<{ what: string; archive: Uint8Array; reason: string; detail: RegExp }>([
    {
      what: "cut off",
      archive: zipOf(entry.name, "1").slice(0, 40),
      reason: "has a damaged artifact",
      detail: /cut off/u,
    },
    { what: "a bomb", archive: bomb, reason: "has a damaged artifact", detail: /too large/u },
    {
      what: "with a path out of its folder",
      archive: zipOf("../summary.json", "1"),
      reason: "has a damaged artifact",
      detail: /unsafe name/u,
    },
    {
      what: "with an entry too many",
      archive: writeZip([
        { name: entry.name, content: "1" },
        { name: "more", content: "" },
      ]),
      reason: "has a damaged artifact",
      detail: /unexpected entry/u,
    },
    {
      what: "of another scenario",
      archive: zipOf(entry.name, "something else"),
      reason: "does not fit",
      detail: /it says something else/u,
    },
  ])("is one $what: the next older run is read instead", async ({ archive, reason, detail }) => {
    await withGithub(async ({ github, api }) => {
      stored(github, "1");
      const { id } = stored(github, "2", { artifact: { archive, digest: null } });
      const search = await findBaselines(api, queryOf());
      expect(payloads(search)).toEqual([1]);
      expect(search.exclusions).toEqual([
        { runId: id, reason, detail: expect.stringMatching(detail) },
      ]);
    });
  });

  it("is one whose digest is not GitHub's", async () => {
    await withGithub(async ({ github, api }) => {
      stored(github, "1", { artifact: { digest: `sha256:${"0".repeat(64)}` } });
      const search = await findBaselines(api, queryOf());
      expect(search.status).toBe("mismatch");
      expect(search.exclusions[0]?.detail).toMatch(/SHA-256/u);
    });
  });

  it("is one that says it is too large, and one that is though it says otherwise", async () => {
    await withGithub(async ({ github, api }) => {
      stored(github, "1", { artifact: { sizeInBytes: 5_001 } });
      const archive = writeZip([{ name: entry.name, content: "1".repeat(6_000), method: 0 }]);
      stored(github, "2", { artifact: { archive, sizeInBytes: 10 } });
      const search = await findBaselines(api, queryOf());
      expect(reasons(search)).toEqual(["has too large an artifact", "could not be downloaded"]);
      expect(search.status).toBe("mismatch");
    });
  });

  it("is one that the list calls expired", async () => {
    await withGithub(async ({ github, api }) => {
      stored(github, "1", { artifact: { expired: true } });
      const search = await findBaselines(api, queryOf());
      expect(search.status).toBe("expired");
      expect(github.seen.some(({ path }) => path.endsWith("/zip"))).toBe(false);
    });
  });

  it("is one that expired since: 410", async () => {
    await withGithub(async ({ github, api }) => {
      stored(github, "1");
      const answer = { status: 410, json: { message: "Artifact has expired" } };
      github.fault({ path: /\/zip$/u, effect: { kind: "answer", answer } });
      expect((await findBaselines(api, queryOf())).status).toBe("expired");
    });
  });

  it("is looked past for twice as many runs as are wanted, not for ever", async () => {
    await withGithub(async ({ github, api }) => {
      for (let index = 0; index < 20; index += 1) stored(github, "other");
      const search = await findBaselines(api, queryOf({ count: 2 }));
      expect(search.status).toBe("mismatch");
      expect(search.exclusions).toHaveLength(4);
    });
  });
});

describe("GitHub's trouble", () => {
  it("is no missing baseline: a permission is", async () => {
    await withGithub(async ({ github, api }) => {
      stored(github, "1");
      github.state.tokens.set(TOKEN, { ...github.state.tokens.get(TOKEN)!, actions: "none" });
      const search = await findBaselines(api, queryOf());
      expect(search.status).toBe("forbidden");
      expect(search.failures[0]?.needs).toBe("actions: read");
    });
  });

  it.each([/\/runs$/u, /\/artifacts$/u, /\/zip$/u])("at %s is said", async (path) => {
    await withGithub(async ({ github, api }) => {
      stored(github, "1");
      github.fault({ path, times: 9, effect: { kind: "text", status: 503, text: "" } });
      expect((await findBaselines(api, queryOf())).status).toBe("unavailable");
    });
  });

  it("half way leaves what was found", async () => {
    await withGithub(async ({ github, api }) => {
      for (const text of ["1", "2"]) stored(github, text);
      const answer = { status: 429, headers: { "retry-after": "3600" }, json: { message: "no" } };
      github.fault({
        path: /\/zip$/u,
        effect: {
          kind: "meanwhile",
          act: () => github.fault({ path: /\/zip$/u, effect: { kind: "answer", answer } }),
        },
      });
      const search = await findBaselines(api, queryOf());
      expect([search.status, payloads(search)]).toEqual(["found", [2]]);
      expect(search.failures.map(({ kind }) => kind)).toEqual(["rateLimited"]);
    });
  });

  it("that passes is not noticed", async () => {
    await withGithub(async ({ github, api, pace }) => {
      stored(github, "1");
      const answer = { status: 403, headers: { "retry-after": "2" }, json: { message: "no" } };
      github.fault({ path: /\/runs$/u, effect: { kind: "answer", answer } });
      expect(payloads(await findBaselines(api, queryOf()))).toEqual([1]);
      expect(pace.slept).toEqual([2_000]);
    });
  });

  it("is none when the workflow is new: it is not on the default branch yet", async () => {
    await withGithub(async ({ api }) => {
      expect(await findBaselines(api, queryOf())).toMatchObject({
        status: "missing",
        exclusions: [],
      });
    });
  });
});

describe("a run that the user names", () => {
  const named = ({ api }: Session, runId: number): Promise<BaselineSearch<number>> =>
    findBaselines(api, queryOf({ choice: { kind: "run", runId } }));

  it("may be of any branch and event of the repository", async () => {
    await withGithub(async (session) => {
      const run = stored(session.github, "1", { event: "pull_request", headBranch: "faster" });
      expect(payloads(await named(session, run.id))).toEqual([1]);
      expect(session.api.calls).toBe(3);
    });
  });

  it("is not one of a fork", async () => {
    await withGithub(async (session) => {
      const run = stored(session.github, "1", { headRepository: forkRepository });
      const search = await named(session, run.id);
      expect([search.status, reasons(search)]).toEqual(["missing", ["comes from a fork"]]);
    });
  });

  it("that does not exist is missing", async () => {
    await withGithub(async (session) => {
      expect((await named(session, 12_345)).status).toBe("missing");
    });
  });

  it("without the artifact, and with an expired one, says so", async () => {
    await withGithub(async (session) => {
      const bare = session.github.state.addRun();
      expect(reasons(await named(session, bare.id))).toEqual(["has no artifact"]);
      const old = stored(session.github, "1", { artifact: { expired: true } });
      expect((await named(session, old.id)).status).toBe("expired");
    });
  });
});
