import { describe, expect, it } from "vitest";
import { envValues } from "../../../src/app/env-values.ts";

const environment = { TOKEN: "from outside", OTHER: "not for you" };
const howToAllow = (name: string): string => `allow ${name}`;
const values = (declared: readonly string[], allowed: readonly string[]) =>
  Object.fromEntries(envValues(declared, { allowed, environment, howToAllow }));

describe("the variables of a scenario", () => {
  it("come from the environment when they are allowed", () => {
    expect(values(["TOKEN"], ["TOKEN"])).toEqual({ TOKEN: "from outside" });
  });

  it("can be given a value, also an empty one, or one with =", () => {
    expect(values(["TOKEN", "USER"], ["TOKEN=", "USER=a=b"])).toEqual({ TOKEN: "", USER: "a=b" });
  });

  it("have to be allowed", () => {
    expect(() => values(["TOKEN"], [])).toThrow(/TOKEN, which this run does not allow/u);
  });

  it("have to be declared", () => {
    expect(() => values(["TOKEN"], ["TOKEN", "OTHER"])).toThrow(/does not declare .*"OTHER"/u);
  });

  it("have to be set", () => {
    expect(() => values(["GONE"], ["GONE"])).toThrow(/GONE is not set/u);
  });

  it("never show a value in an error", () => {
    expect(() => values([], ["TOKEN=squeamish"])).toThrow(/^(?!.*squeamish)/u);
  });
});
