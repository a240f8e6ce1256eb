import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "./programs.ts";
import { SHORT } from "./scenarios.ts";
import { withWorkplace, type Workplace } from "./workplace.ts";

async function simulate(place: Workplace, output: string, flags: readonly string[]) {
  place.write("short.toml", SHORT);
  const args = ["simulate", "short.toml", "--output", output, ...flags];
  const result = await runCli(args, { cwd: place.path });
  const names = readdirSync(join(place.path, output)).toSorted();
  const files = names.map((name) => ({ name, text: place.read(`${output}/${name}`) }));
  return { ...result, files };
}

describe("z6 simulate", () => {
  it("gives the same files, in every byte, for the same seed", () =>
    withWorkplace(async (place) => {
      const first = await simulate(place, "a", ["--seed", "7"]);
      const second = await simulate(place, "b", ["--seed", "7"]);
      expect(first.exitCode).toBe(0);
      expect(second.files).toEqual(first.files);
      expect(second.stdout).toBe(first.stdout);
    }));

  it("gives others for another seed", () =>
    withWorkplace(async (place) => {
      const first = await simulate(place, "a", ["--seed", "7"]);
      const second = await simulate(place, "b", ["--seed", "8"]);
      expect(second.files).not.toEqual(first.files);
    }));

  it("fails the scenario when the modelled server fails", () =>
    withWorkplace(async (place) => {
      const { exitCode, stdout } = await simulate(place, "a", ["--error-ratio", "0.2"]);
      expect(exitCode).toBe(1);
      expect(stdout).toContain("http_req_failed");
    }));

  it("refuses a server that cannot be", () =>
    withWorkplace(async (place) => {
      place.write("short.toml", SHORT);
      for (const flags of [
        ["--server-workers", "0"],
        ["--error-ratio", "1.5"],
        ["--service-time", "fast"],
        ["--down-to", "1s"],
      ]) {
        const run = await runCli(["simulate", "short.toml", ...flags], { cwd: place.path });
        expect(run.exitCode).toBe(2);
        expect(run.stderr).toContain(flags[0]);
      }
    }));

  it("does not go on quietly when the log is full", () =>
    withWorkplace(async (place) => {
      place.write("short.toml", `${SHORT}\n[limits]\nmax_log_size = "1MiB"\n`);
      const args = ["simulate", "short.toml", "--duration", "60s", "--vus", "20"];
      const run = await runCli(args, { cwd: place.path });
      expect(run.exitCode).toBe(2);
      expect(run.stderr).toContain("cannot be written");
    }));
});
