import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordSimulation, type RunOrder } from "../../src/app/recorded-run.ts";
import { parseRunSummary } from "../../src/app/run-summary-file.ts";
import { loadScenarioText, scenarioText } from "../../src/app/scenario-file.ts";
import { type Conclusion, loadRun, type LoadRunResult } from "../../src/cli/load-run.ts";
import { NANOS_PER_MILLI as ms } from "../../src/base/time.ts";
import type { Judgement } from "../../src/gate/judgement.ts";
import { defaultServer } from "../../src/sim/server-model.ts";
import { SHORT } from "./scenarios.ts";
import { withWorkplace } from "./workplace.ts";

const quick = { ...defaultServer, serviceNanos: 2 * ms, serviceSpreadNanos: 0 };
const slow = { ...quick, serviceNanos: 50 * ms };

/** A simulated run that another one may decide. */
function concluded(
  path: string,
  conclude: (order: RunOrder, judgement: Judgement) => Promise<Partial<Conclusion>>,
): Promise<LoadRunResult> {
  const source = scenarioText("a.toml", SHORT);
  let order: RunOrder | undefined;
  return loadRun({
    source,
    loaded: loadScenarioText(source, { overrides: {}, fallbackSeed: 1 }),
    overrides: {},
    env: new Map(),
    flags: { output: join(path, "results"), quiet: true },
    console: {
      out: fail,
      note: fail,
      outColour: false,
      noteColour: false,
      isWatched: false,
      width: 80,
    },
    drive: (driven) => {
      order = driven;
      return recordSimulation(driven, quick);
    },
    conclude: async ({ judgement }) => ({
      judgement,
      trend: undefined,
      notes: [],
      ...(await conclude(order!, judgement)),
    }),
  });
}

function fail(): never {
  throw new Error("a quiet run says nothing");
}

describe("a run whose verdict another run has decided", () => {
  const decided = (path: string): Promise<LoadRunResult> =>
    concluded(path, async (order) => {
      const eventLogPath = order.folder.pathOf("another.z6log");
      const scenario = { ...order.scenario, eventLogPath };
      const run = await recordSimulation({ ...order, scenario }, slow);
      return { run, judgement: { ...run.judgement, verdict: "fail", exitCode: 1 } };
    });

  it("reports the one that decides, and leaves the summary of its own", () =>
    withWorkplace(async ({ path }) => {
      const { run, report, folder, hasSummary } = await decided(path);
      expect(run.logPath).toBe(folder.pathOf("another.z6log"));
      expect([run.judgement.verdict, report.judgement.verdict]).toEqual(["fail", "fail"]);
      expect(report.metrics.overall.ok.responseTime.medianNanos).toBeGreaterThan(40 * ms);
      expect(hasSummary).toBe(true);
      const parsed = parseRunSummary(readFileSync(folder.pathOf("run-summary.json")));
      expect(parsed).toMatchObject({ summary: { verdict: "pass" } });
      const { summary } = parsed as Extract<typeof parsed, { summary: unknown }>;
      expect(summary.responseTime.p50).toBeLessThan(10 * ms);
      expect(existsSync(folder.pathOf("events.z6log"))).toBe(true);
    }));

  it("has in its summary the verdict that is the last word on itself", () =>
    withWorkplace(async ({ path }) => {
      const { run, folder } = await concluded(path, (_, judgement) =>
        Promise.resolve({ judgement: { ...judgement, verdict: "inconclusive" } }),
      );
      expect(run.judgement.verdict).toBe("inconclusive");
      const parsed = parseRunSummary(readFileSync(folder.pathOf("run-summary.json")));
      expect(parsed).toMatchObject({ summary: { verdict: "inconclusive" } });
    }));
});
