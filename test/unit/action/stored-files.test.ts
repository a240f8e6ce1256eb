import { describe, expect, it } from "vitest";
import { findStored, type StoredFiles } from "../../../src/action/stored-files.ts";
import type { BaselineInputs } from "../../../src/action/baseline-inputs.ts";
import { sealedSummary } from "../../../src/app/run-summary-file.ts";
import { scenarioHash } from "../../../src/app/scenario-hash.ts";
import { eventContext } from "../../../src/github/event.ts";
import { readJobEnvironment } from "../../../src/github/job-environment.ts";
import { pullRequestPayload } from "../../github/payloads.ts";
import { type Session, withGithub } from "../../github/session.ts";
import type { Run } from "../../github/state.ts";
import { zipOf } from "../../github/zip-writer.ts";
import { scenarioOf } from "../../simulated-run.ts";
import { summary } from "../gate/stored-runs.ts";

const scenario = scenarioOf('[metadata]\nname = "steady"\n[runtime]\nduration = "9s"\nvus = 1');
const auto: BaselineInputs = {
  choice: { kind: "auto" },
  branch: undefined,
  runs: 5,
  ageDaysMax: 30,
  required: false,
  trendRuns: 20,
  pinned: undefined,
};
const noFiles = { baseline: undefined, pinned: undefined };

/** So many runs of main have stored a summary of the scenario. */
function withRuns(count: number, test: (session: Session, runs: readonly Run[]) => Promise<void>) {
  return withGithub((session) => {
    const { state } = session.github;
    const runs = Array.from({ length: count }, () => {
      const run = state.addRun({ headSha: state.commit(), createdAt: Date.now() });
      const bytes = sealedSummary(
        summary({ scenario: { name: "steady", hash: scenarioHash(scenario) } }),
      );
      state.addArtifact(run, "z6-summary-steady", zipOf("run-summary.json", bytes));
      return run;
    });
    return test(session, runs);
  });
}

type Found = { readonly stored: StoredFiles; readonly calls: number };

/** What a job of this event finds, and how many calls it takes. */
async function found(
  { github, api }: Session,
  event: "push" | "schedule" | "workflow_dispatch" | "pull_request",
  {
    inputs = {},
    files = noFiles,
  }: Partial<Pick<Parameters<typeof findStored>[0], "files">> & {
    readonly inputs?: Partial<BaselineInputs>;
  } = {},
): Promise<Found> {
  const { state } = github;
  const before = api.calls;
  const pull = state.addPull({ number: state.pulls.length + 1 });
  const run = state.addRun({ event, createdAt: Date.now(), conclusion: null });
  const payload = event === "pull_request" ? pullRequestPayload(pull) : {};
  const job = {
    event: eventContext(readJobEnvironment(github.environment(run)), payload),
    api,
    shortfall: undefined,
  };
  const stored = await findStored({
    job,
    inputs: { ...auto, ...inputs },
    prefix: "z6",
    scenario,
    files,
  });
  return { stored, calls: api.calls - before };
}

describe("the stored runs that a job reads", () => {
  it.each(["push", "schedule", "workflow_dispatch"] as const)(
    "are 20 for the trend on %s, of which the five newest are compared with",
    (event) =>
      withRuns(23, async (session, runs) => {
        const { stored, calls } = await found(session, event);
        expect(stored.trend).toMatchObject({ isOfBranch: true, pinned: undefined });
        expect(stored.trend!.history).toHaveLength(20);
        expect(stored.runIds).toEqual(
          runs
            .slice(-5)
            .toReversed()
            .map(({ id }) => id),
        );
        expect(stored.files.map(({ origin }) => origin)).toEqual(
          stored.runIds.map((id) => `run ${id}`),
        );
        // One for each run, and one each for the merge base, the runs and the artifacts.
        expect(calls).toBe(23);
      }),
  );

  it("are as many as are asked for", () =>
    withRuns(9, async (session) => {
      const few = await found(session, "push", { inputs: { trendRuns: 7 } });
      expect(few.stored.trend!.history).toHaveLength(7);
      const none = await found(session, "push", { inputs: { trendRuns: 0 } });
      expect(none.stored.trend).toBeUndefined();
      expect(none.calls).toBe(8);
    }));

  it("are no more for the trend in a pull request", () =>
    withRuns(9, async (session) => {
      const { stored, calls } = await found(session, "pull_request");
      expect(stored.trend!.history).toHaveLength(5);
      expect(stored.trend!.isOfBranch).toBe(false);
      const without = await found(session, "pull_request", { inputs: { trendRuns: 0 } });
      expect(without.stored.trend).toBeUndefined();
      expect(calls).toBe(without.calls);
    }));

  it("are none where there are none, or where one run is named", () =>
    withRuns(0, async (session) => {
      expect((await found(session, "push")).stored).toMatchObject({
        status: "missing",
        trend: undefined,
      });
      const { stored } = await found(session, "push", { inputs: { choice: { kind: "none" } } });
      expect(stored).toMatchObject({ status: "none", trend: undefined });
    }));
});

describe("the pinned run", () => {
  it("is not asked for when it was read for the trend", () =>
    withRuns(3, async (session, [first]) => {
      const plain = await found(session, "push");
      const inputs = { pinned: { kind: "run", runId: first!.id } } as const;
      const { stored, calls } = await found(session, "push", { inputs });
      expect(stored.trend!.pinned).toMatchObject({
        origin: `run ${first!.id}`,
        url: `https://github.com/acme/shop/actions/runs/${first!.id}`,
      });
      expect(calls).toBe(plain.calls);
    }));

  it("is asked for by its id in three calls", () =>
    withRuns(1, async (session, [first]) => {
      const pinned = { kind: "run", runId: first!.id } as const;
      const inputs = { pinned, choice: { kind: "none" } } as const;
      const { stored, calls } = await found(session, "pull_request", { inputs });
      expect(stored.trend!.pinned).toHaveProperty("bytes");
      expect(stored.trend!.history).toEqual([]);
      expect(calls).toBe(3);
    }));

  it("may be gone, which the report says and nothing fails for", () =>
    withRuns(1, async (session, [first]) => {
      const { state } = session.github;
      const old = state.addRun({ createdAt: 1 });
      const bytes = sealedSummary(summary());
      state.addArtifact(old, "z6-summary-steady", zipOf("run-summary.json", bytes));
      for (const [runId, refused] of [
        [4711, "could not be read"],
        [old.id, "does not fit: the scenario was another one then"],
      ] as const) {
        const inputs = { pinned: { kind: "run", runId } } as const;
        const { stored } = await found(session, "push", { inputs });
        expect(stored.trend!.pinned).toEqual({ origin: `run ${runId}`, refused });
        expect(stored.runIds).toEqual([first!.id]);
      }
    }));

  it("may be a file, which takes no call", () =>
    withRuns(0, async (session) => {
      const inputs = {
        pinned: { kind: "file", path: "release.json" },
        choice: { kind: "none" },
      } as const;
      const pinned = { origin: "perf/release.json", bytes: sealedSummary(summary()) };
      const files = { baseline: undefined, pinned };
      const { stored, calls } = await found(session, "push", { inputs, files });
      expect(stored.trend).toEqual({ history: [], isOfBranch: false, pinned });
      expect(calls).toBe(0);
    }));
});
