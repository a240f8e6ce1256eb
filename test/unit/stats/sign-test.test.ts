import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signTestTail } from "../../../src/stats/sign-test.ts";

describe("the sign test", () => {
  it("is the textbook's", () => {
    expect(signTestTail(9, 1)).toBeCloseTo(11 / 1024, 12);
    expect(signTestTail(8, 2)).toBeCloseTo(56 / 1024, 12);
    expect(signTestTail(0, 0)).toBe(1);
    expect(signTestTail(0, 7)).toBeCloseTo(1, 12);
  });

  it("counts what all coins can do", () => {
    fc.assert(
      fc.property(fc.nat(7), fc.nat(7), (wins, losses) => {
        const tosses = wins + losses;
        let atLeast = 0;
        for (let coins = 0; coins < 2 ** tosses; coins += 1) {
          const heads = coins.toString(2).replaceAll("0", "").length;
          if (heads >= wins) atLeast += 1;
        }
        expect(signTestTail(wins, losses)).toBeCloseTo(atLeast / 2 ** tosses, 12);
      }),
    );
  });

  it("holds for as many quads as a comparison can have", () => {
    expect(signTestTail(20_000, 20_000)).toBeCloseTo(0.502, 3);
    expect(signTestTail(20_500, 19_500)).toBeLessThan(1e-6);
  });
});
