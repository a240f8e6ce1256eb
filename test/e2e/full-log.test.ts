import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { replay } from "../../src/app/replay.ts";
import { runScenario } from "../../src/app/run-scenario.ts";
import { noInputs, plainHeader, readerOf, scenarioOf } from "../simulated-run.ts";
import { rawServer } from "./raw-server.ts";

const folder = mkdtempSync(join(tmpdir(), "z6-full-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it("a run stops when its log is as long as it may be, and what is in the log is good", async () => {
  const server = await rawServer((socket) => {
    socket.write("HTTP/1.1 204 No Content\r\n\r\n");
  });
  const text = '[runtime]\nvus = 2\nduration = "1h"\nflush_interval = 50';
  const loaded = scenarioOf(`${text}\n[target]\nbase_url = "http://127.0.0.1:${server.port}"`);
  const logBytesMax = 10_000;
  const scenario = { ...loaded, limits: { ...loaded.limits, logBytesMax } };
  const logPath = join(folder, "events.z6log");
  const { logProblem, logBytes, metrics } = await runScenario({
    scenario,
    header: plainHeader,
    logPath,
    inputs: { ...noInputs, readText: () => "" },
    settings: { failOnInconclusive: false },
    onStart: () => undefined,
  });
  expect(logProblem).toContain("max_log_size = 10000");
  expect(logBytes).toBeLessThanOrEqual(logBytesMax);
  expect(metrics.wholeRun.holds).toBe(true);
  const { difference, ending } = await replay(readerOf(readFileSync(logPath)), scenario);
  expect(difference).toBe(undefined);
  expect(ending.kind).toBe("torn");
});
