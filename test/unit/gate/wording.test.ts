import { describe, expect, it } from "vitest";
import { formatQuantity, formatRange } from "../../../src/gate/wording.ts";

describe("a quantity in a sentence", () => {
  it.each([
    [850, "nanos", "850ns"],
    [12_340, "nanos", "12.3µs"],
    [999_999, "nanos", "1ms"],
    [12_340_000, "nanos", "12.3ms"],
    [1_234_000_000, "nanos", "1.23s"],
    [0.5, "ratio", "50%"],
    [0.1234, "ratio", "12.3%"],
    [0.001, "ratio", "0.1%"],
    [0, "ratio", "0%"],
    [0.9998, "ratio", "99.98%"],
    [1, "ratio", "100%"],
    [1_234_567, "count", "1,234,567"],
    [99.51, "perSecond", "99.5/s"],
    [12_345.6, "perSecond", "12,346/s"],
    [999, "bytes", "999B"],
    [1_500_000, "bytesPerSecond", "1.5MB/s"],
  ] as const)("%d %s is %s", (value, unit, text) => {
    expect(formatQuantity(value, unit)).toBe(text);
  });
});

describe("a range in a sentence", () => {
  it.each([
    [205e6, 219e6, "nanos", "205–219ms"],
    [0.99e6, 1.2e6, "nanos", "990µs–1.2ms"],
    [0.00092, 0.003, "ratio", "0.092–0.3%"],
    [1_234, 5_678, "count", "1,234–5,678"],
  ] as const)("%d to %d %s is %s", (lower, upper, unit, text) => {
    expect(formatRange({ lower, upper }, unit)).toBe(text);
  });
});
