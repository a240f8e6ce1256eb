import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { VERSION } from "../../src/app/version.ts";
import { runCli } from "./programs.ts";

const cwd = tmpdir();

describe("the command line", () => {
  it("tells its version", async () => {
    for (const word of ["version", "--version"]) {
      expect(await runCli([word], { cwd })).toEqual({
        exitCode: 0,
        stdout: `${VERSION}\n`,
        stderr: "",
      });
    }
  });

  it("helps, also with one verb, and hides what only it itself uses", async () => {
    const help = await runCli(["help"], { cwd });
    expect(help.exitCode).toBe(0);
    expect(help.stdout).toContain("Exit codes:");
    expect(help.stdout).not.toContain("demo-target");
    const verb = await runCli(["help", "run"], { cwd });
    expect(verb.stdout).toContain("--duration <time>");
    expect(verb.stdout).toContain("Z6_DURATION");
  });

  it("helps on stderr, and fails, when nothing is asked", async () => {
    const { exitCode, stdout, stderr } = await runCli([], { cwd });
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: z6");
  });

  it("guesses what a wrong word was meant to be", async () => {
    for (const [args, guess] of [
      [["rnu", "x.toml"], '"run"'],
      [["run", "x.toml", "--sede", "1"], '"--seed"'],
    ] as const) {
      const { exitCode, stdout, stderr } = await runCli(args, { cwd });
      expect([exitCode, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^error\[E_USAGE\]: /u);
      expect(stderr).toContain(`did you mean ${guess}?`);
    }
  });

  it("names the file that is not there", async () => {
    const { exitCode, stderr } = await runCli(["run", "gone.toml"], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toBe("error[E_FILE]: gone.toml: there is no such file\n");
  });
});
