import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/base/errors.ts";
import type { Console } from "../../../src/cli/console.ts";
import { fetchLog, type FetchFlags } from "../../../src/cli/fetch.ts";
import { type GithubStandIn, TOKEN } from "../../github/stand-in.ts";
import { type Session, withGithub } from "../../github/session.ts";
import { forkRepository, type Run } from "../../github/state.ts";
import { writeZip, zipOf } from "../../github/zip-writer.ts";
import { smallLog } from "../eventlog/small-log.ts";

const LOG = "z6-log-checkout";
const NAME = "events.z6log";
const { bytes: log } = smallLog();

type Fetched = { readonly out: string; readonly notes: string; readonly folder: string };

/** Runs `z6 fetch` into a folder of its own, against the stand-in. */
async function fetched(
  { github }: Pick<Session, "github">,
  run: string,
  options: { readonly flags?: FetchFlags; readonly token?: string } = {},
): Promise<Fetched & { readonly bytes: Uint8Array }> {
  const parent = mkdtempSync(join(tmpdir(), "z6-fetch-"));
  const folder = join(parent, "out");
  let out = "";
  let notes = "";
  const console: Console = {
    out: (text) => void (out += text),
    note: (text) => void (notes += text),
    outColour: false,
    noteColour: false,
    isWatched: false,
    width: 100,
  };
  const environment = {
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: "acme/shop",
    GH_TOKEN: options.token ?? TOKEN,
  };
  try {
    await fetchLog(run, { output: folder, ...options.flags }, { console, environment });
    return { out, notes, folder, bytes: new Uint8Array(readFileSync(join(folder, NAME))) };
  } finally {
    rmSync(parent, { recursive: true });
  }
}

function logged(github: GithubStandIn, changes: Partial<Run> = {}): Run {
  const run = github.state.addRun(changes);
  github.state.addArtifact(run, LOG, zipOf(NAME, log));
  return run;
}

/** What went wrong, in the words of the error and of its hint. */
async function refusal(work: Promise<unknown>): Promise<{ message: string; hint: string }> {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof UserError)) throw new Error(`not an error for a user: ${String(error)}`);
  return { message: error.message, hint: error.hint ?? "" };
}

describe("z6 fetch", () => {
  it("writes the log of a run, byte for byte, and says what to do next", () =>
    withGithub(async ({ github }) => {
      const { id } = logged(github);
      const { out, notes, folder, bytes } = await fetched({ github }, `${id}`);
      expect(bytes).toEqual(log);
      expect(out).toBe(`${join(folder, NAME)}\n`);
      expect(notes).toContain(`from ${LOG} of https://github.com/acme/shop/actions/runs/${id}`);
      expect(notes).toMatch(/\nnext: z6 replay .*events\.z6log\n$/u);
      expect(notes).not.toContain("fork");
    }));

  it("takes the run's URL", () =>
    withGithub(async ({ github }) => {
      const { id } = logged(github);
      const url = `https://github.com/acme/shop/actions/runs/${id}/attempts/1`;
      expect((await fetched({ github }, url)).bytes).toEqual(log);
      const twice = refusal(fetched({ github }, url, { flags: { repo: "acme/shop" } }));
      expect((await twice).message).toContain("leave --repo out");
    }));

  it("takes the log among the files of its artifact, and the log's artifact among others", () =>
    withGithub(async ({ github }) => {
      const run = github.state.addRun();
      const files = [
        { name: "report.html", content: "<!doctype html>" },
        { name: NAME, content: log },
      ];
      github.state.addArtifact(run, "z6-summary-log-in", zipOf("summary.json", "{}"));
      github.state.addArtifact(run, "z6-starts-log-in", zipOf("comparison-summary.json", "{}"));
      github.state.addArtifact(run, "coverage", zipOf("lcov", ""));
      github.state.addArtifact(run, "z6-log-log-in", writeZip(files));
      expect((await fetched({ github }, `${run.id}`)).bytes).toEqual(log);
    }));

  it("takes the newest attempt of a run that was run again", () =>
    withGithub(async ({ github }) => {
      const run = github.state.addRun();
      github.state.addArtifact(run, LOG, zipOf(NAME, "the first attempt"));
      github.state.addArtifact({ ...run, attempt: 2 }, LOG, zipOf(NAME, log));
      expect((await fetched({ github }, `${run.id}`)).bytes).toEqual(log);
    }));

  it("asks which of several logs is meant", () =>
    withGithub(async ({ github }) => {
      const run = logged(github);
      github.state.addArtifact(run, "z6-log-search", zipOf(NAME, "another"));
      const { message, hint } = await refusal(fetched({ github }, `${run.id}`));
      expect(message).toBe("the run has 2 logs");
      expect(hint).toBe(`choose one with --artifact: ${LOG}, z6-log-search`);
      const chosen = await fetched({ github }, `${run.id}`, { flags: { artifact: LOG } });
      expect(chosen.bytes).toEqual(log);
    }));

  it("says that a log is of a fork's code", () =>
    withGithub(async ({ github }) => {
      const { id } = logged(github, { event: "pull_request", headRepository: forkRepository });
      expect((await fetched({ github }, `${id}`)).notes).toContain("note: the run is of a fork");
    }));
});

describe("z6 fetch says what is wrong and what to do", () => {
  it("about a run without a log", () =>
    withGithub(async ({ github }) => {
      const { id } = github.state.addRun();
      const empty = await refusal(fetched({ github }, `${id}`));
      expect(empty.message).toBe("the run has no log of Z6");
      expect(empty.hint).toContain("no artifact at all");
      github.state.addArtifact({ id, attempt: 1 }, "coverage", zipOf("lcov", ""));
      const other = await refusal(fetched({ github }, `${id}`, { flags: { artifact: "cov" } }));
      expect(other.message).toBe("the run has no artifact cov");
      expect(other.hint).toContain("it has coverage;");
    }));

  it("about an artifact that has expired, whether the list or the download says so", () =>
    withGithub(async ({ github }) => {
      const run = github.state.addRun();
      github.state.addArtifact(run, LOG, zipOf(NAME, ""), { expired: true });
      const listed = await refusal(fetched({ github }, `${run.id}`));
      expect(listed.message).toBe(`the artifact ${LOG} has expired`);
      const { id } = logged(github);
      const answer = { status: 410, json: { message: "Artifact has expired" } };
      github.fault({ path: /\/zip$/u, effect: { kind: "answer", answer } });
      const refused = await refusal(fetched({ github }, `${id}`));
      expect(refused.message).toContain("410");
      expect(refused.hint).toBe(listed.hint);
    }));

  it.each([
    { status: 401, hint: /gh auth login/u },
    { status: 403, hint: /needs "actions: read"/u },
    { status: 404, hint: /--repo names another/u },
  ])("about an answer $status", ({ status, hint }) =>
    withGithub(async ({ github }) => {
      const answer = { status, json: { message: "no" } };
      github.fault({ path: /\/artifacts$/u, effect: { kind: "answer", answer } });
      const said = await refusal(fetched({ github }, "17"));
      expect(said.message).toContain(`${status}`);
      expect(said.hint).toMatch(hint);
    }),
  );

  it("about an archive that is no plain zip, or not the one GitHub stored: nothing is written", () =>
    withGithub(async ({ github }) => {
      const hostile = github.state.addRun();
      github.state.addArtifact(hostile, LOG, zipOf("../events.z6log", "x"));
      expect((await refusal(fetched({ github }, `${hostile.id}`))).message).toContain(
        "unsafe name",
      );
      const changed = github.state.addRun();
      const digest = `sha256:${"0".repeat(64)}`;
      github.state.addArtifact(changed, LOG, zipOf(NAME, "x"), { digest });
      expect((await refusal(fetched({ github }, `${changed.id}`))).message).toContain("SHA-256");
    }));

  it("about an archive that is too large: it is not downloaded", () =>
    withGithub(async ({ github }) => {
      const run = github.state.addRun();
      github.state.addArtifact(run, LOG, zipOf(NAME, log), { sizeInBytes: 2 ** 40 });
      const said = await refusal(fetched({ github }, `${run.id}`));
      expect(said.message).toContain("too large");
      expect(said.hint).toContain("in a browser");
      expect(github.seen.some(({ path }) => path.endsWith("/zip"))).toBe(false);
    }));

  it("about content that is no event log", () =>
    withGithub(async ({ github }) => {
      const run = github.state.addRun();
      github.state.addArtifact(run, LOG, zipOf(NAME, "not a log"));
      await expect(fetched({ github }, `${run.id}`)).rejects.toMatchObject({ code: "E_LOG" });
    }));

  it("about a repository that is none", () =>
    withGithub(async ({ github }) => {
      const said = await refusal(fetched({ github }, "17", { flags: { repo: "shop" } }));
      expect(said.message).toBe('--repo: "shop" is not of the form OWNER/NAME');
      expect(github.seen).toEqual([]);
    }));
});
