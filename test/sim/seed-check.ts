import type { Scenario } from "../../src/scenario/scenario.ts";
import { workersMaxOf } from "../../src/scenario/workers-max.ts";
import type { ServerModel } from "../../src/sim/server-model.ts";
import { scenarioOf, replayed, simulated } from "../simulated-run.ts";
import { violations } from "../log-invariants.ts";
import { randomRun } from "./random-run.ts";

const SHOWN_MAX = 3;

/**
 * Everything that must hold of the run that a seed stands for: the laws of the log, that it can
 * be had again, and that a replay of it is identical.
 *
 * @returns what does not, as sentences
 */
export async function brokenBy(seed: number): Promise<string[]> {
  try {
    return await check(seed);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

async function check(seed: number): Promise<string[]> {
  const { toml, server } = randomRun(seed);
  const scenario = scenarioOf(toml);
  const several = Math.min(workersMaxOf(scenario), 2 + (seed % 3));
  const alone = await checkRun({ ...scenario, workers: 1 }, server);
  if (several === 1) return alone;
  const together = await checkRun({ ...scenario, workers: several }, server);
  return [...alone, ...together.map((what) => `${several} workers: ${what}`)];
}

async function checkRun(scenario: Scenario, server: Partial<ServerModel>): Promise<string[]> {
  const run = await simulated(scenario, server);
  const broken = violations(run.rows, scenario).slice(0, SHOWN_MAX);
  const accounting = run.findings.metrics.wholeRun;
  if (!accounting.holds) broken.push(`the accounting is off: ${JSON.stringify(accounting)}`);
  const again = await simulated(scenario, server);
  if (digest(again.payloads) !== digest(run.payloads)) broken.push("a second run differs");
  const { difference, ending } = await replayed(run.payloads, scenario);
  if (difference !== undefined)
    broken.push(`replay: block ${difference.block}: ${difference.what}`);
  if (ending.kind !== "complete") broken.push(`the log is ${ending.kind}: ${ending.reason}`);
  return broken;
}

function digest(payloads: readonly Uint8Array[]): string {
  return payloads.map((payload) => Buffer.from(payload).toString("latin1")).join("\n");
}
