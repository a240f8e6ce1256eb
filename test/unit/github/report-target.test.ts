import { describe, expect, it } from "vitest";
import type { FinishedRun } from "../../../src/github/pull-request.ts";
import { findReportTarget } from "../../../src/github/report-target.ts";
import { type Session, withGithub } from "../../github/session.ts";
import { forkRepository, mallory, ownRepository, shaOf } from "../../github/state.ts";

const head = shaOf("head");
const run: FinishedRun = {
  id: 12_000_000_017,
  attempt: 1,
  event: "pull_request",
  conclusion: "success",
  workflowPath: ".github/workflows/perf.yml",
  headSha: head,
  headBranch: "main",
  headRepository: { id: forkRepository.id, owner: forkRepository.owner },
  pullRequestNumbers: [],
  actor: "mallory",
};

/** The own pull request 4 and the fork's 5, whose branches have one name. */
function withPulls(test: (session: Session) => Promise<void>): Promise<void> {
  return withGithub(async (session) => {
    const { state } = session.github;
    const common = { headBranch: "main", headSha: head };
    state.addPull({ number: 4, ...common });
    state.addPull({ number: 5, ...common, headRepository: forkRepository, author: mallory });
    await test(session);
  });
}

describe("the pull request that a finished run belongs to", () => {
  it("is asked of GitHub by the fork's branch, for a fork as well", async () => {
    await withPulls(async ({ api }) => {
      expect(await findReportTarget(api, ownRepository, run)).toMatchObject({
        kind: "found",
        pullRequest: { number: 5, origin: "fork" },
      });
    });
  });

  it("is of the very repository the run is of, not of its owner's other fork", async () => {
    await withGithub(async ({ github, api }) => {
      const second = { ...forkRepository, id: forkRepository.id + 1, name: "shop-2" };
      github.state.addPull({
        number: 6,
        headBranch: "main",
        headSha: head,
        headRepository: second,
      });
      expect((await findReportTarget(api, ownRepository, run)).kind).toBe("none");
    });
  });

  it.each<{ what: string; changes: Partial<FinishedRun>; reason: RegExp }>([
    { what: "a push's", changes: { event: "push" }, reason: /triggered by push/u },
    { what: "a cancelled one", changes: { conclusion: "cancelled" }, reason: /cancelled/u },
    { what: "of a deleted fork", changes: { headRepository: undefined }, reason: /deleted/u },
    { what: "of an older commit", changes: { headSha: shaOf("older") }, reason: /newest/u },
    { what: "of a closed branch", changes: { headBranch: "gone" }, reason: /newest/u },
  ])("is none for a run that is $what", async ({ changes, reason }) => {
    await withPulls(async ({ api }) => {
      expect(await findReportTarget(api, ownRepository, { ...run, ...changes })).toEqual({
        kind: "none",
        reason: expect.stringMatching(reason),
      });
    });
  });
});
