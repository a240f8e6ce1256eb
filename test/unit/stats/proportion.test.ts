import { describe, expect, it } from "vitest";
import { newcombeBounds, wilsonBounds } from "../../../src/stats/proportion.ts";

const z = 1.959963984540054;

describe("Wilson's bounds", () => {
  it("are where the share would be exactly z standard errors away", () => {
    for (const { count, of } of [
      { count: 3, of: 40 },
      { count: 81, of: 263 },
      { count: 39, of: 40 },
    ]) {
      const { lower, upper } = wilsonBounds({ count, of }, z);
      for (const bound of [lower, upper]) {
        const error = Math.sqrt((bound * (1 - bound)) / of);
        expect(Math.abs(count / of - bound) / error).toBeCloseTo(z, 10);
      }
    }
  });

  it("are the published ones of 81 in 263 and of 0 in 20", () => {
    // Newcombe, Statistics in Medicine 17 (1998) 857, table I.
    const some = wilsonBounds({ count: 81, of: 263 }, z);
    expect([some.lower.toFixed(4), some.upper.toFixed(4)]).toEqual(["0.2553", "0.3662"]);
    const none = wilsonBounds({ count: 0, of: 20 }, z);
    expect([none.lower, none.upper.toFixed(4)]).toEqual([0, "0.1611"]);
  });
});

describe("Newcombe's bounds of a difference", () => {
  it("are the published ones of 56/70 − 48/80 and of 10/10 − 0/20", () => {
    // Newcombe, Statistics in Medicine 17 (1998) 873, table II, method 10.
    const a = newcombeBounds({ head: { count: 56, of: 70 }, base: { count: 48, of: 80 } }, z);
    expect([a.lower.toFixed(4), a.upper.toFixed(4)]).toEqual(["0.0524", "0.3339"]);
    const b = newcombeBounds({ head: { count: 10, of: 10 }, base: { count: 0, of: 20 } }, z);
    expect([b.lower.toFixed(4), b.upper.toFixed(4)]).toEqual(["0.6791", "1.0000"]);
  });

  it("are mirrored when the two change places", () => {
    const x = { count: 7, of: 90 };
    const y = { count: 2, of: 110 };
    const there = newcombeBounds({ head: x, base: y }, z);
    const back = newcombeBounds({ head: y, base: x }, z);
    expect(back.lower).toBeCloseTo(-there.upper, 12);
    expect(back.upper).toBeCloseTo(-there.lower, 12);
  });
});
