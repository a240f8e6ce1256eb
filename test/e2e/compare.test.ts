import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freePort } from "../../src/node/free-port.ts";
import { slowly, withServer } from "./loopback-server.ts";
import { type Finished, runCli } from "./programs.ts";
import { withWorkplace } from "./workplace.ts";

const scenarioWith = (load: string): string => `
${load}
[target]
base_url = "http://127.0.0.1:1"
[[requests]]
name = "home"
path = "/"
`;

const constant = scenarioWith('[runtime]\nvus = 4\nduration = "12s"\nwarmup = "1s"');

/** A comparison that is not begun: nothing may be left of it. */
function refused(toml: string, args: readonly string[]): Promise<Finished> {
  return withWorkplace(async (place) => {
    place.write("shop.toml", toml);
    const finished = await runCli(["compare", "shop.toml", ...args], { cwd: place.path });
    expect(finished.stdout).toBe("");
    const results = join(place.path, "z6-results");
    expect(existsSync(results) ? readdirSync(results) : []).toEqual([]);
    return finished;
  });
}

const both = ["--base", "http://127.0.0.1:1", "--head", "http://127.0.0.1:2"];

describe("z6 compare", { timeout: 60_000 }, () => {
  it.each([
    ["without a base", constant, both.slice(2), /required option '--base <url>'/u],
    ["without a head", constant, both.slice(0, 2), /required option '--head <url>'/u],
    [
      "with an address that is none",
      constant,
      ["--base", "localhost", ...both.slice(2)],
      /E_USAGE\]: --base must begin with http:\/\/ or https:\/\/\n {2}hint: write a base URL like --base http:/u,
    ],
    [
      "of a load that is too short",
      constant,
      [...both, "--duration", "5s"],
      /in turns: 4s of it are measured, and 8s are needed\n {2}hint: .*a duration of a minute or so/u,
    ],
    [
      "of a load that changes",
      scenarioWith('[schedule]\ntype = "ramp"\nend_vus = 4\nramp_duration = "20s"'),
      both,
      /in turns: its load is not constant\n {2}hint: use a constant rate or number/u,
    ],
    [
      "of a load that ends by a number of iterations",
      scenarioWith("[runtime]\nvus = 4\niterations = 1000"),
      both,
      /in turns: its number of iterations ends it\n/u,
    ],
    [
      "with starts that hardly differ",
      constant,
      [...both, "--start-spread", "0.2%"],
      /E_USAGE\]: --start-spread 0\.2%: it must be a percentage, 0\.3% to 100%/u,
    ],
  ])("is an error %s", async (_, toml, args, message) => {
    const { exitCode, stderr } = await refused(toml, args);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });

  it.each(["base", "head"])("names %s when nobody answers there, before the load", (variant) =>
    withServer(slowly(1), async (url) => {
      const dead = `http://127.0.0.1:${await freePort()}`;
      const args = ["base", "head"].flatMap((name) => [`--${name}`, name === variant ? dead : url]);
      const { exitCode, stderr } = await refused(constant, args);
      expect(stderr).toContain(
        `error[E_TARGET]: ${variant} cannot be reached at ${dead}: every attempt failed (refused)\n`,
      );
      expect(exitCode).toBe(3);
    }),
  );

  it("judges by what starts are said to differ by, and its log has it", () =>
    withWorkplace((place) =>
      withServer(slowly(1), async (url) => {
        place.write("shop.toml", constant);
        const variants = ["--base", url, "--head", url, "--start-spread", "0.61%"];
        const args = ["compare", "shop.toml", ...variants, "--duration", "9s", "--json"];
        const { stdout, stderr } = await runCli([...args, "--output", "results"], {
          cwd: place.path,
        });
        expect(stderr).not.toContain("error");
        const { paired } = JSON.parse(stdout) as { paired: { start_spread: unknown } };
        expect(paired.start_spread).toEqual({ ratio: 0.0061, rounds: null, runs: null });
        const report = await runCli(["report", "results"], { cwd: place.path });
        expect(report.stdout).toMatch(
          /taken\s+to\s+differ\s+by\s+0\.61%,\s+as\s+was\s+asked\s+for/u,
        );
        expect(report.stdout).toMatch(/z6 compare .*--start-spread\s+0\.61%/u);
      }),
    ));
});
