import { describe, expect, it } from "vitest";
import { comparisonPartsOf } from "../../../src/action/side-by-side-drive.ts";
import type { Rounds } from "../../../src/app/side-by-side.ts";

function partsOf(different: Partial<Rounds>) {
  return comparisonPartsOf({
    count: undefined,
    duet: false,
    startMillis: 500,
    identical: false,
    restart: (round) => Promise.resolve({ base: `base ${round}`, head: `head ${round}` }),
    signal: new AbortController().signal,
    ...different,
  });
}

describe("the rounds of a comparison in a job", () => {
  it.each([
    [{}, true],
    [{ startMillis: 20_000 }, true],
    [{ startMillis: 20_001 }, false],
    // Who says how many takes the time for it.
    [{ startMillis: 20_001, count: 3 }, true],
    // Servers that run already have no start.
    [{ startMillis: undefined }, false],
  ] as const)("bring new starts as they cost: %j", async (wished, restarts) => {
    const rounds: Partial<Rounds> = wished;
    const parts = partsOf(rounds);
    expect(parts.restarts).toBe(restarts);
    expect(parts.rounds).toBe(rounds.count);
    const second = restarts ? "base 2" : "base 1";
    expect([(await parts.restart(0)).base, (await parts.restart(1)).base]).toEqual([
      "base 1",
      second,
    ]);
  });
});
