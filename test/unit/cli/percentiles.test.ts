import { describe, expect, it } from "vitest";
import { parsePercentiles } from "../../../src/cli/percentiles.ts";

describe("--percentiles", () => {
  it("is a list of numbers, put in order, each once", () => {
    expect(parsePercentiles("99.9, 50,p95,50")).toEqual([50, 95, 99.9]);
  });

  it("is left out when it is not given", () => {
    expect(parsePercentiles(undefined)).toBeUndefined();
  });

  it.each(["", "0", "100", "-5", "50;95", "1e1", "fifty"])("refuses %j", (text) => {
    expect(() => parsePercentiles(text)).toThrow(/--percentiles cannot have/u);
  });

  it("has an end", () => {
    const many = Array.from({ length: 21 }, (_, index) => index + 1).join(",");
    expect(() => parsePercentiles(many)).toThrow(/more than 20/u);
  });
});
