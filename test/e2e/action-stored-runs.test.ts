import { describe, expect, it } from "vitest";
import { NANOS_PER_MILLI } from "../../src/base/time.ts";
import { TOKEN } from "../github/stand-in.ts";
import { forkRepository } from "../github/state.ts";
import { zipOf } from "../github/zip-writer.ts";
import { simulatedLog, STEADY, withStoredRuns } from "./stored-runs.ts";

const log = await simulatedLog(STEADY);
const slowerLog = await simulatedLog(STEADY, { serviceNanos: 20 * NANOS_PER_MILLI });
const strict = STEADY.replace("p50_latency_ms = 500", "p50_latency_ms = 0.001");

describe("mode replay", () => {
  it("executes a stored log again, and judges it again", () =>
    withStoredRuns(async (runs) => {
      const { id } = runs.add(log);
      const step = await runs.job({ mode: "replay", "run-id": `${id}` });
      expect(step.stdout).toMatch(/^identical: \d+ blocks/mu);
      expect(step.exitCode).toBe(0);
      expect(step.outputs.get("replay")).toBe("identical");
      expect(step.outputs.get("verdict")).toBe("pass");
      expect(Number(step.outputs.get("p50"))).toBeGreaterThan(0);
      expect(step.outputs.has("artifact-id")).toBe(false);
      expect(step.summary).toContain(`### ✅ Z6 replay of run ${id}: identical: `);
      expect(step.summary).toContain(
        `[run ${id}](https://github.com/acme/shop/actions/runs/${id})`,
      );
      expect(step.summary).toContain("Z6: passed");
      expect(step.stdout).not.toContain("::error");
    }));

  it("judges by the assertions of a scenario that is given, and marks them", () =>
    withStoredRuns(async (runs) => {
      const { id } = runs.add(log);
      runs.place.write("repository/load/strict.toml", strict);
      const url = `https://github.com/acme/shop/actions/runs/${id}/job/9`;
      const given = { "working-directory": "load", scenario: "strict.toml", output: "out" };
      const step = await runs.job({ mode: "replay", "run-id": url, ...given });
      expect(step.outputs.get("replay")).toBe("identical");
      expect(step.outputs.get("verdict")).toBe("fail");
      expect(step.exitCode).toBe(1);
      expect(step.stdout).toMatch(/^::error title=.*,file=load\/strict.toml,line=\d+,/mu);
      expect(runs.place.bytes("repository/load/out/events.z6log")).toEqual(Buffer.from(log));
      expect(runs.place.read("repository/load/out/summary.md")).toBe(step.summary);
    }));

  it("says where a log does not do again what it says, whatever fail-on has", () =>
    withStoredRuns(async (runs) => {
      const { id } = runs.add(await simulatedLog(STEADY, {}, STEADY.replace("200", "210")));
      const inputs = { mode: "replay", "run-id": `${id}`, "fail-on": "never" };
      const step = await runs.job(inputs);
      expect(step.stdout).toMatch(/^different at block 0, /mu);
      expect(step.stdout).toMatch(
        /^::error title=Z6%3A the replay is not identical::different at/mu,
      );
      expect(step.outputs.get("replay")).toBe("different");
      expect(step.summary).toContain(`### ❌ Z6 replay of run ${id}: different at block 0`);
      expect(step.exitCode).toBe(3);
    }));

  it("says how far a log goes that was cut off", () =>
    withStoredRuns(async (runs) => {
      const { id } = runs.add(log.subarray(0, log.length - 10));
      const step = await runs.job({ mode: "replay", "run-id": `${id}` });
      expect(step.outputs.get("replay")).toBe("cut_off");
      expect(step.summary).toContain("what follows is lost");
      expect(step.exitCode).toBe(3);
    }));

  it("says whose code wrote the log of a fork", () =>
    withStoredRuns(async (runs) => {
      const { id } = runs.add(log, { event: "pull_request", headRepository: forkRepository });
      const step = await runs.job({ mode: "replay", "run-id": `${id}` });
      expect(step.summary).toContain("the code of a fork ran there");
      expect(step.exitCode).toBe(0);
    }));
});

describe("a stored run that cannot be read", () => {
  it.each([
    ["17", "GitHub answered 404"],
    ["seventeen", "it is no run of GitHub Actions"],
    ["https://github.com/acme/other/actions/runs/17", "it is a run of another repository"],
    ["https://gitlab.example/acme/shop/actions/runs/17", "it is not on https://github.com"],
  ])("is an error that says why: %s", (run, why) =>
    withStoredRuns(async (runs) => {
      runs.github.fault({
        path: /\/runs\/17\//u,
        effect: { kind: "answer", answer: { status: 404, json: { message: "Not Found" } } },
      });
      const step = await runs.job({ mode: "replay", "run-id": run });
      expect(step.stdout).toContain(why);
      expect(step.outputs.get("verdict")).toBe("error");
      expect(step.summary).toContain("Z6 could not run");
      expect(step.exitCode).toBe(2);
    }),
  );

  it("may have several logs, of which one is to be named", () =>
    withStoredRuns(async (runs) => {
      const run = runs.add(log);
      runs.github.state.addArtifact(run, "z6-log-other", zipOf("events.z6log", log));
      const inputs = { mode: "replay", "run-id": `${run.id}` };
      const step = await runs.job(inputs);
      expect(step.stdout).toContain("the run has 2 logs");
      expect(step.stdout).toContain('choose one with the input "log-artifact"');
      const chosen = await runs.job({ ...inputs, "log-artifact": "z6-log-other" });
      expect(chosen.exitCode).toBe(0);
    }));

  it("needs a permission, which is named", () =>
    withStoredRuns(async (runs) => {
      const { state } = runs.github;
      state.tokens.set(TOKEN, { ...state.tokens.get(TOKEN)!, actions: "none" });
      const step = await runs.job({ mode: "replay", "run-id": `${runs.add(log).id}` });
      expect(step.stdout).toContain(`the job's permissions need "actions: read"`);
      expect(step.exitCode).toBe(2);
    }));

  it("needs a token", () =>
    withStoredRuns(async (runs) => {
      const { id } = runs.add(log);
      const step = await runs.job({ mode: "replay", "run-id": `${id}`, "github-token": "" });
      expect(step.stdout).toContain("the input github-token is empty");
      expect(step.exitCode).toBe(2);
    }));

  it("may hold anything, and nothing of it is passed on", () =>
    withStoredRuns(async (runs) => {
      const { id } = runs.add(new TextEncoder().encode("::error::planted @everyone"));
      const step = await runs.job({ mode: "replay", "run-id": `${id}` });
      expect(step.stdout).toContain("error[E_LOG]");
      expect(step.stdout + step.summary).not.toContain("planted");
      expect(step.exitCode).toBe(3);
    }));

  it("may plan more than is computed", () =>
    withStoredRuns(async (runs) => {
      const text = STEADY.replace("rate = 200", "rate = 1000000").replace("30s", "60s");
      const forged = await simulatedLog(STEADY, {}, text);
      const step = await runs.job({ mode: "replay", "run-id": `${runs.add(forged).id}` });
      expect(step.stdout).toContain("plans more than is read here");
      expect(step.exitCode).toBe(2);
    }));
});

describe("mode compare", () => {
  it("shows what two stored runs differ by, and judges the one beside the other", () =>
    withStoredRuns(async (runs) => {
      const base = runs.add(log);
      const head = runs.add(slowerLog);
      const inputs = { mode: "compare", "run-id": `${head.id}`, "base-run-id": `${base.id}` };
      const step = await runs.job({ ...inputs, output: "out" });
      expect(step.exitCode).toBe(0);
      expect(step.summary).toMatch(/^### Z6 difference: \d+ clearly worse/u);
      expect(step.summary).toContain("Comparison with 1 stored run");
      expect(Number(step.outputs.get("figures-worse"))).toBeGreaterThan(0);
      expect(step.outputs.get("figures-better")).toBe("0");
      expect(step.outputs.get("baseline-status")).toBe("found");
      expect(step.outputs.get("baseline-run-ids")).toBe(`${base.id}`);
      const difference: unknown = JSON.parse(runs.place.read("repository/out/difference.json"));
      expect(difference).toMatchObject({
        base: `run ${base.id}`,
        head: `run ${head.id}`,
        comparable: true,
      });

      const back = { mode: "compare", "run-id": `${base.id}`, "base-run-id": `${head.id}` };
      const reversed = await runs.job(back);
      expect(reversed.outputs.get("figures-worse")).toBe("0");
      expect(Number(reversed.outputs.get("figures-better"))).toBeGreaterThan(0);
    }));

  it("fails by fail-on, as a run does", () =>
    withStoredRuns(async (runs) => {
      const base = runs.add(log);
      const head = runs.add(slowerLog);
      const inputs = { mode: "compare", "run-id": `${head.id}`, "base-run-id": `${base.id}` };
      const step = await runs.job({ ...inputs, "fail-on": "assertion,regression" });
      expect(Number(step.outputs.get("regressions"))).toBeGreaterThan(0);
      expect(step.outputs.get("verdict")).toBe("inconclusive");
      expect(step.exitCode).toBe(5);
    }));

  it("says that runs of different loads cannot be compared", () =>
    withStoredRuns(async (runs) => {
      const base = runs.add(log);
      const other = STEADY.replace("rate = 200", "rate = 100");
      const head = runs.add(await simulatedLog(other));
      const inputs = { mode: "compare", "run-id": `${head.id}`, "base-run-id": `${base.id}` };
      const step = await runs.job(inputs);
      expect(step.summary).toContain("they cannot be compared");
      expect(step.outputs.get("baseline-status")).toBe("mismatch");
      expect(step.outputs.get("baseline-run-ids")).toBe("");
      expect(step.outputs.get("figures-worse")).toBe("0");
      expect(step.exitCode).toBe(0);
    }));

  it("refuses a run beside itself", () =>
    withStoredRuns(async (runs) => {
      const { id } = runs.add(log);
      const inputs = { mode: "compare", "run-id": `${id}`, "base-run-id": `${id}` };
      const step = await runs.job(inputs);
      expect(step.stdout).toContain("are the same run");
      expect(step.exitCode).toBe(2);
    }));
});
