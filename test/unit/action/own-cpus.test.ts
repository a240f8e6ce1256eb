import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuHalves } from "../../../src/action/own-cpus.ts";

describe("the CPUs of two servers that run at once", () => {
  it.each([
    ["four cores", [[0], [1], [2], [3]], [[2], [3]]],
    [
      "five cores",
      [[0], [1], [2], [3], [4]],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "two cores of two threads",
      [
        [0, 2],
        [1, 3],
      ],
      [[2], [3]],
    ],
    [
      "four cores of two threads",
      [
        [0, 4],
        [1, 5],
        [2, 6],
        [3, 7],
      ],
      [
        [2, 6],
        [3, 7],
      ],
    ],
    ["cores of unequal parts", [[0, 1], [2], [3, 4]], [[2], [4]]],
  ])("of %s leave the rest to Z6", (_, cores, halves) => {
    expect(cpuHalves(cores)).toEqual(halves);
  });

  it.each([
    ["one core of four threads", [[0, 1, 2, 3]]],
    ["two cores", [[0], [1]]],
    ["three cores", [[0], [1], [2]]],
    ["two cores, one of them without threads", [[0, 1, 2], [3]]],
  ])("are not to be had of %s", (_, cores) => {
    expect(cpuHalves(cores)).toBeUndefined();
  });

  it("are as many for each, in no core of the other, and not all there are", () => {
    const machine = fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 40 })
      .map((threads) => {
        let cpu = 0;
        return threads.map((count) => Array.from({ length: count }, () => cpu++));
      });
    fc.assert(
      fc.property(machine, (cores) => {
        const halves = cpuHalves(cores);
        if (halves === undefined) return;
        const [one, other] = halves;
        expect(one.length).toBe(other.length);
        expect(one.length).toBeGreaterThan(0);
        const coresOf = (cpus: readonly number[]) =>
          new Set(cpus.map((cpu) => cores.findIndex((core) => core.includes(cpu))));
        expect([...coresOf(one)].filter((core) => coresOf(other).has(core))).toEqual([]);
        expect(one.length + other.length).toBeLessThan(cores.flat().length);
      }),
    );
  });
});
