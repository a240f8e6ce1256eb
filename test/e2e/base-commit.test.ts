import { describe, expect, it } from "vitest";
import { type BaseCommit, findBaseCommit } from "../../src/action/base-commit.ts";
import { eventContext, type EventContext } from "../../src/github/event.ts";
import { readJobEnvironment } from "../../src/github/job-environment.ts";
import { objectOf } from "../../src/github/json-fields.ts";
import { BaseError } from "../../src/node/base-error.ts";
import { Clone } from "../../src/node/clone.ts";
import {
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  schedulePayload,
  ZERO_SHA,
} from "../github/payloads.ts";
import { withGithub } from "../github/session.ts";
import { GithubState, ownRepository } from "../github/state.ts";
import { git, type GitPlace, withGitPlace } from "./git-place.ts";

function eventOf(kind: string, payload: unknown, sha: string): EventContext {
  const environment = {
    GITHUB_REPOSITORY: `${ownRepository.owner}/${ownRepository.name}`,
    GITHUB_REPOSITORY_ID: `${ownRepository.id}`,
    GITHUB_RUN_ID: "17",
    GITHUB_EVENT_NAME: kind,
    GITHUB_SHA: sha,
  };
  return eventContext(readJobEnvironment(environment), objectOf(payload) ?? {});
}

/** main and a branch that left it, and their test merge, each with other people's commits. */
type History = {
  readonly place: GitPlace;
  /** Where the branch left main. */
  readonly left: string;
  readonly main: string;
  readonly branch: string;
  readonly merge: string;
};

function withHistory(use: (history: History) => Promise<void>): Promise<void> {
  return withGitPlace(async (place) => {
    const { source } = place;
    const left = place.commit({ "a.txt": "1" });
    git(source, "checkout", "--quiet", "-b", "change");
    const branch = place.commit({ "b.txt": "2" });
    git(source, "checkout", "--quiet", "main");
    const main = place.commit({ "c.txt": "3" });
    git(source, "checkout", "--quiet", "--detach", "main");
    git(source, "merge", "--quiet", "--no-ff", "-m", "a test merge", "change");
    const merge = git(source, "rev-parse", "HEAD");
    git(source, "push", "--quiet", "origin", "HEAD:refs/pull/5/merge");
    await use({ place, left, main, branch, merge });
  });
}

/** As actions/checkout does it. */
async function checkedOut(place: GitPlace, commit: string, depth?: number): Promise<Clone> {
  const path = place.clone("clone", depth);
  git(
    path,
    "fetch",
    "--quiet",
    ...(depth === undefined ? [] : [`--depth=${depth}`]),
    "origin",
    commit,
  );
  git(path, "checkout", "--quiet", "--detach", commit);
  return Clone.open(path, new AbortController().signal);
}

function baseOf(clone: Clone, event?: EventContext, ref?: string): Promise<BaseCommit> {
  return findBaseCommit({ ref, clone, job: { event, api: undefined, shortfall: undefined } });
}

function pullEvent({ main, branch, merge }: History, kind = "pull_request"): EventContext {
  const pull = new GithubState().addPull({ number: 5, headSha: branch, baseSha: main });
  return eventOf(kind, pullRequestPayload(pull), merge);
}

describe("the base of a pull request", () => {
  it.each([1, undefined])("is the first parent of its test merge, at depth %s", (depth) =>
    withHistory(async (history) => {
      const clone = await checkedOut(history.place, history.merge, depth);
      expect(await baseOf(clone, pullEvent(history))).toEqual({
        id: history.main,
        words: "main without the change",
      });
    }),
  );

  it("is where it left the base branch, when its own commit is checked out", () =>
    withHistory(async (history) => {
      const clone = await checkedOut(history.place, history.branch);
      expect(await baseOf(clone, pullEvent(history))).toEqual({
        id: history.left,
        words: "where the change left main",
      });
    }));

  it("is asked of GitHub, when a shallow clone does not reach back so far", () =>
    withHistory(async (history) => {
      const clone = await checkedOut(history.place, history.branch, 1);
      await withGithub(async ({ github, api }) => {
        github.state.branches.set("main", [history.left, history.main]);
        github.state.forks.set(history.branch, { branch: "main", mergeBase: history.left });
        const job = { event: pullEvent(history), api, shortfall: undefined };
        expect((await findBaseCommit({ ref: undefined, job, clone })).id).toBe(history.left);

        github.fault({
          path: /compare/u,
          effect: { kind: "answer", answer: { status: 404, json: { message: "Not Found" } } },
        });
        await expect(findBaseCommit({ ref: undefined, job, clone })).rejects.toThrow(
          expect.objectContaining({
            message: expect.stringContaining("GitHub does not say where the change left main"),
            hint: expect.stringContaining("fetch-depth: 0"),
          }),
        );
      });
    }));

  it("is not known in a shallow clone without GitHub", () =>
    withHistory(async (history) => {
      const clone = await checkedOut(history.place, history.branch, 1);
      await expect(baseOf(clone, pullEvent(history))).rejects.toThrow("does not reach back");
    }));

  it("is none when the base branch itself is checked out", () =>
    withHistory(async (history) => {
      const clone = await checkedOut(history.place, history.main);
      const error: unknown = await baseOf(clone, pullEvent(history)).catch(
        (cause: unknown) => cause,
      );
      expect(error).toBeInstanceOf(BaseError);
      expect(error).toMatchObject({ message: expect.stringContaining("its own base") });
    }));
});

describe("the base of another event", () => {
  it("is, of a push, the commit before it", () =>
    withHistory(async ({ place, left, main }) => {
      const clone = await checkedOut(place, main, 1);
      const pushed = eventOf("push", pushPayload({ before: left, after: main }), main);
      expect(await baseOf(clone, pushed)).toEqual({
        id: left,
        words: "the commit before the push",
      });
      const created = eventOf("push", pushPayload({ before: ZERO_SHA, after: main }), main);
      expect((await baseOf(clone, created)).id).toBe(left);
    }));

  it("is, of a merge queue, what it builds on", () =>
    withHistory(async ({ place, main, merge }) => {
      const clone = await checkedOut(place, merge, 1);
      const group = eventOf("merge_group", mergeGroupPayload({ base: main, head: merge }), merge);
      expect((await baseOf(clone, group)).id).toBe(main);
    }));

  it("is none of a schedule, or of no event, until it is named", () =>
    withHistory(async ({ place, main, left }) => {
      const clone = await checkedOut(place, main, 1);
      for (const event of [eventOf("schedule", schedulePayload(), main), undefined]) {
        await expect(baseOf(clone, event)).rejects.toThrow(
          expect.objectContaining({ hint: expect.stringContaining("base-ref") }),
        );
        expect(await baseOf(clone, event, left)).toEqual({ id: left, words: left });
      }
    }));

  it("is none of the first commit of all", () =>
    withHistory(async ({ place, left }) => {
      const clone = await checkedOut(place, left);
      const created = eventOf("push", pushPayload({ before: ZERO_SHA, after: left }), left);
      await expect(baseOf(clone, created)).rejects.toThrow("no commit before the change");
    }));

  it("may be the checked-out commit when it is named: that shows what noise there is", () =>
    withHistory(async ({ place, main }) => {
      const clone = await checkedOut(place, main, 1);
      expect((await baseOf(clone, undefined, "main")).id).toBe(main);
    }));
});
