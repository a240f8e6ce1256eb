import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/base/errors.ts";
import { expandEnv, parseTemplate } from "../../../src/scenario/env.ts";
import { load, problemsOf, scenarioText } from "./small-scenario.ts";

const values = new Map([
  ["TOKEN", "s3cret"],
  ["CITY", "São Paulo/centro?x&y"],
  ["LINES", "a\r\nX: b"],
]);

describe("environment variables in a text", () => {
  it("are replaced by their values", () => {
    expect(expandEnv("Bearer ${env.TOKEN}, ${env.TOKEN}!", values, "header")).toBe(
      "Bearer s3cret, s3cret!",
    );
  });

  it("are percent-encoded in a path, so that they cannot end it", () => {
    expect(expandEnv("/at/${env.CITY}", values, "path")).toBe(
      "/at/S%C3%A3o%20Paulo/centro%3Fx%26y",
    );
  });

  it("may hold anything in a body, but no line end in a header or path", () => {
    expect(expandEnv("${env.LINES}", values, "body")).toBe("a\r\nX: b");
    expect(() => expandEnv("${env.LINES}", values, "header")).toThrow(UsageError);
    expect(() => expandEnv("${env.LINES}", values, "path")).toThrow(/control characters/);
    expect(() => expandEnv("${env.CITY}", values, "header")).toThrow(/not ASCII/);
  });

  it("must be there; the error shows the name and no value", () => {
    expect(() => expandEnv("${env.TOKEN}${env.NOPE}", values, "body")).toThrow(
      "the scenario uses the environment variable NOPE",
    );
  });

  it("are not looked for in their own values", () => {
    const nested = new Map([["A", "${env.B}"]]);
    expect(expandEnv("${env.A}", nested, "body")).toBe("${env.B}");
  });

  it("leave a doubled dollar as a plain one", () => {
    expect(expandEnv("$${env.A} costs $5", values, "body")).toBe("${env.A} costs $5");
  });

  it("change nothing in a text without them", () => {
    const plain = fc.string().filter((text) => !text.includes("${"));
    fc.assert(fc.property(plain, (text) => expandEnv(text, values, "body") === text));
    expect(() => parseTemplate("${env.}")).toThrow(SyntaxError);
  });
});

describe("a scenario's variables", () => {
  const runtime = `[runtime]\nduration = "1s"\nvus = 1\nenv = ["API_TOKEN"]`;
  const withHeader = (value: string) =>
    scenarioText({ runtime }, `[requests.headers]\nAuthorization = "${value}"`);

  it("stay in the text until the run begins", () => {
    const { scenario, notes } = load(withHeader("Bearer ${env.API_TOKEN}"));
    expect(scenario.requests[0].headers).toEqual([["Authorization", "Bearer ${env.API_TOKEN}"]]);
    expect(scenario.env).toEqual(["API_TOKEN"]);
    expect(notes).toEqual([]);
  });

  it("are remarked on when no text uses them", () => {
    expect(load(withHeader("Bearer x")).notes.map(({ message }) => message)).toEqual([
      "env name API_TOKEN is declared, but not used",
    ]);
  });

  it("must be declared under that name", () => {
    expect(problemsOf(withHeader("${env.API_TOKN}"))).toEqual([
      "14:17: ${env.API_TOKN} is not declared in runtime.env",
    ]);
  });
});
