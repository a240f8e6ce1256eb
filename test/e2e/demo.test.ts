import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runCli } from "./programs.ts";
import { withWorkplace } from "./workplace.ts";

/** On a machine that has no time for it, the demo is an invalid run: that is its own lesson. */
const INVALID = 3;

describe("z6 demo", () => {
  it("passes against its own server, and leaves its files", () =>
    withWorkplace(async ({ path }) => {
      const { exitCode, stdout, stderr } = await runCli(["demo"], { cwd: path });
      expect(stdout).toMatch(exitCode === INVALID ? /generator/u : /PASSED/u);
      expect([0, INVALID]).toContain(exitCode);
      expect(stderr).toContain("Files: z6-results/demo-");
      expect(readdirSync(path)).toEqual(["z6-results"]);
    }));

  it("fails with p99 when the server is slow", () =>
    withWorkplace(async ({ path }) => {
      const { exitCode, stdout } = await runCli(["demo", "--slow"], { cwd: path });
      expect(stdout).toMatch(exitCode === INVALID ? /generator/u : /FAILED/u);
      expect(stdout).toContain("✗ http_req_duration p(99)");
      expect([1, INVALID]).toContain(exitCode);
    }));
});
