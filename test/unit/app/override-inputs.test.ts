import { describe, expect, it } from "vitest";
import { readOverrides } from "../../../src/app/override-inputs.ts";

const asFlag = (name: string): string => `--${name}`;

describe("what is given beside a scenario", () => {
  it("becomes overrides of it", () => {
    const given = { target: "http://127.0.0.1:1", duration: "1m30s", seed: "7", rate: "2.5" };
    expect(readOverrides(given, asFlag)).toEqual({
      target: "http://127.0.0.1:1",
      durationNanos: 90_000_000_000,
      seed: 7,
      rate: 2.5,
    });
  });

  it("may leave the duration to what the run finds", () => {
    expect(readOverrides({ duration: "auto" }, asFlag)).toEqual({ durationNanos: "auto" });
  });

  it("is nothing when nothing is given", () => {
    expect(readOverrides({}, asFlag)).toEqual({});
  });

  it.each([
    ["duration", "fast"],
    ["seed", "-1"],
    ["seed", "1.5"],
    ["vus", "many"],
    ["rate", "1e9"],
    ["target", ""],
  ])("is refused by the name that its user knows: %s %j", (name, text) => {
    expect(() => readOverrides({ [name]: text }, asFlag)).toThrow(`--${name} cannot be`);
  });
});
