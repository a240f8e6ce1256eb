import { describe, expect, it } from "vitest";
import { ScenarioError } from "../../../src/base/errors.ts";
import { formatScenarioError } from "../../../src/scenario/code-frame.ts";
import { framesOf, scenarioText } from "./small-scenario.ts";

describe("a scenario error on the terminal", () => {
  it("shows each problem with its line, a caret and a hint", () => {
    const text = scenarioText({ runtime: `[runtime]\nduratoin = "60s"\nvus = "x"` });
    expect(framesOf(text)).toBe(
      [
        'error[E_SCENARIO]: load/checkout.toml:2:1: unknown key "duratoin" in [runtime]',
        '2 | duratoin = "60s"',
        "    ^^^^^^^^",
        '  hint: did you mean "duration"?',
        "",
        'error[E_SCENARIO]: load/checkout.toml:3:7: vus must be a whole number, 1 to 100,000; it is "x"',
        '3 | vus = "x"',
        "          ^^^",
      ].join("\n"),
    );
  });

  it("cuts a long line around the caret", () => {
    const [, line = "", caret = ""] = frame(`${"a".repeat(300)}B${"c".repeat(300)}`, 301);
    expect(line.length).toBeLessThan(140);
    expect(line[caret.indexOf("^")]).toBe("B");
  });

  it("lets no control or bidirectional character through", () => {
    const shown = frame('a = "\u001B[31m\u202E\u0007"\t# x\r', 1).join("");
    expect(shown).toMatch(/^[^\p{Cc}\p{Cf}]*$/u);
  });

  it("has colours only when they are asked for", () => {
    const error = errorAt("x", 1);
    expect(formatScenarioError(error, { colour: false })).not.toContain("\u001B");
    expect(formatScenarioError(error, { colour: true })).toContain("\u001B[1;31merror[E_SCENARIO]");
  });
});

function errorAt(source: string, column: number): ScenarioError {
  const span = { file: "a.toml", line: 1, column, length: 1 };
  return new ScenarioError([{ span, message: "wrong", hint: undefined }], source);
}

function frame(source: string, column: number): readonly string[] {
  return formatScenarioError(errorAt(source, column)).split("\n");
}
