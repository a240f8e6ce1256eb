import { sealedSummary } from "../../src/app/run-summary-file.ts";
import { runSummaryOf, unknownSource } from "../../src/app/run-summary.ts";
import { scenarioHash } from "../../src/app/scenario-hash.ts";
import type { RunSummary } from "../../src/gate/run-summary.ts";
import { loadScenario } from "../../src/scenario/load.ts";
import type { ServerModel } from "../../src/sim/server-model.ts";
import type { Run } from "../github/state.ts";
import { zipOf } from "../github/zip-writer.ts";
import { framed, plainHeader, simulated } from "../simulated-run.ts";
import type { TestRepository } from "./repository.ts";

const MILLIS_PER_DAY = 86_400_000;

/** Runs of days, made in the time of none: the load on virtual time, at a server like this. */
export type SimulatedRun = {
  readonly toml: string;
  readonly server: Partial<ServerModel>;
  readonly seed: number;
};

/** The log of such a run, packed as the action stores it. */
export async function simulatedLogArtifact({ toml, server, seed }: SimulatedRun) {
  const scenario = { ...loadScenario({ file: "perf/checkout.toml", text: toml }).scenario, seed };
  const { payloads } = await simulated(scenario, server);
  const source = { file: "perf/checkout.toml", text: toml, sha256: "" };
  const header = { ...plainHeader, seed, scenario: source };
  return zipOf("events.z6log", framed(payloads, header));
}

/** The summary of such a run. */
export async function simulatedSummary(
  { toml, server, seed }: SimulatedRun,
  different: Partial<RunSummary> = {},
): Promise<RunSummary> {
  const scenario = { ...loadScenario({ file: "perf/checkout.toml", text: toml }).scenario, seed };
  const { findings } = await simulated(scenario, server);
  const run = { header: { ...plainHeader, seed }, scenario, ...findings };
  return { ...runSummaryOf(run, unknownSource), ...different };
}

/**
 * What makes a summary of a simulation one of a real run of `toml` so many days ago. Its seconds may
 * be those of a longer run than `toml` asks for.
 */
export function asRealRunOf(toml: string, daysAgo: number): Partial<RunSummary> {
  const { scenario } = loadScenario({ file: "perf/checkout.toml", text: toml });
  return {
    world: "real",
    scenario: { name: scenario.metadata.name, hash: scenarioHash(scenario) },
    startedAt: new Date(Date.now() - daysAgo * MILLIS_PER_DAY).toISOString(),
  };
}

/** A run of main that has stored the summary, as the newest of the branch. */
export function store({ github }: TestRepository, summary: RunSummary): Run {
  const { state } = github;
  const run = state.addRun({ headSha: state.commit(), createdAt: Date.now() });
  const archive = zipOf("run-summary.json", sealedSummary(summary));
  state.addArtifact(run, "z6-summary-checkout", archive);
  return run;
}
