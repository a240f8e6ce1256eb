import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { type Console, consoleOf } from "../../../src/cli/console.ts";

type Setting = {
  readonly isTTY?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly colour?: boolean;
};

function consoleWith({ isTTY = false, environment = {}, colour = true }: Setting): Console {
  const stream = Object.assign(new Writable(), { isTTY });
  return consoleOf({ stdout: stream, stderr: stream, environment, colour });
}

describe("colours", () => {
  it("are for terminals", () => {
    expect(consoleWith({ isTTY: true }).outColour).toBe(true);
    expect(consoleWith({ isTTY: false }).outColour).toBe(false);
    expect(consoleWith({ isTTY: true, environment: { TERM: "dumb" } }).outColour).toBe(false);
  });

  it("are taken away by NO_COLOR, unless it is empty", () => {
    expect(consoleWith({ isTTY: true, environment: { NO_COLOR: "1" } }).outColour).toBe(false);
    expect(consoleWith({ isTTY: true, environment: { NO_COLOR: "" } }).outColour).toBe(true);
  });

  it("are given by FORCE_COLOR, unless it says 0", () => {
    expect(consoleWith({ environment: { FORCE_COLOR: "1" } }).outColour).toBe(true);
    expect(consoleWith({ isTTY: true, environment: { FORCE_COLOR: "0" } }).outColour).toBe(false);
  });

  it("are never there with --no-color", () => {
    const environment = { FORCE_COLOR: "1" };
    expect(consoleWith({ isTTY: true, environment, colour: false }).outColour).toBe(false);
  });
});

describe("a line that is drawn again", () => {
  it("is for a terminal that can move its cursor", () => {
    expect(consoleWith({ isTTY: true }).isWatched).toBe(true);
    expect(consoleWith({ isTTY: false }).isWatched).toBe(false);
    expect(consoleWith({ isTTY: true, environment: { TERM: "dumb" } }).isWatched).toBe(false);
  });
});
