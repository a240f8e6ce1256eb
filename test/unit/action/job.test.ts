import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readJob, refuseUnsafe } from "../../../src/action/job.ts";
import { pullRequestPayload } from "../../github/payloads.ts";
import { forkRepository, GithubState, ownRepository, type Pull } from "../../github/state.ts";

function jobOf(eventName: string, pull: Pull, token = "ghs_token") {
  const folder = mkdtempSync(join(tmpdir(), "z6-job-"));
  try {
    const path = join(folder, "event.json");
    writeFileSync(path, JSON.stringify(pullRequestPayload(pull)));
    const environment = {
      GITHUB_REPOSITORY: `${ownRepository.owner}/${ownRepository.name}`,
      GITHUB_RUN_ID: "17",
      GITHUB_EVENT_NAME: eventName,
      GITHUB_EVENT_PATH: path,
    };
    return readJob(environment, token);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ofFork = new GithubState().addPull({ number: 1, headRepository: forkRepository });
const ofOwn = new GithubState().addPull({ number: 2 });

describe("a job", () => {
  it("is not needed: without GitHub there is only less to report", () => {
    const job = readJob({}, "ghs_token");
    expect(job).toMatchObject({ event: undefined, api: undefined });
    expect(job.shortfall).toContain("GITHUB_REPOSITORY is missing");
  });

  it("asks GitHub nothing without a token", () => {
    const job = jobOf("pull_request", ofOwn, "");
    expect(job.event?.kind).toBe("pull_request");
    expect(job.api).toBeUndefined();
    expect(job.shortfall).toContain("github-token is empty");
  });

  it.each([
    ["pull_request", ofFork],
    ["pull_request", ofOwn],
    ["pull_request_target", ofOwn],
  ] as const)("may run on %s", (eventName, pull) => {
    expect(() => refuseUnsafe(jobOf(eventName, pull))).not.toThrow();
  });

  it("may not run a stranger's code on pull_request_target", () => {
    expect(() => refuseUnsafe(jobOf("pull_request_target", ofFork))).toThrow(
      "pull_request_target runs a stranger's code with the repository's secrets",
    );
  });
});
