import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunControl, RunResult } from "../../src/app/run-scenario.ts";
import { runScenario } from "../../src/app/run-scenario.ts";
import type { LogEnding } from "../../src/eventlog/log-reader.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { failures, type LogRow, rowsOf } from "../log-rows.ts";
import { violations } from "../log-invariants.ts";
import { headerOf, noInputs, readerOf, scenarioOf } from "../simulated-run.ts";
import { replay } from "../../src/app/replay.ts";

export type RealRun = RunResult & {
  readonly scenario: Scenario;
  readonly rows: readonly LogRow[];
  readonly failures: Partial<Record<string, number>>;
  readonly ending: LogEnding;
};

/**
 * Runs a scenario over real sockets and reads its log back. Whatever the target did, the laws of
 * the log hold, the accounting is exact, and a replay is identical: else it throws.
 */
export async function realRun(
  toml: string,
  onStart: (control: RunControl) => void = () => undefined,
): Promise<RealRun> {
  const scenario = scenarioOf(toml);
  const folder = mkdtempSync(join(tmpdir(), "z6-run-"));
  const logPath = join(folder, "events.z6log");
  try {
    const result = await runScenario({
      scenario,
      header: { ...headerOf(scenario), world: "real" },
      logPath,
      inputs: { ...noInputs, readText: (path) => readFileSync(path, "utf8") },
      settings: { failOnInconclusive: false },
      onStart,
    });
    const bytes = readFileSync(logPath);
    const reader = readerOf(bytes);
    const rows = rowsOf(Array.from(reader.blocks(), ({ payload }) => payload));
    const broken = violations(rows, scenario);
    if (!result.metrics.wholeRun.holds) broken.push("the accounting is off");
    const { difference } = await replay(readerOf(bytes), scenario);
    if (difference !== undefined) broken.push(`replay: ${difference.what}`);
    if (broken.length > 0) throw new Error(broken.slice(0, 5).join("\n"));
    return { ...result, scenario, rows, failures: failures(rows), ending: reader.ending };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Two VUs for a moment, at a port of this machine. */
export function against(port: number, more = ""): string {
  return `
    [runtime]
    vus = 2
    duration = "300ms"
    graceful_stop = "2s"
    [target]
    base_url = "http://127.0.0.1:${port}"
    ${more}`;
}

/** One exchange at a port of this machine. @param more keys of the target and further tables */
export function once(url: string, more = ""): string {
  return `
    [runtime]
    vus = 1
    iterations = 1
    [target]
    base_url = "${url}"
    ${more}`;
}

/** The one request of the scenario, with these keys. */
export function request(keys: string): string {
  return `
    [[requests]]
    name = "home"
    path = "/"
    ${keys}`;
}
