import { describe, expect, it } from "vitest";
import { loadScenario } from "../../src/scenario/load.ts";
import { hostileNames } from "../unit/report/hostile-names.ts";
import { realRuns } from "./patience.ts";
import { CHECKOUT, withRepository } from "./repository.ts";

const NAME_LENGTH_MAX = 100;
const [head = "", tail = ""] = CHECKOUT.split("[[requests]]");
const assertions = tail.slice(tail.indexOf("[assertions]")).replace("250", "0.001");

function withName(name: string): string {
  return `${head}[[requests]]\nname = ${JSON.stringify(name)}\npath = "/"\n`;
}

/** Names that a scenario may have: others are refused where they are read. */
const accepted = hostileNames
  .map((name) => name.slice(0, NAME_LENGTH_MAX))
  .filter((name) => {
    try {
      return loadScenario({ text: withName(name), file: "a.toml" }).scenario !== undefined;
    } catch {
      return false;
    }
  });

/** What GitHub would make something of, or a reader would not see. */
const live = [
  "-->",
  "<!--",
  "<img",
  "<script",
  "@org",
  "@somebody",
  "![i]",
  "](http://example.com)",
  "\u202e",
  "\u001b",
];

describe("names that want to be something else", realRuns, () => {
  it("are text in the comment, the summary and the log, and in an artifact's name", () =>
    withRepository(async (repository) => {
      expect(accepted.length).toBeGreaterThanOrEqual(15);
      const { state } = repository.github;
      const requests = accepted.map(
        (name) => `[[requests]]\nname = ${JSON.stringify(name)}\npath = "/"\n`,
      );
      const hostile = "@org/team --> ::error::x ##[error]y <img src=x> `a` | b";
      const named = head.replace('name = "checkout"', `name = ${JSON.stringify(hostile)}`);
      const scenario = `${named}${requests.join("")}${assertions}`;
      repository.place.write("repository/perf/checkout.toml", scenario);
      const step = await repository.pullRequest(state.addPull({ number: 80 }));
      expect(step.outputs.get("verdict")).toBe("fail");

      const [{ body } = { body: "" }] = state.comments;
      const [marker = "", ...rest] = body.split("\n");
      expect(marker).toMatch(/^<!-- z6:v1 key=[0-9a-f]{16} run=\d+\.1 -->$/u);
      for (const whole of [rest.join("\n"), step.summary]) {
        // But for the chart's own arrows, between two numbers.
        const text = whole.replaceAll(/^ {4}[xy]-axis .*$/gmu, "");
        expect(live.filter((markup) => text.includes(markup))).toEqual([]);
      }
      const commands = step.stdout.split("\n").filter((line) => /^\s*::|##\[/u.test(line));
      // GitHub's own client tells what it does as commands too, none of which has a name in it.
      const own = /^::(?:debug::|error title=Z6|add-mask::|group::(?:Setup|Server on)|endgroup::)/u;
      expect(commands.filter((line) => !own.test(line))).toEqual([]);
      for (const { name } of state.artifacts) expect(name).toMatch(/^[A-Za-z0-9._-]+$/u);
    }));
});
