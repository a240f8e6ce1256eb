import { describe, expect, it } from "vitest";
import { problemsOf, scenarioText } from "./small-scenario.ts";
import { wrongScenarios } from "./wrong-scenarios.ts";

describe("a wrong scenario", () => {
  it.each(wrongScenarios)("%s: one error, at its place", (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it("shows everything that is wrong at once, in the order of the file", () => {
    const text = scenarioText(
      { runtime: `[runtime]\nduratoin = "60s"\nvus = 0`, target: `[target]\nbase_url = "x"` },
      `[assertions]\nerror_rate_max = 2\n`,
    );
    expect(problemsOf(text).map((problem) => problem.split(":")[0])).toEqual(["2", "3", "6", "13"]);
  });

  it("names the first byte that is not UTF-8", () => {
    const bytes = new TextEncoder().encode('# é\nname = "x"');
    bytes[bytes.length - 2] = 0xff;
    expect(problemsOf(bytes)).toEqual(["2:9: byte 0xff is not UTF-8"]);
  });

  it("takes a character that is cut off at the end for what it is", () => {
    expect(problemsOf(new Uint8Array([0x61, 0xe2, 0x82]))).toEqual(["1:2: byte 0xe2 is not UTF-8"]);
  });

  it("is not even parsed over 1 MiB", () => {
    const bytes = new Uint8Array(100 * 1024 * 1024);
    expect(problemsOf(bytes)).toEqual(["1:1: the file is over 1MiB, the most a scenario may have"]);
  });
});
