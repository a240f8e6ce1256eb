import { describe, expect, it } from "vitest";
import { Fnv64 } from "../../../src/base/fnv64.ts";

describe("FNV-1a with 64 bits", () => {
  it("is the offset basis of nothing", () => {
    expect(new Fnv64().hex()).toBe("cbf29ce484222325");
  });

  it("is what its definition gives in unbounded integers", () => {
    const hash = new Fnv64();
    const words = Array.from({ length: 300 }, (_, i) => Math.imul(i, 0x9e3779b9) >>> 0);
    for (const word of words) hash.addWord(word);
    expect(hash.hex()).toBe(defined(words.flatMap(littleEndian)));
  });

  it("takes a large integer as two words, the lower first", () => {
    const hash = new Fnv64();
    hash.addInteger(7 * 2 ** 32 + 9);
    expect(hash.hex()).toBe(defined([...littleEndian(9), ...littleEndian(7)]));
  });
});

function littleEndian(word: number): number[] {
  return [0, 8, 16, 24].map((shift) => (word >>> shift) & 0xff);
}

function defined(bytes: readonly number[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
