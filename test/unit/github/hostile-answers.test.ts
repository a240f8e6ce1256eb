import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBaselines } from "../../../src/github/baselines.ts";
import { publishComment } from "../../../src/github/comment.ts";
import { GithubError } from "../../../src/github/failure.ts";
import { parseFinishedRun } from "../../../src/github/pull-request.ts";
import { findReportTarget } from "../../../src/github/report-target.ts";
import { workflowRunPayload } from "../../github/payloads.ts";
import { apiOf } from "../../github/session.ts";
import { GithubStandIn } from "../../github/stand-in.ts";
import { GithubState, ownRepository } from "../../github/state.ts";
import { queryOf, stored } from "../../github/stored-runs.ts";

/** What GitHub answers, or something in its place, with one field replaced or without. */
const status = fc.constantFrom(200, 201, 204, 302, 400, 403, 404, 422, 451);
const anyAnswer = fc.record({ status, json: fc.jsonValue() });

async function withFaults(
  path: RegExp,
  answer: { readonly status: number; readonly json: unknown },
  test: (github: GithubStandIn) => Promise<void>,
): Promise<void> {
  const github = await GithubStandIn.start();
  try {
    github.state.addPull({ number: 5 });
    stored(github, "1");
    github.fault({ path, times: 1_000, effect: { kind: "answer", answer } });
    await test(github);
  } finally {
    await github.stop();
  }
}

describe("whatever GitHub answers", () => {
  const paths = [/\/runs$/u, /\/artifacts$/u, /\/zip$/u, /\/compare\//u, /./u];

  it("the look-up of baselines ends with a status", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), anyAnswer, (path, answer) =>
        withFaults(path, answer, async (github) => {
          const commit = github.state.branches.get("main")?.at(-1);
          const search = await findBaselines(apiOf(github), queryOf({ commit }));
          expect(search.baselines.length > 0).toBe(search.status === "found");
        }),
      ),
      { numRuns: 60 },
    );
  });

  it("the comment ends with a result", async () => {
    const request = {
      repository: ownRepository,
      issue: 5,
      key: "key",
      run: { id: 1, attempt: 1 },
      body: "report",
      whenAbsent: "create",
    } as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("GET", "POST"), anyAnswer, (method, answer) =>
        withFaults(/./u, answer, async (github) => {
          github.fault({ method, path: /./u, effect: { kind: "answer", answer } });
          const result = await publishComment(apiOf(github), request);
          expect(["created", "updated", "failed", "tooLong"]).toContain(result.kind);
        }),
      ),
      { numRuns: 60 },
    );
  });

  it("the target of a report is found, is none, or is GitHub's failure", async () => {
    const finished = new GithubState().addRun({ event: "pull_request" });
    const run = parseFinishedRun(workflowRunPayload(finished).workflow_run)!;
    await fc.assert(
      fc.asyncProperty(anyAnswer, (answer) =>
        withFaults(/pulls$/u, answer, async (github) => {
          const target = await findReportTarget(apiOf(github), ownRepository, run).catch(
            (cause: unknown) => cause,
          );
          const isFailure = target instanceof GithubError;
          expect(isFailure || JSON.stringify(target).includes('"kind":"none"')).toBe(true);
        }),
      ),
      { numRuns: 40 },
    );
  });
});
