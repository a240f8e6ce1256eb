import { describe, expect, it, vi } from "vitest";
import { findJudges, type Judges } from "../../../src/action/base-assertions.ts";
import type { Job } from "../../../src/action/job.ts";
import { eventContext } from "../../../src/github/event.ts";
import { readJobEnvironment } from "../../../src/github/job-environment.ts";
import { objectOf } from "../../../src/github/json-fields.ts";
import { loadScenario } from "../../../src/scenario/load.ts";
import { pullRequestPayload, pushPayload } from "../../github/payloads.ts";
import { type Session, withGithub } from "../../github/session.ts";
import { TOKEN } from "../../github/stand-in.ts";
import { shaOf } from "../../github/state.ts";

const base = `
[runtime]
duration = "60s"
vus = 2
[target]
base_url = "http://127.0.0.1:1"
[[requests]]
name = "home"
path = "/"
[[requests]]
name = "cart"
path = "/cart"
[[assert]]
metric = "http_req_duration"
expr = "p(50) < 200ms"
where = { request = "home" }
[[assert]]
metric = "http_req_failed"
expr = "rate < 0.01"
`;
const inputs = {
  assertionsFrom: "base",
  scenario: "gate.toml",
  workingDirectory: "./perf",
} as const;

/** The job of a pull request whose base has the scenario above. */
function jobOf({ github, api }: Session, eventName = "pull_request"): Job {
  const pull = github.state.addPull({ number: 5, baseSha: shaOf("base") });
  const payload =
    eventName === "push"
      ? pushPayload({ before: shaOf("base"), after: shaOf("head") })
      : pullRequestPayload(pull);
  const run = github.state.addRun({ event: eventName });
  const environment = readJobEnvironment(github.environment(run));
  const json: unknown = JSON.parse(JSON.stringify(payload));
  return { event: eventContext(environment, objectOf(json)!), api, shortfall: undefined };
}

function judgesOf(head: string, job: Job): Promise<Judges> {
  const { scenario } = loadScenario({ text: head, file: "perf/gate.toml" });
  return findJudges({ job, inputs, scenario, overrides: {} });
}

function withBase(test: (session: Session) => Promise<void>, text = base): Promise<void> {
  return withGithub(async (session) => {
    session.github.state.files.set(`${shaOf("base")}:perf/gate.toml`, text);
    await test(session);
  });
}

describe("the assertions of a pull request's base", () => {
  it("judge the change, which is told when it leaves them alone", () =>
    withBase(async (session) => {
      const judges = await judgesOf(base.replace('"60s"', '"60s" # moved\n'), jobOf(session));
      expect(judges).toMatchObject({
        kind: "base",
        notes: [
          `Judged by the assertions of base commit ${shaOf("base").slice(0, 7)}.`,
          "This change leaves them as they are.",
        ],
      });
    }));

  it("judge a change that has others, and what it changes is named", () =>
    withBase(async (session) => {
      const head = base
        .replace("p(50) < 200ms", "p(50) < 900ms")
        .replace('"rate < 0.01"', '"rate < 0.01"\nlevel = "warn"\ndecide_on = "point"')
        .replace('path = "/cart"', 'path = "/cart"\nexpect = { status = [200, 500] }');
      const judges = await judgesOf(head, jobOf(session));
      if (judges.kind !== "base") throw new Error(`they are ${judges.kind}`);
      expect(judges.scenario.assertions.map(({ text, level }) => [text, level])).toEqual([
        ["http_req_duration{request=home} p(50) < 200ms", "error"],
        ["http_req_failed ratio < 0.01", "error"],
      ]);
      // What is run stays the head's.
      expect(judges.scenario.requests[1]!.expect.statuses).toHaveLength(2);
      expect(judges.notes.slice(1)).toEqual([
        "This change removes, which does not count: http_req_duration{request=home} p(50) < 200ms; http_req_failed ratio < 0.01.",
        "This change adds, which does not count yet: http_req_duration{request=home} p(50) < 900ms; http_req_failed ratio < 0.01 (warn, decided on the point).",
        expect.stringMatching(/^This change also changes what is driven .*requests\[1\]\.expect/u),
      ]);
      // A line that both have is the head's, where a failure is marked; others are the base's.
      const [removed, kept] = judges.scenario.assertions;
      expect(removed!.span.file).toBe(`perf/gate.toml@${shaOf("base").slice(0, 7)}`);
      expect(kept!.span.file).toBe("perf/gate.toml");
    }));

  it("come with the margins of comparisons, which a change cannot loosen either", () =>
    withBase(async (session) => {
      const head = `${base}[comparison.p50]\nmargin = "300%"\n[comparison.p95]\nfloor = "1m"`;
      const judges = await judgesOf(head, jobOf(session));
      if (judges.kind !== "base") throw new Error(`they are ${judges.kind}`);
      expect(judges.scenario.comparison.p50.failMargin).toBe(0.05);
      expect(judges.scenario.comparison.p95.floorNanos).toBe(500_000);
      expect(judges.notes.slice(1)).toEqual([
        "This change removes, which does not count: comparison.p50: margin 5%, pass_below 10%, floor 200us; comparison.p95: margin 5%, pass_below 20%, floor 500us.",
        "This change adds, which does not count yet: comparison.p50: margin 300%, pass_below 600%, floor 200us; comparison.p95: margin 5%, pass_below 20%, floor 1m.",
      ]);
    }));

  it("are an error when the change has no such request", () =>
    withBase(async (session) => {
      const head = base.replaceAll('"home"', '"start"');
      await expect(judgesOf(head, jobOf(session))).rejects.toMatchObject({
        message: expect.stringContaining('do not fit this change: the run had no request "home"'),
        hint: "keep the name, or change the assertion on the base branch first",
      });
    }));

  it("are found by the path as the workflow writes it, absolute or not", () =>
    withBase(async (session) => {
      const { scenario } = loadScenario({ text: base, file: "perf/gate.toml" });
      const query = { job: jobOf(session), scenario, overrides: {} };
      vi.stubEnv("GITHUB_WORKSPACE", "/checkout");
      for (const workingDirectory of ["perf", "./perf/../perf/", "/checkout/perf"]) {
        const judges = await findJudges({ ...query, inputs: { ...inputs, workingDirectory } });
        expect(judges.kind).toBe("base");
      }
      vi.unstubAllEnvs();
    }));

  it("are not asked for on a push", () =>
    withBase(async (session) => {
      expect(await judgesOf(base, jobOf(session, "push"))).toEqual({ kind: "own", notes: [] });
      expect(session.github.seen).toEqual([]);
    }));

  it("are its own where the base has no such scenario, or a wrong one", async () => {
    await withGithub(async (session) => {
      expect(await judgesOf(base, jobOf(session))).toEqual({
        kind: "own",
        notes: [expect.stringContaining("does not have perf/gate.toml")],
      });
    });
    await withBase(async (session) => {
      expect(await judgesOf(base, jobOf(session))).toEqual({
        kind: "own",
        notes: [expect.stringContaining("has a wrong scenario")],
      });
    }, "[runtime]\nspeed = 1");
  });

  it("are unknown where GitHub does not say, or nobody can ask", () =>
    withBase(async (session) => {
      const { tokens } = session.github.state;
      const job = jobOf(session);
      tokens.set(TOKEN, { ...tokens.get(TOKEN)!, contents: "none" });
      expect(await judgesOf(base, job)).toMatchObject({
        kind: "unknown",
        reason: expect.stringContaining("could not be read: GitHub answered 403"),
        shortfalls: [expect.stringContaining('The token lacks "contents: read"')],
      });
      const unasked = { ...job, api: undefined };
      expect(await judgesOf(base, unasked)).toMatchObject({ kind: "unknown" });
      const nowhere = { event: undefined, api: undefined, shortfall: "no job" };
      expect(await judgesOf(base, nowhere)).toMatchObject({ kind: "unknown" });
    }));
});
