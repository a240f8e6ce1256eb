import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventContext, type EventContext, readEvent } from "../../../src/github/event.ts";
import { readEventPayload } from "../../../src/github/event-payload.ts";
import { type Environment, readJobEnvironment } from "../../../src/github/job-environment.ts";
import { objectOf } from "../../../src/github/json-fields.ts";
import {
  dispatchPayload,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  schedulePayload,
  workflowRunPayload,
  ZERO_SHA,
} from "../../github/payloads.ts";
import {
  type Account,
  forkRepository,
  GithubState,
  ownRepository,
  type Pull,
  shaOf,
} from "../../github/state.ts";

const merged = shaOf("merge commit");
const head = shaOf("head");
const before = shaOf("before");
const dependabot: Account = { id: 49_699_333, login: "dependabot[bot]", type: "Bot" };

const job: Environment = {
  GITHUB_REPOSITORY: "acme/shop",
  GITHUB_REPOSITORY_ID: `${ownRepository.id}`,
  GITHUB_RUN_ID: "12000000017",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_JOB: "gate",
  GITHUB_WORKFLOW: "perf",
  GITHUB_WORKFLOW_REF: "acme/shop/.github/workflows/perf.yml@refs/pull/5/merge",
  GITHUB_ACTOR: "alice",
  GITHUB_REF: "refs/heads/main",
  GITHUB_SHA: merged,
};

function contextOf(event: string, payload: unknown, environment: Environment = {}): EventContext {
  const all = { ...job, GITHUB_EVENT_NAME: event, ...environment };
  return eventContext(readJobEnvironment(all), objectOf(payload) ?? {});
}

function pullOf(changes: Partial<Pull>, event = "pull_request"): EventContext {
  const pull = new GithubState().addPull({ number: 5, headSha: head, baseSha: before, ...changes });
  return contextOf(event, pullRequestPayload(pull), { GITHUB_REF: "refs/pull/5/merge" });
}

describe("a pull request", () => {
  it("of the repository is trusted; its merge commit is tested, its head is shown", () => {
    expect(pullOf({})).toMatchObject({
      kind: "pull_request",
      trusted: true,
      pullRequest: { number: 5, origin: "own", headBranch: "faster" },
      testedSha: merged,
      shownSha: head,
      baseBranch: "main",
      baseSha: before,
      run: { id: 12_000_000_017, attempt: 2 },
      workflowPath: ".github/workflows/perf.yml",
      repository: ownRepository,
      branch: undefined,
    });
  });

  it.each<{ what: string; changes: Partial<Pull>; origin: string }>([
    { what: "of a fork", changes: { headRepository: forkRepository }, origin: "fork" },
    {
      what: "of a fork on a branch called main",
      changes: { headRepository: forkRepository, headBranch: "main" },
      origin: "fork",
    },
    { what: "of a deleted fork", changes: { headRepository: null }, origin: "deletedFork" },
    { what: "of Dependabot", changes: { author: dependabot }, origin: "dependabot" },
  ])("$what is not trusted", ({ changes, origin }) => {
    const context = pullOf(changes);
    expect([context.trusted, context.pullRequest?.origin]).toEqual([false, origin]);
    expect(pullOf(changes, "pull_request_target").trusted).toBe(false);
  });

  it("that Dependabot pushed to is not trusted: its token only reads", () => {
    const payload = pullRequestPayload(new GithubState().addPull({ number: 5 }));
    const actor = { GITHUB_ACTOR: "dependabot[bot]" };
    expect(contextOf("pull_request", payload, actor).trusted).toBe(false);
  });

  it("whose payload lacks it is not trusted, and has no number", () => {
    expect(contextOf("pull_request", {})).toMatchObject({ trusted: false, pullRequest: undefined });
  });
});

describe("a push", () => {
  it("compares with the default branch, and follows on the commit before", () => {
    expect(contextOf("push", pushPayload({ before, after: head }))).toMatchObject({
      kind: "push",
      trusted: true,
      testedSha: merged,
      shownSha: head,
      baseSha: before,
      baseBranch: "main",
      branch: "main",
    });
  });

  it("that creates a branch follows on nothing", () => {
    const context = contextOf("push", pushPayload({ before: ZERO_SHA, after: head }));
    expect(context.baseSha).toBeUndefined();
  });

  it("by Dependabot is not trusted", () => {
    const actor = { GITHUB_ACTOR: "dependabot[bot]" };
    expect(contextOf("push", pushPayload({ before, after: head }), actor).trusted).toBe(false);
  });
});

describe("the other events", () => {
  it("schedule has a bare payload: the branch is the run's own", () => {
    const context = contextOf("schedule", schedulePayload());
    expect(context).toMatchObject({ kind: "schedule", trusted: true, baseBranch: "main" });
    expect(context.shownSha).toBe(merged);
  });

  it("workflow_dispatch compares with the default branch", () => {
    const onBranch = { GITHUB_REF: "refs/heads/faster" };
    const context = contextOf("workflow_dispatch", dispatchPayload(), onBranch);
    expect(context).toMatchObject({ trusted: true, baseBranch: "main", branch: "faster" });
  });

  it("merge_group has no pull request, and its base is where the queue began", () => {
    const context = contextOf("merge_group", mergeGroupPayload({ base: before, head }));
    expect(context).toMatchObject({
      trusted: true,
      pullRequest: undefined,
      shownSha: head,
      baseSha: before,
      baseBranch: "main",
    });
  });

  it.each([
    { of: ownRepository, trusted: true },
    { of: forkRepository, trusted: false },
    { of: null, trusted: false },
  ])("workflow_run is as trusted as the run it reports: $of.owner", ({ of, trusted }) => {
    const run = new GithubState().addRun({
      event: "pull_request",
      headRepository: of,
      headSha: head,
      attempt: 3,
    });
    const context = contextOf("workflow_run", workflowRunPayload(run));
    expect(context.trusted).toBe(trusted);
    expect(context.testedSha).toBe(head);
    expect(context.finishedRun).toMatchObject({
      id: run.id,
      attempt: 3,
      event: "pull_request",
      conclusion: "success",
      pullRequestNumbers: [],
      headBranch: "main",
    });
  });

  it("that are not known are not trusted", () => {
    const context = contextOf("issue_comment", { issue: { number: 5 } });
    expect(context).toMatchObject({ kind: "other", eventName: "issue_comment", trusted: false });
  });
});

describe("a hostile payload", () => {
  const events = ["pull_request", "push", "schedule", "merge_group", "workflow_run", "other"];

  it("never crashes the reader", () => {
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.jsonValue(), (event, payload) => {
        const context = contextOf(event, { [event]: payload, repository: payload });
        expect(context.pullRequest ?? context.finishedRun).toBeUndefined();
      }),
    );
  });

  it("with any one field of a fork's pull request changed is no trusted one", () => {
    const pull = new GithubState().addPull({ number: 5, headRepository: forkRepository });
    const text = JSON.stringify(pullRequestPayload(pull));
    const names = [...new Set(text.match(/"\w+"(?=:)/gu))].map((name) => name.slice(1, -1));
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, value) => {
        // The same value at both repositories would make it an own one, as it should.
        const payload: unknown = JSON.parse(text, (key, field: unknown) =>
          key === name && key !== "id" && key !== "repo" ? value : field,
        );
        expect(contextOf("pull_request", payload).trusted).toBe(false);
      }),
    );
  });

  it.each([
    { field: "sha", head: { sha: "$(id)" } },
    { field: "ref", head: { sha: head, ref: 7 } },
    { field: "number", number: -1 },
    { field: "number", number: "5; rm" },
  ])("without a usable $field is no pull request", (changes) => {
    const payload = pullRequestPayload(new GithubState().addPull({ number: 5 }));
    const pull = { ...payload.pull_request, ...changes };
    expect(contextOf("pull_request", { pull_request: pull }).pullRequest).toBeUndefined();
  });
});

describe("the payload's file", () => {
  const inFolder = (text: string | Uint8Array, test: (path: string) => void): void => {
    const folder = mkdtempSync(join(tmpdir(), "z6-event-"));
    const path = join(folder, "event.json");
    try {
      writeFileSync(path, text);
      test(path);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it("is read with the job's environment", () => {
    inFolder(JSON.stringify(pushPayload({ before, after: head })), (path) => {
      const event = readEvent({ ...job, GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: path });
      expect(event.shownSha).toBe(head);
    });
  });

  it("may be absent", () => {
    expect(readEventPayload(undefined)).toEqual({});
  });

  it.each(["", "[]", "null", "{", "\u0000"])(
    "with %j is an error that names the variable",
    (text) => {
      inFolder(text, (path) => {
        expect(() => readEventPayload(path)).toThrow(/GITHUB_EVENT_PATH/u);
      });
    },
  );

  it("that is missing is an error", () => {
    expect(() => readEventPayload(join(tmpdir(), "z6-no-such-file"))).toThrow(/ENOENT/u);
  });
});

describe("the job's environment", () => {
  it.each(["GITHUB_REPOSITORY", "GITHUB_RUN_ID", "GITHUB_EVENT_NAME"])("must have %s", (name) => {
    const environment = { ...job, GITHUB_EVENT_NAME: "push", [name]: undefined };
    expect(() => readJobEnvironment(environment)).toThrow(name);
  });

  it.each([
    { GITHUB_REPOSITORY: "acme/.." },
    { GITHUB_REPOSITORY: "acme/shop/../other" },
    { GITHUB_REPOSITORY: "acme" },
    { GITHUB_RUN_ID: "12; rm" },
    { GITHUB_API_URL: "file:///etc" },
  ])("is refused with %j", (changes) => {
    const environment = { ...job, GITHUB_EVENT_NAME: "push", ...changes };
    expect(() => readJobEnvironment(environment)).toThrow(/GITHUB_/u);
  });

  it("takes the repository's id from the payload where the runner does not say it", () => {
    const old = { GITHUB_REPOSITORY_ID: "" };
    const payload = pushPayload({ before, after: head });
    expect(contextOf("push", payload, old).repository).toEqual(ownRepository);
    expect(() => contextOf("push", {}, old)).toThrow("GITHUB_REPOSITORY_ID");
  });

  it("knows GitHub Enterprise by its URLs", () => {
    const context = contextOf("push", {}, { GITHUB_API_URL: "https://ghe.acme.dev/api/v3/" });
    expect(context.apiUrl).toBe("https://ghe.acme.dev/api/v3");
  });
});
