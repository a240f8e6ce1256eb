import { Command, Option } from "commander";
import { describe, expect, it } from "vitest";
import { dropSwitchesOff } from "../../../src/cli/switches.ts";

/** What is left of an environment for a program with `--quiet` and `--seed`. */
function left(environment: Record<string, string>): Record<string, string | undefined> {
  const program = new Command();
  program
    .command("run")
    .addOption(new Option("--quiet").env("Z6_QUIET"))
    .addOption(new Option("--seed <number>").env("Z6_SEED"));
  const kept = { ...environment };
  dropSwitchesOff(program, kept);
  return kept;
}

describe("the environment variable of a switch", () => {
  it.each(["", "0", "false"])("says no with %j", (value) => {
    expect(left({ Z6_QUIET: value })).toEqual({});
  });

  it("says yes with anything else", () => {
    expect(left({ Z6_QUIET: "1" })).toEqual({ Z6_QUIET: "1" });
  });

  it("is no matter for flags with a value, or for other programs", () => {
    expect(left({ Z6_SEED: "0", QUIET: "0" })).toEqual({ Z6_SEED: "0", QUIET: "0" });
  });
});
