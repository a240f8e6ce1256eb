import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstStarted } from "../../../src/action/server-pair.ts";

describe("which server is started first", () => {
  it("is what the seed says, again and again", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 4 }), (seed, round) => {
        expect(firstStarted(seed, round)).toBe(firstStarted(seed, round));
      }),
    );
  });

  it("is as often the one as the other", () => {
    const rounds = Array.from({ length: 4_000 }, (_, index) => firstStarted(index >> 2, index & 3));
    const bases = rounds.filter((variant) => variant === "base").length;
    // Five standard deviations of a fair coin.
    expect(Math.abs(bases - 2_000)).toBeLessThan(160);
  });
});
