import { describe, expect, it } from "vitest";
import { runCli } from "./programs.ts";
import { SHORT, STRICT } from "./scenarios.ts";
import { withWorkplace, type Workplace } from "./workplace.ts";

/** A log of a simulation: three of these are made in the time of one real run. */
async function withLog(use: (place: Workplace) => Promise<void>): Promise<void> {
  await withWorkplace(async (place) => {
    place.write("short.toml", SHORT);
    await runCli(["simulate", "short.toml", "--output", "out"], { cwd: place.path });
    await use(place);
  });
}

describe("z6 replay", () => {
  it("executes a log again and finds it identical", () =>
    withLog(async ({ path }) => {
      const { exitCode, stdout } = await runCli(["replay", "out/events.z6log"], { cwd: path });
      expect(stdout).toMatch(
        /^identical: \d+ blocks?, [\d,]+ rows, [\d,]+ exchanges in [\d.]+ s\n$/u,
      );
      expect(exitCode).toBe(0);
    }));

  it("says which block a flipped bit is in", () =>
    withLog(async (place) => {
      const log = place.bytes("out/events.z6log");
      log[Math.floor(log.length / 2)]! ^= 1;
      place.write("flipped.z6log", log);
      const { exitCode, stderr } = await runCli(["replay", "flipped.z6log"], { cwd: place.path });
      expect(exitCode).toBe(3);
      expect(stderr).toMatch(/corrupt at block \d+, byte \d+/u);
    }));

  it("says how far a log goes that was cut off", () =>
    withLog(async (place) => {
      const log = place.bytes("out/events.z6log");
      place.write("cut.z6log", log.subarray(0, log.length - 10));
      const run = await runCli(["replay", "cut.z6log"], { cwd: place.path });
      expect(run.exitCode).toBe(3);
      expect(run.stdout).toMatch(/^identical as far as it goes: /u);
      expect(run.stderr).toMatch(/torn at block \d+/u);
    }));

  it("refuses what is no log", () =>
    withLog(async ({ path }) => {
      const { exitCode, stderr } = await runCli(["replay", "short.toml"], { cwd: path });
      expect(exitCode).toBe(3);
      expect(stderr).toContain("error[E_LOG]");
    }));

  it("prints the report alone with --metrics-only", () =>
    withLog(async (place) => {
      const run = await runCli(["replay", "out", "--metrics-only"], { cwd: place.path });
      expect(run.stdout).toBe(place.read("out/summary.txt"));
    }));

  it("drives the plan again with --send", () =>
    withLog(async (place) => {
      const args = ["replay", "out", "--send", "http://127.0.0.1:2", "--output", "again"];
      const { exitCode, stderr } = await runCli(args, { cwd: place.path });
      expect(exitCode).toBe(3);
      expect(stderr).toContain("http://127.0.0.1:2 · seed 1");
      expect(place.read("again/scenario.toml")).toBe(SHORT);
    }));
});

describe("z6 report", () => {
  it("gives from the log what the run gave", () =>
    withLog(async (place) => {
      for (const [format, file] of [
        ["text", "summary.txt"],
        ["json", "metrics.json"],
        ["markdown", "summary.md"],
        ["junit", "junit.xml"],
        ["csv", "timeseries.csv"],
        ["openmetrics", "metrics.prom"],
        ["influx", "metrics.influx"],
      ] as const) {
        const run = await runCli(["report", "out", "--format", format], { cwd: place.path });
        expect(run.stdout).toBe(place.read(`out/${file}`));
        expect(run.exitCode).toBe(0);
      }
    }));

  it("judges an old run by a new threshold", () =>
    withLog(async (place) => {
      place.write("strict.toml", STRICT);
      const args = ["report", "out", "--scenario", "strict.toml", "--output", "report.txt"];
      const { exitCode, stdout } = await runCli(args, { cwd: place.path });
      expect(exitCode).toBe(1);
      expect(stdout).toBe("");
      expect(place.read("report.txt")).toContain("FAILED");
    }));

  it("says when a filter matches nothing", () =>
    withLog(async ({ path }) => {
      const { exitCode, stderr } = await runCli(["report", "out", "--filter", "hoem"], {
        cwd: path,
      });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('did you mean "home"?');
    }));
});

describe("z6 diff", () => {
  it("finds no clear difference between a run and itself", () =>
    withLog(async ({ path }) => {
      const { exitCode, stdout } = await runCli(["diff", "out", "out/events.z6log"], { cwd: path });
      expect(exitCode).toBe(0);
      expect(stdout).toContain("No clear difference");
    }));

  it("prints JSON and Markdown", () =>
    withLog(async ({ path }) => {
      const json = await runCli(["diff", "out", "out", "--format", "json"], { cwd: path });
      expect(JSON.parse(json.stdout)).toMatchObject({ comparable: true });
      const markdown = await runCli(["diff", "out", "out", "--format", "markdown"], { cwd: path });
      expect(markdown.stdout).toMatch(/^### /u);
    }));
});
