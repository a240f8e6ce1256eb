import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runStep } from "./action-step.ts";
import { SHORT } from "./scenarios.ts";
import { withWorkplace, type Workplace } from "./workplace.ts";

function validate(place: Workplace, text: string, inputs: Readonly<Record<string, string>> = {}) {
  place.write("repository/load/gate.toml", text);
  return runStep(place, { mode: "validate", scenario: "load/gate.toml", ...inputs });
}

describe("mode validate", () => {
  it("says that a scenario is valid, and leaves nothing else behind", () =>
    withWorkplace(async (place) => {
      const step = await validate(place, SHORT);
      expect(step.stdout).toContain(
        "the scenario is valid\nIt has 1 request, 1 target, 2 assertions.",
      );
      expect(step.exitCode).toBe(0);
      expect(step.outputs.get("verdict")).toBe("valid");
      expect(step.outputs.get("exit-code")).toBe("0");
      expect(step.summary).toContain("### ✅ Z6: the scenario is valid");
      expect(step.summary).toContain("<code>load/gate.toml</code>");
      expect(readdirSync(`${place.path}/temporary`)).toEqual([]);
    }));

  it("marks everything that is wrong where it stands", () =>
    withWorkplace(async (place) => {
      const wrong = SHORT.replace("vus = 2", "vuss = 2").replace('path = "/"', "path = 1");
      const step = await validate(place, wrong);
      const marks = step.stdout.match(/^::error title=Z6%3A wrong scenario,.*$/gmu) ?? [];
      expect(marks).toHaveLength(2);
      expect(marks[0]).toMatch(/file=load\/gate.toml,line=7,.*col=1,/u);
      expect(marks[1]).toMatch(/file=load\/gate.toml,line=15,.*col=8,/u);
      expect(step.outputs.get("verdict")).toBe("error");
      expect(step.exitCode).toBe(2);
    }));

  it("marks a remark where it belongs", () =>
    withWorkplace(async (place) => {
      const step = await validate(
        place,
        SHORT.replace("[[requests]]", 'http_version = "http2"\n[[requests]]'),
      );
      expect(step.stdout).toMatch(/^::notice title=Z6%3A note,file=load\/gate.toml,line=\d+/mu);
      expect(step.summary).toContain("Note: ");
      expect(step.exitCode).toBe(0);
    }));

  it("holds it to the limits that the workflow has, and to the files of the repository", () =>
    withWorkplace(async (place) => {
      const limited = await validate(place, SHORT, { "max-vus": "1" });
      expect(limited.stdout).toContain('the input "max-vus" allows 1');
      expect(limited.exitCode).toBe(2);
      const body = 'path = "/"\nmethod = "POST"\nbody_file = "absent.json"';
      const lacking = await validate(place, SHORT.replace('path = "/"', body));
      expect(lacking.stdout).toContain("absent.json");
      expect(lacking.exitCode).toBe(2);
    }));

  it("needs no values of variables, as a fork has none", () =>
    withWorkplace(async (place) => {
      const declared = SHORT.replace("seed = 1", 'env = ["TOKEN"]');
      const step = await validate(place, declared.replace('path = "/"', 'path = "/${env.TOKEN}"'));
      expect(step.exitCode).toBe(0);
    }));

  it("starts nothing: a server is refused", () =>
    withWorkplace(async (place) => {
      const step = await validate(place, SHORT, { start: "touch started" });
      expect(step.stdout).toContain('the input "start" means nothing in mode validate');
      expect(step.exitCode).toBe(2);
      expect(readdirSync(`${place.path}/repository`)).toEqual(["load"]);
    }));
});
