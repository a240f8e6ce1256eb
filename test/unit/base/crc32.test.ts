import { crc32 as nodeCrc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../../src/base/crc32.ts";

describe("the CRC-32", () => {
  it("is the one of zlib", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(crc32(bytes)).toBe(nodeCrc32(bytes));
      }),
    );
  });

  it("goes on from what came before", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (first, second) => {
        const whole = Uint8Array.of(...first, ...second);
        expect(crc32(second, crc32(first))).toBe(crc32(whole));
      }),
    );
  });

  it("of nothing is 0", () => {
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
