import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDuration, parseDuration } from "../../../src/base/duration.ts";

describe("a duration", () => {
  it.each([
    ["0s", 0],
    ["250ms", 250_000_000],
    ["1m30s", 90_000_000_000],
    ["1.5h", 5_400_000_000_000],
    ["2µs", 2_000],
    ["0.0000014ms", 1],
  ])("%s is %d ns", (text, nanos) => {
    expect(parseDuration(text)).toBe(nanos);
  });

  it.each(["", "5", "s", "-1s", "1 s", "1s ", "1e3s", "5 minutes", ".5s", "1.s"])(
    "%j is none",
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  it("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 52 }), (nanos) => {
        expect(parseDuration(formatDuration(nanos))).toBe(nanos);
      }),
    );
  });

  it("is written in its largest units", () => {
    expect(formatDuration(3_723_000_000_000)).toBe("1h2m3s");
    expect(formatDuration(1_000_001)).toBe("1ms1ns");
  });
});
