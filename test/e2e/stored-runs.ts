import { createHash } from "node:crypto";
import { dispatchPayload } from "../github/payloads.ts";
import { GithubStandIn, TOKEN } from "../github/stand-in.ts";
import type { Run } from "../github/state.ts";
import { zipOf } from "../github/zip-writer.ts";
import type { ServerModel } from "../../src/sim/server-model.ts";
import { framed, plainHeader, scenarioOf, simulated } from "../simulated-run.ts";
import { type Inputs, runStep, type Step } from "./action-step.ts";
import { withWorkplace, type Workplace } from "./workplace.ts";

/** Long enough to be compared second by second; simulated, it takes no time. */
export const STEADY = `
[metadata]
name = "steady"

[runtime]
seed = 1
duration = "30s"

[schedule]
type = "arrivals"
rate = 200

[target]
base_url = "http://sim.test"

[[requests]]
name = "home"
path = "/"

[assertions]
p50_latency_ms = 500
error_rate_max = 0.01
`;

/** A log of a simulated run. @param text the scenario that its header claims to be of */
export async function simulatedLog(
  scenario: string,
  server: Partial<ServerModel> = {},
  text = scenario,
): Promise<Uint8Array> {
  const { payloads } = await simulated(scenarioOf(scenario), server);
  const sha256 = createHash("sha256").update(text).digest("hex");
  const header = { ...plainHeader, seed: 1, scenario: { file: "perf.toml", text, sha256 } };
  return framed(payloads, header);
}

/** GitHub with stored runs, and jobs that work on them. */
export class StoredRuns {
  readonly github: GithubStandIn;
  readonly place: Workplace;

  constructor(github: GithubStandIn, place: Workplace) {
    this.github = github;
    this.place = place;
  }

  /** A run of which this log is stored. */
  add(log: Uint8Array, run: Partial<Run> = {}): Run {
    const added = this.github.state.addRun(run);
    this.github.state.addArtifact(added, "z6-log-steady", zipOf("events.z6log", log));
    return added;
  }

  /** A job that somebody has started by hand. */
  job(inputs: Inputs): Promise<Step> {
    const run = this.github.state.addRun({ event: "workflow_dispatch", createdAt: Date.now() });
    this.place.write("runner/event.json", JSON.stringify(dispatchPayload()));
    const event = { GITHUB_EVENT_PATH: `${this.place.path}/runner/event.json` };
    const job = { ...this.github.environment(run), ...event };
    // The runner sets every input, those that nobody gave too.
    const given = { scenario: "", "github-token": TOKEN, ...inputs };
    return runStep(this.place, given, { job });
  }
}

/** Lets no request pass that GitHub would refuse to understand, and no write. */
export function withStoredRuns(test: (runs: StoredRuns) => Promise<void>): Promise<void> {
  return withWorkplace(async (place) => {
    const github = await GithubStandIn.start();
    try {
      await test(new StoredRuns(github, place));
      const writes = github.seen.filter(({ method }) => method !== "GET");
      const problems = [...github.problems, ...writes.map(({ path }) => `it writes to ${path}`)];
      if (problems.length > 0) throw new Error(problems.join("\n"));
    } finally {
      await github.stop();
    }
  });
}
