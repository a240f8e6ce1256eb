import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/base/errors.ts";
import { parseStartSpread } from "../../../src/cli/start-spread.ts";

describe("what starts are said to differ by", () => {
  it.each([
    ["0.3%", 0.003],
    ["0.61%", 0.0061],
    [" 2.5% ", 0.025],
    ["100%", 1],
  ])("is read from %s", (text, deviation) => {
    expect(parseStartSpread(text)).toEqual({ deviation });
  });

  it("is the same number that a log of an estimate has, for every hundredth of a percent", () => {
    for (let hundredths = 30; hundredths <= 10_000; hundredths += 1) {
      const text = `${Number((hundredths / 100).toFixed(2))}%`;
      expect(parseStartSpread(text)).toEqual({ deviation: hundredths / 10_000 });
    }
  });

  it("is not known where nothing is said", () => {
    expect(parseStartSpread(undefined)).toBeUndefined();
  });

  it.each(["0.29%", "0%", "100.01%", "0.006", "0.123%", "-1%", "1e1%", "%", "", "much"])(
    "is not %j",
    (text) => {
      expect(() => parseStartSpread(text)).toThrow(UsageError);
      expect(() => parseStartSpread(text)).toThrow(/--start-spread .*percentage, 0\.3% to 100%/u);
    },
  );
});
