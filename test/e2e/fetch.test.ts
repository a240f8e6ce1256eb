import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { type GithubStandIn, TOKEN } from "../github/stand-in.ts";
import { withGithub } from "../github/session.ts";
import { zipOf } from "../github/zip-writer.ts";
import { runCli } from "./programs.ts";
import { SHORT } from "./scenarios.ts";
import { withWorkplace, type Workplace } from "./workplace.ts";

const ORIGIN = "git@github.com:acme/shop.git";

/** A checkout of acme/shop, and a run of it whose log is that of a simulation. */
async function withStoredRun(
  use: (parts: {
    readonly place: Workplace;
    readonly github: GithubStandIn;
    readonly runId: number;
  }) => Promise<void>,
): Promise<void> {
  await withWorkplace((place) =>
    withGithub(async ({ github }) => {
      execFileSync("git", ["init", "--quiet"], { cwd: place.path });
      execFileSync("git", ["remote", "add", "origin", ORIGIN], { cwd: place.path });
      place.write("short.toml", SHORT);
      await runCli(["simulate", "short.toml", "--output", "made"], { cwd: place.path });
      const run = github.state.addRun();
      const archive = zipOf("events.z6log", place.bytes("made/events.z6log"));
      github.state.addArtifact(run, "z6-log-short", archive);
      await use({ place, github, runId: run.id });
    }),
  );
}

describe("z6 fetch", () => {
  it("gets a log that replays identically, and tells the command for it", () =>
    withStoredRun(async ({ place, github, runId }) => {
      const env = { GITHUB_API_URL: github.url, GITHUB_TOKEN: TOKEN };
      const { exitCode, stdout, stderr } = await runCli(["fetch", `${runId}`], {
        cwd: place.path,
        env,
      });
      expect(exitCode).toBe(0);
      expect(stdout).toBe(`z6-results/run-${runId}/events.z6log\n`);
      const [, next = ""] = /next: z6 (.+)\n$/u.exec(stderr) ?? [];
      const replay = await runCli(next.split(" "), { cwd: place.path });
      expect(replay.stdout).toMatch(/^identical: /u);
      const again = await runCli(["fetch", `${runId}`], { cwd: place.path, env });
      expect(again.exitCode).toBe(2);
      expect(again.stderr).toContain("--force");
    }));

  it("takes the token of gh, where somebody is logged in", () =>
    withStoredRun(async ({ place, github, runId }) => {
      const gh = `#!/bin/sh\n[ "$*" = "auth token --hostname github.com" ] && echo ${TOKEN}\n`;
      place.write("bin/gh", gh);
      execFileSync("chmod", ["+x", "bin/gh"], { cwd: place.path });
      const PATH = `${place.path}/bin:${process.env["PATH"]}`;
      const env = { GITHUB_API_URL: github.url, PATH };
      const { exitCode } = await runCli(["fetch", `${runId}`], { cwd: place.path, env });
      expect(exitCode).toBe(0);
    }));

  it("says how to get a token when there is none, and asks nobody", () =>
    withStoredRun(async ({ place, github }) => {
      place.write("bin/gh", "#!/bin/sh\nexit 4\n");
      execFileSync("chmod", ["+x", "bin/gh"], { cwd: place.path });
      const PATH = `${place.path}/bin:${process.env["PATH"]}`;
      const env = { GITHUB_API_URL: github.url, PATH };
      const { exitCode, stderr } = await runCli(["fetch", "17"], { cwd: place.path, env });
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(
        /error\[E_USAGE\]: there is no token for GitHub.*\n {2}hint: .*gh auth/u,
      );
      expect(github.seen).toEqual([]);
    }));
});
