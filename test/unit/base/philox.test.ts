import { describe, expect, it } from "vitest";
import { Philox } from "../../../src/base/philox.ts";

describe("Philox4x32-10", () => {
  it("is what the paper's definition gives in unbounded integers", () => {
    const big = 2 ** 53 - 1;
    const coordinates = [
      { seed: 0, stream: 0, lane: 0, index: 0, step: 0 },
      { seed: big, stream: 255, lane: 0xffffffff, index: big, step: 0xffffffff },
      { seed: 42, stream: 1, lane: 7, index: 3, step: 0 },
      { seed: 0x1_2345_6789_abcd, stream: 4, lane: 0xffffffff, index: 2 ** 32 + 5, step: 1 },
    ];
    for (let i = 0; i < 200; i += 1) {
      const seed = (i * 0x9_e377_9b97) % big;
      coordinates.push({ seed, stream: i, lane: i * 21_000_000, index: i * i, step: i });
    }
    for (const at of coordinates) {
      expect(new Philox(at.seed, at.stream).unit(at.lane, at.index, at.step)).toBe(paperUnit(at));
    }
  });

  it("draws the same number however often and in whatever order", () => {
    const draws = new Philox(1, 1);
    const forwards = [0, 1, 2, 3].map((index) => draws.unit(0, index, 0));
    const backwards = [3, 2, 1, 0].map((index) => draws.unit(0, index, 0));
    expect(backwards.toReversed()).toEqual(forwards);
  });

  it.each([
    ["index", (draws: Philox, i: number) => draws.unit(0, i, 0)],
    ["lane", (draws: Philox, i: number) => draws.unit(i, 0, 0)],
    ["step", (draws: Philox, i: number) => draws.unit(0, 0, i)],
  ])("is uniform along %s", (_, draw) => {
    const draws = new Philox(2026, 3);
    expect(chiSquare((i) => draw(draws, i))).toBeLessThan(CHI_SQUARE_99_9);
  });

  it("has streams that know nothing of each other", () => {
    const one = new Philox(2026, 1);
    const two = new Philox(2026, 2);
    const difference = (i: number): number => (one.unit(0, i, 0) - two.unit(0, i, 0) + 1) % 1;
    expect(chiSquare(difference)).toBeLessThan(CHI_SQUARE_99_9);
  });

  it("has neighbouring seeds that know nothing of each other", () => {
    const difference = (i: number): number =>
      (new Philox(i, 1).unit(0, 0, 0) - new Philox(i + 1, 1).unit(0, 0, 0) + 1) % 1;
    expect(chiSquare(difference)).toBeLessThan(CHI_SQUARE_99_9);
  });
});

const BINS = 100;
const DRAWS = 100_000;
/** 99 degrees of freedom. */
const CHI_SQUARE_99_9 = 148.2;

function chiSquare(draw: (i: number) => number): number {
  const counts = Array.from({ length: BINS }, () => 0);
  for (let i = 0; i < DRAWS; i += 1) counts[Math.floor(draw(i) * BINS)]! += 1;
  const expected = DRAWS / BINS;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

type Coordinates = {
  readonly seed: number;
  readonly stream: number;
  readonly lane: number;
  readonly index: number;
  readonly step: number;
};

/** Written from the definition alone: counter (L0, R0, L1, R1), key (k0, k1), ten rounds. */
function paperUnit({ seed, stream, lane, index, step }: Coordinates): number {
  const mask = 0xffffffffn;
  let counter = [
    BigInt(index) & mask,
    BigInt(lane),
    BigInt(step),
    ((BigInt(index) >> 32n) << 8n) | BigInt(stream),
  ] as const;
  let key = [BigInt(seed) & mask, BigInt(seed) >> 32n] as const;
  for (let round = 0; round < 10; round += 1) {
    const product0 = 0xd2511f53n * counter[0];
    const product1 = 0xcd9e8d57n * counter[2];
    counter = [
      (product1 >> 32n) ^ counter[1] ^ key[0],
      product1 & mask,
      (product0 >> 32n) ^ counter[3] ^ key[1],
      product0 & mask,
    ];
    key = [(key[0] + 0x9e3779b9n) & mask, (key[1] + 0xbb67ae85n) & mask];
  }
  return Number(((counter[0] >> 5n) << 26n) | (counter[1] >> 6n)) / 2 ** 53;
}
