import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep } from "./action-step.ts";
import { slowly, withServer } from "./loopback-server.ts";
import { SHORT, STRICT } from "./scenarios.ts";
import { withWorkplace } from "./workplace.ts";

const SERVICE_MILLIS = 60;

describe("the action", () => {
  it("passes, with numbers for later steps, a summary and the log", () =>
    withWorkplace((place) =>
      withServer(slowly(SERVICE_MILLIS), async (url) => {
        place.write("repository/load/short.toml", SHORT);
        const step = await runStep(place, { scenario: "load/short.toml", target: url });
        expect(step.stdout).toContain("PASSED");
        expect(step.exitCode).toBe(0);
        expect(step.outputs.get("verdict")).toBe("pass");
        expect(step.outputs.get("exit-code")).toBe("0");
        expect(Number(step.outputs.get("p50"))).toBeGreaterThanOrEqual(SERVICE_MILLIS - 2);
        expect(step.outputs.get("p99")).toBe("");
        expect(step.outputs.get("error-rate")).toBe("0");
        expect(step.summary).toContain("short");
        expect(existsSync(step.outputs.get("log-path")!)).toBe(true);
        expect(step.outputs.get("log-path")).toContain(join(place.path, "temporary"));
        expect(step.stdout).not.toContain("::error");
      }),
    ));

  it("fails, and marks the assertion on its own line", () =>
    withWorkplace((place) =>
      withServer(slowly(SERVICE_MILLIS), async (url) => {
        place.write("repository/strict.toml", STRICT);
        const step = await runStep(place, { scenario: "strict.toml", target: url });
        expect(step.outputs.get("verdict")).toBe("fail");
        expect(step.exitCode).toBe(1);
        const line = STRICT.split("\n").findIndex((text) => text.startsWith("p50")) + 1;
        expect(step.stdout).toMatch(
          new RegExp(`^::error title=.*,file=strict.toml,line=${line},.*::http_req_duration`, "mu"),
        );
      }),
    ));

  it("marks every problem of a wrong scenario in the file", () =>
    withWorkplace(async (place) => {
      place.write("repository/bad.toml", SHORT.replace("vus = 2", "vuss = 2"));
      const step = await runStep(place, { scenario: "bad.toml" });
      expect(step.exitCode).toBe(2);
      expect(step.outputs.get("verdict")).toBe("error");
      expect(step.outputs.get("exit-code")).toBe("2");
      expect(step.stdout).toMatch(/^::error title=.*,file=bad.toml,line=7,/mu);
      expect(step.summary).toContain("bad.toml:7:1");
    }));

  it("is invalid when nobody listens", () =>
    withWorkplace(async (place) => {
      place.write("repository/short.toml", SHORT);
      const step = await runStep(place, { scenario: "short.toml" });
      expect(step.outputs.get("verdict")).toBe("invalid");
      expect(step.exitCode).toBe(3);
      expect(step.stdout).toMatch(/^::error title=Z6%3A invalid run::The target is unreachable/mu);
    }));

  it("reads no scenario from outside the repository", () =>
    withWorkplace(async (place) => {
      place.write("elsewhere.toml", SHORT);
      const step = await runStep(place, { scenario: "../elsewhere.toml" });
      expect(step.exitCode).toBe(2);
      expect(step.stdout).toContain("it is not in the workspace");
    }));

  it("sends no file from outside the repository", () =>
    withWorkplace(async (place) => {
      place.write("secret.txt", "secret");
      const body = 'path = "/"\nmethod = "POST"\nbody_file = "../secret.txt"';
      place.write("repository/short.toml", SHORT.replace('path = "/"', body));
      const step = await runStep(place, { scenario: "short.toml" });
      expect(step.exitCode).toBe(2);
      expect(step.stdout).toContain("it is not in the workspace");
    }));

  it("says which input is missing", () =>
    withWorkplace(async (place) => {
      const step = await runStep(place, { scenario: "" });
      expect(step.exitCode).toBe(2);
      expect(step.stdout).toContain('the input "scenario" is missing');
    }));

  it("masks the values of env, and takes a folder for its files", () =>
    withWorkplace((place) =>
      withServer(slowly(SERVICE_MILLIS), async (url) => {
        const declared = SHORT.replace("seed = 1", 'env = ["TOKEN"]').replace(
          'path = "/"',
          'path = "/${env.TOKEN}"',
        );
        place.write("repository/short.toml", declared);
        const inputs = { scenario: "short.toml", target: url, seed: "5", output: "results" };
        const step = await runStep(place, { ...inputs, env: "TOKEN=abracadabra" });
        expect(step.exitCode).toBe(0);
        const uses = step.stdout.split("\n").filter((line) => line.includes("abracadabra"));
        expect(uses).toEqual(["::add-mask::abracadabra"]);
        expect(place.read("repository/results/summary.md")).not.toContain("abracadabra");
        expect(JSON.parse(place.read("repository/results/metadata.json"))).toMatchObject({
          seed: 5,
        });
      }),
    ));

  it("does nothing that a scenario's text tells the runner", () =>
    withWorkplace(async (place) => {
      const hostile = SHORT.replace(
        'name = "short"',
        String.raw`name = "x\n::error::planted ##[error]planted"`,
      );
      place.write("repository/hostile.toml", `${hostile}\n"::error::planted" = 1\n`);
      const step = await runStep(place, { scenario: "hostile.toml" });
      const commands = step.stdout.split("\n").filter((line) => /^\s*::|##\[/u.test(line));
      expect(commands.filter((line) => !line.startsWith("::error title=Z6"))).toEqual([]);
    }));
});
